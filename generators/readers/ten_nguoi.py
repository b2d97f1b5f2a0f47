"""The name in a name cell: without titles, without what was written beside it, in proper capitals."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path

from generators.tieng_viet import khoa_khop, viet_hoa_ten

Note = tuple[str, str]

_TITLE = re.compile(r"(cụ ông|cụ bà|cụ|ông|bà|cu ong|cu ba)(?:[.:]\s*|\s+)(?=\S)", re.IGNORECASE)
_SURE = ("cụ ông", "cụ bà", "cụ", "cu ong", "cu ba", "bà")  # no family is called so
_SEX = {"ông": "nam", "bà": "nu", "ong": "nam", "ba": "nu"}
_DIGIT = re.compile(r"\d")
_BESIDE = re.compile(
    r"\s*[\(\[]([^()\[\]]*)[\)\]]\s*|\s+[-–]\s+(.*)$|[\s,]+((?:đã )?(?:mất|chết|qua đời|từ trần))$", re.IGNORECASE
)


def read_name(
    text: str, *, sex: str | None, titles_are_usual: bool = False
) -> tuple[str, str | None, tuple[str, ...], tuple[Note, ...]]:
    """The name, the sex that a title says, what stood beside the name, and what was mended.

    “Ông” is a family name too: it is a title before a family name that we know, or where most names of the list have a title.

    >>> read_name("Cụ bà NGUYỄN THỊ HOA (đã mất)", sex=None)[:3]
    ('Nguyễn Thị Hoa', 'nu', ('đã mất',))
    >>> read_name("Ông Thị Bình", sex="nu")
    ('Ông Thị Bình', None, (), (('DS46', 'Ông'),))
    """
    notes: list[Note] = []
    beside = tuple(
        part.strip() for found in _BESIDE.finditer(text) if (part := found[1] or found[2] or found[3]) and part.strip()
    )
    if beside:
        text = " ".join(_BESIDE.sub(" ", text).split())
        notes.append(("DS47", "; ".join(beside)))
    said = None
    if title := _TITLE.match(text):
        rest = text[title.end() :]
        if _is_title(title[1], rest, sex=sex, usual=titles_are_usual):
            notes.append(("DS45", title[1]))
            text, said = rest, _SEX.get(title[1].lower().split()[-1])
        else:
            notes.append(("DS46", title[1]))
    if text.isupper() or text.islower():
        proper = viet_hoa_ten(text)
        if proper != text:
            notes.append(("DS48", ""))
            text = proper
    return text, said, beside, tuple(notes)


def has_title(text: str) -> bool:
    """Whether the text begins with what may be a title.

    >>> has_title("Ông Hà Văn Nam"), has_title("Hà Văn Nam")
    (True, False)
    """
    return _TITLE.match(text) is not None


def looks_whole(name: str) -> bool:
    """Whether a name has two to six words and only letters.

    >>> looks_whole("H'Hen Niê"), looks_whole("Hoa"), looks_whole("Nguyễn Văn 2")
    (True, False, False)
    """
    words = name.split()
    return 2 <= len(words) <= 6 and not _DIGIT.search(name)


def _is_title(title: str, rest: str, *, sex: str | None, usual: bool) -> bool:
    if title.lower() in _SURE:
        return len(rest.split()) >= 2 or usual
    if sex == "nu" or len(rest.split()) < 2:
        return usual and sex != "nu"
    return usual or khoa_khop(rest.split()[0]) in surnames()


@cache
def surnames() -> frozenset[str]:
    """The family names we know, as keys for matching."""
    with (Path(__file__).parent / "ho.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(khoa_khop(row["ho"]) for row in csv.DictReader(file))
