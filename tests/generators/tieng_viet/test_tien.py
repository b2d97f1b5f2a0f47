"""Money in figures: written with dots, read from what clerks type, never guessed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.errors import Fault
from generators.tieng_viet.so_thanh_chu import GIOI_HAN, so_tien_bang_chu
from generators.tieng_viet.tien import doc_tien, viet_so, viet_tien

TIEN = st.integers(-GIOI_HAN, GIOI_HAN)


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("1.234.567", 1_234_567),
        ("1,234,567", 1_234_567),
        ("1 234 567", 1_234_567),
        ("1\u00a0234\u00a0567", 1_234_567),
        ("500.000đ", 500_000),
        ("500.000 VNĐ", 500_000),
        ("500.000 đồng.", 500_000),
        ("500000 ₫", 500_000),
        ("500k", 500_000),
        ("500K", 500_000),
        ("500 nghìn", 500_000),
        ("500 ngàn đồng", 500_000),
        ("0,5 triệu", 500_000),
        ("0.5 triệu", 500_000),
        ("1,25tr", 1_250_000),
        ("1tr2", 1_200_000),
        ("1tr250", 1_250_000),
        ("1 triệu 200 nghìn", 1_200_000),
        ("1tr200k", 1_200_000),
        ("2 tỷ 500 triệu", 2_500_000_000),
        ("1.500 triệu đồng", 1_500_000_000),
        ("1.500", 1_500),
        ("1234567.0", 1_234_567),
        ("1,234,567.00", 1_234_567),
        ("1.234.567,00 đồng", 1_234_567),
        ("-500.000", -500_000),
        ("Bảy trăm nghìn đồng", 700_000),
    ],
)
def test_a_form_met_in_lists_is_read(text: str, so: int) -> None:
    assert doc_tien(text) == so


@pytest.mark.parametrize(
    "text",
    [
        "1.5",
        "1,5",
        "1.0",
        "0.500",
        "0,5",
        "1,500 triệu",
        "12.34.567",
        "1.234,567",
        "1.234,5",
        "50 0000",
        "1.234 567",
        "1 triệu 500",
        "2 tỷ 5",
        "1k5",
    ],
)
def test_an_ambiguous_amount_is_refused_and_not_guessed(text: str) -> None:
    loi = doc_tien(text)
    assert isinstance(loi, Fault)
    assert loi.code == "TV21"
    assert loi.tag == text


@pytest.mark.parametrize(
    "text",
    ["", " ", "đồng", "chưa có", "5 người", "500k/người", "1 triệu 2 triệu", "200 nghìn 1 triệu", "x 500k", "½ triệu"],
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    loi = doc_tien(text)
    assert isinstance(loi, Fault)
    assert loi.code == "TV20"


def test_less_than_a_dong_is_refused() -> None:
    loi = doc_tien("0,0005k")
    assert isinstance(loi, Fault)
    assert loi.code == "TV22"


@given(TIEN)
def test_what_we_write_we_read(n: int) -> None:
    assert doc_tien(viet_so(n)) == doc_tien(viet_tien(n)) == doc_tien(str(n)) == n


@given(TIEN)
def test_figures_and_words_of_an_amount_agree(n: int) -> None:
    assert doc_tien(so_tien_bang_chu(n, chan=True)) == n


@given(st.text("0123456789., kktrđồngtriệunghìn-", max_size=15))
def test_anything_typed_is_an_amount_or_a_fault(text: str) -> None:
    assert isinstance(doc_tien(text), int | Fault)


def test_decimals_are_written_after_a_comma() -> None:
    assert viet_so(Decimal("1234.50")) == "1.234,50"
    assert viet_tien(-1000) == "-1.000 đồng"
