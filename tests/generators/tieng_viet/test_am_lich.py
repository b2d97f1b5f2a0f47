"""The lunar calendar: known days, and the laws that every year obeys."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from generators.tieng_viet.am_lich import (
    NAM_CUOI,
    NAM_DAU,
    NgayAm,
    NgoaiLich,
    am_lich,
    cac_thang,
    co_trung_khi,
    duong_lich,
    ngay_cuoi_nam_am,
    tet,
)
from generators.tieng_viet.can_chi import can_chi_nam
from generators.tieng_viet.ngay_thang import viet_thu
from generators.tieng_viet.thien_van import dong_chi

MOI_NAM = range(NAM_DAU, NAM_CUOI + 1)
NGAY_CUOI = duong_lich(NgayAm(NAM_CUOI, 12, ngay_cuoi_nam_am(NAM_CUOI)))
# Tết year, name, mùng 1, weekday, last day of the old year.
BANG = [
    ("Giáp Thìn", date(2024, 2, 10), "thứ Bảy", 30),
    ("Ất Tỵ", date(2025, 1, 29), "thứ Tư", 29),
    ("Bính Ngọ", date(2026, 2, 17), "thứ Ba", 29),
    ("Đinh Mùi", date(2027, 2, 6), "thứ Bảy", 29),
    ("Mậu Thân", date(2028, 1, 26), "thứ Tư", 29),
    ("Kỷ Dậu", date(2029, 2, 13), "thứ Ba", 29),
    ("Canh Tuất", date(2030, 2, 2), "thứ Bảy", 29),
    ("Tân Hợi", date(2031, 1, 23), "thứ Năm", 29),
    ("Nhâm Tý", date(2032, 2, 11), "thứ Tư", 29),
    ("Quý Sửu", date(2033, 1, 31), "thứ Hai", 30),
    ("Giáp Dần", date(2034, 2, 19), "Chủ nhật", 30),
    ("Ất Mão", date(2035, 2, 8), "thứ Năm", 30),
]


@pytest.mark.parametrize(("ten", "mung_mot", "thu", "ngay_cuoi"), BANG)
def test_tet_of_the_years_to_come(ten: str, mung_mot: date, thu: str, ngay_cuoi: int) -> None:
    nam = mung_mot.year
    assert (can_chi_nam(nam), tet(nam), viet_thu(tet(nam)), ngay_cuoi_nam_am(nam - 1)) == (ten, mung_mot, thu, ngay_cuoi)


@pytest.mark.parametrize("tet_viet", [date(1968, 1, 29), date(1969, 2, 16), date(1985, 1, 21), date(2007, 2, 17)])
def test_tet_is_vietnams_where_china_had_another_day(tet_viet: date) -> None:
    assert tet(tet_viet.year) == tet_viet


@pytest.mark.parametrize(("nam", "thang"), [(1985, 2), (1987, 7), (2020, 4), (2023, 2), (2025, 6), (2028, 5), (2033, 11)])
def test_known_leap_months(nam: int, thang: int) -> None:
    assert [t.thang for t in cac_thang(nam) if t.nhuan] == [thang]


def test_ong_tao_before_tet_2027() -> None:
    assert am_lich(date(2027, 1, 30)) == NgayAm(2026, 12, 23)


def test_every_day_of_two_centuries_goes_to_its_lunar_day_and_back() -> None:
    ngay = [date.fromordinal(n) for n in range(tet(NAM_DAU).toordinal(), NGAY_CUOI.toordinal() + 1)]
    am = [am_lich(d) for d in ngay]
    assert [duong_lich(a) for a in am] == ngay
    assert len(set(am)) == len(ngay)


def test_a_month_has_29_or_30_days_and_the_next_begins_the_day_after() -> None:
    thang = [t for nam in MOI_NAM for t in cac_thang(nam)]
    assert {t.so_ngay for t in thang} == {29, 30}
    assert all(a.dau + a.so_ngay == b.dau for a, b in pairwise(thang))


def test_a_year_has_its_twelve_months_in_order_and_at_most_one_leap_month_after_its_namesake() -> None:
    for nam in MOI_NAM:
        thang = cac_thang(nam)
        assert [t.thang for t in thang if not t.nhuan] == list(range(1, 13))
        assert sum(t.nhuan for t in thang) == len(thang) - 12 <= 1
        assert all(a.thang == b.thang for a, b in pairwise(thang) if b.nhuan)


def test_a_leap_month_holds_no_trung_khi() -> None:
    assert not [t for nam in MOI_NAM for t in cac_thang(nam) if t.nhuan and co_trung_khi(t.dau, t.dau + t.so_ngay)]


def test_month_eleven_holds_the_winter_solstice() -> None:
    for nam in MOI_NAM:
        muoi_mot = next(t for t in cac_thang(nam) if t.thang == 11)
        assert muoi_mot.dau <= dong_chi(nam) < muoi_mot.dau + muoi_mot.so_ngay


def test_tet_falls_between_20_january_and_22_february() -> None:
    assert all((1, 20) <= (tet(nam).month, tet(nam).day) <= (2, 22) for nam in MOI_NAM)


@pytest.mark.parametrize("d", [date(1900, 1, 30), date(1, 1, 1), NGAY_CUOI + timedelta(1), date(2101, 6, 1), date.max])
def test_a_day_outside_the_calendar_is_refused(d: date) -> None:
    with pytest.raises(NgoaiLich, match="TV06"):
        am_lich(d)


@pytest.mark.parametrize(
    "ngay_am", [NgayAm(2026, 12, 30), NgayAm(2026, 6, 1, nhuan=True), NgayAm(2026, 13, 1), NgayAm(2026, 1, 0), NgayAm(1899, 1, 1)]
)
def test_a_lunar_day_that_does_not_exist_is_refused(ngay_am: NgayAm) -> None:
    with pytest.raises(NgoaiLich, match="TV06"):
        duong_lich(ngay_am)
