"""The numbers of a person's papers: căn cước of 12 digits, CMND of 9, and what the digits must agree with."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generators.readers.cells import Value, written

Note = tuple[str, str]

_RUN = re.compile(r"(?<!\d)(?:\d{12}|\d{9})(?!\d)")
_LOOSE = re.compile(r"[\s.\-'’`]+")
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d+")
_LOST_MOST = 2  # province codes begin at 001, so at most two zeros were lost


@dataclass(frozen=True, slots=True)
class Papers:
    """The numbers read from a cell."""

    cccd: str | None = None
    cmnd: str | None = None


def read_papers(value: Value, *, nam_sinh: int | None, gioi_tinh: str | None) -> tuple[Papers, tuple[Note, ...]]:
    """The numbers that the cell says, and what was mended; lost zeros come back only when all that is known agrees.

    Source: Luật Căn cước 2023; the digits PPP G YY NNNNNN (province, century and sex, year, random).

    >>> read_papers(38157001234.0, nam_sinh=1957, gioi_tinh="nu")
    (Papers(cccd='038157001234', cmnd=None), (('DS50', ''),))
    >>> read_papers("172345678", nam_sinh=1957, gioi_tinh="nu")[0].cmnd
    '172345678'
    """
    if value is None or value == "":
        return Papers(), ()
    if isinstance(value, str) and len(value) == 12 and value.isascii() and value.isdecimal():
        return Papers(value), ()
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return Papers(), (("DS54", ""),)
    number = isinstance(value, int | float)
    text = written(value).strip()
    if (number and not float(value).is_integer()) or _SCIENTIFIC.fullmatch(text):
        return Papers(), (("DS52", ""),)
    return _of_text(text.removesuffix(".0"), nam_sinh=nam_sinh, gioi_tinh=gioi_tinh, number=number)


def _of_text(text: str, *, nam_sinh: int | None, gioi_tinh: str | None, number: bool) -> tuple[Papers, tuple[Note, ...]]:
    if not text:
        return Papers(), ()
    digits = _LOOSE.sub("", text)
    notes: tuple[Note, ...] = () if digits == text else (("DS51", ""),)
    if not (digits.isascii() and digits.isdecimal()):
        return _among_words(text)
    if len(digits) == 12:
        lost_all = number or digits.endswith("00000000")
        return (Papers(), (("DS52", ""),)) if lost_all and digits.endswith("000000") else (Papers(digits), notes)
    if len(digits) == 9:
        return Papers(cmnd=digits), notes
    if len(digits) == 8 and number:
        return Papers(cmnd=f"0{digits}"), (("DS55", ""),)
    if 12 - _LOST_MOST <= len(digits) < 12:
        if digits.endswith("000000"):
            return Papers(), (("DS52", ""),)
        padded = digits.zfill(12)
        agrees = not list(against(padded, nam_sinh=nam_sinh, gioi_tinh=gioi_tinh))
        return (Papers(padded), (*notes, ("DS50", ""))) if agrees else (Papers(), (("DS53", ""),))
    return Papers(), (("DS54", ""),)


def _among_words(text: str) -> tuple[Papers, tuple[Note, ...]]:
    """One number of each kind among words ("038157001234 cấp ngày …", "CMND 172345678") is taken."""
    runs = _RUN.findall(text)
    cccd, cmnd = [run for run in runs if len(run) == 12], [run for run in runs if len(run) == 9]
    if not runs or len(cccd) > 1 or len(cmnd) > 1:
        return Papers(), (("DS54", ""),)
    return Papers(next(iter(cccd), None), next(iter(cmnd), None)), (("DS51", ""),)


def against(cccd: str, *, nam_sinh: int | None, gioi_tinh: str | None) -> Iterator[Note]:
    """Where the digits disagree with what the list says; the numbers are for life, so the list may well be right.

    >>> list(against("038057001234", nam_sinh=1957, gioi_tinh="nu"))
    [('DS70', 'nam')]
    >>> list(against("999157001234", nam_sinh=1958, gioi_tinh="nu"))
    [('DS73', '999'), ('DS72', '57')]
    """
    if cccd[:3] not in provinces() and not 100 <= int(cccd[:3]) < 900:  # 100 and above: born abroad
        yield "DS73", cccd[:3]
    if gioi_tinh and gioi_tinh != sex_of(cccd):
        yield "DS70", "nam" if sex_of(cccd) == "nam" else "nữ"
    if nam_sinh is None:
        return
    if int(cccd[4:6]) != nam_sinh % 100:
        yield "DS72", cccd[4:6]
    elif year_of(cccd) != nam_sinh:
        yield "DS71", str(year_of(cccd))


def year_of(cccd: str) -> int:
    """The birth year in the digits.

    >>> year_of("038157001234"), year_of("038207001234")
    (1957, 2007)
    """
    return 1900 + int(cccd[3]) // 2 * 100 + int(cccd[4:6])


def sex_of(cccd: str) -> str:
    """The sex in the digits."""
    return "nu" if int(cccd[3]) % 2 else "nam"


@cache
def provinces() -> dict[str, str]:
    """The codes of the provinces of birth registration, with the names of before 2025; numbers are for life."""
    with (Path(__file__).parent / "cccd_provinces.csv").open(encoding="utf-8", newline="") as file:
        return {row["code"]: row["province_before_2025"] for row in csv.DictReader(file)}
