"""Looking a rate up: the band that applies, or the sentence that says what to copy; never a guess."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.chinh_sach.bang_muc import BangMuc, Dip
from generators.chinh_sach.kho_muc import bang_co_san, muc_san
from generators.chinh_sach.tra_muc import MucApDung, tra_muc
from generators.errors import Fault

TET_2026, TET_2027 = date(2026, 2, 17), date(2027, 2, 6)


def tra(tinh: str, tuoi: int, *, ngay: date = TET_2027, dip: Dip = "Tết Nguyên đán", dia_ban_cu: str = "") -> MucApDung | Fault:
    return tra_muc(bang_co_san(), tinh=tinh, ngay=ngay, tuoi=tuoi, dip=dip, dia_ban_cu=dia_ban_cu)


def tien(tinh: str, tuoi: int, *, ngay: date = TET_2027, dip: Dip = "Tết Nguyên đán") -> int:
    found = tra(tinh, tuoi, ngay=ngay, dip=dip)
    assert isinstance(found, MucApDung), found
    return found.tien_mat


def loi(tinh: str, tuoi: int, *, ngay: date = TET_2027, dip: Dip = "Tết Nguyên đán", dia_ban_cu: str = "") -> Fault:
    found = tra(tinh, tuoi, ngay=ngay, dip=dip, dia_ban_cu=dia_ban_cu)
    assert isinstance(found, Fault), found
    return found


@pytest.mark.parametrize(
    ("tinh", "ngay", "muc"),
    [
        ("Đồng Nai", TET_2027, (400, 400, 500, 500, 1000, 1000, 1500, 2500)),
        ("Đà Nẵng", TET_2027, (600, 600, 800, 800, 800, 1000, 1500, 1500)),
        ("Hà Nội", TET_2026, (700, 700, 700, 700, 1000, 1000, 1500, 1200)),
        ("Thái Nguyên", TET_2027, (300, 400, 500, 700, 800, 900, 1500, 1500)),
    ],
)
def test_the_published_table_comes_out(tinh: str, ngay: date, muc: tuple[int, ...]) -> None:
    assert tuple(tien(tinh, tuoi, ngay=ngay) // 1000 for tuoi in (70, 75, 80, 85, 90, 95, 100, 103)) == muc


@pytest.mark.parametrize("tinh", ["TP Hồ Chí Minh", "TP. Hồ Chí Minh", "thành phố Hồ Chí Minh", "HỒ CHÍ MINH"])
def test_a_province_is_found_however_it_is_spelled(tinh: str) -> None:
    assert tien(tinh, 100) == 2_300_000


@pytest.mark.parametrize("tuoi", [70, 75, 80, 85, 90, 95, 100, 101, 115])
@pytest.mark.parametrize("tinh", ["Thanh Hóa", "tỉnh Thanh Hoá"])
def test_an_amount_of_thanh_hoa_is_an_error_that_names_the_resolution(tinh: str, tuoi: int) -> None:
    fault = loi(tinh, tuoi)
    assert fault.code == "CS26"
    assert "Nghị quyết số 294/2020/NQ-HĐND ngày 21/9/2020 của HĐND tỉnh Thanh Hóa" in fault.message


def test_a_province_without_a_table_is_an_error() -> None:
    assert loi("Cà Mau", 80).code == "CS20"


def test_a_table_out_of_time_is_an_error_that_lists_the_tables() -> None:
    fault = loi("Hà Nội", 80, ngay=TET_2027)
    assert (fault.code, "từ 01/01/2026 đến 31/12/2026" in fault.message) == ("CS21", True)
    assert loi("Đồng Nai", 80, ngay=date(2025, 12, 31)).code == "CS21"


def test_a_table_applies_from_its_first_day_to_its_last() -> None:
    assert tien("Đồng Nai", 80, ngay=date(2026, 1, 1)) == 500_000
    assert tien("Hà Nội", 80, ngay=date(2026, 12, 31)) == 700_000


def test_a_table_of_a_former_province_needs_its_name_and_a_check() -> None:
    assert loi("Hải Phòng", 80).code == "CS21"
    assert loi("Hải Phòng", 80, dia_ban_cu="Hải Dương").code == "CS27"


def test_where_the_former_area_has_no_table_in_force_that_of_the_province_applies() -> None:
    found = tra("Đà Nẵng", 70, dia_ban_cu="Quảng Nam")
    assert isinstance(found, MucApDung)
    assert found.bang.dia_ban_cu == ""


def test_an_age_without_a_band_is_an_error() -> None:
    assert loi("Gia Lai", 100, dia_ban_cu="Gia Lai").code == "CS23"
    assert loi("Đồng Nai", 71).code == "CS23"


def test_the_occasion_goes_by_band() -> None:
    assert tien("TP Hồ Chí Minh", 95) == tien("TP Hồ Chí Minh", 90, dip="06/6") == 1_800_000
    assert loi("TP Hồ Chí Minh", 90).code == loi("TP Hồ Chí Minh", 95, dip="06/6").code == "CS24"


def test_a_draft_figure_is_refused_and_names_what_to_check() -> None:
    fault = loi("Hưng Yên", 80)
    assert (fault.code, "HĐND tỉnh Hưng Yên" in fault.message) == ("CS27", True)


def test_the_floor_is_nobodys_rate() -> None:
    assert loi("Bắc Ninh", 90).code == "CS20"
    assert all(bang not in bang_co_san() for bang in muc_san())


def cua(tinh: str, dia_ban_cu: str = "") -> BangMuc:
    return next(b for b in bang_co_san() if (b.tinh, b.dia_ban_cu) == (tinh, dia_ban_cu))


def test_two_tables_in_force_at_once_are_an_error_that_names_both() -> None:
    old = cua("Đồng Nai")
    new = old.model_copy(update={"hieu_luc_tu": date(2027, 1, 1), "nguon": old.nguon.model_copy(update={"so_ky_hieu": "9/NQ"})})
    fault = tra_muc([old, new], tinh="Đồng Nai", ngay=TET_2027, tuoi=80)
    assert isinstance(fault, Fault)
    assert (fault.code, "34/2025/NQ-HĐND" in fault.message, "9/NQ" in fault.message) == ("CS22", True, True)


def test_once_the_office_has_checked_a_table_it_applies() -> None:
    checked = cua("Hải Phòng", "Hải Dương").model_copy(update={"tinh_trang": "đã xác nhận"})
    found = tra_muc([checked], tinh="Hải Phòng", dia_ban_cu="Hải Dương", ngay=TET_2027, tuoi=110)
    assert isinstance(found, MucApDung)
    assert (found.tien_mat, found.bang.chi_le_moi_thon) == (3_000_000, 2_000_000)


@pytest.mark.parametrize(("tuoi", "muc"), [(101, 1_000_000), (104, 1_000_000), (105, 1_500_000), (120, 1_500_000)])
def test_bands_above_100_may_split_at_105(tuoi: int, muc: int) -> None:
    checked = cua("Quảng Ngãi", "Quảng Ngãi").model_copy(update={"tinh_trang": "đã xác nhận"})
    found = tra_muc([checked], tinh="Quảng Ngãi", dia_ban_cu="Quảng Ngãi", ngay=date(2022, 2, 1), tuoi=tuoi)
    assert isinstance(found, MucApDung)
    assert found.tien_mat == muc


@given(bang=st.sampled_from(bang_co_san()), tuoi=st.integers(60, 120), ngay=st.dates(date(2010, 1, 1), date(2030, 1, 1)))
def test_what_is_found_always_holds_the_age_the_day_and_a_checked_amount(bang: BangMuc, tuoi: int, ngay: date) -> None:
    found = tra_muc(bang_co_san(), tinh=bang.tinh, dia_ban_cu=bang.dia_ban_cu, tuoi=tuoi, ngay=ngay)
    if isinstance(found, MucApDung):
        assert found.muc.gom(tuoi)
        assert found.bang.hieu_luc_tu <= ngay <= (found.bang.hieu_luc_den or ngay)
        assert (found.bang.tinh_trang, found.muc.tien_mat is None) == ("đã xác nhận", False)
    else:
        assert found.message.endswith(".")
        assert found.code.startswith("CS2")
