"""The birth date that a cell says, in every form met in real lists; what is not sure is said, never guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import lru_cache

from generators.errors import Fault
from generators.readers.cells import Value, written
from generators.readers.headings import plain
from generators.tieng_viet import can_chi_nam, doc_ngay

Note = tuple[str, str]  # a code of `problems.CODES` and what its sentence needs

_EXCEL_DAY_0, _EXCEL_1904 = date(1899, 12, 30), date(1904, 1, 1)
_YEARS = range(1850, 2200)  # four digits that are a year; a smaller or larger number is not
_SERIALS = range(2200, 80_000)  # days that Excel counts, 09/01/1906 … 2119; smaller ones are years
_SERIAL_OF_YEAR = range(1908, 2100)
_OLDEST = 115

_SEP = r"[/.\-\s,\\]"
_FULL = re.compile(rf"(\d{{1,2}}){_SEP}+(\d{{1,2}}){_SEP}+['’]?(\d{{4}}|\d{{2}})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_MONTH = re.compile(rf"(?:tháng\s*)?(\d{{1,2}})(?:{_SEP}+|\s*năm\s*)(\d{{4}})", re.IGNORECASE)
_BLANKS = re.compile(rf"(?:[?_.…*xX\-]*{_SEP}+)?([?_.…*xX\-0]*|\d{{1,2}}){_SEP}+(\d{{4}})|[/.?_…\-\s]+(\d{{4}})")
_YEAR = re.compile(r"(?:(?:sinh\s*)?năm(?:\s*sinh)?|sn)?[\s:.]*(\d{4})", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"['’]?(\d{2})")
_JOINED = re.compile(r"(\d{1,2})(\d{2})(\d{4})")
_MIDNIGHT = re.compile(r"[\sT]+0{1,2}:00(?::00(?:\.0+)?)?(?:\s*AM)?$")
_BESIDE = re.compile(r"\(([^()]*)\)|\b((?:giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý|quí) \w{2,4})\b", re.IGNORECASE)
_YEAR_NAME = re.compile(r"(?:giap|at|binh|dinh|mau|k[yi]|canh|tan|nham|qu[yi]) [a-z]{2,4}")
_LUNAR = re.compile(r"\b(?:âl|al|âm lịch|am lich|âm)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Birth:
    """What is known of a birth date: the year, perhaps the month, perhaps the day."""

    nam: int | None = None
    thang: int | None = None
    ngay: int | None = None

    @property
    def whole(self) -> date | None:
        """The date, when all of it is known."""
        if self.nam and self.thang and self.ngay:
            return date(self.nam, self.thang, self.ngay)
        return None


@lru_cache(maxsize=65536, typed=True)
def read_birth(value: Value, *, nam: int, old: bool, card_year: int | None = None) -> tuple[Birth, tuple[Note, ...]]:
    """What the cell says, and what had to be mended or asked; `nam` is the year of the list, `old` that it is of old people.

    Source: the forms met in offices' lists (day first always; a year alone is lawful).

    >>> read_birth("12/5/1957", nam=2027, old=True)
    (Birth(nam=1957, thang=5, ngay=12), ())
    >>> read_birth(date(1905, 5, 10), nam=2027, old=True), read_birth(1957.0, nam=2027, old=True)
    ((Birth(nam=1957, thang=None, ngay=None), (('DS60', ''),)), (Birth(nam=1957, thang=None, ngay=None), ()))
    """
    if isinstance(value, bool | time | timedelta):
        return Birth(), (("DS32", ""),)
    if isinstance(value, date):
        return _expanded(_of_date(date(value.year, value.month, value.day)), nam=nam, old=old)
    if isinstance(value, int | float):
        found = _of_number(float(value))
        if found is None and 0 <= value < 100 and float(value).is_integer():
            found = _short_year(int(value), nam=nam, old=old, card_year=card_year)
        return _expanded(found or _of_text(written(value), nam=nam, old=old, card_year=card_year), nam=nam, old=old)
    if not value or not value.strip():
        return Birth(), ()
    return _expanded(_of_text(value, nam=nam, old=old, card_year=card_year), nam=nam, old=old)


def _of_date(day: date) -> tuple[Birth, tuple[Note, ...]]:
    """A date of 1905 (1909 in old Mac workbooks) is a year that Excel shows as a date: nobody born then is alive."""
    for start, year in ((_EXCEL_DAY_0, 1905), (_EXCEL_1904, 1909)):
        serial = (day - start).days
        if day.year == year and serial in _SERIAL_OF_YEAR:
            return Birth(serial), (("DS60", ""),)
    return Birth(day.year, day.month, day.day), ()


def _of_number(value: float) -> tuple[Birth, tuple[Note, ...]] | None:
    number = int(value)
    if number != value:
        return None
    if number in _YEARS:
        return Birth(number), ()
    if number in _SERIALS:
        day = _EXCEL_DAY_0 + timedelta(days=number)
        return Birth(day.year, day.month, day.day), (("DS65", ""),)
    return _joined(str(number))


def _joined(digits: str) -> tuple[Birth, tuple[Note, ...]] | None:
    found = _JOINED.fullmatch(digits)
    if not found or int(found[3]) not in _YEARS:
        return None
    birth, notes = _of_parts(int(found[1]), int(found[2]), int(found[3]))
    return birth, (*notes, ("DS68", ""))


def _of_text(value: str, *, nam: int, old: bool, card_year: int | None) -> tuple[Birth, tuple[Note, ...]]:
    text = _MIDNIGHT.sub("", value.strip())
    beside = [part for found in _BESIDE.finditer(text) if (part := found[1] or found[2])]
    text = _BESIDE.sub(" ", text).strip(" ;,-") if beside else text
    lunar = bool(_LUNAR.search(value))
    text = _LUNAR.sub("", text).strip() if lunar else text
    birth, notes = _of_plain_text(text.removesuffix(".0"), nam=nam, old=old, card_year=card_year)
    if lunar and birth.nam:
        birth, notes = Birth(birth.nam), (*notes, ("DS66", ""))
    for said in beside:
        real = can_chi_nam(birth.nam) if birth.nam else ""
        if real and _YEAR_NAME.fullmatch(plain(said)) and _same_year_name(said) != _same_year_name(real):
            notes = (*notes, ("DS67", f"{birth.nam} là {real}"))
    return birth, notes


def _of_plain_text(text: str, *, nam: int, old: bool, card_year: int | None) -> tuple[Birth, tuple[Note, ...]]:
    if text.isascii() and text.isdecimal() and len(text) > 2:
        return _of_number(float(text)) or (Birth(), (("DS32", ""),))
    if found := _ISO.fullmatch(text):
        return _of_parts(int(found[3]), int(found[2]), int(found[1]))
    if found := _FULL.fullmatch(text):
        return _day_month_year(found, nam=nam, old=old, card_year=card_year)
    if found := _YEAR.fullmatch(text):
        return Birth(int(found[1])), ()
    if (found := _MONTH.fullmatch(text)) and 1 <= int(found[1]) <= 12:
        return Birth(int(found[2]), int(found[1])), ()
    if found := _SHORT_YEAR.fullmatch(text):
        return _short_year(int(found[1]), nam=nam, old=old, card_year=card_year)
    if found := _BLANKS.fullmatch(text):
        month = int(found[1]) if found[1] and found[1].isdecimal() and 1 <= int(found[1]) <= 12 else None
        return Birth(int(found[2] or found[3]), month), (("DS66", ""),)
    said = doc_ngay(text)
    return (Birth(), (("DS32", ""),)) if isinstance(said, Fault) else (Birth(said.year, said.month, said.day), ())


def _day_month_year(found: re.Match[str], *, nam: int, old: bool, card_year: int | None) -> tuple[Birth, tuple[Note, ...]]:
    day, month, year = int(found[1]), int(found[2]), int(found[3])
    if len(found[3]) == 4:
        return _of_parts(day, month, year)
    short, notes = _short_year(year, nam=nam, old=old, card_year=card_year)
    if short.nam is None:
        return short, notes
    birth, more = _of_parts(day, month, short.nam)
    return birth, (*notes, *more)


def _of_parts(day: int, month: int, year: int) -> tuple[Birth, tuple[Note, ...]]:
    """Day first; zeros are blanks; a month beyond 12 was perhaps a day; a day that is in no calendar leaves the year."""
    if day == 0 or month == 0:
        return Birth(year, month if 1 <= month <= 12 else None), (("DS66", ""),)
    try:
        return _of_date(date(year, month, day))
    except ValueError:
        return Birth(year or None), (("DS62" if 12 < month <= 31 and day <= 12 else "DS63", ""),)


def _short_year(short: int, *, nam: int, old: bool, card_year: int | None) -> tuple[Birth, tuple[Note, ...]]:
    """Two digits of a year: as the card says, else the one year that fits; two that fit are asked."""
    fits = [year for year in (1900 + short, 2000 + short) if nam - _OLDEST <= year <= nam - (60 if old else 0)]
    if card_year is not None and card_year % 100 == short:
        fits = [card_year]
    if len(fits) == 1:
        return Birth(fits[0]), (("DS64", ""),)
    return Birth(), ((("DS36", " hoặc ".join(map(str, fits))) if fits else ("DS32", "")),)


def _expanded(read: tuple[Birth, tuple[Note, ...]], *, nam: int, old: bool) -> tuple[Birth, tuple[Note, ...]]:
    """Excel makes 2027 of the 27 that meant 1927: in a list of old people the year less 100 is meant."""
    birth, notes = read
    if birth.nam is None or not (old and 2000 <= birth.nam < 2030 and birth.nam > nam - 30):
        return read
    year, leap_day = birth.nam - 100, (birth.thang, birth.ngay) == (2, 29) and birth.nam == 2000
    return Birth(year, birth.thang, None if leap_day else birth.ngay), (*notes, ("DS61", ""))


def _same_year_name(text: str) -> str:
    return plain(text).replace("y", "i")
