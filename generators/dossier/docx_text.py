"""The text of a Word file as a reader meets it: paragraphs and rows of tables in order, however long the file is."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import IO

BODY = "word/document.xml"
_PIECE = 1 << 18
# Every document of a set is read again after it is made; tokens cost about half of what a parsed tree costs.
_TOKEN = re.compile(
    r"<w:t(?: [^>]*)?>(?P<text>[^<]*)</w:t>|<w:(?P<sign>tab|br|noBreakHyphen)(?: [^>]*)?/>"
    r'|<w:gridSpan w:val="(?P<span>\d+)"|<(?P<tag>/w:p|/?w:(?:tc|tr|tbl)|/?mc:Fallback)(?: [^>]*?)?(?P<empty>/?)>'
)
_SIGNS = {"tab": "\t", "br": "\n", "noBreakHyphen": "-"}


@dataclass(frozen=True, slots=True)
class Doan:
    """One paragraph outside tables; `thu` counts from 1."""

    thu: int
    text: str


@dataclass(frozen=True, slots=True)
class Hang:
    """One row of a table, a cell for each grid column it covers; `bang` and `thu` count from 1.

    A cell that covers several columns is given once for each; `gop` tells that one cell covers the whole row.
    """

    bang: int
    thu: int
    o: tuple[str, ...]
    gop: bool


def read_docx(raw: bytes) -> Iterator[Doan | Hang]:
    """The paragraphs and rows in reading order; memory stays bounded by one piece of the file."""
    with zipfile.ZipFile(io.BytesIO(raw)) as package, package.open(BODY) as body:
        reader = _Reader()
        for piece in _pieces(body):
            for token in _TOKEN.finditer(piece):
                found = reader.take(token)
                if found is not None:
                    yield found


def _pieces(body: IO[bytes]) -> Iterator[str]:
    """The XML in pieces that end where a paragraph ends."""
    rest = b""
    while more := body.read(_PIECE):
        whole, end, rest = (rest + more).rpartition(b"</w:p>")
        yield (whole + end).decode()
    yield rest.decode()


class _Reader:
    """Follows the tags: which table, row and cell we are in, and the words met since it began."""

    def __init__(self) -> None:
        self.tables: list[list[int]] = []
        self.rows: list[list[tuple[str, int]]] = []
        self.cells: list[list[str]] = []
        self.spans: list[int] = []
        self.words: list[str] = []
        self.paragraphs = self.count = 0
        self.hidden = False

    def take(self, token: re.Match[str]) -> Doan | Hang | None:
        """What ends with this token, if a paragraph outside tables or a row does."""
        kind = token.lastgroup
        if kind == "text":
            if not self.hidden:
                self.words.append(token["text"])
        elif kind == "sign":
            self.words.append(_SIGNS[token["sign"]])
        elif kind == "span":
            self.spans[-1] = int(token["span"])
        elif not token["empty"]:
            return self._tag(token["tag"])
        return None

    def _tag(self, tag: str) -> Doan | Hang | None:
        if tag == "/w:p":
            return self._paragraph()
        if tag == "/w:tr":
            return self._row()
        if tag == "w:tc":
            self.cells.append([])
            self.spans.append(1)
        elif tag == "/w:tc":
            self.rows[-1].append(("\n".join(self.cells.pop()), self.spans.pop()))
        elif tag == "w:tr":
            self.tables[-1][1] += 1
            self.rows.append([])
        elif tag == "w:tbl":
            self.count += 1
            self.tables.append([self.count, 0])
        elif tag == "/w:tbl":
            self.tables.pop()
        elif tag.endswith("mc:Fallback"):  # what older Word shows instead of a drawing says the same again
            self.hidden = not tag.startswith("/")
        return None

    def _paragraph(self) -> Doan | None:
        text = unescape("".join(self.words))
        self.words.clear()
        if self.cells:
            self.cells[-1].append(text)
            return None
        self.paragraphs += 1
        return Doan(self.paragraphs, text)

    def _row(self) -> Hang:
        cells = self.rows.pop()
        table, number = self.tables[-1]
        return Hang(table, number, tuple(text for text, width in cells for _ in range(width)), len(cells) == 1)
