"""What each row under the heading is: a person, a total, a group, a heading again, a signature, or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from generators.readers.cells import Sheet, Value, written
from generators.readers.headings import plain, role
from generators.readers.layout import Table, is_numbering
from generators.readers.thon import in_title

Kind = Literal["title", "header", "blank", "total", "group", "note", "person"]
KINDS: tuple[Kind, ...] = ("person", "title", "header", "group", "total", "note", "blank")

EXAMPLE = "ví dụ"  # the mark in the first cell, as generators.form writes it
_TOTAL = re.compile(
    r"(?:[ivx]+\W+)?(?:tổng|cộng|lũy kế|mang sang|chuyển sang|trang trước)\b|(?:tong|cong)(?: cong| so)?\s*:?$", re.IGNORECASE
)
_GROUP = re.compile(
    r"(?:[IVXLC]+|[A-ZĐ]|\d+)\s*[.)/:\-]\s*\S|.*\b(?:tròn|đủ|trên|từ)\s*\d+|.*\d+\s*tuổi|.*\d+\s*(?:cụ|người|ông|bà)\b",
    re.IGNORECASE | re.DOTALL,
)
_FOOTER = re.compile(
    r"người lập|lập (?:biểu|bảng)|trưởng (?:thôn|làng|bản|ban|phòng|xóm|khu)|chủ tịch|kế toán|xác nhận|thủ trưởng|chi hội|bí thư|ghi chú|"
    r"(?:\W|^)(?:tm|kt)\.|bằng chữ|ký tên|ký, ghi|đóng dấu|ngày\s.*tháng\s.*năm|danh sách (?:này|trên)|nơi nhận|cán bộ|ban công tác|mặt trận|người phát",
    re.IGNORECASE,
)
_MARK = re.compile(r"(?:[IVXLC]+|[A-ZĐa-z])\W*")  # the number of a group in a cell of its own
_SHORT = 4  # what stands in the column of names when a row only numbers the columns
_NAME_HEADS = ("họ ", "ho ", "họ,")  # a quick look before the headings are asked
_NO_DIGIT = re.compile(r"\D*")
_AGE = re.compile(r"(tròn|đủ|trên|từ)?\s*(\d{2,3})\s*(?:tuổi|t\b)|(tròn|trên)\s*(\d{2,3})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Group:
    """What the group rows above a person say."""

    thon: str = ""
    title: str = ""
    age: str = ""  # "80", ">100" or ""


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a sheet and what it is."""

    number: int
    kind: Kind
    group: Group = Group()


def classify(sheet: Sheet, table: Table) -> Iterator[Line]:
    """Every row of the sheet, once, in order."""
    rows, group = sheet.rows, Group()
    for number in range(table.first):
        kind: Kind = "title" if number < table.top else "header"
        yield Line(number, "blank" if _empty(rows[number]) else kind)
    judge = _Judge(table, rows)
    for number in range(table.first, len(rows)):
        which = judge.kind(number)
        if which == "group":
            group = _group(_texts(rows[number])[0], group)
        yield Line(number, which, group)


class _Judge:
    """Knows the columns of the table, and where its last person stands."""

    def __init__(self, table: Table, rows: Sequence[Sequence[Value]]) -> None:
        layout = table.layout
        self.rows = rows
        self.name = layout.of("ho_ten")[0]
        self.number = next(iter(layout.of("stt")), None)
        births = (*layout.of("ngay_sinh"), *layout.of("ngay_sinh_nam"), *layout.of("ngay_sinh_nu"), *layout.of("nam_so"))
        self.signs = (*births, *layout.of("so_giay_to"))
        self.headings = {plain(part) for column in layout.columns for part in column.title.split(" / ")}
        self.signed = [self._has_signs(row) for row in rows]
        self.last = max((i for i in range(table.first, len(rows)) if self.signed[i]), default=-1)
        self.closed = False

    def kind(self, number: int) -> Kind:
        """What one row is; rows must be asked for in order."""
        row = self.rows[number]
        name = row[self.name]
        if self._is_example(row):
            return "note"
        if self.signed[number] and not self._is_total(row) and (name or not self._is_footer(row)):
            numbers = len(written(name)) <= _SHORT and is_numbering(row)
            repeated = written(name)[:3].lower() in _NAME_HEADS and self._is_heading(row, name)
            return "header" if numbers or repeated else "person"
        if _empty(row) or self._only_numbered(row):
            return "blank"
        which = self._without_signs(row, written(name).strip())
        if number > self.last:
            self.closed = self.closed or which in ("total", "note")
            if self.closed and which in ("person", "group") and not self._numbered(row):
                return "note"
        return which

    def _without_signs(self, row: Sequence[Value], name: str) -> Kind:
        texts = _texts(row)
        if self._is_heading(row, name):
            return "header"
        if self._is_total(row):
            return "total"
        if self._is_footer(row):
            return "note"
        if len(texts) == 1 and not (self._numbered(row) and name) and (_GROUP.match(texts[0]) or in_title(texts[0])):
            return "group"
        return "person" if name or self._numbered(row) else "note"

    def _has_signs(self, row: Sequence[Value]) -> bool:
        """Whether the row tells a birth date or a number, as only people's rows do."""
        return any(map(_has_digit, [row[i] for i in self.signs]))

    def _is_example(self, row: Sequence[Value]) -> bool:
        """The row that our own blank forms show what to write with; nobody's person."""
        return written(row[0]).strip().casefold() == EXAMPLE

    def _is_total(self, row: Sequence[Value]) -> bool:
        first = next((cell for cell in row[: self.name + 2] if isinstance(cell, str) and cell and not cell.isspace()), "")
        return first[:1] in "TtCcLlMmIVXivx" and bool(_TOTAL.match(first.strip()))

    def _is_heading(self, row: Sequence[Value], name: Value) -> bool:
        """The heading again, at a page break."""
        if role(written(name)) == "ho_ten":
            return True
        texts = _texts(row)
        return bool(texts) and not written(name).strip() and all(plain(text) in self.headings for text in texts)

    def _is_footer(self, row: Sequence[Value]) -> bool:
        return not self._numbered(row) and any(_FOOTER.search(text) for text in _texts(row))

    def _numbered(self, row: Sequence[Value]) -> bool:
        return self.number is not None and plain(written(row[self.number])).isdecimal()

    def _only_numbered(self, row: Sequence[Value]) -> bool:
        """Rows of an empty form that are numbered in advance."""
        return self._numbered(row) and all(i == self.number or cell in ("", None, False) for i, cell in enumerate(row))


def _empty(row: Sequence[Value]) -> bool:
    return all(cell is None or cell == "" or (isinstance(cell, str) and cell.isspace()) for cell in row)


def _has_digit(cell: Value) -> bool:
    return not _NO_DIGIT.fullmatch(cell) if isinstance(cell, str) else cell is not None


def _texts(row: Sequence[Value]) -> list[str]:
    """The words of a row; numbers, such as counts beside a group, and ticks are left out."""
    texts = [cell.strip() for cell in row if isinstance(cell, str)]
    words = [text for text in texts if text and not plain(text).isdecimal() and not _MARK.fullmatch(text)]
    return words or [text for text in texts if text] or [written(cell) for cell in row if cell not in ("", None)]


def _group(title: str, before: Group) -> Group:
    """A group of a thôn opens a new part; a group of an age stands inside one."""
    home, age = in_title(title), _age(title)
    if home:
        return Group(home, title, age)
    return Group(before.thon, title, age) if age else Group("", title, "")


def _age(title: str) -> str:
    """The age that a group's title says, as the columns of ticks say it.

    >>> _age("Tròn 80 tuổi: 5 cụ"), _age("IV. Trên 100 tuổi"), _age("Từ 70 tuổi"), _age("5 cụ")
    ('80', '>100', '', '')
    """
    found = _AGE.search(title)
    if not found:
        return ""
    word, age = (found[1] or found[3] or "").lower(), found[2] or found[4]
    return "" if word == "từ" else f">{age}" if word == "trên" else age
