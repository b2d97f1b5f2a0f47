"""WordprocessingML written by hand in a few words: for constructs python-docx has no word for."""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO

_MS = "http://schemas.openxmlformats.org"
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": f"{_MS}/wordprocessingml/2006/main",
        "r": f"{_MS}/officeDocument/2006/relationships",
        "wp": f"{_MS}/drawingml/2006/wordprocessingDrawing",
        "a": f"{_MS}/drawingml/2006/main",
        "pic": f"{_MS}/drawingml/2006/picture",
        "mc": f"{_MS}/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = f"{_MS}/package/2006/content-types"
_RELATIONS = f"{_MS}/package/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
PORTRAIT = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/>'
LANDSCAPE = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'


@dataclass(frozen=True, slots=True)
class Extra:
    """One more part beside the main document; `kind` is its relationship: header, footer, footnotes…"""

    kind: str
    name: str
    xml: str

    @property
    def id(self) -> str:
        return "rId" + self.name.removesuffix(".xml").capitalize()


def r(text: str, look: str = "") -> str:
    """A run."""
    return f'<w:r>{f"<w:rPr>{look}</w:rPr>" if look else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*content: str, looks: str = "") -> str:
    """A paragraph of runs; plain text becomes a run."""
    return f"<w:p>{f'<w:pPr>{looks}</w:pPr>' if looks else ''}{''.join(c if c.startswith('<') else r(c) for c in content)}</w:p>"


def tc(*content: str, looks: str = "", width: int = 2000) -> str:
    """A cell of paragraphs; plain text becomes one."""
    blocks = "".join(c if c.startswith("<w:") else p(c) for c in content)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{looks}</w:tcPr>{blocks}</w:tc>'


def tr(*cells: str, looks: str = "") -> str:
    """A row of cells; plain text becomes one."""
    row = "".join(c if c.startswith(("<w:tc>", "<w:sdt>")) else tc(c) for c in cells)
    return f"<w:tr>{f'<w:trPr>{looks}</w:trPr>' if looks else ''}{row}</w:tr>"


def tbl(*rows: str, columns: int) -> str:
    """A table with equal columns."""
    grid = '<w:gridCol w:w="2000"/>' * columns
    return f'<w:tbl><w:tblPr><w:tblW w:w="{2000 * columns}" w:type="dxa"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'


def sect(content: str = PORTRAIT) -> str:
    return f"<w:sectPr>{content}</w:sectPr>"


def root(tag: str, content: str) -> str:
    """The whole XML of a part."""
    return f"{_HEAD}<w:{tag} {_NAMESPACES}>{content}</w:{tag}>"


def header(name: str, *blocks: str) -> Extra:
    return Extra("header", f"{name}.xml", root("hdr", "".join(blocks)))


def footer(name: str, *blocks: str) -> Extra:
    return Extra("footer", f"{name}.xml", root("ftr", "".join(blocks)))


def notes(kind: str, *texts: str) -> Extra:
    """Footnotes or endnotes: a separator, as Word wants one, then one note a text."""
    tag = kind.removesuffix("s")
    first = f'<w:{tag} w:type="separator" w:id="0">{p("<w:r><w:separator/></w:r>")}</w:{tag}>'
    rest = (f'<w:{tag} w:id="{i}">{p(text)}</w:{tag}>' for i, text in enumerate(texts, 1))
    return Extra(kind, f"{kind}.xml", root(kind, first + "".join(rest)))


def document(*blocks: str, extras: Iterable[Extra] = (), last: str = "", core: Mapping[str, str] | None = None) -> bytes:
    """A Word file of these blocks; `last` is the content of the last section's properties."""
    extras = tuple(extras)
    parts = {
        "[Content_Types].xml": _content_types(extras),
        "_rels/.rels": _relations(
            ("rId1", "officeDocument", "word/document.xml"), ("rId2", "core-properties", "docProps/core.xml")
        ),
        "word/document.xml": root("document", f"<w:body>{''.join(blocks)}{sect(last + PORTRAIT)}</w:body>"),
        "word/_rels/document.xml.rels": _relations(
            ("rIdStyles", "styles", "styles.xml"), *((e.id, e.kind, e.name) for e in extras)
        ),
        "word/styles.xml": root(
            "styles", '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        ),
        "docProps/core.xml": _core(core or {}),
        **{f"word/{extra.name}": extra.xml for extra in extras},
    }
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in parts.items():
            archive.writestr(zipfile.ZipInfo(name), xml.encode(), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _content_types(extras: tuple[Extra, ...]) -> str:
    types = {"word/document.xml": "document.main", "word/styles.xml": "styles", **{f"word/{e.name}": e.kind for e in extras}}
    overrides = "".join(f'<Override PartName="/{name}" ContentType="{_WORD}{kind}+xml"/>' for name, kind in types.items())
    core = f'<Override PartName="/docProps/core.xml" ContentType="{_CORE_TYPE}"/>'
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    xml = '<Default Extension="xml" ContentType="application/xml"/>'
    return f'{_HEAD}<Types xmlns="{_TYPES}">{rels}{xml}{overrides}{core}</Types>'


def _relations(*arrows: tuple[str, str, str]) -> str:
    kinds = {"core-properties": f"{_MS}/package/2006/relationships/metadata/core-properties"}
    office = f"{_MS}/officeDocument/2006/relationships/"
    rows = (
        f'<Relationship Id="{id_}" Type="{kinds.get(kind, office + kind)}" Target="{target}"/>' for id_, kind, target in arrows
    )
    return f'{_HEAD}<Relationships xmlns="{_RELATIONS}">{"".join(rows)}</Relationships>'


def _core(properties: Mapping[str, str]) -> str:
    names = f'xmlns:cp="{_MS}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    rows = "".join(f"<{name}>{text}</{name}>" for name, text in properties.items())
    return f"{_HEAD}<cp:coreProperties {names}>{rows}</cp:coreProperties>"


def png(width: int, height: int, grey: int = 128) -> bytes:
    """A picture of one grey."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes([grey]) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def scattered(text: str, pieces: int) -> list[str]:
    """The text over several runs, as Word leaves it after a few corrections."""
    step = max(1, -(-len(text) // pieces))
    return [r(piece) for piece in re.findall(f".{{1,{step}}}", text)]
