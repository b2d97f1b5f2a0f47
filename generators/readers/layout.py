"""Where the table of a sheet lies and what its columns hold: a value that can be kept and used again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generators.readers.cells import Place, Sheet, Value, written
from generators.readers.headings import plain, role

LOOKED_AT = 30  # rows in which a heading is looked for
DEEPEST = 4  # rows that one heading may take
_SAMPLE = 60  # rows that show whether a column holds years or ticks
_SEX = {"nam": "ngay_sinh_nam", "nu": "ngay_sinh_nu"}
_REPEATABLE = ("so_giay_to", "ngay_sinh", "", "khac")
_HOME = ("thon", "cu_tru", "dia_chi")  # what tells the thôn, the best first


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its place, its heading (rows joined by “ / ”) and its role, "" when it has none of ours."""

    index: int
    title: str
    role: str


@dataclass(frozen=True, slots=True)
class Layout:
    """The decisions about one kind of sheet; the fingerprint is that of its heading, so next year's sheet is known again."""

    fingerprint: str
    depth: int
    columns: tuple[Column, ...]

    def of(self, which: str) -> list[int]:
        """The places of the columns with this role."""
        return [column.index for column in self.columns if column.role == which]


@dataclass(frozen=True, slots=True)
class Table:
    """A layout found in a sheet: where its heading begins, and the columns left aside because another has their role."""

    layout: Layout
    top: int
    doubled: tuple[Column, ...] = ()

    @property
    def first(self) -> int:
        """The row under the heading."""
        return self.top + self.layout.depth


def find_table(sheet: Sheet, *, known: Mapping[str, Layout]) -> Table | None:
    """The table of a sheet: by a layout decided before, else by the headings we know."""
    for top in range(min(LOOKED_AT, len(sheet.rows))) if known else ():
        for depth in range(1, DEEPEST + 1):
            before = known.get(fingerprint(sheet.rows[top : top + depth]))
            if before and before.depth == depth:
                return Table(before, top)
    return _by_headings(sheet)


def fingerprint(rows: Iterable[Sequence[Value]]) -> str:
    """The same for the same headings in the same columns, however they are typed."""
    text = "\n".join("\t".join(plain(written(cell)) for cell in row).rstrip("\t") for row in rows)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _by_headings(sheet: Sheet) -> Table | None:
    for number, row in enumerate(sheet.rows[:LOOKED_AT]):
        roles = [role(written(cell)) for cell in row if cell not in ("", None)]
        if "ho_ten" in roles and len({which for which in roles if which}) >= 2:
            top, end = _block(sheet, number)
            return _table(sheet, top, end)
    return None


def _block(sheet: Sheet, number: int) -> tuple[int, int]:
    """The first row of the heading that the row is in, and the row after its last."""
    top, end = number, number + 1
    if top and sum(bool(role(written(cell))) for cell in sheet.rows[top - 1] if cell not in ("", None)) >= 2:
        top -= 1
    names = [i for i, cell in enumerate(sheet.rows[number]) if role(written(cell)) == "ho_ten"]
    while end < min(len(sheet.rows), top + DEEPEST) and _continues(sheet, end, above=end - 1, name=names[0]):
        end += 1
    return top, end


def _continues(sheet: Sheet, number: int, *, above: int, name: int) -> bool:
    """Whether a row still belongs to the heading: no name in it, and words under the headings or numbers of columns."""
    row = sheet.rows[number]
    if is_numbering(row):
        return True
    texts = [(i, written(cell)) for i, cell in enumerate(row) if cell not in ("", None)]
    if not texts or written(row[name]).strip():
        return False
    if all(_is_divided(sheet, above, i) and not plain(text).isdecimal() for i, text in texts):
        return True
    return any(role(text, above=_above(sheet, above, i)) for i, text in texts) and all(
        not plain(text).isdecimal() or role(text) for _, text in texts
    )


def _is_divided(sheet: Sheet, number: int, index: int) -> bool:
    """Whether the heading of a row over a column spreads over several columns, so that more headings must follow under it."""
    wide = [(left, right) for (first, left), (last, right) in sheet.merged if left < right and first <= number <= last]
    if sheet.merged:
        return any(left <= index <= right for left, right in wide)
    return not _text(sheet, (number, index)) or not _text(sheet, (number, index + 1))


def is_numbering(row: Sequence[Value]) -> bool:
    """Whether the row only numbers the columns: 1, 2, 3 … or (1), (2), (3) … or A, B, 1, 2 …

    >>> is_numbering([1.0, 2.0, 3.0]), is_numbering(["(1)", "(2)", "(3)"]), is_numbering(["A", "B", 1.0, 2.0]), is_numbering([1.0, "", 3.0])
    (True, True, True, False)
    """
    marks = [plain(written(cell)) for cell in row if cell not in ("", None)]
    letters = 0
    while letters < len(marks) and marks[letters] == "abcdefgh"[letters : letters + 1]:
        letters += 1
    return len(marks) >= 3 and marks[letters:] == [str(n) for n in range(1, len(marks) - letters + 1)]


def _table(sheet: Sheet, top: int, end: int) -> Table:
    depth = end - top
    found = []
    for index in range(max(map(len, sheet.rows[top:end]))):
        path = _path(sheet, top, end, index)
        if path:
            which = role(path[-1], above=path[-2] if len(path) > 1 else "")
            found.append(Column(index, " / ".join(path), which))
    columns, doubled = _settled(_years_by_sex(sheet, end, found))
    return Table(Layout(fingerprint(sheet.rows[top:end]), depth, columns), top, doubled)


def _path(sheet: Sheet, top: int, end: int, index: int) -> list[str]:
    """The headings over a column, the highest first; numbers of columns are none."""
    path: list[str] = []
    for number in range(top, end):
        if is_numbering(sheet.rows[number]):
            continue
        own = _text(sheet, (number, index))
        under = any(_text(sheet, (lower, index)) for lower in range(number + 1, end) if not is_numbering(sheet.rows[lower]))
        text = own or (_above(sheet, number, index) if under else "")
        if text and (not path or path[-1] != text):
            path.append(text)
    return path


def _above(sheet: Sheet, number: int, index: int) -> str:
    """The heading of a row over a column: its own, that of the merged cells, or that of the nearest column to the left."""
    own = _text(sheet, (number, index))
    if own:
        return own
    for (first, left), (last, right) in sheet.merged:
        if first <= number <= last and left <= index <= right:
            return _text(sheet, (first, left))
    if sheet.merged or number + 1 >= len(sheet.rows):
        return ""
    nearest = next((i for i in range(index - 1, -1, -1) if _text(sheet, (number, i))), None)
    return _text(sheet, (number, nearest)) if nearest is not None and _text(sheet, (number + 1, nearest)) else ""


def _text(sheet: Sheet, place: Place) -> str:
    row = sheet.rows[place[0]]
    return " ".join(written(row[place[1]]).split()) if place[1] < len(row) else ""


def _years_by_sex(sheet: Sheet, first: int, columns: Iterable[Column]) -> list[Column]:
    """“Nam” and “Nữ” are ticked, unless years stand in them: then each says the sex and the year at once."""

    def years(index: int) -> bool:
        cells = [written(row[index]).strip() for row in sheet.rows[first : first + _SAMPLE] if index < len(row)]
        said = [cell for cell in cells if cell]
        return 2 * sum(len(plain(cell)) >= 4 and any(c.isdigit() for c in cell) for cell in said) > len(said)

    return [Column(c.index, c.title, _SEX[c.role]) if c.role in _SEX and years(c.index) else c for c in columns]


def _settled(columns: Iterable[Column]) -> tuple[tuple[Column, ...], tuple[Column, ...]]:
    """The columns with each role given once, and those that had to give it up; the thôn is told by the best there is."""
    columns = list(columns)
    roles = {column.role for column in columns}
    home = next((which for which in _HOME if which in roles), "")
    rename = {home: "thon", **({"dia_chi": "noi_o"} if home != "dia_chi" and "noi_o" not in roles else {})}
    taken: set[str] = set()
    settled, doubled = [], []
    for column in columns:
        which = rename.get(column.role, column.role) if column.role else ""
        which = "" if which in ("khac", *_HOME[1:]) else which
        if which in taken and which not in _REPEATABLE:
            if which in ("ho_ten", "thon", "gioi_tinh"):
                doubled.append(Column(column.index, column.title, which))
            which = ""
        taken.add(which)
        settled.append(Column(column.index, column.title, which))
    return tuple(settled), tuple(doubled)
