"""A sheet as cells: what a file says before anyone judges it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from functools import cache

Value = str | float | bool | date | time | timedelta | None
Place = tuple[int, int]  # row and column, from 0


@cache
def column_name(column: int) -> str:
    """The letters of a column counted from 0.

    >>> column_name(0), column_name(25), column_name(26), column_name(16383)
    ('A', 'Z', 'AA', 'XFD')
    """
    name = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        name = chr(65 + letter) + name
    return name


def address(place: Place) -> str:
    """The name of a cell.

    >>> address((4, 2))
    'C5'
    """
    return f"{column_name(place[1])}{place[0] + 1}"


def place_of(name: str) -> Place:
    """The row and column, from 0, of a cell named as in Excel.

    >>> place_of("C5")
    (4, 2)
    """
    letters = name.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(name[len(letters) :]) - 1, column - 1


def written(value: Value) -> str:
    """The cell as a clerk sees it.

    >>> written(1957.0), written(date(1957, 5, 12)), written(None), written(True)
    ('1957', '12/05/1957', '', 'TRUE')
    """
    if type(value) is str:
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    if isinstance(value, date):
        return f"{value.day:02d}/{value.month:02d}/{value.year:04d}"
    return str(value)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of one sheet, each row as long as the widest; "" and None are empty cells."""

    name: str
    rows: list[list[Value]]
    merged: tuple[tuple[Place, Place], ...] = ()
    fonts: Mapping[Place, str] = field(default_factory=dict)  # only the cells in a font of an old encoding
    no_value: tuple[str, ...] = ()  # formulas that were saved without their result
    wrong: Mapping[str, str] = field(default_factory=dict)  # cells that say #N/A and the like
    far: tuple[str, ...] = ()  # cells so far away that they were left alone
    hidden: bool = False
    charset: str = ""  # said when it is not Unicode's usual form
    named: Callable[[Place], str] = address
