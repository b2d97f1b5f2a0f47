"""Small Word files made in memory: paragraphs, one table, raw XML where python-docx has no word for it."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def word(*paragraphs: str, table: Sequence[Sequence[str]] = (), header: str = "") -> bytes:
    """A Word file of these paragraphs, then one table, under one header."""
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    if table:
        _fill(document, table)
    if header:
        document.sections[0].header.paragraphs[0].text = header
    return saved(document)


def _fill(document: WordDocument, rows: Sequence[Sequence[str]]) -> None:
    made = document.add_table(len(rows), len(rows[0]))
    for row, texts in zip(made.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text


def saved(document: WordDocument) -> bytes:
    """The bytes of a python-docx document."""
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def part(docx: bytes, name: str = "word/document.xml") -> bytes:
    """One part of a Word file."""
    return zipfile.ZipFile(BytesIO(docx)).read(name)


def texts(docx: bytes, name: str = "word/document.xml") -> list[str]:
    """The text of every paragraph of a part, breaks as line feeds."""
    root = etree.fromstring(part(docx, name))
    return ["".join(_words(p)) for p in root.iter(f"{W}p")]


def _words(paragraph: etree._Element) -> list[str]:
    marks = {f"{W}br": "\n", f"{W}tab": "\t"}
    return [marks.get(str(e.tag), e.text or "") for e in paragraph.iter(f"{W}t", f"{W}br", f"{W}tab")]
