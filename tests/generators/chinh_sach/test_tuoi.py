"""The two ages and the milestones: the published table, the edges of the day, the laws."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.chinh_sach.tuoi import (
    SinhSauNgayXet,
    cac_moc,
    de_muc,
    moc,
    ngay_tron,
    tuoi_dung,
    tuoi_dung_it_nhat,
    tuoi_dung_nhieu_nhat,
    tuoi_mung_tho,
)

# Year of birth for 70, 75, 80, 85, 90, 95, 100 and the youngest above 100; 2026 is Hà Nội's published list.
BANG = {
    2026: (1956, 1951, 1946, 1941, 1936, 1931, 1926, 1925),
    2027: (1957, 1952, 1947, 1942, 1937, 1932, 1927, 1926),
    2028: (1958, 1953, 1948, 1943, 1938, 1933, 1928, 1927),
}
NGAY = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize("nam_tet", BANG)
def test_the_milestones_of_a_tet_are_the_published_years(nam_tet: int) -> None:
    assert tuple(m.nam_sinh(nam_tet=nam_tet) for m in cac_moc()) == BANG[nam_tet]


@pytest.mark.parametrize("nam_tet", BANG)
def test_every_published_year_reaches_its_milestone_and_its_neighbours_do_not(nam_tet: int) -> None:
    for m, nam_sinh in zip(cac_moc(), BANG[nam_tet], strict=True):
        assert moc(tuoi_mung_tho(nam_sinh, nam_tet=nam_tet)) == m
        assert moc(tuoi_mung_tho(nam_sinh + 1, nam_tet=nam_tet)) != m


@given(st.integers(0, 130))
def test_up_to_100_only_every_fifth_age_from_70_counts_and_above_it_every_one(tuoi: int) -> None:
    assert (moc(tuoi) is not None) == (tuoi > 100 or (tuoi >= 70 and tuoi % 5 == 0))


@given(st.integers(101, 130))
def test_above_100_the_milestone_is_one_and_recurs_every_year(tuoi: int) -> None:
    assert moc(tuoi) == cac_moc()[-1]
    assert cac_moc()[-1].hang_nam


def test_the_keys_of_the_milestones_differ() -> None:
    assert [m.ma for m in cac_moc()] == ["70", "75", "80", "85", "90", "95", "100", "tren_100"]


def test_headings_are_numbered_in_the_order_of_the_list() -> None:
    young = [m for m in cac_moc() if m.tuoi in (70, 100)]
    assert list(de_muc(young, gia_truoc=False).values()) == ["I. Tròn 70 tuổi", "II. Tròn 100 tuổi"]
    assert list(de_muc(young).values()) == ["I. Tròn 100 tuổi", "II. Tròn 70 tuổi"]


@given(sinh=NGAY, tai=NGAY)
def test_the_exact_age_turns_on_the_anniversary(sinh: date, tai: date) -> None:
    if tai < sinh:
        return
    tuoi = tuoi_dung(sinh, tai=tai)
    assert ngay_tron(sinh, nam=sinh.year + tuoi) <= tai < ngay_tron(sinh, nam=sinh.year + tuoi + 1)


@given(sinh=NGAY, ngay=st.integers(0, 40_000))
def test_the_exact_age_never_falls_and_grows_by_one_at_most_in_a_day(sinh: date, ngay: int) -> None:
    tai = sinh + timedelta(ngay)
    assert tuoi_dung(sinh, tai=tai + timedelta(1)) - tuoi_dung(sinh, tai=tai) in (0, 1)


@given(sinh=NGAY, ngay=st.integers(0, 40_000))
def test_a_year_of_birth_alone_bounds_the_exact_age(sinh: date, ngay: int) -> None:
    tai = sinh + timedelta(ngay)
    low, high = tuoi_dung_it_nhat(sinh.year, tai=tai), tuoi_dung_nhieu_nhat(sinh.year, tai=tai)
    assert low <= tuoi_dung(sinh, tai=tai) <= high <= low + 1


def test_on_the_last_day_of_the_year_a_year_of_birth_alone_is_enough() -> None:
    tai = date(2027, 12, 31)
    assert tuoi_dung_it_nhat(1952, tai=tai) == tuoi_dung_nhieu_nhat(1952, tai=tai) == 75


@given(sinh=NGAY, ngay=st.integers(0, 40_000))
def test_the_age_of_mung_tho_is_the_highest_exact_age_of_that_year(sinh: date, ngay: int) -> None:
    tai = sinh + timedelta(ngay)
    assert tuoi_mung_tho(sinh.year, nam_tet=tai.year) == tuoi_dung(sinh, tai=date(tai.year, 12, 31))


@pytest.mark.parametrize(
    ("tai", "tuoi"), [(date(2027, 2, 27), 74), (date(2027, 2, 28), 75), (date(2028, 2, 28), 75), (date(2028, 2, 29), 76)]
)
def test_who_is_born_on_29_february_completes_common_years_on_the_28th(tai: date, tuoi: int) -> None:
    assert tuoi_dung(date(1952, 2, 29), tai=tai) == tuoi


def test_a_birth_after_the_day_asked_is_refused() -> None:
    with pytest.raises(SinhSauNgayXet, match="2028"):
        tuoi_mung_tho(2028, nam_tet=2027)
    with pytest.raises(SinhSauNgayXet, match="07/02/2027"):
        tuoi_dung(date(2027, 2, 7), tai=date(2027, 2, 6))
