"""Annexes: each in a section with its own page numbers, under its label, its name and what it comes with.

Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1; Phụ lục III, mẫu 2.1.
"""

from __future__ import annotations

from generators.mau.than import noi_dung_kem
from generators.mau.trang import ngat_vung
from generators.mau.wml import Element, doan, lap, neu

KE = "_" * 14


def phu_luc() -> list[Element]:
    """Every annex of the document, each after a new section begins."""
    return lap("p in phu_luc", ngat_vung(), *tieu_de("p."), *noi_dung_kem("p.noi_dung"))


def tieu_de(tu: str = "") -> list[Element]:
    """The label (when there is one), the name and the reference; `tu` is what the fields hang on, such as “p.”."""
    return [
        *neu(f"{tu}nhan", doan("PhuLuc", f"{{{{ {tu}nhan }}}}")),
        doan("TenPhuLuc", f"{{{{ {tu}ten }}}}"),
        doan("KemTheo", f"{{{{ {tu}kem_theo }}}}"),
        doan("KePhuLuc", KE),
    ]
