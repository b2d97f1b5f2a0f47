"""The list of people with money, for the list that stands alone and for the one a decision approves."""

from __future__ import annotations

from collections.abc import Sequence

from generators.mau.bang_du_lieu import Cot, cac_bang
from generators.mau.wml import Element, doan, neu


def danh_sach_nguoi(*, rong_mm: Sequence[float]) -> list[Element]:
    """The list, its total and the total in words; `rong_mm` are the widths of its eight columns."""
    tt, ho_ten, nam, nu, thon, so_tien, hien_vat, ghi_chu = rong_mm
    cot = (
        Cot("TT", "tt", tt, kieu="OBangGiua"),
        Cot("Họ và tên", "ho_ten", ho_ten),
        Cot("Nam", "nam", nam, kieu="OBangGiua", nhom="Năm sinh"),
        Cot("Nữ", "nu", nu, kieu="OBangGiua", nhom="Năm sinh"),
        Cot("Nơi ở", "thon", thon),
        Cot("Số tiền (đồng)", "so_tien", so_tien, kieu="OBangSo"),
        Cot("Hiện vật", "hien_vat", hien_vat),
        Cot("Ghi chú", "ghi_chu", ghi_chu),
    )
    return [*cac_bang(cot, cong={"so_tien": "tien"}, tong="Tổng cộng: {{ tong_nguoi }}"), *bang_chu()]


def bang_chu() -> list[Element]:
    """The total in words, under the table."""
    return neu("bang_chu", doan("BangChu", "({{ bang_chu }})"))
