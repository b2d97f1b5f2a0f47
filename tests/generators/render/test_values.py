"""Runs: marks of bold and italic in plain text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.render import Run, Runs

PLAIN = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="*"))


@given(PLAIN)
def test_text_without_stars_is_one_run(text: str) -> None:
    assert Runs.parse(text).runs == ((Run(text),) if text else ())


@pytest.mark.parametrize(
    "text", ["2 * 3", "*", "**", "a*", "* a", "a * b * c", "3*4", "4*5 và 6*7", "ngày*tháng*năm", "ước tính (*), xem (*)"]
)
def test_a_star_that_pairs_with_none_stays(text: str) -> None:
    assert Runs.parse(text).text == text


def test_bold_may_hold_italic() -> None:
    assert Runs.parse("**a *b* c**").runs == (Run("a ", dam=True), Run("b", dam=True, nghieng=True), Run(" c", dam=True))


def test_italic_may_hold_bold() -> None:
    assert Runs.parse("*a **b***").runs == (Run("a ", nghieng=True), Run("b", dam=True, nghieng=True))
