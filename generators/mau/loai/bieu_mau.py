"""Biểu mẫu: a report form whose columns are data, as an annex on a landscape page (mẫu 2.1)."""

from __future__ import annotations

from generators.mau.bang import bang_ke, hang
from generators.mau.bang_du_lieu import tung_phan
from generators.mau.goi import docx
from generators.mau.o_luoi import lenh_hang, lenh_o, o_luoi
from generators.mau.phu_luc import tieu_de
from generators.mau.trang import RONG_NGANG_MM, than_van_ban
from generators.mau.wml import Element

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
        o_luoi("TieuDeBang", "TT", doc="restart"),
        *(lenh_o("for c in cot"), lenh_o("if not c.nhom"), o_luoi("TieuDeBang", "{{ c.ten }}", doc="restart")),
        *(
            lenh_o("elif loop.first or loop.previtem.nhom != c.nhom"),
            o_luoi("TieuDeBang", span),
            lenh_o("endif"),
            lenh_o("endfor"),
        ),
    ]
    lower = [
        o_luoi("TieuDeBang", doc="continue"),
        *(lenh_o("for c in cot"), lenh_o("if c.nhom"), o_luoi("TieuDeBang", "{{ c.ten }}")),
        *(lenh_o("else"), o_luoi("TieuDeBang", doc="continue"), lenh_o("endif"), lenh_o("endfor")),
    ]
    single = [o_luoi("TieuDeBang", "TT"), lenh_o("for c in cot"), o_luoi("TieuDeBang", "{{ c.ten }}"), lenh_o("endfor")]
    two_rows = [hang(*upper, tieu_de=True), hang(*lower, tieu_de=True)]
    return [_lenh_hang("if hai_tang"), *two_rows, _lenh_hang("else"), hang(*single, tieu_de=True), _lenh_hang("endif")]


def _hang() -> list[Element]:
    cells = [o_luoi("OBangGiua", "{{ r.tt }}"), *_gia_tri("r.o", so="OBangSo", chu="OBang")]
    return [_lenh_hang("for b in phan"), _lenh_hang("for r in b.dong"), hang(*cells), _lenh_hang("endfor"), _lenh_hang("endfor")]


def _hang_cong() -> list[Element]:
    cells = [o_luoi("OBangCong"), *_gia_tri("o_cong", so="OBangCongSo", chu="OBangCong")]
    return [_lenh_hang("if loop.last and o_cong"), hang(*cells), _lenh_hang("endif")]


def _gia_tri(values: str, *, so: str, chu: str) -> list[Element]:
    """One cell for each value: numbers to the right, words to the left."""
    number = [lenh_o(f"for v in {values}"), lenh_o("if v.la_so"), o_luoi(so, "{{ v.chu }}")]
    return [*number, lenh_o("else"), o_luoi(chu, "{{ v.chu }}"), lenh_o("endif"), lenh_o("endfor")]


def _lenh_hang(tag: str) -> Element:
    return lenh_hang(tag, rong_mm=RONG_NGANG_MM, gop=2)
