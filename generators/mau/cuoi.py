"""The end of a document: recipients at the left, authority, room for the signature and name at the right.

Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7–II.9.
"""

from __future__ import annotations

from generators.mau.bang import bang_tron, hang, o
from generators.mau.cho_ky import cho_ky
from generators.mau.trang import RONG_MM
from generators.mau.wml import Element, doan, lap, neo

COT_MM = (75, RONG_MM - 75)


def cuoi_van_ban() -> list[Element]:
    """Recipients and signature in one row that no page can split."""
    left = [doan("NoiNhan", "Nơi nhận:"), *lap("d in noi_nhan", doan("DanhSachNoiNhan", "{{ d }}"))]
    row = hang(o(*left, rong_mm=COT_MM[0]), o(*chu_ky(), rong_mm=COT_MM[1]))
    return [doan("CachKhoi"), bang_tron(row, cot_mm=COT_MM), doan("KheHo")]


def chu_ky() -> list[Element]:
    """Authority, room for the signature, name."""
    return [
        *lap("d in quyen_han", doan("QuyenHan", "{{ d }}")),
        doan("ChoKy", cho_ky()),
        doan("NguoiKy", *neo(7, "vbky"), "{{ nguoi_ky }}"),
    ]
