"""Dự toán: items, prices and sources, as an annex on a landscape page (mẫu 2.1)."""

from __future__ import annotations

from generators.mau.bang_du_lieu import Cot, cac_bang
from generators.mau.bang_nguoi import bang_chu
from generators.mau.goi import docx
from generators.mau.phu_luc import tieu_de
from generators.mau.trang import than_van_ban
from generators.mau.wml import Element, doan, lap, neu

COT = (
    Cot("TT", "tt", 12, kieu="OBangGiua"),
    Cot("Nội dung chi", "noi_dung", 74),
    Cot("Đơn vị tính", "dvt", 20, kieu="OBangGiua"),
    Cot("Số lượng", "so_luong", 18, kieu="OBangSo"),
    Cot("Đơn giá", "don_gia", 28, kieu="OBangSo"),
    Cot("Thành tiền", "thanh_tien", 32, kieu="OBangSo"),
    Cot("Nguồn kinh phí", "nguon", 38),
    Cot("Ghi chú", "ghi_chu", 30),
)


def mau() -> bytes:
    """The template of a dự toán."""
    tables = cac_bang(COT, cong={"thanh_tien": "tien"}, tong="Tổng cộng")
    unit = doan("DonViTinh", "Đơn vị tính: đồng")
    return docx(than_van_ban(*tieu_de(), unit, *tables, *bang_chu(), *_theo_nguon(), ngang=True), ten="ten")


def _theo_nguon() -> list[Element]:
    """The total by source, when there is more than one."""
    lines = lap("d in theo_nguon", doan("GachDauDong", '- {{ d }}{{ "." if loop.last else ";" }}'))
    return neu("theo_nguon|length > 1", doan("DoanVan", "Chia theo nguồn kinh phí:"), *lines)
