"""Quyết toán: estimate, spending and what is left, as an annex on a landscape page (mẫu 2.1), with signers."""

from __future__ import annotations

from generators.mau.bang_du_lieu import Cot, cac_bang
from generators.mau.bang_nguoi import bang_chu
from generators.mau.goi import docx
from generators.mau.ky_bang import KIEU_KY_BANG, ky_bang
from generators.mau.phu_luc import tieu_de
from generators.mau.trang import RONG_NGANG_MM, than_van_ban
from generators.mau.wml import Element, doan, lap, neu, w

COT = (
    Cot("TT", "tt", 12, kieu="OBangGiua"),
    Cot("Nội dung chi", "noi_dung", 76),
    Cot("Nguồn kinh phí", "nguon", 36),
    Cot("Dự toán", "du_toan", 30, kieu="OBangSo"),
    Cot("Đã chi", "da_chi", 30, kieu="OBangSo"),
    Cot("Còn lại", "con_lai", 30, kieu="OBangSo"),
    Cot("Ghi chú", "ghi_chu", 38),
)


def mau() -> bytes:
    """The template of a quyết toán."""
    tables = cac_bang(COT, cong={name: name for name in ("du_toan", "da_chi", "con_lai")}, tong="Tổng cộng")
    unit = doan("DonViTinh", "Đơn vị tính: đồng")
    body = [*tieu_de(), unit, *tables, *bang_chu(), *_theo_nguon(), *neu("ky_bang", *ky_bang(rong_mm=RONG_NGANG_MM))]
    return docx(than_van_ban(*body, ngang=True), ten="ten", kieu=KIEU_KY_BANG)


def _theo_nguon() -> list[Element]:
    """The sums of every source; the lines stay with the signers rather than leave them alone on a page."""
    stay = (w("keepNext"),)
    line = doan("GachDauDong", '- {{ d }}{{ "." if loop.last else ";" }}', properties=stay)
    return [doan("DoanVan", "Chia theo nguồn kinh phí:", properties=stay), *lap("d in theo_nguon", line)]
