"""Báo cáo số liệu: STT, nội dung, đơn vị tính, số liệu, as an annex on an upright page (mẫu 2.1)."""

from __future__ import annotations

from generators.mau.bang import bang_ke, hang, o
from generators.mau.bang_du_lieu import Cot, tieu_de
from generators.mau.goi import docx
from generators.mau.o_luoi import lenh_hang
from generators.mau.phu_luc import tieu_de as tieu_de_phu_luc
from generators.mau.trang import RONG_MM, than_van_ban
from generators.mau.wml import Element, doan

COT = (
    Cot("STT", "stt", 16, kieu="OBangGiua"),
    Cot("Nội dung", "noi_dung", 93),
    Cot("Đơn vị tính", "dvt", 26, kieu="OBangGiua"),
    Cot("Số liệu", "so_lieu", 30, kieu="OBangSo"),
)


def mau() -> bytes:
    """The template of a báo cáo số liệu."""
    rows = [_lenh("for r in dong"), _lenh("if r.la_phan"), _dong("OBangCong"), _lenh("else"), _dong(""), _lenh("endif")]
    table = bang_ke(*tieu_de(COT), *rows, _lenh("endfor"), cot_mm=[c.rong_mm for c in COT])
    return docx(than_van_ban(*tieu_de_phu_luc(), table, doan("KheHo")), ten="ten")


def _dong(kieu: str) -> Element:
    """A row; the name of a part stands in bold."""
    return hang(*(o(doan(kieu or c.kieu, f"{{{{ r.{c.truong} }}}}"), rong_mm=c.rong_mm, giua=True) for c in COT))


def _lenh(tag: str) -> Element:
    return lenh_hang(tag, rong_mm=RONG_MM, gop=len(COT))
