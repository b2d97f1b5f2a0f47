"""New moons and solstices on the day they had in Vietnam."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from generators.tieng_viet.thien_van import dong_chi, kinh_do_dau_ngay, ngay_soc, soc_gan


@pytest.mark.parametrize(
    "soc",
    [
        date(1999, 8, 11),  # eclipses of the sun
        date(2017, 8, 22),
        date(2024, 4, 9),
        date(1996, 12, 10),  # less than four minutes from midnight, by a precise ephemeris
        date(1997, 12, 29),
        date(1998, 9, 21),
        date(2031, 4, 21),
    ],
)
def test_a_known_new_moon_falls_on_its_day(soc: date) -> None:
    assert ngay_soc(soc_gan(soc.toordinal())) == soc.toordinal()
    assert soc_gan(soc.toordinal() - 1) == soc_gan(soc.toordinal()) - 1


def test_new_moons_are_29_or_30_days_apart() -> None:
    ngay = [ngay_soc(k) for k in range(-1236, 1250)]
    assert {b - a for a, b in pairwise(ngay)} == {29, 30}


@pytest.mark.parametrize(("nam", "ngay"), [(1984, 21), (2000, 21), (2020, 21), (2023, 22), (2027, 22)])
def test_a_known_winter_solstice_falls_on_its_day(nam: int, ngay: int) -> None:
    assert dong_chi(nam) == date(nam, 12, ngay).toordinal()


@pytest.mark.parametrize(("d", "goc"), [(date(2024, 3, 20), 0), (date(2024, 6, 21), 90), (date(2024, 9, 22), 180)])
def test_equinox_and_solstice_come_within_their_day(d: date, goc: int) -> None:
    dau, cuoi = ((kinh_do_dau_ngay(d.toordinal() + i) - goc + 180) % 360 - 180 for i in (0, 1))
    assert dau <= 0 < cuoi
