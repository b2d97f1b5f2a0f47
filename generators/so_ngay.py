"""The number and the parts of the date, with the blanks that a draft leaves for the records clerk."""

from __future__ import annotations

import re
from datetime import date

from generators.tieng_viet.ngay_thang import CACH_CUNG, viet_ngay, viet_ngay_du_thao

TRONG_SO = CACH_CUNG * 8
"""A blank is no-break spaces: Word keeps them, and the slash after a missing number stays in its place."""

_BA_PHAN = re.compile(r"ngày *(.+?) *tháng *(.+?) *năm *(.+)")


def so_van_ban(so: int | None) -> str:
    """The number as printed: two digits at least, blank in a draft.

    Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3b.

    >>> so_van_ban(5), so_van_ban(215), so_van_ban(None).isspace()
    ('05', '215', True)
    """
    return TRONG_SO if so is None else f"{so:02d}"


def ngay_thang(ngay: date | None, *, thang: int | None, nam: int) -> str:
    """The date in full; a draft leaves blank the day, and the month when it is not known yet."""
    return viet_ngay(ngay) if ngay else viet_ngay_du_thao(nam, thang)


def phan_ngay(ngay: date | None, *, thang: int | None, nam: int) -> tuple[str, str, str]:
    """Day, month and year apart, for templates that mark each of them.

    >>> phan_ngay(date(2027, 1, 5), thang=None, nam=2027), phan_ngay(None, thang=3, nam=2026)[1:]
    (('05', '01', '2027'), ('3', '2026'))
    """
    parts = _BA_PHAN.fullmatch(ngay_thang(ngay, thang=thang, nam=nam))
    assert parts is not None
    return parts[1], parts[2], parts[3]
