"""The two ways to make values richer than text: docxtpl's and ours."""

from __future__ import annotations

from io import BytesIO

from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage, RichText
from lxml import etree

from generators.render import Picture, Run, Runs, SubBlock
from tests.generators.render.word import part

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class OurKit:
    """Values of `generators.render.values`."""

    def rich(self, *pieces: tuple[str, str]) -> object:
        return Runs(tuple(Run(text, dam="b" in looks, nghieng="i" in looks) for text, looks in pieces))

    def image(self, png: bytes, *, width_mm: int, height_mm: int | None = None) -> object:
        return Picture(png, width_mm, height_mm)

    def block(self, docx: bytes) -> object:
        return SubBlock(docx)


class DocxtplKit:
    """Values of docxtpl, which belong to the one template they will stand in."""

    def __init__(self, template: DocxTemplate) -> None:
        self._template = template

    def rich(self, *pieces: tuple[str, str]) -> object:
        text = RichText()
        for piece, looks in pieces:
            text.add(piece, bold="b" in looks, italic="i" in looks)
        return text

    def image(self, png: bytes, *, width_mm: int, height_mm: int | None = None) -> object:
        height = Mm(height_mm) if height_mm is not None else None
        return InlineImage(self._template, BytesIO(png), width=Mm(width_mm), height=height)

    def block(self, docx: bytes) -> object:
        """What docxtpl's own sub-document gives when nothing but its body counts (its class needs docxcompose)."""
        return _Body(docx)


class _Body:
    def __init__(self, docx: bytes) -> None:
        self._children = [e for e in etree.fromstring(part(docx))[0] if e.tag != f"{W}sectPr"]

    def __html__(self) -> str:
        return "".join(etree.tostring(child, encoding="unicode") for child in self._children)

    __str__ = __html__
