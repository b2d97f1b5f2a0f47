"""What a heading says its column holds; the names met in real lists are data in `cot.toml`."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from generators.tieng_viet import bo_dau, chuan_hoa

_NOT_LETTERS = re.compile(r"[^a-z0-9]+")
_NO_LETTERS_AT_ALL = re.compile(r"[\W_]+")
_AGE = re.compile(r"(?:(?:tron|du|tuoi|moc|tho) )*(\d{2,3})(?: tuoi| t)?")
_OVER = re.compile(r"(?:tren|>|tu tren) ?(\d{2,3})(?: tuoi| t)?")
_YEAR = re.compile(r"\bnăm\b")
YOUNGEST_TICK, OLDEST_TICK = 60, 120


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """The text for comparing: no marks, no capitals, no punctuation, single spaces.

    >>> plain("  Họ và Tên (NCT):")
    'ho va ten nct'
    """
    return _NOT_LETTERS.sub(" ", bo_dau(chuan_hoa(text)[0]).lower()).strip()


@lru_cache(maxsize=4096)
def role(heading: str, *, above: str = "") -> str:
    """The role of a column by its heading and the heading above it; "" when nobody knows it.

    >>> role("Họ và tên"), role("Nam", above="Năm sinh"), role("Nam", above="Giới tính"), role("Năm", above="Ngày sinh")
    ('ho_ten', 'ngay_sinh_nam', 'nam', 'nam_so')
    >>> role("80", above="Tròn tuổi"), role("Trên 100"), role("Họ tên", above="Người nhận thay"), role("Hoa lợi")
    ('tuoi:80', 'tuoi:>100', '', '')
    """
    if _of_someone_else(above) or _of_someone_else(heading):
        return ""
    if not above:
        return _ticked(heading) or _known(heading)
    own, parent = role(heading), _known(above)
    if own in ("nam", "nu"):
        if own == "nam" and _YEAR.search(_clean(heading)):
            return "nam_so"
        return f"ngay_sinh_{own}" if parent == "ngay_sinh" else own
    return own or _known(f"{above} {heading}") or parent


def role_name(which: str) -> str:
    """The role as a clerk calls it."""
    names: dict[str, str] = _data()["ten"]
    return names.get(which, which)


def _ticked(heading: str) -> str:
    """The role of a column that is ticked for one age: "70", "Tròn 70", "Trên 100"."""
    text = plain(heading.replace(">", " tren "))
    for pattern, mark in ((_AGE, ""), (_OVER, ">")):
        found = pattern.fullmatch(text)
        if found and YOUNGEST_TICK <= int(found[1]) <= OLDEST_TICK:
            return f"tuoi:{mark}{found[1]}"
    return ""


def _known(heading: str) -> str:
    text = plain(heading)
    aliases = _aliases()
    if text in ("nam", "ngay") and _YEAR.search(_clean(heading)):
        return "nam_so"
    if text in aliases:
        return aliases[text]
    starts = [alias for alias in aliases if text.startswith(f"{alias} ") and len(alias) > 2]
    return aliases[max(starts, key=len)] if starts and aliases[max(starts, key=len)] not in ("nam", "nu", "ngay_so") else ""


def _of_someone_else(heading: str) -> bool:
    return bool(_others().search(f" {_clean(heading)} "))


def _clean(heading: str) -> str:
    return _NO_LETTERS_AT_ALL.sub(" ", chuan_hoa(heading)[0].lower()).strip()


@cache
def _others() -> re.Pattern[str]:
    words: list[str] = _data()["nguoi_khac"]
    return re.compile(rf" (?:{'|'.join(words)}) ")


@cache
def _aliases() -> dict[str, str]:
    columns: dict[str, list[str]] = _data()["cot"]
    return {plain(alias): which for which, aliases in columns.items() for alias in aliases}


@cache
def _data() -> dict[str, Any]:
    with (Path(__file__).parent / "cot.toml").open("rb") as file:
        return tomllib.load(file)
