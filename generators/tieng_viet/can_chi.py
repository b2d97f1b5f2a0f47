"""The cyclic names of years, months and days, and lunar days in words."""

from __future__ import annotations

from datetime import date

from generators.tieng_viet.am_lich import NgayAm, duong_lich

CAN = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý")
CHI = ("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi")
_THANG = ("Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười một", "Chạp")


def can_chi_nam(nam: int) -> str:
    """The name of the lunar year.

    >>> can_chi_nam(2027)
    'Đinh Mùi'
    """
    return _can_chi(nam - 4, nam - 4)


def can_chi_thang(ngay_am: NgayAm) -> str:
    """The name of the lunar month; a leap month has the name of the one before it.

    >>> can_chi_thang(NgayAm(2027, 1, 1))
    'Nhâm Dần'
    """
    return _can_chi(ngay_am.nam * 12 + ngay_am.thang + 3, ngay_am.thang + 1)


def can_chi_ngay(d: date) -> str:
    """The name of the day.

    >>> can_chi_ngay(date(2000, 1, 1))
    'Mậu Ngọ'
    """
    return _can_chi(d.toordinal() + 4, d.toordinal() + 2)


def viet_ngay_am(ngay_am: NgayAm) -> str:
    """The lunar day in words, with the year's name; a day the year does not have is refused.

    Source of the capitals: NĐ 30/2020/NĐ-CP, Phụ lục II, mục V.8.

    >>> viet_ngay_am(NgayAm(2027, 1, 1)), viet_ngay_am(NgayAm(2026, 12, 23))
    ('mùng 1 tháng Giêng năm Đinh Mùi', 'ngày 23 tháng Chạp năm Bính Ngọ')
    """
    duong_lich(ngay_am)
    ngay = f"mùng {ngay_am.ngay}" if ngay_am.ngay <= 10 else f"ngày {ngay_am.ngay}"
    nhuan = " nhuận" if ngay_am.nhuan else ""
    return f"{ngay} tháng {_THANG[ngay_am.thang - 1]}{nhuan} năm {can_chi_nam(ngay_am.nam)}"


def _can_chi(can: int, chi: int) -> str:
    return f"{CAN[can % 10]} {CHI[chi % 12]}"
