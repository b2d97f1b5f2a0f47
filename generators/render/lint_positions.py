"""Faults in where tags stand: row tags outside of tables, words that would be lost beside a paragraph or row tag."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from generators.errors import Fault
from generators.render.advice import fault
from generators.render.lint_expressions import CELL_WORDS
from generators.render.places import W
from generators.render.tags import Tag


def position_faults(tags: Iterable[Tag]) -> Iterator[Fault]:
    """The faults of place."""
    tags = list(tags)
    yield from _outside_tables(tags)
    yield from _outside_loops(tags)
    for _, group in groupby(tags, key=lambda t: t.paragraph.element):
        yield from _lost_beside_paragraph_tag(list(group))
    rows = [t for t in tags if t.level == "tr" and t.paragraph.around("tr") is not None]
    for _, group in groupby(rows, key=lambda t: t.paragraph.around("tr")):
        yield from _lost_beside_row_tag(list(group))


def _outside_tables(tags: Iterable[Tag]) -> Iterator[Fault]:
    for tag in tags:
        in_cell = tag.paragraph.around("tc") is not None
        if tag.level in ("tr", "tc") and not in_cell:
            yield fault("MM13" if tag.level == "tr" else "MM14", tag.paragraph, tag.text, level=f"{tag.opener}{tag.level}")
        elif tag.opener == "{%" and tag.word in CELL_WORDS and not in_cell:
            yield fault("MM24", tag.paragraph, tag.text, word=tag.word)


def _outside_loops(tags: Iterable[Tag]) -> Iterator[Fault]:
    depth = 0
    for tag in tags:
        depth += (tag.word == "for") - (tag.word == "endfor") if tag.opener == "{%" else 0
        if tag.opener == "{%" and tag.word in ("vm", "hm") and depth <= 0:
            yield fault("MM25", tag.paragraph, tag.text, word=tag.word)


def _lost_beside_paragraph_tag(tags: list[Tag]) -> Iterator[Fault]:
    whole = [t for t in tags if t.level == "p"]
    if not whole:
        return
    first = whole[0]
    level = f"{first.opener}p"
    if len(whole) > 1:
        yield fault("MM17", first.paragraph, whole[1].text, level=level)
    lost = first.paragraph.text
    for tag in whole:
        lost = lost.replace(tag.text, "", 1)
    if lost.strip():
        yield fault("MM16", first.paragraph, first.text, level=level, lost=lost.strip()[:40])


def _lost_beside_row_tag(tags: list[Tag]) -> Iterator[Fault]:
    first = tags[0]
    level = f"{first.opener}tr"
    if len(tags) > 1:
        yield fault("MM18", first.paragraph, tags[1].text, level=level)
    row = first.paragraph.around("tr")
    assert row is not None
    lost = "".join(t.text or "" for t in row.iter(f"{W}t"))
    for tag in tags:
        lost = lost.replace(tag.text, "", 1)
    if lost.strip():
        yield fault("MM19", first.paragraph, first.text, level=level, lost=lost.strip()[:40])
