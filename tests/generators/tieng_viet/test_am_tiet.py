"""What is built as a Vietnamese syllable, and what is not."""

from __future__ import annotations

import pytest

from generators.tieng_viet.am_tiet import la_am_tiet


@pytest.mark.parametrize(
    "tu", ["nghiêng", "giếng", "gì", "quốc", "quyển", "khuya", "thuở", "xoong", "ướt", "yêu", "ỷ", "ăn", "uống", "huơ", "Nguyễn"]
)
def test_a_word_of_the_language_is_a_syllable(tu: str) -> None:
    assert la_am_tiet(tu)


@pytest.mark.parametrize("tu", ["", "street", "NguyÔn", "Traàn", "bat", "bàc", "ă", "â", "hoàá", "Müller", "ngfa", "wi", "Đ"])
def test_a_word_built_otherwise_is_no_syllable(tu: str) -> None:
    assert not la_am_tiet(tu)
