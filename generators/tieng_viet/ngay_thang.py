"""Dates and weekdays as Vietnamese offices write them, and the long form read back."""

from __future__ import annotations

import re
from datetime import date

from generators.errors import Fault

CACH_CUNG = "\u00a0"
# Room for a hand to write two digits when the draft does not know them yet.
SO_O_TRONG = 6
_TRONG = CACH_CUNG * SO_O_TRONG
_THU = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_DAY_DU = re.compile(r"ngày\s*(\d{1,2})?\s*tháng\s*(\d{1,2})?\s*năm\s*(\d{4})", re.IGNORECASE)


def viet_ngay(d: date) -> str:
    """The date in full, as under Quốc hiệu: a zero before days under 10 and before months 1 and 2 only.

    Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4b.

    >>> viet_ngay(date(2026, 2, 5))
    'ngày 05 tháng 02 năm 2026'
    >>> viet_ngay(date(2026, 3, 15))
    'ngày 15 tháng 3 năm 2026'
    """
    return f"ngày {d.day:02d} tháng {_thang(d.month)} năm {d.year:04d}"


def viet_ngay_vien_dan(d: date) -> str:
    """The short date of a citation, with the zeros of the long form, as the decree itself cites: 15/3/2021, 01/7/2024.

    >>> viet_ngay_vien_dan(date(2020, 3, 5)), viet_ngay_vien_dan(date(2026, 1, 29))
    ('05/3/2020', '29/01/2026')
    """
    return f"{d.day:02d}/{_thang(d.month)}/{d.year:04d}"


def viet_ngay_ngan(d: date) -> str:
    """The short date of a list or a form, where columns align: always two digits, two digits, four.

    >>> viet_ngay_ngan(date(2026, 2, 5)), viet_ngay_ngan(date(1957, 5, 12))
    ('05/02/2026', '12/05/1957')
    """
    return f"{d.day:02d}/{d.month:02d}/{d.year:04d}"


def viet_thu(d: date) -> str:
    """The weekday.

    Source: NĐ 30/2020/NĐ-CP, Phụ lục II, mục V.8c.

    >>> viet_thu(date(2027, 2, 6)), viet_thu(date(2027, 2, 7))
    ('thứ Bảy', 'Chủ nhật')
    """
    return _THU[d.weekday()]


def viet_ngay_du_thao(nam: int, thang: int | None = None) -> str:
    """The date of a draft: blanks that no line break can part, for the day, and for the month when it is unknown.

    >>> viet_ngay_du_thao(2026, 3).replace(CACH_CUNG, "_")
    'ngày______tháng 3 năm 2026'
    >>> viet_ngay_du_thao(2026).replace(CACH_CUNG, "_")
    'ngày______tháng______năm 2026'
    """
    o_thang = _TRONG if thang is None else f" {_thang(thang)} "
    return f"ngày{_TRONG}tháng{o_thang}năm {nam:04d}"


def doc_ngay(text: str) -> date | Fault:
    """The date that the long form says, zeros or not, or the fault that keeps it from being one.

    >>> doc_ngay("ngày 05 tháng 02 năm 2026")
    datetime.date(2026, 2, 5)
    >>> doc_ngay("ngày 30 tháng 02 năm 2026").code
    'TV05'
    """
    m = _DAY_DU.fullmatch(text.strip())
    if m is None:
        return Fault("TV04", f"“{text}” không phải ngày viết đầy đủ. Viết như “ngày 05 tháng 02 năm 2026”.", tag=text)
    if not m[1] or not m[2]:
        return Fault("TV04", f"“{text}” còn để trống ngày hoặc tháng. Điền đủ ngày, tháng, năm.", tag=text)
    try:
        return date(int(m[3]), int(m[2]), int(m[1]))
    except ValueError:
        return Fault("TV05", f"Không có “{text}” trong lịch. Kiểm tra lại ngày và tháng.", tag=text)


def _thang(thang: int) -> str:
    return f"0{thang}" if thang < 3 else str(thang)
