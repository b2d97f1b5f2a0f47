"""The body: one visible paragraph with its own style for each level the decree names.

Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.
"""

from __future__ import annotations

from collections.abc import Iterable

from generators.mau.kieu import NHAN_DIEU
from generators.mau.wml import Element, chu, doan, lap, lenh, w

# The commonest levels come first, since every block walks the branches.
KIEU_MOT_DONG = {
    "gach": "GachDauDong",
    "khoan": "Khoan",
    "khoan_ten": "KhoanCoTieuDe",
    "cong": "DauCong",
    "diem": "Diem",
    "muc": "Muc",
    "dieu_ten": "DieuCoTieuDe",
}
LAM_CAU_CUOI = ("gach", "khoan", "cong", "diem")


def noi_dung() -> list[Element]:
    """The content of a signed document; its last paragraph stays with the signature rather than leave it alone on a page."""
    return [
        *lap("d in noi_dung[:-1]", *_nhanh(KIEU_MOT_DONG, giu=False)),
        *lap("d in noi_dung[-1:]", *_nhanh(LAM_CAU_CUOI, giu=True)),
    ]


def noi_dung_kem(ten: str) -> list[Element]:
    """The content of a text that no signature follows."""
    return lap(f"d in {ten}", *_nhanh(KIEU_MOT_DONG, giu=False))


def _nhanh(kinds: Iterable[str], *, giu: bool) -> list[Element]:
    tags = [lenh('if d.kieu == "doan"'), _doan("DoanVan", giu=giu)]
    for kind in kinds:
        tags += [lenh(f'elif d.kieu == "{kind}"'), _doan(KIEU_MOT_DONG[kind], "{{ d.nhan }} ", giu=giu)]
    tags += [lenh('elif d.kieu == "dieu"'), _doan("Dieu", chu("{{ d.nhan }}", kieu=NHAN_DIEU), " ", giu=giu)]
    return [*tags, lenh("else"), doan("NhanPhan", "{{ d.nhan }}"), doan("TenPhan", chu("{{r d.chu }}")), lenh("endif")]


def _doan(kieu: str, *label: Element | str, giu: bool) -> Element:
    return doan(kieu, *label, chu("{{r d.chu }}"), properties=(w("keepNext"),) if giu else ())
