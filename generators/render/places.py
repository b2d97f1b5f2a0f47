"""Where the words of a template stand: its paragraphs in reading order, each with a place a clerk can find in Word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from generators.render.package import Package
from generators.render.xml_parts import xml_parser

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


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
    tables = {table: number for number, table in enumerate(root.iter(f"{W}tbl"), start=1)}
    outside = 0
    for element in root.iter(f"{W}p"):
        cell = next(element.iterancestors(f"{W}tc"), None)
        if cell is None:
            outside += 1
        place = f"đoạn {outside}" if cell is None else _cell_place(cell, tables)
        yield Paragraph(part, f"{title}, {place}" if title else place, _text(element), element)


def _cell_place(cell: etree._Element, tables: dict[etree._Element, int]) -> str:
    row = next(cell.iterancestors(f"{W}tr"))
    table = next(cell.iterancestors(f"{W}tbl"))
    line = list(table.iter(f"{W}tr")).index(row) + 1
    return f"bảng {tables[table]}, dòng {line}, ô {row.findall(f'{W}tc').index(cell) + 1}"


def _text(paragraph: etree._Element) -> str:
    """The words of this paragraph itself, without those of text boxes inside it."""
    own = (t for t in paragraph.iter(f"{W}t") if next(t.iterancestors(f"{W}p")) is paragraph)
    return "".join(t.text or "" for t in own)
