"""The sums of gifts by group, worked out alike from data and from text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from generators.dossier.said import SO_NGUOI, TIEN_MAT
from generators.dossier.sentences import Noi


def cac_qua(gifts: Iterable[tuple[str, int, int]], *, cho: str) -> Iterator[Noi]:
    """What the lines of gifts of an estimate come to: people and money by group, and of all."""
    people: Counter[str] = Counter()
    money: Counter[str] = Counter()
    for nhom, count, amount in gifts:
        people[nhom] += count
        money[nhom] += amount
    if not people:
        return
    yield from (Noi(f"{SO_NGUOI} {nhom}", count, cho) for nhom, count in people.items())
    yield from (Noi(f"{TIEN_MAT} {nhom}", amount, cho) for nhom, amount in money.items())
    yield Noi(SO_NGUOI, people.total(), cho)
    yield Noi(TIEN_MAT, money.total(), cho)
