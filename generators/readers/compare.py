"""People side by side: one person listed twice in a list, or in two lists of benefits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from generators.readers.nguoi import Nguoi
from generators.readers.problems import CODES, Problem
from generators.readers.thon import same
from generators.tieng_viet import khoa_khop

Key = tuple[int, str, int, str]


def within(people: Sequence[Nguoi]) -> list[Problem]:
    """The people of one list who have the number, or the name, year and thôn, of one before them."""
    found = []
    for person, other, by_number in _meetings((), people):
        what = f"hàng {other.row}" if other.sheet == person.sheet else f"hàng {other.row} tờ “{other.sheet}”"
        found.append(_problem(person, "DS74" if by_number else "DS75", f"{other.ho_ten} ({what})", at_number=by_number))
    return found


def across(lists: Sequence[Sequence[Nguoi]]) -> list[Problem]:
    """The people of a list who are in one of the lists before it: one share a person, where the gift says so.

    Source: NQ 418/NQ-CP: a person in two groups gets one share.
    """
    found: list[Problem] = []
    before: list[Nguoi] = []
    for people in lists:
        for person, other, by_number in _meetings(before, people):
            if other.tep != person.tep:
                sheet = f", tờ “{other.sheet}”" if other.sheet else ""
                found.append(_problem(person, "DS76", f"{other.tep}{sheet}, hàng {other.row}", at_number=by_number))
        before.extend(people)
    return found


def _meetings(before: Sequence[Nguoi], people: Sequence[Nguoi]) -> Iterator[tuple[Nguoi, Nguoi, bool]]:
    """Each person with the first one met before who is perhaps the same, and whether it was by a number."""
    by_number: dict[str, Nguoi] = {}
    by_name: defaultdict[Key, list[Nguoi]] = defaultdict(list)
    name = lru_cache(maxsize=None)(khoa_khop)
    for other in before:
        _remember(other, by_number, by_name)
    for person in people:
        numbers = [number for number in (person.cccd, person.cmnd) if number]
        same_number = next((by_number[number] for number in numbers if number in by_number), None)
        if same_number:
            yield person, same_number, True
        else:
            near = (other for other in by_name[_key(person)] if name(other.ho_ten) == name(person.ho_ten))
            same_name = next((other for other in near if not _told_apart(person, other)), None)
            if same_name:
                yield person, same_name, False
        _remember(person, by_number, by_name)


def _remember(person: Nguoi, by_number: dict[str, Nguoi], by_name: defaultdict[Key, list[Nguoi]]) -> None:
    for number in (person.cccd, person.cmnd):
        if number:
            by_number.setdefault(number, person)
    by_name[_key(person)].append(person)


def _key(person: Nguoi) -> Key:
    """What two spellings of one person share for certain, and is quick to tell."""
    words = person.ho_ten.split()
    return person.nam_sinh, same(person.thon), len(words), words[0][:1].lower().replace("y", "i") if words else ""


def _told_apart(one: Nguoi, other: Nguoi) -> bool:
    """Two of one name and year in a thôn are ordinary when their papers, their dates or their sex differ."""
    return any(
        a and b and a != b
        for a, b in (
            (one.cccd, other.cccd),
            (one.cmnd, other.cmnd),
            (one.ngay_sinh, other.ngay_sinh),
            (one.gioi_tinh, other.gioi_tinh),
        )
    )


def _problem(person: Nguoi, code: str, what: str, *, at_number: bool) -> Problem:
    severity, sentence = CODES[code]
    cell = person.o_so if at_number and person.o_so else person.o_ten
    read = (person.cccd or person.cmnd or "") if at_number else person.ho_ten
    return Problem(person.tep, person.sheet, cell, code, severity, read, None, sentence.format(what=what))
