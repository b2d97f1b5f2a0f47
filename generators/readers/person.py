"""One row of a list made a person: every cell read, mended where that is sure, and asked about where it is not."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generators.errors import Fault
from generators.readers.cells import Value, column_name, written
from generators.readers.headings import plain
from generators.readers.layout import Layout
from generators.readers.ngay_sinh import Birth, read_birth
from generators.readers.nguoi import CHUYEN_DI, DA_MAT, GioiTinh, Nguoi
from generators.readers.rows import Group
from generators.readers.so_giay_to import Papers, against, read_papers, sex_of, year_of
from generators.readers.ten_nguoi import looks_whole, read_name
from generators.readers.thon import Hamlets
from generators.tieng_viet import chuan_hoa, doc_tien, ky_tu_dieu_khien

Tell = Callable[[int, str, str, str | None], None]  # column, code, what the sentence needs, what was taken

_CLEAN = re.compile(r"(?! )(?:[!-~À-ÏÑ-ïñ-ƈƊ-ɏẠ-ỹ]| (?! |$))*")
_MENDED = {"TV10": "DS41", "TV11": "DS42", "TV12": "DS43", "TV13": "DS44"}
_TICKS = {"x", "v", "✓", "✔", "√", "1", "true", "co", "có", "+", "☑", "☒", "đ"}
_MALE, _FEMALE = {"nam", "trai", "ông", "m", "male", "cụ ông"}, {"nữ", "nu", "gái", "bà", "f", "female", "cụ bà"}
_DEAD = re.compile(r"\b(?:đã mất|mất ngày|mất năm|mới mất|đã chết|chết|qua đời|từ trần|tạ thế|da mat)\b|^mất$", re.IGNORECASE)
_GONE = re.compile(r"\b(?:chuyển đi|đã chuyển|chuyển khẩu|đi khỏi|chuyển nơi (?:ở|cư trú)|chuyen di)\b", re.IGNORECASE)
_OLDEST, _ELDER = 115, 60


@dataclass(frozen=True, slots=True)
class Rules:
    """What a list is read against: the year, whether it is of old people, the office's thôn."""

    nam: int
    old: bool
    hamlets: Hamlets


@dataclass(frozen=True, slots=True)
class Where:
    """The file, sheet and row of a person, how its cells are named, and the thôn that the sheet itself tells."""

    tep: str
    sheet: str
    row: int
    named: Callable[[int], str]
    home: str
    group: Group


class RowReader:
    """Reads the rows under one layout."""

    def __init__(self, layout: Layout, rules: Rules, *, width: int, titles_are_usual: bool, homes_are_told: bool) -> None:
        self.rules, self.titles_are_usual, self.homes_are_told = rules, titles_are_usual, homes_are_told
        self.name = layout.of("ho_ten")[0]
        self.births = [(i, None) for i in layout.of("ngay_sinh") + layout.of("nam_so")]
        self.sexed_births: list[tuple[int, GioiTinh]] = [(i, "nam") for i in layout.of("ngay_sinh_nam")]
        self.sexed_births += [(i, "nu") for i in layout.of("ngay_sinh_nu")]
        self.papers = layout.of("so_giay_to")
        self.ages = [(c.index, c.role.removeprefix("tuoi:")) for c in layout.columns if c.role.startswith("tuoi:")]
        self.others = [(c.index, c.title) for c in layout.columns if not c.role]
        titled = {column.index for column in layout.columns}
        self.others += [(i, f"Cột {column_name(i)}") for i in range(width) if i not in titled]
        self.one = {column.role: column.index for column in layout.columns if column.role}

    def read(self, row: Sequence[Value], where: Where, tell: Tell) -> Nguoi | None:
        """The person, or None when an error was told; everything seen is told in any case."""
        faults = _Faults(tell)
        sex = self._sex(row, faults)
        name, titled, beside = self._name(row, sex, faults)
        birth, sexed = self._birth(row, faults)
        if sex is None and (sexed or titled):
            sex = sexed or titled
            if not sexed:
                faults(self.name, "DS88", "danh xưng", _sex_name(sex))
        papers, at = self._papers(row, birth.nam, sex, faults)
        if sex is None and papers.cccd and birth.nam == year_of(papers.cccd):
            sex = "nam" if sex_of(papers.cccd) == "nam" else "nu"
            faults(at, "DS88", "số căn cước", _sex_name(sex))
        if birth.nam is not None:
            self._check_age(row, birth.nam, where.group, faults)
        note = "; ".join(part for part in (self._text(row, "ghi_chu", faults), *beside) if part)
        marks = self._marks(note, faults)
        thon = self._home(row, where, faults)
        if faults.stopped or birth.nam is None:
            return None
        return Nguoi(
            where.tep, where.sheet, where.row, name, birth.nam, birth.thang, birth.whole, sex, papers.cccd, papers.cmnd, thon,
            self._text(row, "noi_o", faults), self._text(row, "dan_toc", faults), self._text(row, "que_quan", faults), note,
            self._money(row, faults), marks, self._rest(row),
            where.named(self.name), where.named(at) if papers.cccd or papers.cmnd else "",
        )  # fmt: skip

    def _name(self, row: Sequence[Value], sex: GioiTinh | None, faults: _Faults) -> tuple[str, GioiTinh | None, tuple[str, ...]]:
        text = self._clean(row, self.name, faults)
        if not text:
            faults(self.name, "DS30", "", None)
            return "", None, ()
        name, titled, beside, notes = read_name(text, sex=sex, titles_are_usual=self.titles_are_usual)
        for code, what in notes:
            faults(self.name, code, what, name)
        if not looks_whole(name):
            faults(self.name, "DS86", "", name)
        return name, "nam" if titled == "nam" else "nu" if titled == "nu" else None, beside

    def _sex(self, row: Sequence[Value], faults: _Faults) -> GioiTinh | None:
        if "gioi_tinh" in self.one:
            at = self.one["gioi_tinh"]
            text = self._clean(row, at, faults).lower()
            if not text:
                return None
            if text in _MALE or text in _FEMALE:
                return "nam" if text in _MALE else "nu"
            faults(at, "DS87", f"đọc được “{text}”", None)
            return None
        ticked: list[GioiTinh] = [which for which in ("nam", "nu") if which in self.one and _is_tick(row[self.one[which]])]
        if len(ticked) == 2:
            faults(self.one["nam"], "DS87", "đánh dấu cả Nam và Nữ", None)
        return ticked[0] if len(ticked) == 1 else None

    def _birth(self, row: Sequence[Value], faults: _Faults) -> tuple[Birth, GioiTinh | None]:
        """The birth date by every column that tells one; columns that tell different years are an error."""
        told: list[tuple[int, Birth, GioiTinh | None]] = []
        for at, sex in (*self.births, *self.sexed_births):
            birth = self._one_birth(row, at, faults)
            if birth.nam:
                told.append((at, birth, sex))
        if len(told) == 1:
            return self._with_parts(row, told[0][1]), told[0][2]
        years = sorted({birth.nam for _, birth, _ in told if birth.nam})
        if not years:
            if not faults.stopped or faults.stopped == ["DS30"]:
                faults((*self.births, *self.sexed_births, (self.name, None))[0][0], "DS31", "", None)
            return Birth(), None
        if len(years) > 1:
            faults(told[-1][0], "DS33", ", ".join(map(str, years)), None)
            return Birth(), None
        _, best, sex = max(told, key=lambda one: (one[1].thang is not None) + (one[1].ngay is not None))
        return self._with_parts(row, best), sex

    def _one_birth(self, row: Sequence[Value], at: int, faults: _Faults) -> Birth:
        value = row[at]
        if value is None or value == "":
            return Birth()
        if isinstance(value, str):
            value = self._clean(row, at, faults)
        birth, notes = read_birth(value, nam=self.rules.nam, old=self.rules.old)
        if birth.nam is None and notes and notes[0][0] == "DS36":
            birth, notes = read_birth(value, nam=self.rules.nam, old=self.rules.old, card_year=self._card_year(row))
        for code, what in notes:
            faults(at, code, what, _date(birth) if birth.nam else None)
        if birth.nam and birth.nam > self.rules.nam:
            faults(at, "DS35", str(birth.nam), None)
        elif birth.nam and self.rules.nam - birth.nam > _OLDEST:
            faults(at, "DS34", str(self.rules.nam - birth.nam), None)
        return birth

    def _card_year(self, row: Sequence[Value]) -> int | None:
        found = (read_papers(row[i], nam_sinh=None, gioi_tinh=None)[0].cccd for i in self.papers)
        return next((year_of(cccd) for cccd in found if cccd), None)

    def _with_parts(self, row: Sequence[Value], birth: Birth) -> Birth:
        """Day and month from columns of their own, where the year's column does not tell them."""
        if birth.thang or "thang_so" not in self.one:
            return birth
        month, day = (_small(row[self.one[which]]) if which in self.one else None for which in ("thang_so", "ngay_so"))
        read, _ = read_birth(f"{day or 0}/{month or 0}/{birth.nam}", nam=self.rules.nam, old=self.rules.old)
        return read if read.nam == birth.nam else birth

    def _papers(self, row: Sequence[Value], nam: int | None, sex: GioiTinh | None, faults: _Faults) -> tuple[Papers, int]:
        cccd = cmnd = None
        place = self.papers[0] if self.papers else self.name
        for at in self.papers:
            value = row[at]
            if isinstance(value, str) and not _CLEAN.fullmatch(value):
                value = self._clean(row, at, faults)
            read, notes = read_papers(value, nam_sinh=nam, gioi_tinh=sex)
            for code, what in notes:
                faults(at, code, what, read.cccd or read.cmnd)
            if read.cccd and cccd is None:
                place = at
                for code, what in against(read.cccd, nam_sinh=nam, gioi_tinh=sex):
                    faults(at, code, what, read.cccd)
            cccd, cmnd = cccd or read.cccd, cmnd or read.cmnd
        return Papers(cccd, cmnd), place

    def _check_age(self, row: Sequence[Value], nam: int, group: Group, faults: _Faults) -> None:
        age = self.rules.nam - nam
        if self.rules.old and 0 <= age < _ELDER:
            faults(self._birth_column(row), "DS85", str(age), None)
        for at, which in self.ages:
            if row[at] and not _is_age(age, which) and _is_tick(row[at]):
                faults(at, "DS77", f"{'trên ' if which[0] == '>' else ''}{which.lstrip('>')} tuổi", f"{age} tuổi")
        if group.age and not _is_age(age, group.age):
            faults(self._birth_column(row), "DS78", group.title, f"{age} tuổi")
        if "tuoi" in self.one and (said := _small(row[self.one["tuoi"]])) is not None and said != age:
            faults(self.one["tuoi"], "DS79", str(said), f"{age} tuổi")

    def _birth_column(self, row: Sequence[Value]) -> int:
        return next((at for at, _ in (*self.births, *self.sexed_births) if row[at] not in ("", None)), self.name)

    def _marks(self, note: str, faults: _Faults) -> tuple[str, ...]:
        marks: list[str] = []
        if not note:
            return ()
        at = self.one.get("ghi_chu", self.name)
        if _DEAD.search(note):
            marks.append(DA_MAT)
            faults(at, "DS83", "", None)
        if _GONE.search(note):
            marks.append(CHUYEN_DI)
            faults(at, "DS84", "", None)
        return tuple(marks)

    def _home(self, row: Sequence[Value], where: Where, faults: _Faults) -> str:
        at = self.one.get("thon", self.name)
        text = self._text(row, "thon", faults) or where.group.thon or where.home
        if not text:
            if self.homes_are_told:
                faults(at, "DS82", "", None)
            return ""
        hamlets = self.rules.hamlets
        if not hamlets.names:
            return text
        found = hamlets.find(text)
        if found is None:
            near = hamlets.nearest(text)
            faults(at, "DS80", f" Gần nhất là “{near}”." if near else "", None)
        elif found != text and "thon" in self.one:
            faults(at, "DS81", found, found)
        return found or text

    def _money(self, row: Sequence[Value], faults: _Faults) -> int | None:
        if "so_tien" not in self.one or row[self.one["so_tien"]] in ("", None):
            return None
        at = self.one["so_tien"]
        value = row[at]
        said = int(value) if isinstance(value, float) and value.is_integer() else doc_tien(written(value))
        if isinstance(said, Fault):
            faults(at, "DS89", said.message, None)
            return None
        return said

    def _text(self, row: Sequence[Value], which: str, faults: _Faults) -> str:
        return self._clean(row, self.one[which], faults) if which in self.one else ""

    def _rest(self, row: Sequence[Value]) -> dict[str, str]:
        return {title: chuan_hoa(written(row[at]))[0] for at, title in self.others if row[at] not in ("", None)}

    def _clean(self, row: Sequence[Value], at: int, faults: _Faults) -> str:
        value = row[at]
        if value is None or value == "":
            return ""
        text = written(value)
        if _CLEAN.fullmatch(text):
            return text
        if ky_tu_dieu_khien(text):
            text = "".join(" " if ky_tu_dieu_khien(c) else c for c in text)
            faults(at, "DS49", "", text.strip())
        clean, mended = chuan_hoa(text)
        for fault in mended:
            faults(at, _MENDED[fault.code], "", clean)
        return " ".join(clean.split())


class _Faults:
    """Tells what is seen in a row, each thing once, and remembers the errors."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._told: list[tuple[int, str]] = []
        self.stopped: list[str] = []

    def __call__(self, column: int, code: str, what: str, taken: str | None) -> None:
        if (column, code) not in self._told:
            self._told.append((column, code))
            self._tell(column, code, what, taken)
        if code in ERRORS:
            self.stopped.append(code)


ERRORS = frozenset({"DS30", "DS31", "DS32", "DS33", "DS34", "DS35", "DS36"})


def _is_tick(value: Value) -> bool:
    if value is None or isinstance(value, bool):
        return bool(value)
    return value == "x" or written(value).strip().lower() in _TICKS


def _is_age(age: int, which: str) -> bool:
    return age > int(which[1:]) if which[0] == ">" else age == int(which)


def _small(value: Value) -> int | None:
    text = plain(written(value).removesuffix("tuổi"))
    return int(text) if text.isdecimal() and len(text) <= 3 else None


def _date(birth: Birth) -> str:
    parts = [f"{part:02d}" for part in (birth.ngay, birth.thang) if part]
    return "/".join([*parts, str(birth.nam)])


def _sex_name(sex: GioiTinh | None) -> str:
    return "nam" if sex == "nam" else "nữ"
