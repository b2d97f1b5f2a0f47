"""Biểu mẫu: a report form whose columns are data, as an annex on a landscape page (mẫu 2.1)."""

from __future__ import annotations

from generators.mau.bang import bang_ke, hang, o
from generators.mau.bang_du_lieu import tung_phan
from generators.mau.goi import docx
from generators.mau.phu_luc import tieu_de
from generators.mau.trang import RONG_NGANG_MM, than_van_ban
from generators.mau.wml import Element, doan

# Rendering adds the columns that the data has and shares the width out in this proportion: TT about half a column, the first one and a half.
COT_MM = (RONG_NGANG_MM * 0.25, RONG_NGANG_MM * 0.75)


def mau() -> bytes:
    """The template of a biểu mẫu."""
    table = bang_ke(*_tieu_de(), *_hang(), *_hang_cong(), cot_mm=COT_MM)
    return docx(than_van_ban(*tieu_de(), *tung_phan(table), ngang=True), ten="ten")


def _tieu_de() -> list[Element]:
    """One heading row; two when columns stand in groups."""
    span = '{% colspan (nhom_cot|selectattr("ten", "equalto", c.nhom)|first).so_cot %}{{ c.nhom }}'
    upper = [
        _o("TieuDeBang", "TT", doc="restart"),
        *(_lenh("for c in cot"), _lenh("if not c.nhom"), _o("TieuDeBang", "{{ c.ten }}", doc="restart")),
        *(_lenh("elif loop.first or loop.previtem.nhom != c.nhom"), _o("TieuDeBang", span), _lenh("endif"), _lenh("endfor")),
    ]
    lower = [
        _o("TieuDeBang", doc="continue"),
        *(_lenh("for c in cot"), _lenh("if c.nhom"), _o("TieuDeBang", "{{ c.ten }}")),
        *(_lenh("else"), _o("TieuDeBang", doc="continue"), _lenh("endif"), _lenh("endfor")),
    ]
    single = [_o("TieuDeBang", "TT"), _lenh("for c in cot"), _o("TieuDeBang", "{{ c.ten }}"), _lenh("endfor")]
    two_rows = [hang(*upper, tieu_de=True), hang(*lower, tieu_de=True)]
    return [_lenh_hang("if hai_tang"), *two_rows, _lenh_hang("else"), hang(*single, tieu_de=True), _lenh_hang("endif")]


def _hang() -> list[Element]:
    cells = [_o("OBangGiua", "{{ r.tt }}"), *_gia_tri("r.o", so="OBangSo", chu="OBang")]
    return [_lenh_hang("for b in phan"), _lenh_hang("for r in b.dong"), hang(*cells), _lenh_hang("endfor"), _lenh_hang("endfor")]


def _hang_cong() -> list[Element]:
    cells = [_o("OBangCong"), *_gia_tri("o_cong", so="OBangCongSo", chu="OBangCong")]
    return [_lenh_hang("if loop.last and o_cong"), hang(*cells), _lenh_hang("endif")]


def _gia_tri(values: str, *, so: str, chu: str) -> list[Element]:
    """One cell for each value: numbers to the right, words to the left."""
    number = [_lenh(f"for v in {values}"), _lenh("if v.la_so"), _o(so, "{{ v.chu }}")]
    return [*number, _lenh("else"), _o(chu, "{{ v.chu }}"), _lenh("endif"), _lenh("endfor")]


def _o(kieu: str, text: str = "", *, doc: str = "") -> Element:
    """A cell whose width the grid decides."""
    return o(doan(kieu, *([text] if text else [])), rong_mm=0, giua=True, doc=doc)


def _lenh(tag: str) -> Element:
    """A cell that only holds a {%tc … %} tag; rendering takes the whole cell away."""
    return _o("TheLenh", f"{{%tc {tag} %}}")


def _lenh_hang(tag: str) -> Element:
    return hang(o(doan("TheLenh", f"{{%tr {tag} %}}"), rong_mm=RONG_NGANG_MM, gop=2))
