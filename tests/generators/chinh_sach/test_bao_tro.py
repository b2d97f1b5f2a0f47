"""Social protection: amounts from sourced numbers only, the pension by the day, the rice by the head."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.chinh_sach.bao_tro import (
    DieuKien,
    DipGao,
    HoanCanh,
    KetQuaHuuTri,
    TroCap,
    gao_kg,
    muc_chuan,
    tro_cap,
    xet_huu_tri,
)
from generators.chinh_sach.so_lieu_bao_tro import bao_tro
from generators.chinh_sach.tuoi import tuoi_dung
from generators.errors import Fault

HOM_NAY = date(2027, 2, 6)
# The monthly amounts as the sources print them.
IN_RA = {
    "tre_duoi_4": 1_250_000,
    "tre_tu_4": 750_000,
    "tre_hiv_duoi_4": 1_250_000,
    "tre_hiv_4_16": 1_000_000,
    "nct_ngheo_co_don_60_80": 750_000,
    "nct_ngheo_co_don_80": 1_000_000,
    "nct_75_80_vung_kho_khan": 500_000,
    "nct_80_khong_luong_huu": 500_000,
    "nkt_dac_biet_nang": 1_000_000,
    "nkt_nang": 750_000,
    "nkt_dac_biet_nang_tre_em_nct": 1_250_000,
    "nkt_nang_tre_em_nct": 1_000_000,
}
CHUA_DOI_CHIEU = {"don_than_ngheo": 500_000, "nct_du_dieu_kien_vao_co_so": 1_500_000, "mai_tang": 10_000_000}


def dong(*nhom: str, da_xac_nhan: tuple[str, ...] = ()) -> int:
    found = tro_cap(nhom, tai=HOM_NAY, da_xac_nhan=da_xac_nhan)
    assert isinstance(found, TroCap), found
    return found.dong


def loi(*nhom: str, tai: date = HOM_NAY) -> str:
    found = tro_cap(nhom, tai=tai)
    assert isinstance(found, Fault)
    return found.code


def huu_tri(sinh: date | int, *, tai: date = HOM_NAY, ngheo: bool | None = False, luong: bool | None = False) -> KetQuaHuuTri:
    day, year = (sinh, sinh.year) if isinstance(sinh, date) else (None, sinh)
    found = xet_huu_tri(ngay_sinh=day, nam_sinh=year, tai=tai, hoan_canh=HoanCanh(ngheo, luong))
    assert isinstance(found, KetQuaHuuTri), found
    return found


@pytest.mark.parametrize(("ma", "so_tien"), IN_RA.items())
def test_the_monthly_amounts_are_those_of_the_sources(ma: str, so_tien: int) -> None:
    assert dong(ma) == so_tien


@pytest.mark.parametrize(("ma", "so_tien"), CHUA_DOI_CHIEU.items())
def test_a_number_from_memory_is_refused_until_the_office_confirms_it(ma: str, so_tien: int) -> None:
    assert loi(ma) == "CS62"
    assert dong(ma, da_xac_nhan=(ma,)) == so_tien


def test_no_row_escapes_these_two_tables() -> None:
    rows = {row.ma: row.nguon.doi_chieu for row in bao_tro().he_so}
    assert rows == {**dict.fromkeys(IN_RA, True), **dict.fromkeys(CHUA_DOI_CHIEU, False)}
    assert all(row.nguon.tai for row in bao_tro().he_so if row.nguon.doi_chieu)


@given(st.sets(st.sampled_from(sorted(IN_RA)), min_size=1))
def test_several_groups_give_the_highest_only(nhom: set[str]) -> None:
    assert dong(*nhom) == max(IN_RA[ma] for ma in nhom)


def test_an_unknown_group_and_no_group_are_errors() -> None:
    assert (loi("nkt_nag"), loi()) == ("CS61", "CS61")


def test_the_standard_level_is_known_from_july_2024_only() -> None:
    level = muc_chuan(tai=date(2024, 7, 1))
    assert not isinstance(level, Fault)
    assert level.dong == 500_000
    assert loi("nkt_nang", tai=date(2024, 6, 30)) == "CS60"


@pytest.mark.parametrize(
    ("sinh", "ngheo", "dieu_kien"),
    [
        (date(1952, 2, 6), False, DieuKien.DU),
        (date(1952, 2, 7), False, DieuKien.CHUA_DU),
        (date(1952, 2, 7), True, DieuKien.DU),
        (date(1952, 2, 7), None, DieuKien.CHUA_RO),
        (date(1957, 2, 6), True, DieuKien.DU),
        (date(1957, 2, 7), True, DieuKien.CHUA_DU),
        (1951, False, DieuKien.DU),
        (1952, False, DieuKien.CHUA_RO),
        (1952, True, DieuKien.DU),
        (1953, False, DieuKien.CHUA_DU),
        (1957, True, DieuKien.CHUA_RO),
        (1957, False, DieuKien.CHUA_DU),
        (1958, True, DieuKien.CHUA_DU),
    ],
)
def test_the_pension_goes_by_the_exact_day(sinh: date | int, ngheo: bool | None, dieu_kien: DieuKien) -> None:
    assert huu_tri(sinh, ngheo=ngheo).dieu_kien is dieu_kien


def test_who_has_a_pension_has_no_second_one_and_who_may_have_one_is_asked() -> None:
    assert huu_tri(date(1940, 1, 1), luong=True).dieu_kien is DieuKien.CHUA_DU
    assert huu_tri(date(1940, 1, 1), luong=None).dieu_kien is DieuKien.CHUA_RO


def test_the_first_day_of_full_age_is_told() -> None:
    assert huu_tri(date(1952, 2, 7)).tu_ngay == date(2027, 2, 7)
    assert huu_tri(date(1957, 2, 7), ngheo=True).tu_ngay == date(2027, 2, 7)


def test_before_the_decree_there_is_no_social_pension() -> None:
    found = xet_huu_tri(ngay_sinh=date(1940, 1, 1), nam_sinh=1940, tai=date(2025, 6, 30))
    assert isinstance(found, Fault)
    assert found.code == "CS63"


@given(sinh=st.dates(date(1940, 1, 1), date(1965, 1, 1)), ngay=st.integers(0, 3650), ngheo=st.booleans())
def test_the_pension_is_the_age_rule_and_nothing_else(sinh: date, ngay: int, ngheo: bool) -> None:
    tai = date(2025, 7, 1) + timedelta(ngay)
    expected = tuoi_dung(sinh, tai=tai) >= (70 if ngheo else 75)
    assert (huu_tri(sinh, tai=tai, ngheo=ngheo).dieu_kien is DieuKien.DU) == expected


@given(sinh=st.dates(date(1940, 1, 1), date(1965, 1, 1)), ngay=st.integers(0, 3650), ngheo=st.booleans())
def test_a_year_alone_never_decides_against_the_full_date(sinh: date, ngay: int, ngheo: bool) -> None:
    tai = date(2025, 7, 1) + timedelta(ngay)
    by_year = huu_tri(sinh.year, tai=tai, ngheo=ngheo).dieu_kien
    assert by_year in (huu_tri(sinh, tai=tai, ngheo=ngheo).dieu_kien, DieuKien.CHUA_RO)


def test_the_rice_of_a_real_commune_adds_up() -> None:
    assert gao_kg(75, dip="Tết Nguyên đán") == 1_125


@pytest.mark.parametrize(
    ("so_nguoi", "dip", "so_thang", "expected"),
    [(10, "giáp hạt", 3, 450), (0, "thiên tai", 1, 0), (10, "Tết Nguyên đán", 2, "CS64"), (10, "giáp hạt", 4, "CS64"),
     (10, "giáp hạt", 0, "CS64"), (-1, "giáp hạt", 1, "CS65")],
)  # fmt: skip
def test_the_rice_is_for_one_month_at_tet_and_three_at_most(so_nguoi: int, dip: DipGao, so_thang: int, expected: object) -> None:
    found = gao_kg(so_nguoi, dip=dip, so_thang=so_thang)
    assert (found.code if isinstance(found, Fault) else found) == expected
