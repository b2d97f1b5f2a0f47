"""The cyclic names of known years, months and days."""

from __future__ import annotations

from datetime import date

import pytest

from generators.tieng_viet.am_lich import NgayAm, NgoaiLich, am_lich
from generators.tieng_viet.can_chi import CAN, CHI, can_chi_nam, can_chi_ngay, can_chi_thang, viet_ngay_am


def test_sixty_years_have_sixty_names() -> None:
    ten = [can_chi_nam(nam) for nam in range(1984, 2044)]
    assert ten[0] == f"{CAN[0]} {CHI[0]}"
    assert len(set(ten)) == 60


def test_names_of_days_and_months_of_known_days() -> None:
    assert can_chi_ngay(date(2024, 2, 10)) == "Giáp Thìn"
    assert can_chi_ngay(date(1900, 1, 31)) == "Giáp Thìn"
    assert can_chi_thang(NgayAm(2024, 1, 1)) == "Bính Dần"
    assert can_chi_thang(NgayAm(2024, 11, 1)) == "Bính Tý"
    assert viet_ngay_am(NgayAm(2025, 6, 1, nhuan=True)) == "mùng 1 tháng Sáu nhuận năm Ất Tỵ"


def test_a_day_in_words_is_a_day_of_that_year() -> None:
    assert viet_ngay_am(am_lich(date(2027, 1, 30))) == "ngày 23 tháng Chạp năm Bính Ngọ"
    with pytest.raises(NgoaiLich):
        viet_ngay_am(NgayAm(2026, 12, 30))
