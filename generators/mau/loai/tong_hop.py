"""Tổng hợp thôn × tuổi × giới: a column of men and one of women for each milestone of the law, on a landscape page."""

from __future__ import annotations

from generators.chinh_sach.tuoi import Moc, cac_moc
from generators.mau.bang import bang_ke, hang, o
from generators.mau.goi import docx
from generators.mau.kieu import Kieu
from generators.mau.o_luoi import lenh_hang
from generators.mau.phu_luc import tieu_de
from generators.mau.trang import RONG_NGANG_MM, than_van_ban
from generators.mau.wml import Element, doan, neu

GIOI = {"nam": "Nam", "nu": "Nữ"}
SO_COT = 2 + 2 * len(cac_moc()) + 3
TT_MM, CONG_MM, GIOI_MM = 9.0, 13.0, 10.2
THON_MM = RONG_NGANG_MM - TT_MM - 3 * CONG_MM - 2 * len(cac_moc()) * GIOI_MM

KIEU = (
    Kieu("Tiêu đề nhỏ", co=10, dam=True, canh="center"),
    Kieu("Ô đếm", co=12, canh="center"),
    Kieu("Ô đếm cộng", co=12, dam=True, canh="center"),
)


def mau() -> bytes:
    """The template of a tổng hợp."""
    columns = [TT_MM, THON_MM, *[GIOI_MM] * 2 * len(cac_moc()), *[CONG_MM] * 3]
    loop = [_lenh("for r in dong"), hang(*_dong("r", "OBang", "ODem")), _lenh("endfor")]
    table = bang_ke(*_tieu_de(), *loop, hang(*_dong("cong", "OBangCong", "ODemCong")), cot_mm=columns)
    notes = [doan("BangChu", "{{ tong }}."), *neu("chua_ro", doan("BangChu", "{{ chua_ro }}"))]
    return docx(than_van_ban(*tieu_de(), table, *notes, ngang=True), ten="ten", kieu=KIEU)


def _tieu_de() -> list[Element]:
    """Three heading rows: what is counted, the milestones, the sexes."""
    moc = cac_moc()
    first = [
        _o("TieuDeBang", "TT", TT_MM, doc="restart"),
        _o("TieuDeBang", "Thôn, làng", THON_MM, doc="restart"),
        _o("TieuDeBang", "Số người theo tuổi", 2 * len(moc) * GIOI_MM, gop=2 * len(moc)),
        _o("TieuDeBang", "Tổng số", 3 * CONG_MM, gop=3),
    ]
    sums = [_o("TieuDeNho", name, CONG_MM, doc="restart") for name in (*GIOI.values(), "Cộng")]
    second = [*_trong(), *(_o("TieuDeNho", _ten(m), 2 * GIOI_MM, gop=2) for m in moc), *sums]
    empty = [_o("TieuDeNho", "", CONG_MM, doc="continue") for _ in range(3)]
    third = [*_trong(), *(_o("TieuDeNho", name, GIOI_MM) for _ in moc for name in GIOI.values()), *empty]
    return [hang(*row, tieu_de=True) for row in (first, second, third)]


def _ten(moc: Moc) -> str:
    """The milestone over its two columns: “70”, “Trên 100”."""
    return f"Trên {moc.tuoi - 1}" if moc.hang_nam else str(moc.tuoi)


def _trong() -> list[Element]:
    return [_o("TieuDeBang", "", mm, doc="continue") for mm in (TT_MM, THON_MM)]


def _dong(tu: str, chu: str, so: str) -> list[Element]:
    """The cells of a thôn, or of the sums."""
    first = ["", "Cộng"] if tu == "cong" else ["{{ r.tt }}", "{{ r.thon }}"]
    ages = [_o(so, f"{{{{ {tu}.{gioi}_{m.ma} }}}}", GIOI_MM) for m in cac_moc() for gioi in GIOI]
    sums = [_o(so, f"{{{{ {tu}.{name} }}}}", CONG_MM) for name in (*GIOI, "cong")]
    return [_o(so, first[0], TT_MM), _o(chu, first[1], THON_MM), *ages, *sums]


def _o(kieu: str, text: str, rong_mm: float, *, gop: int = 1, doc: str = "") -> Element:
    return o(doan(kieu, *([text] if text else [])), rong_mm=rong_mm, gop=gop, giua=True, doc=doc)


def _lenh(tag: str) -> Element:
    return lenh_hang(tag, rong_mm=RONG_NGANG_MM, gop=SO_COT)
