"""Names: dictionary order, parts, capitals, and spellings that are one name."""

from __future__ import annotations

import unicodedata
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.tieng_viet.ho_ten import HoTen, khoa_khop, khoa_ten, tach_ten, viet_hoa_ten
from generators.tieng_viet.thanh_dieu import CHU_CAI, TACH
from generators.tieng_viet.thu_tu import khoa_thu_tu

CHU = st.text(st.sampled_from(sorted(CHU_CAI + CHU_CAI.upper() + "".join(TACH))), min_size=1, max_size=6)
TEN = st.lists(CHU, min_size=1, max_size=5).map(" ".join)


def xao(dung: list[str]) -> list[str]:
    return Random(7).sample(dung, len(dung))


def test_the_alphabet_is_in_the_order_of_the_dictionary() -> None:
    dung = list("aăâbcdđeêghiklmnoôơpqrstuưvxy")
    assert sorted(xao(dung), key=khoa_thu_tu) == dung


def test_the_tones_are_in_the_order_of_the_dictionary() -> None:
    dung = ["ương", "ường", "ưởng", "ưỡng", "ướng", "ượng"]
    assert sorted(xao(dung), key=khoa_thu_tu) == dung


def test_letters_count_before_tones_and_a_syllable_before_the_next() -> None:
    dung = ["ba", "ba xe", "bà ba", "bá", "ban", "bàn", "bi", "ca"]
    assert sorted(xao(dung), key=khoa_thu_tu) == dung


def test_people_are_listed_by_given_name_then_family_name_then_middle_name() -> None:
    dung = ["Bùi Văn An", "Lê Thị An", "Lê Văn An", "Đỗ Thị Ánh", "Bùi Ân", "Nguyễn Dung", "Nguyễn Thị Đào", "Lê Yến"]
    assert sorted(xao(dung), key=khoa_ten) == dung


def test_the_ethnic_names_of_the_highlands_have_their_place() -> None:
    dung = ["Lê Văn Fa", "H'Hen Niê", "K'Pă Zin"]
    assert sorted(xao(dung), key=khoa_ten) == dung


@given(st.lists(TEN, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_a_list_does_not_depend_on_how_it_came(ten: list[str], so: Random) -> None:
    assert sorted(so.sample(ten, len(ten)), key=khoa_ten) == sorted(ten, key=khoa_ten)


@given(TEN, TEN)
def test_two_names_have_one_place_only_when_they_are_written_alike(a: str, b: str) -> None:
    assert (khoa_ten(a) == khoa_ten(b)) == (a == b)


@given(TEN)
def test_composed_and_decomposed_letters_have_one_place(ten: str) -> None:
    assert khoa_ten(unicodedata.normalize("NFD", ten)) == khoa_ten(unicodedata.normalize("NFC", ten))


@pytest.mark.parametrize(
    ("ten", "phan"),
    [
        ("Lê An", HoTen("Lê", "", "An")),
        (" An ", HoTen("", "", "An")),
        ("", HoTen("", "", "")),
        ("Công Tằng Tôn Nữ Thị Hoa", HoTen("Công", "Tằng Tôn Nữ Thị", "Hoa")),
    ],
)
def test_a_name_comes_apart(ten: str, phan: HoTen) -> None:
    assert tach_ten(ten) == phan


@given(TEN)
def test_the_parts_of_a_name_make_the_name(ten: str) -> None:
    phan = tach_ten(ten)
    assert " ".join(filter(None, (phan.ho, phan.dem, phan.ten))) == ten


@pytest.mark.parametrize(
    ("ten", "dung"),
    [
        ("ĐẶNG THỊ ỚT", "Đặng Thị Ớt"),
        ("nguyễn  văn an", "Nguyễn Văn An"),
        ("k'pă Hùng", "K'Pă Hùng"),
        ("Y-blôm Niê", "Y-Blôm Niê"),
    ],
)
def test_every_word_of_a_name_begins_with_a_capital(ten: str, dung: str) -> None:
    assert viet_hoa_ten(ten) == dung


@given(TEN)
def test_capitals_are_put_once_and_for_all(ten: str) -> None:
    assert viet_hoa_ten(viet_hoa_ten(ten)) == viet_hoa_ten(ten) == viet_hoa_ten(ten.upper())


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Trần Thị Hoà", "TRẦN THỊ HÒA"),
        ("Lí Quí Mĩ", "Lý Quý Mỹ"),
        ("Ðinh Thuý", "Đinh  Thúy"),
        ("Hồ Kì", "Hồ Kỳ\u200b"),
        ("Sĩ Hi", "Sỹ Hy"),
    ],
)
def test_spellings_of_one_name_meet(a: str, b: str) -> None:
    assert khoa_khop(a) == khoa_khop(b)


@pytest.mark.parametrize(
    ("a", "b"), [("Thúi", "Thúy"), ("Đào", "Dào"), ("Thi", "Thy"), ("Hòa", "Hóa"), ("Mai", "May"), ("Lan", "Lân"), ("Tùy", "Tùi")]
)
def test_different_names_do_not_meet(a: str, b: str) -> None:
    assert khoa_khop(a) != khoa_khop(b)


@given(TEN)
def test_case_composition_and_spaces_never_part_a_name(ten: str) -> None:
    assert khoa_khop(unicodedata.normalize("NFD", f" {ten.upper()}\u00a0")) == khoa_khop(ten)
