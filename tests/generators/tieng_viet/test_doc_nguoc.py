"""Words read back: the inverse of writing them, and a refusal where speech is open."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.errors import Fault
from generators.tieng_viet.doc_nguoc import doc_nguoc
from generators.tieng_viet.so_thanh_chu import GIOI_HAN, CachDoc, doc_so, so_tien_bang_chu

CACH = [CachDoc(linh, nghin) for linh in ("linh", "lẻ") for nghin in ("nghìn", "ngàn")]

TU = ["không", "một", "bốn", "năm", "mười", "trăm", "nghìn", "triệu", "tỷ"]


@given(st.integers(-GIOI_HAN, GIOI_HAN), st.sampled_from(CACH))
def test_every_number_reads_back_in_every_wording(n: int, cach: CachDoc) -> None:
    assert doc_nguoc(doc_so(n, cach=cach)) == n


@given(st.integers(-1000, 1000), st.integers(0, 18))
def test_numbers_around_every_power_of_ten_read_back(gan: int, mu: int) -> None:
    n = max(-GIOI_HAN, min(GIOI_HAN, 10**mu + gan))
    assert doc_nguoc(doc_so(n)) == n


def test_a_hundred_thousand_random_amounts_read_back() -> None:
    so = Random(30_2020)
    cac_so = [int(10 ** so.uniform(0, 18)) for _ in range(50_000)] + [1_000 * so.randrange(10**7) for _ in range(50_000)]
    assert [n for n in cac_so if doc_nguoc(so_tien_bang_chu(n, chan=True)) != n] == []


@pytest.mark.parametrize(
    ("chu", "so"),
    [
        ("Năm trăm bảy mươi tư tỷ, bốn trăm hai mươi ba triệu năm trăm nghìn đồng chẵn.", 574_423_500_000),
        ("hai mươi bốn", 24),
        ("Hai mươi nhăm triệu", 25_000_000),
        ("một tỉ", 10**9),
        ("  BẢY TRĂM  NGÀN ĐỒNG ", 700_000),
        ("hai nghìn linh năm", 2005),
        ("một triệu không nghìn năm trăm", 1_000_500),
        ("bẩy trăm", 700),
    ],
)
def test_other_usual_wordings_are_understood(chu: str, so: int) -> None:
    assert doc_nguoc(chu) == so


@pytest.mark.parametrize(
    "chu",
    ["", "đồng", "tỷ", "một triệu hai", "một trăm năm", "mười năm", "hai mươi năm", "một nghìn nghìn", "nghìn tỷ", "năm trăm xu",
     "một nghìn hai triệu", "âm", "một tỷ hai", "hai ba", "một mươi", "linh"],
)  # fmt: skip
def test_words_that_say_no_sure_number_are_refused(chu: str) -> None:
    loi = doc_nguoc(chu)
    assert isinstance(loi, Fault)
    assert loi.code == "TV03"


@given(st.lists(st.sampled_from([*TU, "tư", "lăm", "mốt", "mươi", "linh", "âm", "đồng"]), max_size=9))
def test_words_in_any_order_never_crash_and_what_is_read_is_read_the_same_when_written(tu: list[str]) -> None:
    so = doc_nguoc(" ".join(tu))
    assert isinstance(so, Fault) or abs(so) > GIOI_HAN or doc_nguoc(doc_so(so)) == so
