"""The room for the signature: an empty, see-through picture that the signing step finds again in the PDF by its Alt text."""

from __future__ import annotations

import struct
import zlib

from lxml import etree

from generators.mau.wml import NSMAP, Element, W, w

RONG_MM, CAO_MM = 45, 22
TEN = "neo:KyLanhDao"
QUAN_HE = "rId20"
EMU = 36000

_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_DRAWING = f"""<w:drawing xmlns:w="{W}" xmlns:r="{NSMAP["r"]}" xmlns:wp="{_WP}" xmlns:a="{_A}" xmlns:pic="{_PIC}">
<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{RONG_MM * EMU}" cy="{CAO_MM * EMU}"/>
<wp:docPr id="1" name="Chỗ ký" descr="{TEN}"/>
<a:graphic><a:graphicData uri="{_PIC}"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Chỗ ký" descr="{TEN}"/><pic:cNvPicPr/></pic:nvPicPr>
<pic:blipFill><a:blip r:embed="{QUAN_HE}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{RONG_MM * EMU}" cy="{CAO_MM * EMU}"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"""


def cho_ky() -> Element:
    """A run holding the picture."""
    return w("r", etree.fromstring(_DRAWING, etree.XMLParser(remove_blank_text=True)))


def anh_trong_suot() -> bytes:
    """A PNG of one see-through pixel.

    >>> anh_trong_suot()[1:4]
    b'PNG'
    """
    header = struct.pack(">IIBBBBB", 1, 1, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(5), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
