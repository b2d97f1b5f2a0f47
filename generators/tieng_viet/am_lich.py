"""The lunar calendar of Vietnam, reckoned at UTC+7 for the lunar years 1900 to 2100.

Before 1968 the printed calendars followed Beijing's hour (UTC+8), so old almanacs may differ by a day or a leap month.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from generators.errors import VanBanError
from generators.tieng_viet.thien_van import dong_chi, kinh_do_dau_ngay, ngay_soc, soc_gan

NAM_DAU, NAM_CUOI = 1900, 2100


class NgoaiLich(VanBanError):
    """The day lies outside the calendar, or the lunar year has no such day."""

    code = "TV06"


@dataclass(frozen=True, slots=True)
class NgayAm:
    """A lunar day; the leap month bears the number of the month before it."""

    nam: int
    thang: int
    ngay: int
    nhuan: bool = False


@dataclass(frozen=True, slots=True)
class ThangAm:
    """A lunar month: its first day as an ordinal, and 29 or 30 days."""

    thang: int
    nhuan: bool
    dau: int
    so_ngay: int


def am_lich(d: date) -> NgayAm:
    """The lunar day of a solar day.

    >>> am_lich(date(2027, 1, 30))
    NgayAm(nam=2026, thang=12, ngay=23, nhuan=False)
    """
    nam = d.year if NAM_DAU <= d.year <= NAM_CUOI and d >= tet(d.year) else d.year - 1
    thang = cac_thang(nam)
    t = thang[bisect_right(thang, d.toordinal(), key=lambda t: t.dau) - 1]
    ngay = d.toordinal() - t.dau + 1
    if ngay > t.so_ngay:
        raise _ngoai_lich(d.year)
    return NgayAm(nam, t.thang, ngay, t.nhuan)


def duong_lich(ngay_am: NgayAm) -> date:
    """The solar day of a lunar day; a day the lunar year does not have is refused.

    >>> duong_lich(NgayAm(2027, 1, 1))
    datetime.date(2027, 2, 6)
    """
    for t in cac_thang(ngay_am.nam):
        if (t.thang, t.nhuan) == (ngay_am.thang, ngay_am.nhuan) and 1 <= ngay_am.ngay <= t.so_ngay:
            return date.fromordinal(t.dau + ngay_am.ngay - 1)
    nhuan = " nhuận" if ngay_am.nhuan else ""
    raise NgoaiLich(
        f"Năm âm lịch {ngay_am.nam} không có ngày {ngay_am.ngay} tháng {ngay_am.thang}{nhuan}. Kiểm tra lại ngày âm lịch."
    )


def tet(nam: int) -> date:
    """The first day of the lunar year.

    >>> tet(2030)
    datetime.date(2030, 2, 2)
    """
    return date.fromordinal(cac_thang(nam)[0].dau)


def ngay_cuoi_nam_am(nam: int) -> int:
    """The last day of tháng Chạp of the lunar year, 29 or 30: where it is 29, the year has no "30 Tết".

    >>> ngay_cuoi_nam_am(2026)
    29
    """
    return cac_thang(nam)[-1].so_ngay


@lru_cache(maxsize=256)
def cac_thang(nam: int) -> tuple[ThangAm, ...]:
    """The twelve or thirteen months of the lunar year, in order."""
    if not NAM_DAU <= nam <= NAM_CUOI:
        raise _ngoai_lich(nam)
    truoc, sau = _tu_dong_chi(nam), _tu_dong_chi(nam + 1)
    return tuple(t for t in truoc if t.thang <= 10) + tuple(t for t in sau if t.thang >= 11)


def _ngoai_lich(nam: int) -> NgoaiLich:
    return NgoaiLich(f"Lịch âm chỉ tính được từ năm {NAM_DAU} đến năm {NAM_CUOI} âm lịch. Kiểm tra lại năm {nam}.")


@lru_cache(maxsize=256)
def _tu_dong_chi(nam: int) -> tuple[ThangAm, ...]:
    """The months from tháng Mười một of the year before, which holds the winter solstice, up to the next one.

    Where there are thirteen, the first without a trung khí is the leap month.
    """
    k_dau, k_cuoi = soc_gan(dong_chi(nam - 1)), soc_gan(dong_chi(nam))
    dau = [ngay_soc(k) for k in range(k_dau, k_cuoi + 1)]
    nhuan = next((i for i in range(1, 13) if not co_trung_khi(dau[i], dau[i + 1])), 13) if k_cuoi - k_dau == 13 else 13
    return tuple(
        ThangAm((i + 10 - (i >= nhuan)) % 12 + 1, i == nhuan, dau[i], dau[i + 1] - dau[i]) for i in range(k_cuoi - k_dau)
    )


def co_trung_khi(tu: int, den: int) -> bool:
    """Whether the sun enters a new sign (a multiple of 30 degrees) from the day `tu` up to, not counting, `den`."""
    return kinh_do_dau_ngay(tu) // 30 != kinh_do_dau_ngay(den) // 30
