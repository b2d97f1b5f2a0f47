"""num2words answers in correct Vietnamese once our package is imported."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import CONVERTER_CLASSES, num2words

from generators.tieng_viet import CachDoc, KhongDocDuocSo, Num2WordVi, doc_so, register


@given(st.integers(-(10**18), 10**18), st.sampled_from(["vi", "vi_VN", "vi-VN"]))
def test_cardinals_are_ours_in_every_spelling_of_the_language(n: int, lang: str) -> None:
    assert num2words(n, lang=lang) == doc_so(n)


@pytest.mark.parametrize(("so", "chu"), [(0.1, "không phẩy một"), (-5, "âm năm"), ("3.5", "ba phẩy năm"), ("2025", doc_so(2025))])
def test_floats_and_strings_of_digits_read_as_they_show(so: float | str, chu: str) -> None:
    assert num2words(so, lang="vi") == chu


@pytest.mark.parametrize(
    ("so", "chu"),
    [(1, "thứ nhất"), (2, "thứ hai"), (4, "thứ tư"), (10, "thứ mười"), (14, "thứ mười bốn"), (21, "thứ hai mươi mốt")],
)
def test_ordinals(so: int, chu: str) -> None:
    assert num2words(so, lang="vi", to="ordinal") == chu
    assert num2words(so, lang="vi", to="ordinal_num") == f"thứ {so}"


def test_years() -> None:
    assert num2words(2026, lang="vi", to="year") == "hai nghìn không trăm hai mươi sáu"
    assert num2words(-111, lang="vi", to="year") == "một trăm mười một trước Công nguyên"


def test_an_amount_is_in_dong_and_never_in_hundredths() -> None:
    assert num2words(1_500_000, lang="vi", to="currency") == "một triệu năm trăm nghìn đồng"
    assert num2words(Decimal("0.5"), lang="vi", to="currency", currency="VND") == "không phẩy năm đồng"


def test_the_wording_can_be_chosen_through_num2words() -> None:
    assert num2words(1_005, lang="vi", cach=CachDoc("lẻ", "ngàn")) == "một ngàn không trăm lẻ năm"


@pytest.mark.parametrize(
    "goi",
    [
        lambda: num2words("1.500", lang="vi"),
        lambda: num2words("1,5", lang="vi"),
        lambda: num2words("năm", lang="vi"),
        lambda: num2words(-1, lang="vi", to="ordinal"),
        lambda: num2words(1.5, lang="vi", to="year"),
        lambda: num2words(float("nan"), lang="vi"),
        lambda: num2words(float("nan"), lang="vi", to="ordinal"),
        lambda: num2words(5, lang="vi", to="currency", currency="EUR"),
    ],
)
def test_what_cannot_be_said_rightly_is_refused(goi: Callable[[], str]) -> None:
    with pytest.raises(KhongDocDuocSo):
        goi()


def test_registering_again_changes_nothing_for_others() -> None:
    khac = {ten: lop for ten, lop in CONVERTER_CLASSES.items() if not ten.startswith("vi")}
    register()
    assert isinstance(CONVERTER_CLASSES["vi"], Num2WordVi)
    assert {ten: lop for ten, lop in CONVERTER_CLASSES.items() if not ten.startswith("vi")} == khac
