"""Tables cut into pieces an office program can lay out quickly, with labels and sums that nobody types."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from generators.danh_so import so_la_ma
from generators.tieng_viet.so_thanh_chu import so_tien_bang_chu

TOI_DA = 100
"""Rows of one table at most: LibreOffice takes time by the square of a table's length."""

R = TypeVar("R")


def theo_nhom(rows: Sequence[R], nhom: Callable[[R], str]) -> list[tuple[str, list[R]]]:
    """The rows gathered under their group, groups in the order they first appear.

    >>> theo_nhom(["a1", "b1", "a2"], lambda row: row[0])
    [('a', ['a1', 'a2']), ('b', ['b1'])]
    """
    groups: dict[str, list[R]] = {}
    for row in rows:
        groups.setdefault(nhom(row), []).append(row)
    return list(groups.items())


def cat(rows: Sequence[R], cho_ngat: Callable[[R], object], *, toi_da: int = TOI_DA) -> Iterator[Sequence[R]]:
    """The rows in pieces of at most `toi_da`, cut where `cho_ngat` changes when that leaves no piece under half.

    >>> ["".join(piece) for piece in cat("aaabbbbc", lambda row: row, toi_da=4)]
    ['aaa', 'bbbb', 'c']
    """
    start = 0
    while len(rows) - start > toi_da:
        last = start + toi_da
        places = range(last, start + toi_da // 2, -1)
        end = next((n for n in places if cho_ngat(rows[n - 1]) != cho_ngat(rows[n])), last)
        yield rows[start:end]
        start = end
    yield rows[start:]


def nhan_nhom(number: int, ten: str) -> str:
    """The header of a group: “II. Tròn 90 tuổi”; empty when the group has no name.

    >>> nhan_nhom(2, "Tròn 90 tuổi")
    'II. Tròn 90 tuổi'
    """
    return f"{so_la_ma(number)}. {ten}" if ten else ""


def bang_chu(amount: int) -> str:
    """The total in words, as it stands under a table.

    >>> bang_chu(700_000)
    'Bằng chữ: Bảy trăm nghìn đồng.'
    """
    return f"Bằng chữ: {so_tien_bang_chu(amount)}."
