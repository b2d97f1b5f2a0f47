"""File names for the papers of single people: they do not move when someone else joins or leaves the list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generators.ho_so.ten_tep import ten_tep
from generators.sets.tet_mung_tho.tet import NguoiNhan, Tet


def tung_nguoi(tet: Tet, thu_muc: str) -> Iterator[tuple[int, str, NguoiNhan]]:
    """Each person with their number in the thôn and the name of their paper, thôn by thôn."""
    for thon, people in tet.theo_thon.items():
        met: Counter[str] = Counter()
        for number, person in enumerate(people, 1):
            name = ten_tep(f"{person.nguoi.ho_ten}_{person.nguoi.nam_sinh}").lower()
            met[name] += 1
            again = f"_{met[name]}" if met[name] > 1 else ""
            yield number, f"{thu_muc}/{ten_tep(thon).lower()}/{name}{again}", person
