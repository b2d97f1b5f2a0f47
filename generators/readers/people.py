"""From the bytes of a list, in whatever format, to its people: nothing is lost, and all that was mended is said."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Literal

from generators.readers.cells import Place, Sheet, Value, place_of, written
from generators.readers.compare import within
from generators.readers.csv_text import read_rows
from generators.readers.headings import role_name
from generators.readers.layout import LOOKED_AT, Layout, Table, find_table
from generators.readers.legacy import NAMES, decode_sheet
from generators.readers.nguoi import Nguoi, Parked
from generators.readers.person import RowReader, Rules, Where
from generators.readers.problems import CODES, SEVERITIES, Problem, refused
from generators.readers.records import read_records
from generators.readers.rows import KINDS, Kind, Line, classify
from generators.readers.ten_nguoi import has_title
from generators.readers.thon import Hamlets, in_title, same
from generators.readers.workbook import is_workbook, read_workbook
from generators.tieng_viet import BangMa

Kieu = Literal["nguoi_cao_tuoi", "nguoi"]  # old people, or people of all ages
Decoded = Mapping[Place, tuple[str, BangMa]]
LARGEST = 50 << 20
_HTML = b"<"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows there were of each kind; the people are out or parked, none is lost."""

    kinds: dict[Kind, int]
    out: int
    parked: int

    @property
    def came_in(self) -> int:
        """The rows that are people."""
        return self.kinds["person"]

    @property
    def rows(self) -> int:
        """Every row that was looked at."""
        return sum(self.kinds.values())

    def as_json(self) -> dict[str, int]:
        """The shape others rely on (DESIGN §6), with the other rows beside."""
        others: dict[str, int] = {kind: self.kinds[kind] for kind in KINDS if kind != "person"}
        return {"in": self.came_in, "out": self.out, "parked": self.parked, "rows": self.rows, **others}


@dataclass(frozen=True, slots=True)
class PeopleList:
    """What one file says: the people, the rows that wait, all that was found, and the layouts to remember."""

    tep: str
    nguoi: tuple[Nguoi, ...]
    parked: tuple[Parked, ...]
    problems: tuple[Problem, ...]
    counts: Counts
    layouts: tuple[Layout, ...]


def read_list(
    raw: bytes,
    *,
    name: str,
    nam: int,
    kieu: Kieu = "nguoi_cao_tuoi",
    thon: Sequence[str] = (),
    layouts: Iterable[Layout] = (),
) -> PeopleList:
    """The people of a list: `nam` is the year it is for, `thon` the office's list of thôn, `layouts` those decided before."""
    if len(raw) > LARGEST:
        raise refused("DS10", name=name, limit=LARGEST >> 20)
    rules = Rules(nam, kieu == "nguoi_cao_tuoi", Hamlets(thon))
    known = {layout.fingerprint: layout for layout in layouts}
    reading = _Reading(name, rules)
    for sheet in read_sheets(raw, name=name):
        reading.take(sheet, known)
    if not reading.layouts:
        raise refused("DS07", name=name, rows=LOOKED_AT)
    return reading.result()


def read_sheets(raw: bytes, *, name: str) -> list[Sheet]:
    """The sheets of a file; what it is, its bytes say before its name does."""
    if is_workbook(raw):
        return read_workbook(raw, name=name)
    ending = PurePath(name).suffix.lower()
    if ending in (".json", ".toml"):
        return [read_records(raw, name=name, toml=ending == ".toml")]
    if ending in (".csv", ".tsv", ".txt") or (
        ending in (".xls", ".xlsx") and not raw.lstrip().startswith(_HTML) and b"\0" not in raw
    ):
        return [read_rows(raw, name=name)]
    advice = "Mở bằng Excel rồi lưu lại kiểu .xlsx." if ending in (".xls", ".xlsx", ".xlsb", ".xlsm") else ""
    raise refused("DS01", name=name, what=advice)


class _Reading:
    """Goes through the sheets of one file and keeps what it sees."""

    def __init__(self, tep: str, rules: Rules) -> None:
        self.tep, self.rules = tep, rules
        self.nguoi: list[Nguoi] = []
        self.parked: list[Parked] = []
        self.problems: list[Problem] = []
        self.layouts: list[Layout] = []
        self.kinds: Counter[Kind] = Counter()

    def result(self) -> PeopleList:
        """All of it, with what is seen only when the people stand side by side."""
        people = self._one_spelling()
        problems = sorted([*self.problems, *within(people)], key=lambda problem: SEVERITIES.index(problem.severity))
        counts = Counts({kind: self.kinds[kind] for kind in KINDS}, len(people), len(self.parked))
        return PeopleList(self.tep, tuple(people), tuple(self.parked), tuple(problems), counts, tuple(self.layouts))

    def take(self, sheet: Sheet, known: dict[str, Layout]) -> None:
        """Read one sheet."""
        if sheet.hidden or not sheet.rows:
            if sheet.hidden:
                self._say(sheet.name, "", "DS20")
            return
        if sheet.charset:
            self._say(sheet.name, "", "DS27", what=sheet.charset)
        decoded = decode_sheet(sheet)
        table = find_table(sheet, known=known)
        if table is None:
            self._say(sheet.name, "", "DS21")
            self.kinds["note"] += len(sheet.rows)
            return
        self.layouts.append(table.layout)
        self._say_of_sheet(sheet, table)
        _fill_merged(sheet, table)
        self._rows(sheet, table, decoded)

    def _rows(self, sheet: Sheet, table: Table, decoded: Decoded) -> None:
        lines = list(classify(sheet, table))
        self.kinds.update(line.kind for line in lines)
        people = [line for line in lines if line.kind == "person"]
        titled = sum(has_title(written(sheet.rows[line.number][table.layout.of("ho_ten")[0]]).strip()) for line in people)
        home = self._home(sheet, table)
        told = bool(home or table.layout.of("thon") or any(line.group.thon for line in people))
        if people and not told:
            self._say(sheet.name, "", "DS28")
        reader = RowReader(
            table.layout,
            self.rules,
            width=max(map(len, sheet.rows)),
            titles_are_usual=2 * titled > len(people) > 3,
            homes_are_told=told,
        )
        for line in people:
            self._person(sheet, reader, line, home, decoded)

    def _person(self, sheet: Sheet, reader: RowReader, line: Line, home: str, decoded: Decoded) -> None:
        number, row = line.number, sheet.rows[line.number]
        codes: list[str] = []

        def named(column: int) -> str:
            return sheet.named((number, column))

        def tell(column: int, code: str, what: str, taken: str | None) -> None:
            codes.append(code)
            before = decoded.get((number, column))
            self._say(sheet.name, named(column), code, what=what, read=before[0] if before else written(row[column]), taken=taken)

        if decoded:
            self._say_decoded(sheet, number, decoded)
        person = reader.read(row, Where(self.tep, sheet.name, number + 1, named, home, line.group), tell)
        if person:
            self.nguoi.append(person)
        else:
            cells = tuple(written(cell) for cell in row)
            self.parked.append(Parked(self.tep, sheet.name, number + 1, cells, tuple(c for c in codes if CODES[c][0] == "error")))

    def _say_decoded(self, sheet: Sheet, number: int, decoded: Decoded) -> None:
        for column in range(len(sheet.rows[number])):
            if found := decoded.get((number, column)):
                cell, taken = sheet.named((number, column)), written(sheet.rows[number][column])
                self._say(sheet.name, cell, "DS40", what=NAMES[found[1]], read=found[0], taken=taken)

    def _home(self, sheet: Sheet, table: Table) -> str:
        """The thôn that the sheet's name or a title row tells."""
        titles = [written(cell) for row in sheet.rows[: table.top] for cell in row if isinstance(cell, str)]
        told = [self.rules.hamlets.of_sheet(sheet.name), *map(in_title, titles)]
        return next((thon for thon in told if thon), "")

    def _say_of_sheet(self, sheet: Sheet, table: Table) -> None:
        for column in table.doubled:
            self._say(sheet.name, sheet.named((table.top, column.index)), "DS24", what=role_name(column.role), read=column.title)
        useful = {column.index for column in table.layout.columns if column.role not in ("", "stt")}
        for cell in sheet.no_value:
            if _matters(cell, useful, table):
                self._say(sheet.name, cell, "DS25")
        for cell, what in sheet.wrong.items():
            if _matters(cell, useful, table):
                self._say(sheet.name, cell, "DS26", what=what, read=what)
        if sheet.far:
            self._say(sheet.name, sheet.far[0], "DS22", what=str(len(sheet.far)))

    def _say(self, sheet: str, cell: str, code: str, *, what: str = "", read: str = "", taken: str | None = None) -> None:
        severity, sentence = CODES[code]
        message = sentence.format(what=what)
        self.problems.append(Problem(self.tep, sheet, cell, code, severity, read, taken, message))

    def _one_spelling(self) -> list[Nguoi]:
        """The people with each thôn spelled one way, the most usual, where no list of the office says which."""
        if self.rules.hamlets.names:
            return self.nguoi
        spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for person in self.nguoi:
            spellings[same(person.thon)][person.thon] += 1
        usual = {typed: said.most_common(1)[0][0] for said in spellings.values() for typed in said}
        people = []
        for person in self.nguoi:
            best = usual[person.thon]
            if best != person.thon:
                self._say(person.sheet, person.o_ten, "DS81", what=best, read=person.thon, taken=best)
                person = replace(person, thon=best)
            people.append(person)
        return people


def _matters(cell: str, useful: set[int], table: Table) -> bool:
    row, column = place_of(cell)
    return row >= table.first and column in useful


def _fill_merged(sheet: Sheet, table: Table) -> None:
    """A thôn written once in a cell merged over several people is that of each of them."""
    homes = table.layout.of("thon")
    for (top, left), (bottom, right) in sheet.merged:
        if top >= table.first and bottom > top and left == right and left in homes:
            value: Value = sheet.rows[top][left] if top < len(sheet.rows) else None
            for number in range(top + 1, min(bottom + 1, len(sheet.rows))):
                sheet.rows[number][left] = sheet.rows[number][left] or value
