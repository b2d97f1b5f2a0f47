"""The two ages of the law, by year for mừng thọ and by day for allowances, and the milestones that the first one reaches."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from generators.bang import nhan_nhom
from generators.chinh_sach.mung_tho import mung_tho
from generators.errors import VanBanError


class SinhSauNgayXet(VanBanError):
    """The person is born after the day at which the age is asked."""

    code = "CS01"


@dataclass(frozen=True, slots=True, order=True)
class Moc:
    """One milestone; the youngest age it holds stands for it, and `hang_nam` marks the one that recurs every year."""

    tuoi: int
    ten: str
    hang_nam: bool = False

    @property
    def ma(self) -> str:
        """The short key of the milestone: "70", "100", "tren_100"."""
        return f"tren_{self.tuoi - 1}" if self.hang_nam else str(self.tuoi)

    def nam_sinh(self, *, nam_tet: int) -> int:
        """The year of birth that reaches it at this Tết; for the last milestone, the youngest such year."""
        return nam_tet - self.tuoi


def tuoi_mung_tho(nam_sinh: int, *, nam_tet: int) -> int:
    """The age that counts for mừng thọ: Tết year minus birth year, whatever the day and month.

    Source: Luật Người cao tuổi 39/2009/QH12, Điều 21; reckoned by year as in Hà Nội's list for Tết 2026 (341/KH-UBND)
    and the President's cards of 2024 and 2025.

    >>> tuoi_mung_tho(1957, nam_tet=2027)
    70
    """
    if nam_sinh > nam_tet:
        raise SinhSauNgayXet(f"Năm sinh {nam_sinh} sau năm Tết {nam_tet}. Kiểm tra lại năm sinh hoặc năm Tết.")
    return nam_tet - nam_sinh


def tuoi_dung(ngay_sinh: date, *, tai: date) -> int:
    """The age completed on a day, by date of birth; who is born on 29/02 completes a common year on 28/02.

    Source: Nghị định 176/2025/NĐ-CP, Điều 2 (đủ tuổi theo ngày, tháng, năm sinh). No law names the anniversary of 29/02;
    by the rule of periods in Bộ luật Dân sự 2015, Điều 148 khoản 3, a month without the day ends on its last day.

    >>> tuoi_dung(date(1952, 2, 6), tai=date(2027, 2, 5)), tuoi_dung(date(1952, 2, 6), tai=date(2027, 2, 6))
    (74, 75)
    >>> tuoi_dung(date(1952, 2, 29), tai=date(2027, 2, 28))
    75
    """
    if ngay_sinh > tai:
        raise SinhSauNgayXet(f"Ngày sinh {ngay_sinh:%d/%m/%Y} sau ngày xét {tai:%d/%m/%Y}. Kiểm tra lại ngày sinh.")
    return tai.year - ngay_sinh.year - (ngay_tron(ngay_sinh, nam=tai.year) > tai)


def ngay_tron(ngay_sinh: date, *, nam: int) -> date:
    """The anniversary of a birth in a year, 28/02 for 29/02 in common years (see `tuoi_dung`).

    >>> ngay_tron(date(1952, 2, 29), nam=2028)
    datetime.date(2028, 2, 29)
    """
    if (ngay_sinh.month, ngay_sinh.day) == (2, 29) and not isleap(nam):
        return date(nam, 2, 28)
    return ngay_sinh.replace(year=nam)


def tuoi_dung_it_nhat(nam_sinh: int, *, tai: date) -> int:
    """The age surely completed by someone of whom only the year of birth is known: as if born on 31/12.

    >>> tuoi_dung_it_nhat(1952, tai=date(2027, 2, 6)), tuoi_dung_it_nhat(1952, tai=date(2027, 12, 31))
    (74, 75)
    """
    return max(0, tuoi_mung_tho(nam_sinh, nam_tet=tai.year) - ((tai.month, tai.day) < (12, 31)))


def tuoi_dung_nhieu_nhat(nam_sinh: int, *, tai: date) -> int:
    """The highest age that someone of whom only the year of birth is known may have completed: as if born on 01/01.

    >>> tuoi_dung_nhieu_nhat(1952, tai=date(2027, 2, 6))
    75
    """
    return tuoi_mung_tho(nam_sinh, nam_tet=tai.year)


@cache
def cac_moc() -> tuple[Moc, ...]:
    """Every milestone, the youngest first."""
    return tuple(sorted(Moc(m.tuoi, m.ten, m.hang_nam) for m in mung_tho().moc))


def moc(tuoi: int) -> Moc | None:
    """The milestone that this age stands on, or None; above 100 every age does.

    Source: Luật Người cao tuổi 39/2009/QH12, Điều 21 khoản 1, 2, 3.

    >>> [m.ten if (m := moc(tuoi)) else None for tuoi in (70, 71, 100, 104)]
    ['Tròn 70 tuổi', None, 'Tròn 100 tuổi', 'Trên 100 tuổi']
    """
    return next((m for m in cac_moc() if tuoi == m.tuoi or (m.hang_nam and tuoi > m.tuoi)), None)


def de_muc(nhom: Iterable[Moc], *, gia_truoc: bool = True) -> dict[Moc, str]:
    """The heading of each milestone that occurs, numbered in Roman figures in the order of the list.

    >>> list(de_muc(m for tuoi in (70, 101, 100, 70) if (m := moc(tuoi))).values())
    ['I. Trên 100 tuổi', 'II. Tròn 100 tuổi', 'III. Tròn 70 tuổi']
    """
    order = sorted(set(nhom), reverse=gia_truoc)
    return {m: nhan_nhom(number, m.ten) for number, m in enumerate(order, 1)}
