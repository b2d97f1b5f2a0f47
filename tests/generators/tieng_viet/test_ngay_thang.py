"""Dates and weekdays as the decree wants them, and the long form read back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.errors import Fault
from generators.tieng_viet.ngay_thang import (
    CACH_CUNG,
    SO_O_TRONG,
    doc_ngay,
    viet_ngay,
    viet_ngay_du_thao,
    viet_ngay_ngan,
    viet_ngay_vien_dan,
    viet_thu,
)


@pytest.mark.parametrize(
    ("d", "chu"),
    [
        (date(2026, 1, 9), "ngày 09 tháng 01 năm 2026"),
        (date(2026, 2, 10), "ngày 10 tháng 02 năm 2026"),
        (date(2026, 3, 1), "ngày 01 tháng 3 năm 2026"),
        (date(2026, 9, 30), "ngày 30 tháng 9 năm 2026"),
        (date(2026, 12, 31), "ngày 31 tháng 12 năm 2026"),
    ],
)
def test_only_days_under_ten_and_months_one_and_two_get_a_zero(d: date, chu: str) -> None:
    assert viet_ngay(d) == chu


@pytest.mark.parametrize("chu", ["29/01/2026", "15/3/2021", "05/3/2020", "01/7/2024"])
def test_a_citation_is_written_as_the_decree_cites(chu: str) -> None:
    ngay, thang, nam = map(int, chu.split("/"))
    assert viet_ngay_vien_dan(date(nam, thang, ngay)) == chu


@given(st.dates())
def test_a_date_of_a_list_has_always_ten_signs(d: date) -> None:
    assert viet_ngay_ngan(d) == f"{d:%d/%m/}{d.year:04d}"


@given(st.dates())
def test_every_date_reads_back(d: date) -> None:
    assert doc_ngay(viet_ngay(d)) == d


@pytest.mark.parametrize("chu", ["Ngày 5 tháng 2 năm 2026", " ngày\u00a005 tháng 02  năm 2026 ", "ngày 05 tháng 2 năm 2026"])
def test_a_missing_zero_and_odd_spaces_do_not_hinder_reading(chu: str) -> None:
    assert doc_ngay(chu) == date(2026, 2, 5)


@pytest.mark.parametrize(
    ("chu", "ma"),
    [
        ("05/02/2026", "TV04"),
        ("ngày 5 tháng 2", "TV04"),
        ("ngày 005 tháng 2 năm 2026", "TV04"),
        ("ngày 31 tháng 4 năm 2026", "TV05"),
        ("ngày 01 tháng 13 năm 2026", "TV05"),
        ("ngày 01 tháng 01 năm 0000", "TV05"),
    ],
)
def test_what_is_no_date_is_a_fault(chu: str, ma: str) -> None:
    loi = doc_ngay(chu)
    assert isinstance(loi, Fault)
    assert loi.code == ma


@given(st.integers(1900, 2100), st.none() | st.integers(1, 12))
def test_a_draft_keeps_unbreakable_room_and_is_no_date_yet(nam: int, thang: int | None) -> None:
    chu = viet_ngay_du_thao(nam, thang)
    assert chu.count(CACH_CUNG) == SO_O_TRONG * (1 if thang else 2)
    loi = doc_ngay(chu)
    assert isinstance(loi, Fault)
    assert "để trống" in loi.message


def test_a_draft_with_its_blanks_filled_is_the_date() -> None:
    chu = viet_ngay_du_thao(2026, 3).replace(CACH_CUNG * SO_O_TRONG, " 05 ")
    assert chu == viet_ngay(date(2026, 3, 5))


def test_a_week_of_weekdays() -> None:
    tuan = [viet_thu(date(2027, 2, ngay)) for ngay in range(1, 8)]
    assert tuan == ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
