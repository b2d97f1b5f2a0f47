"""New moons and the longitude of the sun, as days and angles in Vietnam (UTC+7).

Source of the series: J. Meeus, Astronomical Algorithms, 2nd ed., chapters 25 and 49.
Against a precise ephemeris over 1900–2100 the new moons are right to 19 seconds and the sun to 0.006 degrees. Two days
come out otherwise, both long past: the new moon of 08/7/1967, 3 seconds after midnight, and the equinox of 23/9/1938,
25 seconds before it.
"""

from __future__ import annotations

from bisect import bisect
from datetime import date
from math import cos, radians, sin

MUI_GIO = 7 / 24
TRANG_DAU = 2451550.09766  # the new moon of 06/01/2000, number 0
THANG_TRANG = 29.530588861
# Julian day of midnight UTC before 01/01/0001, where Python's ordinals count from.
_JD_ORDINAL = 1721424.5

# Amplitude in days; power of E; multiples of M (sun), M' (moon), F (latitude), Ω (node).
_TRANG = (
    (-0.40720, 0, 0, 1, 0, 0), (0.17241, 1, 1, 0, 0, 0), (0.01608, 0, 0, 2, 0, 0), (0.01039, 0, 0, 0, 2, 0),
    (0.00739, 1, -1, 1, 0, 0), (-0.00514, 1, 1, 1, 0, 0), (0.00208, 2, 2, 0, 0, 0), (-0.00111, 0, 0, 1, -2, 0),
    (-0.00057, 0, 0, 1, 2, 0), (0.00056, 1, 1, 2, 0, 0), (-0.00042, 0, 0, 3, 0, 0), (0.00042, 1, 1, 0, 2, 0),
    (0.00038, 1, 1, 0, -2, 0), (-0.00024, 1, -1, 2, 0, 0), (-0.00017, 0, 0, 0, 0, 1), (-0.00007, 0, 2, 1, 0, 0),
    (0.00004, 0, 0, 2, -2, 0), (0.00004, 0, 3, 0, 0, 0), (0.00003, 0, 1, 1, -2, 0), (0.00003, 0, 0, 2, 2, 0),
    (-0.00003, 0, 1, 1, 2, 0), (0.00003, 0, -1, 1, 2, 0), (-0.00002, 0, -1, 1, -2, 0), (-0.00002, 0, 1, 3, 0, 0),
    (0.00002, 0, 0, 4, 0, 0),
)  # fmt: skip
# Amplitude in millionths of a day; phase and step of the planets' arguments.
_HANH_TINH = (
    (325, 299.77, 0.107408), (165, 251.88, 0.016321), (164, 251.83, 26.651886), (126, 349.42, 36.412478),
    (110, 84.66, 18.206239), (62, 141.74, 53.303771), (60, 207.14, 2.453732), (56, 154.84, 7.306860),
    (47, 34.52, 27.261239), (42, 207.19, 0.121824), (40, 291.34, 1.844379), (37, 161.72, 24.198154),
    (35, 239.56, 25.513099), (23, 331.55, 3.592518),
)  # fmt: skip
# Seconds by which the clock of the planets runs ahead of the earth's turning; the last two are forecasts.
_DELTA_T = (
    (1900, -3), (1910, 10), (1920, 21), (1930, 24), (1940, 24), (1950, 29), (1960, 33), (1970, 40),
    (1980, 51), (1990, 57), (2000, 64), (2010, 66), (2020, 69), (2050, 78), (2100, 110),
)  # fmt: skip


def ngay_soc(k: int) -> int:
    """The ordinal of the day, in Vietnam, of the new moon number k (0 is that of 06/01/2000)."""
    return int(_soc_jde(k) - _delta_t(2000 + k / 12.3685) + MUI_GIO - _JD_ORDINAL)


def soc_gan(ngay: int) -> int:
    """The number of the last new moon that falls on the day or before it."""
    k = int((ngay + _JD_ORDINAL - TRANG_DAU) // THANG_TRANG) + 1
    while ngay_soc(k) > ngay:
        k -= 1
    return k


def kinh_do_dau_ngay(ngay: int) -> float:
    """The sun's apparent longitude, 0–360 degrees, at the midnight that begins the day in Vietnam."""
    jd = ngay + _JD_ORDINAL - MUI_GIO
    t = (jd + _delta_t(2000 + (jd - 2451545) / 365.25) - 2451545) / 36525
    m = radians(357.52911 + 35999.05029 * t - 0.0001537 * t * t)
    tam = (1.914602 - 0.004817 * t) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000289 * sin(3 * m)
    chuong_dong = -0.00569 - 0.00478 * sin(radians(125.04 - 1934.136 * t))
    return (280.46646 + 36000.76983 * t + 0.0003032 * t * t + tam + _nhieu(t) + chuong_dong) % 360


def dong_chi(nam: int) -> int:
    """The ordinal of the day of the winter solstice: the sun reaches 270 degrees before it ends."""
    ngay = date(nam, 12, 19).toordinal()
    while kinh_do_dau_ngay(ngay + 1) < 270:
        ngay += 1
    return ngay


def _nhieu(t: float) -> float:
    """What Venus, Jupiter and the moon add to the sun's longitude (Meeus, Astronomical Formulae, chapter 18)."""
    t += 1
    return (
        0.00134 * cos(radians(153.23 + 22518.7541 * t))
        + 0.00154 * cos(radians(216.57 + 45037.5082 * t))
        + 0.00200 * cos(radians(312.69 + 32964.3577 * t))
        + 0.00179 * sin(radians(350.74 + 445267.1142 * t - 0.00144 * t * t))
        + 0.00178 * sin(radians(231.19 + 20.20 * t))
    )


def _soc_jde(k: int) -> float:
    t = k / 1236.85
    e = 1 - 0.002516 * t - 0.0000074 * t * t
    goc = (
        2.5534 + 29.10535670 * k - 0.0000014 * t**2,
        201.5643 + 385.81693528 * k + 0.0107582 * t**2 + 0.00001238 * t**3,
        160.7108 + 390.67050284 * k - 0.0016118 * t**2 - 0.00000227 * t**3,
        124.7746 - 1.56375588 * k + 0.0020672 * t**2,
    )
    jde = TRANG_DAU + THANG_TRANG * k + 0.00015437 * t**2 - 0.00000015 * t**3
    for bien_do, bac, *boi in _TRANG:
        jde += bien_do * e**bac * sin(radians(sum(b * g for b, g in zip(boi, goc, strict=True))))
    return jde + sum(a * sin(radians(b + c * k)) for a, b, c in _HANH_TINH) / 1e6


def _delta_t(nam: float) -> float:
    """Delta T in days, straight between the years of the table."""
    i = min(max(bisect(_DELTA_T, (nam,)), 1), len(_DELTA_T) - 1)
    (n0, s0), (n1, s1) = _DELTA_T[i - 1], _DELTA_T[i]
    return (s0 + (s1 - s0) * (nam - n0) / (n1 - n0)) / 86400
