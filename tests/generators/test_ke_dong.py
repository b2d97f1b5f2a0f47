"""The lines under issuer and trích yếu are lawful for any text, and even titles lose no word."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generators.ke_dong import GACH_MM, RONG_TRICH_YEU_MM, can_dong, ke_trich_yeu
from generators.tieng_viet.be_rong_chu import be_rong_mm

WORDS = st.lists(
    st.sampled_from(
        [
            "Phê",
            "duyệt",
            "danh",
            "sách",
            "người",
            "cao",
            "tuổi",
            "được",
            "mừng",
            "thọ",
            "dịp",
            "Tết",
            "Nguyên",
            "đán",
            "năm",
            "2027",
            "và",
        ]
    ),
    min_size=1,
    max_size=40,
)


def width_mm(line: str) -> float:
    return be_rong_mm(line, co_pt=14, dam=True)


@given(WORDS)
def test_the_line_is_a_third_to_a_half_of_the_text_line_above_it(words: list[str]) -> None:
    title = can_dong(" ".join(words))
    above = width_mm(title.splitlines()[-1])
    assume(above >= 18)
    assert 1 / 3 <= len(ke_trich_yeu(title)) * GACH_MM / above <= 1 / 2


@given(WORDS)
def test_an_even_title_keeps_its_words_and_fits_its_width(words: list[str]) -> None:
    title = can_dong(" ".join(words))
    assert title.split() == words
    assert all(width_mm(line) <= RONG_TRICH_YEU_MM for line in title.splitlines())


def test_a_title_of_a_little_more_than_a_line_breaks_near_its_middle() -> None:
    first, second = can_dong("Phê duyệt danh sách người cao tuổi được mừng thọ dịp Tết Nguyên đán Đinh Mùi năm 2027").splitlines()
    assert width_mm(first) == pytest.approx(width_mm(second), rel=0.25)


def test_nothing_has_no_line() -> None:
    assert ke_trich_yeu("  ") == ""
