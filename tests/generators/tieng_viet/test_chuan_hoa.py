"""Text made clean at the door, and what was mended told."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.tieng_viet.chuan_hoa import bo_dau, chuan_hoa, ky_tu_dieu_khien
from generators.tieng_viet.thanh_dieu import CHU_CAI, TACH

DINH = "\u00a0\u200b\ufeff\u00adÐƉðɖ\u0301\u0323 \t\r\n"
BAT_KY = st.text(st.one_of(st.sampled_from(DINH + CHU_CAI), st.characters()))


@pytest.mark.parametrize(
    ("text", "sach", "ma"),
    [
        (unicodedata.normalize("NFD", "Nguyễn Thị Thuở"), "Nguyễn Thị Thuở", ["TV10"]),
        ("Nguye\u0302\u0303n", "Nguyễn", ["TV10"]),
        ("An\u200b\ufeff Bình", "An Bình", ["TV11"]),
        ("Ba\u00adn", "Ban", ["TV11"]),
        ("Ðặng Ɖình ðào ɖi", "Đặng Đình đào đi", ["TV12"]),
        ("Lê\u00a0Văn  An\t", "Lê Văn An", ["TV13"]),
        ("dòng một \r\n  dòng hai\n", "dòng một\ndòng hai", ["TV13"]),
        (" Ð\u00a0ào\u200b ", "Đ ào", ["TV11", "TV12", "TV13"]),
        ("\u00a0", "", ["TV13"]),
        ("Sạch – “rồi”…", "Sạch – “rồi”…", []),
        ("", "", []),
    ],
)
def test_each_defect_is_mended_and_told(text: str, sach: str, ma: list[str]) -> None:
    moi, sua = chuan_hoa(text)
    assert moi == sach
    assert [f.code for f in sua] == ma
    assert all(f.severity == "info" and f.message.endswith(".") for f in sua)


@given(BAT_KY)
def test_clean_text_stays_and_nothing_is_told(text: str) -> None:
    sach, _ = chuan_hoa(text)
    assert chuan_hoa(sach) == (sach, ())


@given(BAT_KY)
def test_a_change_is_always_told(text: str) -> None:
    sach, sua = chuan_hoa(text)
    assert (sach != text) == bool(sua)


@given(st.text(st.sampled_from(sorted(CHU_CAI + "".join(TACH))), max_size=30))
def test_every_vietnamese_letter_folds_to_one_plain_letter(text: str) -> None:
    assert bo_dau(text).isascii()
    assert len(bo_dau(text)) == len(text)
    assert bo_dau(unicodedata.normalize("NFD", text)) == bo_dau(text)


def test_folding_keeps_case_and_other_signs() -> None:
    assert bo_dau("ĐỖ Thị Ước – 5 m² café") == "DO Thi Uoc – 5 m² cafe"


@pytest.mark.parametrize("ky_tu", ["\x00", "\x07", "\x0b", "\x1f", "\x7f", "\x85", "\ufffe", "\ud800"])
def test_a_control_character_is_told_with_its_place(ky_tu: str) -> None:
    assert [f.where for f in ky_tu_dieu_khien(f"An{ky_tu}Bình{ky_tu}")] == ["ký tự thứ 3", "ký tự thứ 8"]


def test_tabs_and_line_ends_are_no_faults() -> None:
    assert ky_tu_dieu_khien("a\tb\r\nc đ ệ 😀") == ()
