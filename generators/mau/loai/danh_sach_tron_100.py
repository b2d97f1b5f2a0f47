"""Danh sách người tròn 100 tuổi: no money, so no sums; an annex on a landscape page (mẫu 2.1)."""

from __future__ import annotations

from generators.mau.bang_du_lieu import Cot, bang_danh_sach
from generators.mau.goi import docx
from generators.mau.phu_luc import tieu_de
from generators.mau.trang import than_van_ban
from generators.mau.wml import doan

COT = (
    Cot("TT", "tt", 9, kieu="OBangGiua"),
    Cot("Họ và tên", "ho_ten", 40),
    Cot("Ngày sinh hoặc năm sinh", "sinh", 25, kieu="OBangGiua"),
    Cot("Giới tính", "gioi_tinh", 14, kieu="OBangGiua"),
    Cot("Dân tộc", "dan_toc", 20, kieu="OBangGiua"),
    Cot("Quê quán", "que_quan", 42),
    Cot("Nơi ở hoặc nơi thường trú", "noi_o", 46),
    Cot("Số định danh cá nhân", "so_dinh_danh", 31, kieu="OBangGiua"),
    Cot("Ghi chú", "ghi_chu", 25),
)


def mau() -> bytes:
    """The template of a danh sách người tròn 100 tuổi."""
    body = [*tieu_de(), bang_danh_sach(COT), doan("BangChu", "{{ tong }}")]
    return docx(than_van_ban(*body, ngang=True), ten="ten")
