"""The outline of one document taken out of the outline of a chunk."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from pikepdf import Array, Dictionary, Pdf

_MAX_DEPTH: Final = 32


def carve_outline(source: Pdf, target: Pdf, first: int, end: int, page_numbers: dict[tuple[int, int], int]) -> None:
    """Puts the entries that lead to the pages `first` … `end` under the target's own root, with their levels."""
    outlines = source.Root.get("/Outlines")
    if outlines is None:
        return
    entries = []
    for level, entry in _walk(outlines, 0):
        number = page_numbers.get(entry.Dest[0].objgen, -1) if isinstance(entry.get("/Dest"), Array) else -1
        if first <= number < end:
            place = Array([target.pages[number - first].obj, *list(entry.Dest)[1:]])
            entries.append((level, target.make_indirect(Dictionary(Title=entry.Title, Dest=place))))
    if entries:
        target.Root.Outlines = _build(target, entries)


def _walk(parent: Any, level: int) -> Iterator[tuple[int, Any]]:
    entry = parent.get("/First")
    while entry is not None and level < _MAX_DEPTH:
        yield level, entry
        yield from _walk(entry, level + 1)
        entry = entry.get("/Next")


def _build(target: Pdf, entries: list[tuple[int, Any]]) -> Any:
    """A heading hangs under the last higher one of its own document, not under one of the document before."""
    root = target.make_indirect(Dictionary())
    above: list[tuple[int, Any]] = [(-1, root)]
    for level, entry in entries:
        while above[-1][0] >= level:
            above.pop()
        parent = above[-1][1]
        entry.Parent = parent
        if "/Last" in parent:
            entry.Prev = parent.Last
            parent.Last.Next = entry
        else:
            parent.First = entry
        parent.Last = entry
        for _, over in above:
            over.Count = int(over.get("/Count", 0)) + 1
        above.append((level, entry))
    return root
