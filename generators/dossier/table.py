"""The tables of a Word file understood by their headings: people, money, or counts by group; every sum is added up again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import ClassVar

from generators.dossier.docx_text import Hang
from generators.dossier.said import DA_CHI, DA_TRAO, O_THON, SO_NGUOI, TONG_KINH_PHI, CoTen, Said, nhom_qua
from generators.dossier.sentences import Noi, doc_so_viet
from generators.dossier.sums import cac_qua

_SO = re.compile(r"\d[\d.]*")
_NHOM = re.compile(r"[IVXLC]+\. (?P<ten>.+?)(?:: (?P<so>[\d.]+) người)?")
_CONG = re.compile(
    r"(?P<loai>Tổng cộng|Cộng trang|Cộng|Mang sang trang sau|Trang trước mang sang)\b[^:]*(?:: (?P<so>[\d.]+) (?:người|hộ))?"
)
_TUOI = re.compile(r"(?:.*? )??(?P<tuoi>(?:[Tt]rên )?\d+)(?: tuổi)?(?: (?:Nam|Nữ))?")


class Rows:
    """What the rows of one kind of table say; the tables of one document with the same headings go on counting."""

    DAU_HIEU: ClassVar[str] = ""
    """A column that only this kind of table has."""

    def __init__(self, said: Said, heads: Sequence[str]) -> None:
        self.said, self.heads = said, list(heads)

    def table(self) -> None:
        """Another table of the same headings begins."""

    def group(self, ten: str, so: int | None, *, cho: str) -> None:
        """A group begins; `so` is the head count that its heading claims."""

    def line(self, row: Hang, *, cho: str) -> None:
        """One line of data."""

    def sum(self, row: Hang, *, loai: str, so: int | None, cho: str) -> None:
        """A sum, by the word it begins with."""

    def end(self) -> None:
        """The document is over."""

    def column(self, *names: str) -> int | None:
        """The first column whose heading begins with one of the names."""
        return next((n for n, head in enumerate(self.heads) for name in names if head.startswith(name)), None)

    def number(self, row: Hang, at: int | None) -> int | None:
        """The number in a column of a row."""
        text = row.o[at].strip() if at is not None and at < len(row.o) else ""
        return doc_so_viet(text) if _SO.fullmatch(text) else None


class People(Rows):
    """A list of people, perhaps with money, perhaps in groups, perhaps page by page."""

    DAU_HIEU = "Họ và tên"

    def __init__(self, said: Said, heads: Sequence[str]) -> None:
        super().__init__(said, heads)
        self.nhom = ""
        self.claimed: tuple[int, str] | None = None
        self.in_group = self.in_table = 0
        self.money = self.column("Số tiền", "Tiền mặt", "Số gạo")
        self.members = self.column("Số khẩu")

    def table(self) -> None:
        """A page of a sign sheet counts its own rows."""
        self.in_table = len(self.said.nguoi)

    def group(self, ten: str, so: int | None, *, cho: str) -> None:
        """The head count in the group's heading is checked when the group ends."""
        self.end()
        self.nhom, self.in_group = ten, len(self.said.nguoi)
        self.claimed = (so, cho) if so is not None else None

    def line(self, row: Hang, *, cho: str) -> None:
        """One person."""
        name, place = self.column("Họ và tên"), self.column("Nơi ở", "Thôn")
        assert name is not None
        years = [found for n, head in enumerate(self.heads) if "sinh" in head for found in re.findall(r"\b\d{4}\b", row.o[n])]
        thon = row.o[place].split(",")[0].strip() if place is not None else ""
        year = int(years[0]) if years else None
        self.said.nguoi.append(
            CoTen(row.o[name].strip(), thon, year, self.nhom, self.number(row, self.money), self.number(row, self.members))
        )

    def sum(self, row: Hang, *, loai: str, so: int | None, cho: str) -> None:
        """Head count and money against the rows that the sum is of."""
        people = self._rows_of(loai)
        if so is not None:
            self.said.same(f"số người ở dòng “{loai}”", len(people), so, cho=cho)
        money = self.number(row, self.money)
        if money is not None:
            self.said.same(f"số tiền ở dòng “{loai}”", sum(person.so_tien or 0 for person in people), money, cho=cho)

    def end(self) -> None:
        """The last group ends with the document."""
        if self.claimed:
            so, cho = self.claimed
            self.said.same(f"số người nhóm {self.nhom}", len(self.said.nguoi) - self.in_group, so, cho=cho)
        self.claimed = None

    def _rows_of(self, loai: str) -> Sequence[CoTen]:
        start = {"Cộng": self.in_group, "Cộng trang": self.in_table}.get(loai, 0)
        return self.said.nguoi[start:]


class Money(Rows):
    """An estimate: quantity times price, sums by group, gifts by the group of people they go to."""

    DAU_HIEU = "Thành tiền"

    def __init__(self, said: Said, heads: Sequence[str]) -> None:
        super().__init__(said, heads)
        self.in_group = self.total = 0
        self.gifts: list[tuple[str, int, int]] = []

    def group(self, ten: str, so: int | None, *, cho: str) -> None:
        """The sum of a group begins at nothing."""
        self.in_group = 0

    def line(self, row: Hang, *, cho: str) -> None:
        """One item, its product worked out again."""
        quantity, price, amount = (self.number(row, self.column(name)) or 0 for name in ("Số lượng", "Đơn giá", "Thành tiền"))
        self.said.same("thành tiền", quantity * price, amount, cho=cho)
        self.in_group += amount
        self.total += amount
        what = self.column("Nội dung")
        if what is not None and (nhom := nhom_qua(row.o[what].strip())):
            self.gifts.append((nhom, quantity, amount))

    def sum(self, row: Hang, *, loai: str, so: int | None, cho: str) -> None:
        """The sum of the group or of all."""
        written, whole = self.number(row, self.column("Thành tiền")), loai == "Tổng cộng"
        if written is None:
            return
        if whole:
            self.said.noi.append(Noi(TONG_KINH_PHI, written, cho))
        self.said.same(f"dòng “{loai}”", self.total if whole else self.in_group, written, cho=cho)

    def end(self) -> None:
        """The gifts of the whole estimate."""
        self.said.noi += cac_qua(self.gifts, cho="bảng dự toán")


class Settled(Rows):
    """A settlement: what was planned and what was spent, and what is left of each line."""

    DAU_HIEU = "Đã chi"
    COT = ("Dự toán", "Đã chi", "Còn lại")

    def __init__(self, said: Said, heads: Sequence[str]) -> None:
        super().__init__(said, heads)
        self.in_group, self.total = [0, 0, 0], [0, 0, 0]
        self.given = 0

    def group(self, ten: str, so: int | None, *, cho: str) -> None:
        """The sums of a group begin at nothing."""
        self.in_group = [0, 0, 0]

    def line(self, row: Hang, *, cho: str) -> None:
        """One item: what is left is worked out again."""
        planned, spent, left = self._amounts(row)
        self.said.same("còn lại", planned - spent, left, cho=cho)
        for sums in (self.in_group, self.total):
            sums[:] = [a + b for a, b in zip(sums, (planned, spent, left), strict=True)]
        what = self.column("Nội dung")
        if what is not None and nhom_qua(row.o[what].strip()):
            self.given += spent

    def sum(self, row: Hang, *, loai: str, so: int | None, cho: str) -> None:
        """The three sums of the group or of all."""
        whole, amounts = loai == "Tổng cộng", self._amounts(row)
        for ten, computed, written in zip(self.COT, self.total if whole else self.in_group, amounts, strict=True):
            self.said.same(f"cột {ten}, dòng “{loai}”", computed, written, cho=cho)
        if whole:
            self.said.noi += [Noi(TONG_KINH_PHI, amounts[0], cho), Noi(DA_CHI, amounts[1], cho), Noi(DA_TRAO, self.given, cho)]

    def _amounts(self, row: Hang) -> tuple[int, int, int]:
        a, b, c = (self._signed(row, self.column(ten)) for ten in self.COT)
        return a, b, c

    def _signed(self, row: Hang, at: int | None) -> int:
        text = row.o[at].strip() if at is not None else ""
        return -doc_so_viet(text[1:]) if text.startswith("-") and _SO.fullmatch(text[1:]) else self.number(row, at) or 0


class Counts(Rows):
    """Counts of people: thôn down, groups across, both added up."""

    DAU_HIEU = "Thôn, làng"

    def __init__(self, said: Said, heads: Sequence[str]) -> None:
        super().__init__(said, heads)
        self.sums: dict[int, int] = {}
        self.groups = {n: ten for n, head in enumerate(heads) if (ten := ten_nhom(head))}
        totals = [n for n, head in enumerate(heads) if head.endswith("Cộng") or head.startswith("Tổng số")]
        self.totals, self.total = totals, totals[-1] if totals else None

    def line(self, row: Hang, *, cho: str) -> None:
        """One thôn: its groups add up to its total."""
        for at in (*self.groups, *self.totals):
            self.sums[at] = self.sums.get(at, 0) + (self.number(row, at) or 0)
        self._across(row, cho=cho)
        place = self.column("Thôn")
        assert place is not None
        self.said.noi.append(Noi(O_THON + row.o[place].strip(), self.number(row, self.total) or 0, cho))

    def sum(self, row: Hang, *, loai: str, so: int | None, cho: str) -> None:
        """The counts of all: each the sum of its column."""
        counts: dict[str, int] = {}
        for at, number in self.sums.items():
            self.said.same(f"cột {self.heads[at]}", number, self.number(row, at) or 0, cho=cho)
            if at in self.groups:
                counts[self.groups[at]] = counts.get(self.groups[at], 0) + (self.number(row, at) or 0)
        self._across(row, cho=cho)
        self.said.noi += [Noi(f"{SO_NGUOI} {nhom}", count, cho) for nhom, count in counts.items() if count]
        self.said.noi.append(Noi(SO_NGUOI, self.number(row, self.total) or 0, cho))

    def _across(self, row: Hang, *, cho: str) -> None:
        people = sum(self.number(row, at) or 0 for at in self.groups)
        self.said.same("tổng của hàng", people, self.number(row, self.total) or 0, cho=cho)


KINDS: tuple[type[Rows], ...] = (People, Money, Settled, Counts)


class Tables:
    """The tables of one document as their rows come by; what they say goes into `said`."""

    def __init__(self, said: Said) -> None:
        self.said = said
        self.number = 0
        self.heads: list[str] = []
        self.known: dict[tuple[str, ...], Rows] = {}
        self.rows: Rows | None = None

    def take(self, row: Hang) -> bool:
        """One row: a heading, the name of a group, a line of data, or a sum; False for a row of no such table."""
        if row.bang != self.number:
            self.number, self.heads, self.rows = row.bang, [], None
        cho = f"bảng {row.bang}, hàng {row.thu}"
        first = next((cell.strip() for cell in row.o if cell.strip()), "")
        if row.gop and (group := _NHOM.fullmatch(first)) and self._begin():
            self._at().group(group["ten"], doc_so_viet(group["so"]) if group["so"] else None, cho=cho)
        elif (total := _CONG.fullmatch(first)) and self._begin():
            self._at().sum(row, loai=total["loai"], so=doc_so_viet(total["so"]) if total["so"] else None, cho=cho)
        elif _SO.fullmatch(row.o[0].strip()) and self._begin():
            self._at().line(row, cho=cho)
        elif self.rows is None:
            self._heading([" ".join(cell.split()) for cell in row.o])
        return self.rows is not None

    def end(self) -> None:
        """What can only be said at the end is said."""
        for rows in self.known.values():
            rows.end()

    def _at(self) -> Rows:
        assert self.rows is not None
        return self.rows

    def _heading(self, cells: list[str]) -> None:
        if len(cells) == len(self.heads):
            cells = [a if b in ("", a) else f"{a} {b}".strip() for a, b in zip(self.heads, cells, strict=True)]
        self.heads = cells

    def _begin(self) -> bool:
        """The reader of this table, made when its headings are complete; False when it is no table of data."""
        if self.rows is None:
            key = tuple(self.heads)
            kind = next((kind for kind in KINDS if any(head.startswith(kind.DAU_HIEU) for head in key)), None)
            if kind is not None and key not in self.known:
                self.known[key] = kind(self.said, key)
            self.rows = self.known.get(key)
            if self.rows is not None:
                self.rows.table()
        return self.rows is not None


def ten_nhom(head: str) -> str:
    """The age group that a column counts; "" for another column.

    >>> ten_nhom("Số người theo tuổi 70 Nam"), ten_nhom("Trên 100"), ten_nhom("Thôn, làng")
    ('Tròn 70 tuổi', 'Trên 100 tuổi', '')
    """
    found = _TUOI.fullmatch(head)
    if found is None:
        return ""
    return "Trên 100 tuổi" if found["tuoi"].lower().startswith("trên") else f"Tròn {found['tuoi']} tuổi"
