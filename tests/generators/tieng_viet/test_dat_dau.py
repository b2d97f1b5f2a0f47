"""Tone placement in open oa, oe, uy: two styles, one meaning, nothing else touched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.tieng_viet.am_tiet import la_am_tiet
from generators.tieng_viet.dat_dau import KieuDau, dat_dau
from generators.tieng_viet.thanh_dieu import CHU_CAI, TACH

KIEU = st.sampled_from(["hòa", "hoà"])
CHU = st.text(st.sampled_from(sorted(CHU_CAI + "".join(TACH) + " ")), max_size=20)


@pytest.mark.parametrize(
    ("mot", "hai"),
    [
        ("hòa", "hoà"), ("Hóa", "Hoá"), ("THỎA", "THOẢ"), ("họa", "hoạ"), ("òa", "oà"), ("ngõa", "ngoã"),
        ("khỏe", "khoẻ"), ("lòe", "loè"), ("xòe", "xoè"), ("nhòe", "nhoè"),
        ("thủy", "thuỷ"), ("Ủy", "Uỷ"), ("ÚY", "UÝ"), ("tụy", "tuỵ"), ("nghụy", "nghuỵ"), ("tùy", "tuỳ"),
    ],
)  # fmt: skip
def test_the_two_styles_turn_into_each_other(mot: str, hai: str) -> None:
    assert dat_dau(hai) == dat_dau(mot) == mot
    assert dat_dau(mot, kieu="hoà") == dat_dau(hai, kieu="hoà") == hai


@pytest.mark.parametrize(
    "tu",
    ["toàn", "hoàng", "khoẻo", "ngoài", "xoáy", "khuỷu", "quý", "quỳ", "quả", "quẻ", "già", "giá", "giỏ", "của", "mùa", "thúi",
     "huỳnh", "tuyết", "huệ", "thuở", "hoa", "uy", "loét", "ngoẹo", "quỵ", "chùa", "múa"],
)  # fmt: skip
def test_other_syllables_are_never_touched(tu: str) -> None:
    assert dat_dau(tu) == dat_dau(tu, kieu="hoà") == tu


@pytest.mark.parametrize("text", ["goá1", "x_hoà", "Figaroà", "broà", "wuỷ"])
def test_what_is_no_syllable_is_never_touched(text: str) -> None:
    assert dat_dau(text) == text


@given(CHU, KIEU, KIEU)
def test_the_last_style_asked_for_holds(text: str, kieu: KieuDau, truoc: KieuDau) -> None:
    assert dat_dau(dat_dau(text, kieu=truoc), kieu=kieu) == dat_dau(text, kieu=kieu)


@given(CHU)
def test_a_syllable_stays_a_syllable(text: str) -> None:
    assert [la_am_tiet(t) for t in dat_dau(text).split()] == [la_am_tiet(t) for t in text.split()]
