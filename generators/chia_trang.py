"""Rows cut into printed pages by their measured height, so that every page can end with its own sums."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from generators.ke_dong import cac_dong
from generators.tieng_viet.be_rong_chu import be_rong_mm

MM_MOI_PT = 25.4 / 72
DONG_DON = 1.15
"""A line of Times New Roman, single-spaced, by its size: ascent, descent and gap of the font."""

GIU = 3
"""Rows that stay with the signatures when these do not fit under the rest."""


def cao_chu_mm(text: str, *, rong_mm: float, co_pt: float, dam: bool = False) -> float:
    """The height of a text in a column; a word wider than the column is broken inside.

    >>> round(cao_chu_mm("Nguyễn Thị Hồng Nhung", rong_mm=30, co_pt=12), 1)
    9.7
    """
    lines = cac_dong(text, co_pt=co_pt, rong_mm=rong_mm, dam=dam)
    count = sum(max(1, ceil(be_rong_mm(line, co_pt=co_pt, dam=dam) / rong_mm)) for line in lines)
    return count * co_pt * DONG_DON * MM_MOI_PT


def chia_trang(cao_mm: Sequence[float], *, trang_dau: float, trang_sau: float, phan_cuoi: float) -> list[range]:
    """The rows of each page: `trang_dau` and `trang_sau` are the room for rows, `phan_cuoi` what follows the last row.

    >>> chia_trang([10] * 7, trang_dau=30, trang_sau=50, phan_cuoi=20)
    [range(0, 3), range(3, 4), range(4, 7)]
    """
    pages: list[range] = []
    start, room = 0, trang_dau
    while sum(cao_mm[start:]) + phan_cuoi > room and len(cao_mm) - start > 1:
        end = start + _vua(cao_mm[start:], room)
        end = max(start + 1, min(end, len(cao_mm) - GIU))
        pages.append(range(start, end))
        start, room = end, trang_sau
    return [*pages, range(start, len(cao_mm))]


def _vua(cao_mm: Sequence[float], room: float) -> int:
    """How many of the rows, from the first, the room holds."""
    count = 0
    while count < len(cao_mm) and cao_mm[count] <= room:
        room -= cao_mm[count]
        count += 1
    return count
