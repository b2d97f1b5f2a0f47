"""Numbers in words: the table of the state's style, and what holds for every number."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.errors import VanBanError
from generators.tieng_viet.so_thanh_chu import GIOI_HAN, CachDoc, KhongDocDuocSo, SoNgoaiGioiHan, doc_so, so_tien_bang_chu

BANG = [
    (0, "Không đồng"),
    (15_000, "Mười lăm nghìn đồng"),
    (21_000, "Hai mươi mốt nghìn đồng"),
    (104_000, "Một trăm linh bốn nghìn đồng"),
    (150_000, "Một trăm năm mươi nghìn đồng"),
    (350_000, "Ba trăm năm mươi nghìn đồng"),
    (505_000, "Năm trăm linh năm nghìn đồng"),
    (700_000, "Bảy trăm nghìn đồng"),
    (1_000_005, "Một triệu không trăm linh năm đồng"),
    (1_015_000, "Một triệu không trăm mười lăm nghìn đồng"),
    (1_105_000, "Một triệu một trăm linh năm nghìn đồng"),
    (1_234_567, "Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng"),
    (2_021_000, "Hai triệu không trăm hai mươi mốt nghìn đồng"),
    (2_500_000, "Hai triệu năm trăm nghìn đồng"),
    (4_444_000, "Bốn triệu bốn trăm bốn mươi tư nghìn đồng"),
    (5_555_000, "Năm triệu năm trăm năm mươi lăm nghìn đồng"),
    (10_010_010, "Mười triệu không trăm mười nghìn không trăm mười đồng"),
    (11_110_000, "Mười một triệu một trăm mười nghìn đồng"),
    (14_000_000, "Mười bốn triệu đồng"),
    (24_750_000, "Hai mươi tư triệu bảy trăm năm mươi nghìn đồng"),
    (71_505_000, "Bảy mươi mốt triệu năm trăm linh năm nghìn đồng"),
    (91_375_000, "Chín mươi mốt triệu ba trăm bảy mươi lăm nghìn đồng"),
    (101_001_000, "Một trăm linh một triệu không trăm linh một nghìn đồng"),
    (120_000_500, "Một trăm hai mươi triệu năm trăm đồng"),
    (404_040_404, "Bốn trăm linh bốn triệu không trăm bốn mươi nghìn bốn trăm linh bốn đồng"),
    (1_005_000_000, "Một tỷ không trăm linh năm triệu đồng"),
    (574_423_500_000, "Năm trăm bảy mươi tư tỷ bốn trăm hai mươi ba triệu năm trăm nghìn đồng"),
    (1_000_000_000_000, "Một nghìn tỷ đồng"),
]


@pytest.mark.parametrize(("so", "chu"), BANG)
def test_an_amount_reads_as_the_state_writes_it(so: int, chu: str) -> None:
    assert so_tien_bang_chu(so) == chu


@pytest.mark.parametrize(
    ("so", "chu"),
    [
        (-5, "âm năm"),
        (2025, "hai nghìn không trăm hai mươi lăm"),
        (10**15, "một triệu tỷ"),
        (10**18, "một tỷ tỷ"),
        (-(10**18), "âm một tỷ tỷ"),
        (1_005 * 10**9 + 5, "một nghìn không trăm linh năm tỷ không trăm linh năm"),
        (10**15 + 10**9, "một triệu không trăm linh một tỷ"),
    ],
)
def test_what_num2words_got_wrong_is_right(so: int, chu: str) -> None:
    assert doc_so(so) == chu


@pytest.mark.parametrize(
    ("so", "chu"),
    [
        ("3.5", "ba phẩy năm"),
        ("3.50", "ba phẩy năm"),
        ("0.05", "không phẩy không năm"),
        ("24.18", "hai mươi tư phẩy mười tám"),
        ("-0.005", "âm không phẩy không không năm"),
        ("3.1416", "ba phẩy một bốn một sáu"),
        ("1E+6", "một triệu"),
        ("-0", "không"),
    ],
)
def test_a_decimal_reads_as_schools_read_it(so: str, chu: str) -> None:
    assert doc_so(Decimal(so)) == chu


def test_le_and_ngan_are_settings() -> None:
    assert so_tien_bang_chu(1_005_104, cach=CachDoc("lẻ", "ngàn")) == "Một triệu không trăm lẻ năm ngàn một trăm lẻ bốn đồng"


def test_chan_is_said_of_whole_amounts_only() -> None:
    assert so_tien_bang_chu(5, chan=True) == "Năm đồng chẵn"
    assert so_tien_bang_chu(Decimal("5.5"), chan=True) == "Năm phẩy năm đồng"


@pytest.mark.parametrize("so", [GIOI_HAN + 1, -GIOI_HAN - 1, Decimal(GIOI_HAN) + 1, Decimal("1E-19"), Decimal("1E+9999999")])
def test_a_number_beyond_the_limits_is_refused_with_advice(so: int | Decimal) -> None:
    with pytest.raises(SoNgoaiGioiHan, match=r"TV01.*\."):
        doc_so(so)


@pytest.mark.parametrize("so", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_refused_with_advice(so: str) -> None:
    with pytest.raises(KhongDocDuocSo, match=r"TV02.*\."):
        doc_so(Decimal(so))


@given(st.integers(-GIOI_HAN, GIOI_HAN))
def test_a_whole_decimal_reads_as_the_integer(n: int) -> None:
    assert doc_so(Decimal(n)) == doc_so(n)


@given(st.integers(1, GIOI_HAN))
def test_a_negative_number_is_the_positive_one_after_am(n: int) -> None:
    assert doc_so(-n) == f"âm {doc_so(n)}"


@given(st.decimals(-(10**6), 10**6, places=6), st.decimals(-(10**6), 10**6, places=6))
def test_decimals_read_alike_only_when_they_are_equal(a: Decimal, b: Decimal) -> None:
    assert (doc_so(a) == doc_so(b)) == (a == b)


@given(st.one_of(st.integers(), st.decimals()))
def test_every_number_is_read_or_refused_with_our_own_error(n: int | Decimal) -> None:
    with suppress(VanBanError):
        assert doc_so(n).replace(" ", "").isalpha()
