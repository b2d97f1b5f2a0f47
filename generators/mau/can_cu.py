"""What a decision opens with: the authority, the legal bases, the word of command.

Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6a; Phụ lục III, mẫu 1.2 and 1.3.
"""

from __future__ import annotations

from generators.mau.wml import Element, doan, lap


def mo_dau_quyet_dinh() -> list[Element]:
    """Thẩm quyền ban hành, căn cứ, lệnh ban hành."""
    return [doan("ThamQuyen", "{{ tham_quyen }}"), *can_cu(), doan("LenhBanHanh", "{{ lenh }}")]


def can_cu() -> list[Element]:
    """The legal bases, one a paragraph."""
    return lap("d in can_cu", doan("CanCu", "{{ d }}"))
