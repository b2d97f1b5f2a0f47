"""Birth dates, numbers of papers, names and thôn, each cell by itself: what is sure is mended, what is not is asked."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.readers.cells import address, place_of
from generators.readers.ngay_sinh import Birth, read_birth
from generators.readers.so_giay_to import Papers, against, provinces, read_papers, sex_of, year_of
from generators.readers.ten_nguoi import read_name
from generators.readers.thon import Hamlets, in_title
from generators.tieng_viet import can_chi_nam, viet_ngay

NAM = 2027
births = st.dates(date(1912, 1, 1), date(1967, 12, 31))
WRITINGS = (
    lambda d: f"{d.day}/{d.month}/{d.year}",
    lambda d: f"{d.day:02d}.{d.month:02d}.{d.year}",
    lambda d: f"{d.day} - {d.month} - {d.year}",
    lambda d: f"{d.year}-{d.month:02d}-{d.day:02d}",
    lambda d: f"{d.year}-{d.month:02d}-{d.day:02d} 00:00:00",
    lambda d: viet_ngay(d),
    lambda d: f" {d.day}/{d.month}/{d.year}  ",
)


def birth(value: object, *, old: bool = True, card_year: int | None = None) -> tuple[Birth, list[str]]:
    assert value is None or isinstance(value, str | float | date)
    read, notes = read_birth(value, nam=NAM, old=old, card_year=card_year)
    return read, [code for code, _ in notes]


@given(births, st.sampled_from(WRITINGS))
def test_every_way_of_writing_a_date_is_read_back(day: date, write: object) -> None:
    assert callable(write)
    assert birth(write(day)) == (Birth(day.year, day.month, day.day), [])


@given(births)
def test_a_date_of_excel_is_that_date_and_its_number_too(day: date) -> None:
    serial = (day - date(1899, 12, 30)).days
    assert birth(day) == (Birth(day.year, day.month, day.day), [])
    assert birth(float(serial)) == birth(str(serial)) == (Birth(day.year, day.month, day.day), ["DS65"])


@given(st.integers(1908, 1967))
def test_a_year_is_a_year_however_excel_shows_it(year: int) -> None:
    shown = date(1899, 12, 30) + timedelta(days=year)
    assert birth(float(year)) == birth(str(year)) == birth(f"sinh năm {year}") == (Birth(year), [])
    assert birth(shown) == birth(f"{shown:%d/%m/%Y}") == (Birth(year), ["DS60"])
    assert birth(f"{year} ({can_chi_nam(year)})") == birth(f"{can_chi_nam(year)} {year}") == (Birth(year), [])


@given(st.dates(date(1927, 1, 1), date(1929, 12, 31)))
def test_a_century_that_excel_invented_is_taken_back(day: date) -> None:
    assert birth(day.replace(year=day.year + 100) if (day.month, day.day) != (2, 29) else day)[0].nam == day.year


@given(births)
def test_two_digits_of_a_year_are_of_the_last_century_for_old_people(day: date) -> None:
    assert birth(f"{day.day}/{day.month}/{day.year % 100:02d}") == (Birth(day.year, day.month, day.day), ["DS64"])


@given(st.integers(13, 31), st.integers(1, 12), st.integers(1912, 1967))
def test_a_month_beyond_twelve_is_asked_and_leaves_the_year(month: int, day: int, year: int) -> None:
    assert birth(f"{day}/{month}/{year}") == (Birth(year), ["DS62"])


@given(
    st.sampled_from(["00/00/{}", "//{}", "?/{}", "?/?/{}", "../../{}", "__/__/{}", "0/0/{}", "--/{}", ".../{}", "xx/xx/{}"]),
    st.integers(1912, 1967),
)
def test_blanks_before_a_year_leave_the_year(form: str, year: int) -> None:
    assert birth(form.format(year)) == (Birth(year), ["DS66"])


@pytest.mark.parametrize(
    ("value", "read", "codes"),
    [
        ("5/1957", Birth(1957, 5), []),
        ("05-1957", Birth(1957, 5), []),
        (5.1957, Birth(1957, 5), []),
        ("tháng 5 năm 1957", Birth(1957, 5), []),
        ("00/5/1957", Birth(1957, 5), ["DS66"]),
        ("12/05/'57", Birth(1957, 5, 12), ["DS64"]),
        ("12051957", Birth(1957, 5, 12), ["DS68"]),
        (1051957.0, Birth(1957, 5, 1), ["DS68"]),
        (57.0, Birth(1957), ["DS64"]),
        ("31/02/1957", Birth(1957), ["DS63"]),
        ("1957 (Giáp Tý)", Birth(1957), ["DS67"]),
        ("12/5/1957 (âm lịch)", Birth(1957), ["DS66"]),
        (date(1909, 5, 11), Birth(1957), ["DS60"]),
        (date(2000, 2, 29), Birth(1900, 2), ["DS61"]),
        ("không rõ", Birth(), ["DS32"]),
        ("19577", Birth(1953, 8, 6), ["DS65"]),
        ("0", Birth(), ["DS32"]),
        ("   ", Birth(), []),
        (None, Birth(), []),
        (True, Birth(), ["DS32"]),
    ],
)
def test_each_form_met_in_lists(value: object, read: Birth, codes: list[str]) -> None:
    if value is True:
        assert read_birth(True, nam=NAM, old=True) == (Birth(), (("DS32", ""),))
    else:
        assert birth(value) == (read, codes)


def test_a_list_of_all_ages_asks_which_century_unless_the_card_says() -> None:
    assert birth("15", old=False) == (Birth(), ["DS36"])
    assert birth("15", old=False, card_year=2015) == (Birth(2015), ["DS64"])
    assert birth(date(2015, 5, 1), old=False) == (Birth(2015, 5, 1), [])


@given(st.text(max_size=20))
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    read, notes = read_birth(text, nam=NAM, old=True)
    assert read.nam or notes or not text.strip()


cards = st.builds(
    lambda province, sex, year, rest: (
        f"{province}{(year // 100 - 19) * 2 + sex}{year % 100:02d}{rest:06d}",
        year,
        "nu" if sex else "nam",
    ),
    st.sampled_from(sorted(provinces())),
    st.integers(0, 1),
    st.integers(1912, 2026),
    st.integers(1, 999_998),
)


@given(cards)
def test_a_card_says_its_year_and_sex_and_agrees_with_them(card: tuple[str, int, str]) -> None:
    number, year, sex = card
    assert (year_of(number), sex_of(number)) == (year, sex)
    assert not list(against(number, nam_sinh=year, gioi_tinh=sex))


@given(cards)
def test_zeros_that_excel_lost_come_back(card: tuple[str, int, str]) -> None:
    number, year, sex = card
    read, notes = read_papers(float(number), nam_sinh=year, gioi_tinh=sex)
    assert read == Papers(number)
    assert [code for code, _ in notes] == (["DS50"] if number.startswith("0") else [])


@given(cards, st.integers(1, 99))
def test_zeros_do_not_come_back_to_a_number_that_then_disagrees(card: tuple[str, int, str], other: int) -> None:
    number, year, sex = card
    assert read_papers(float(number), nam_sinh=year + other, gioi_tinh=sex) == (Papers(), (("DS53", ""),))


@pytest.mark.parametrize("value", ["3.8157E+10", "3,8157E+10", 38157000000.0, 38157001234.5])
def test_digits_that_excel_dropped_are_not_invented(value: str | float) -> None:
    assert read_papers(value, nam_sinh=1957, gioi_tinh="nu") == (Papers(), (("DS52", ""),))


def test_both_numbers_in_one_cell_are_read() -> None:
    assert read_papers("038157001234 / 172345678", nam_sinh=1957, gioi_tinh=None)[0] == Papers("038157001234", "172345678")


@given(st.text(max_size=30))
def test_no_text_breaks_the_reading_of_numbers(text: str) -> None:
    read, notes = read_papers(text, nam_sinh=1957, gioi_tinh=None)
    assert read != Papers() or notes or not text.strip()


@pytest.mark.parametrize(
    ("text", "sex", "usual", "name"),
    [
        ("Ông Hà Văn Sáu", None, False, "Hà Văn Sáu"),
        ("Ông Thị Bình", "nu", False, "Ông Thị Bình"),
        ("Ông Hà Lan", "nu", False, "Ông Hà Lan"),
        ("Ông Văn Bảy", None, False, "Ông Văn Bảy"),
        ("Ông Văn Bảy", "nam", True, "Văn Bảy"),
        ("Bà: Lê Thị Tám", None, False, "Lê Thị Tám"),
        ("CỤ BÀ LÊ THỊ TÁM", None, False, "Lê Thị Tám"),
        ("Lê Thị Tám - đã mất", None, False, "Lê Thị Tám"),
        ("Cụm Văn Tám", None, False, "Cụm Văn Tám"),
        ("H'HEN NIÊ", None, False, "H'Hen Niê"),
    ],
)
def test_a_title_is_told_from_a_family(text: str, sex: str | None, usual: bool, name: str) -> None:
    assert read_name(text, sex=sex, titles_are_usual=usual)[0] == name


def test_a_hamlet_is_known_in_the_ways_it_is_written() -> None:
    office = Hamlets(["Thôn Đồng Xanh", "Làng Cao", "Thôn Cao", "Thôn 1"])
    for said in ("đồng xanh", "T. Đồng Xanh", "THÔN ĐỒNG XANH", "Thôn Đồng Xanh, xã Ngọc Liên", "Thôn Đồng Xanh xã Ngọc Liên"):
        assert office.find(said) == "Thôn Đồng Xanh"
    assert office.find("thôn 01") == office.find("1") == "Thôn 1"
    assert office.find("Làng Cao") == "Làng Cao"
    assert office.find("Cao") is None


def test_a_title_names_a_hamlet_only_when_it_does() -> None:
    assert in_title("Danh sách thôn Suối Trong, xã Ngọc Liên") == "Thôn Suối Trong"
    assert in_title("Danh sách người cao tuổi các thôn") == ""


@given(st.integers(0, 1_048_575), st.integers(0, 16_383))
def test_the_name_of_a_cell_says_where_it_is(row: int, column: int) -> None:
    assert place_of(address((row, column))) == (row, column)
