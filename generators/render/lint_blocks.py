"""Faults in how tags pair: begun and never ended, ended and never begun, crossed, of two levels, in two places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from lxml import etree

from generators.errors import Fault
from generators.render.advice import fault
from generators.render.lint_expressions import CLOSERS
from generators.render.tags import Tag

_ENDS = {closer: opener for opener, closer in CLOSERS.items()} | {"endset": "set"}
_CONTAINER = {"": "đoạn", "r": "đoạn", "p": "ô hoặc thân văn bản", "tc": "dòng của bảng", "tr": "bảng"}


def block_faults(tags: Iterable[Tag]) -> Iterator[Fault]:
    """The faults of pairing, part by part."""
    for _, in_part in groupby((t for t in tags if t.opener == "{%"), key=lambda t: t.paragraph.part):
        yield from _pairing(in_part)


def _pairing(tags: Iterable[Tag]) -> Iterator[Fault]:
    opened: list[Tag] = []
    for tag in tags:
        if tag.word in CLOSERS or (tag.word == "set" and "=" not in tag.inner):
            opened.append(tag)
        elif tag.word in _ENDS:
            yield from _close(opened, tag)
        elif tag.word in ("else", "elif"):
            yield from _middle(opened, tag)
    for left in opened:
        yield fault("MM08", left.paragraph, left.text, word=left.word, closer=_closing_tag(left))


def _close(opened: list[Tag], tag: Tag) -> Iterator[Fault]:
    wanted = _ENDS[tag.word]
    if not any(begun.word == wanted for begun in opened):
        yield fault("MM09", tag.paragraph, tag.text, word=tag.word)
        return
    if opened[-1].word != wanted:
        top = opened[-1]
        yield fault("MM10", tag.paragraph, tag.text, word=tag.word, opened=top.word, place=top.paragraph.where)
    while opened[-1].word != wanted:
        opened.pop()
    yield from _same_place(opened.pop(), tag)


def _middle(opened: list[Tag], tag: Tag) -> Iterator[Fault]:
    if not opened or opened[-1].word not in (("if", "for") if tag.word == "else" else ("if",)):
        yield fault("MM11", tag.paragraph, tag.text, word=tag.word)
    else:
        yield from _same_place(opened[-1], tag)


def _same_place(begun: Tag, ended: Tag) -> Iterator[Fault]:
    if begun.level != ended.level:
        yield fault("MM12", ended.paragraph, ended.text, opened=f"{{%{begun.level}", closed=f"{{%{ended.level}")
    elif _container(begun) is not _container(ended):
        facts = {"place": begun.paragraph.where, "container": _CONTAINER[begun.level]}
        yield fault("MM15", ended.paragraph, ended.text, **facts)


def _container(tag: Tag) -> etree._Element | None:
    """The element that must hold both ends of a block of this level, else the file breaks.

    A plain `{% %}` may also begin in one paragraph and end in another of the same container.
    """
    if tag.level == "tr":
        return tag.paragraph.around("tbl")
    return tag.paragraph.around("tr") if tag.level == "tc" else tag.paragraph.container


def _closing_tag(tag: Tag) -> str:
    return f"{{%{tag.level} {CLOSERS.get(tag.word, 'endset')} %}}"
