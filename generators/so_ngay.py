"""The number and the date of a document, with the blanks that a draft leaves for the records clerk."""

from __future__ import annotations

from datetime import date

CHO_TRONG = "\u00a0"
"""A blank is no-break spaces: Word keeps them, and the slash after a missing number stays in its place."""

TRONG_SO = CHO_TRONG * 8
TRONG_NGAY = CHO_TRONG * 4
TRONG_NAM = CHO_TRONG * 6


def so_van_ban(so: int | None) -> str:
    """The number as printed: two digits at least, blank in a draft.

    >>> so_van_ban(5), so_van_ban(215), so_van_ban(None).isspace()
    ('05', '215', True)
    """
    return TRONG_SO if so is None else f"{so:02d}"


def phan_ngay(ngay: date | None, *, thang: int | None = None, nam: int | None = None) -> tuple[str, str, str]:
    """Day, month and year as printed; a draft leaves blank what is not known yet.

    Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4b: a zero before days under 10 and months 1, 2.

    >>> phan_ngay(date(2027, 1, 5)), phan_ngay(date(2026, 3, 15))
    (('05', '01', '2027'), ('15', '3', '2026'))
    >>> phan_ngay(None, thang=3, nam=2026) == (TRONG_NGAY, "3", "2026")
    True
    """
    month, year = (ngay.month, ngay.year) if ngay else (thang, nam)
    return (
        f"{ngay.day:02d}" if ngay else TRONG_NGAY,
        TRONG_NGAY if month is None else f"{month:02d}" if month < 3 else str(month),
        TRONG_NAM if year is None else str(year),
    )


def ngay_thang(ngay: date | None, *, thang: int | None = None, nam: int | None = None) -> str:
    """The date as an office writes it, in one line.

    >>> ngay_thang(date(2027, 1, 5))
    'ngày 05 tháng 01 năm 2027'
    """
    return "ngày {} tháng {} năm {}".format(*phan_ngay(ngay, thang=thang, nam=nam))
