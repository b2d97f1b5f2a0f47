"""Where the words of a template stand: its paragraphs in reading order, each with a place a clerk can find in Word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from generators.render.package import Package
from generators.render.xml_parts import xml_parser

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_AROUND = {f"{W}tr": f"{W}tbl", f"{W}tc": f"{W}tr"}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: where it stands, its text, and the elements around it that tags can work on."""

    part: str
    where: str
    text: str
    element: etree._Element

    def around(self, name: str) -> etree._Element | None:
        """The nearest element of this kind (`tc`, `tr`, `tbl`) around the paragraph."""
        return next(self.element.iterancestors(f"{W}{name}"), None)

    @property
    def container(self) -> etree._Element | None:
        """What the paragraph stands directly in: body, cell, header."""
        return self.element.getparent()


def paragraphs(package: Package) -> Iterator[Paragraph]:
    """The paragraphs of all parts that may hold tags: the body, headers, footers, footnotes."""
    named = [(package.main, "")]
    named += [(name, "đầu trang") for name in package.headers] + [(name, "chân trang") for name in package.footers]
    if package.footnotes:
        named.append((package.footnotes, "cước chú"))
    for part, title in named:
        root = etree.fromstring(package[part].read(), xml_parser())
        yield from paragraphs_of(root, part=part, title=title)


def paragraphs_of(root: etree._Element, *, part: str, title: str) -> Iterator[Paragraph]:
    """The paragraphs of one part; those outside of tables are numbered from 1, so are the tables."""
    cells = _cell_places(root)
    outside = 0
    for element in root.iter(f"{W}p"):
        cell = next(element.iterancestors(f"{W}tc"), None)
        if cell is None:
            outside += 1
        place = f"đoạn {outside}" if cell is None else cells[cell]
        yield Paragraph(part, f"{title}, {place}" if title else place, _text(element), element)


def _cell_places(root: etree._Element) -> dict[etree._Element, str]:
    """Where each cell stands; tables are numbered in reading order, a table inside a cell after the one around it."""
    numbers: dict[etree._Element, int] = {}
    inside: Counter[etree._Element | None] = Counter()
    places: dict[etree._Element, str] = {}
    for element in root.iter(f"{W}tbl", f"{W}tr", f"{W}tc"):
        around = next(element.iterancestors(_AROUND[element.tag]), None) if element.tag in _AROUND else None
        inside[around] += 1
        numbers[element] = inside[around]
        if element.tag == f"{W}tc" and around is not None:
            table = next(around.iterancestors(f"{W}tbl"))
            places[element] = f"bảng {numbers[table]}, dòng {numbers[around]}, ô {numbers[element]}"
    return places


def _text(paragraph: etree._Element) -> str:
    """The words of this paragraph itself, without those of text boxes inside it."""
    own = (t for t in paragraph.iter(f"{W}t") if next(t.iterancestors(f"{W}p")) is paragraph)
    return "".join(t.text or "" for t in own)
