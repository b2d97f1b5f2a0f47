"""Forbidden words are found however they are typed, and nothing else is."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.chinh_sach.tu_cam import TuCam, danh_sach_tu_cam, tim_tu_cam

KHOANG = st.sampled_from([" ", "  ", "\u00a0", "\n", "\t ", " \u200b"])
QUANH = st.sampled_from(["", "Kính chúc cụ ", "Giấy mừng thọ: ", "(", "năm 2027,\n"])


@pytest.mark.parametrize(
    "text",
    [
        "hưởng thọ",
        "HƯỞNG THỌ 90 TUỔI",
        "Hưởng  Thọ",
        "hưởng\u00a0thọ",
        "hưởng\nthọ",
        "hưởng\u200b thọ",
        "h\u00adưởng thọ",
        unicodedata.normalize("NFD", "hưởng thọ"),
        "(hưởng thọ)",
    ],
)
def test_the_word_of_the_incident_is_found(text: str) -> None:
    assert [place.tu.tu for place in tim_tu_cam(text, loi_chuc=True)] == ["hưởng thọ"]


@pytest.mark.parametrize("text", ["mừng thượng thọ", "thưởng thọ", "hưởng thọt", "hưởng. Thọ", "hưởng thợ", "mừng thọ", ""])
def test_lawful_words_that_look_like_it_are_left_alone(text: str) -> None:
    assert not tim_tu_cam(text, loi_chuc=True)


@given(tu=st.sampled_from(danh_sach_tu_cam()), khoang=KHOANG, truoc=QUANH, hoa=st.booleans(), roi=st.booleans())
def test_every_listed_word_is_found_at_its_place(tu: TuCam, khoang: str, truoc: str, hoa: bool, roi: bool) -> None:
    viet = tu.tu.replace(" ", khoang)
    viet = unicodedata.normalize("NFD", viet) if roi else viet
    viet = viet.upper() if hoa else viet
    text = f"{truoc}{viet} tuổi 90."
    (place,) = tim_tu_cam(text, loi_chuc=True)
    assert (place.tu, place.dau, text[place.dau : place.cuoi], place.viet) == (tu, len(truoc), viet, viet)


def test_several_places_come_in_reading_order() -> None:
    found = tim_tu_cam("Qua đời. Hưởng thọ 80. Hưởng thọ 90.", loi_chuc=True)
    assert [place.dau for place in found] == [0, 9, 23]


def test_a_report_may_say_that_someone_died_and_yet_never_the_word_of_the_incident() -> None:
    text = "Cụ đã từ trần ngày 05/01/2027, hưởng thọ 90 tuổi."
    assert [place.tu.tu for place in tim_tu_cam(text, loi_chuc=False)] == ["hưởng thọ"]
    assert [place.tu.tu for place in tim_tu_cam(text, loi_chuc=True)] == ["từ trần", "hưởng thọ"]


def test_a_finding_says_why_where_and_what_to_write() -> None:
    (place,) = tim_tu_cam("Cụ hưởng thọ 90 tuổi", loi_chuc=True)
    fault = place.fault()
    assert (fault.code, fault.where, fault.severity) == ("CS31", "ký tự thứ 4", "error")
    assert "người đã mất" in fault.message
    assert "mừng thọ" in fault.message


def test_a_custom_that_the_circular_lacks_is_only_a_warning() -> None:
    assert [place.fault().severity for place in tim_tu_cam("Lễ mừng đại thọ", loi_chuc=True)] == ["warning"]


def test_every_word_states_its_reason_and_source() -> None:
    assert all(tu.vi_sao and tu.thay_bang and tu.nguon.van_ban for tu in danh_sach_tu_cam())
    assert all(tu.nguon.tai for tu in danh_sach_tu_cam() if tu.nguon.doi_chieu)
