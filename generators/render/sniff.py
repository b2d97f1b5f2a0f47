"""What a file that is not a zip really is, told from its first bytes."""

from __future__ import annotations

import re

from generators.errors import FileRefused
from generators.render.refusals import refused

ZIP_START = b"PK\x03\x04"
_OLE_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_KINDS = {"WordDocument": "Word (.doc)", "Workbook": "Excel (.xls)", "PowerPoint Document": "PowerPoint (.ppt)"}
_HTML = re.compile(rb"\s*(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b|mime-version:", re.IGNORECASE | re.DOTALL)
_OTHERS = (
    (re.compile(rb"PK\x05\x06"), " mà là tệp nén rỗng"),
    (re.compile(rb"\s*<\?xml.*?(<pkg:package|<w:wordDocument)", re.DOTALL), " mà là tệp Word XML"),
    (re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8"), " mà là ảnh"),
    (re.compile(rb"Rar!|7z\xbc\xaf|\x1f\x8b"), " mà là tệp nén kiểu khác"),
)


def why_not_a_zip(raw: bytes) -> FileRefused | None:
    """The refusal that names what the file really is, or None when it starts as a zip does.

    >>> why_not_a_zip(b"%PDF-1.7").code
    'VB-T06'
    """
    head = raw[:4096].removeprefix(b"\xef\xbb\xbf")
    if not head:
        return refused("VB-T01")
    if head.startswith(ZIP_START):
        return None
    if head.startswith(_OLE_START):
        return _ole(raw)
    if head.startswith(b"{\\rt"):
        return refused("VB-T05")
    if b"%PDF-" in head[:1024]:
        return refused("VB-T06")
    if _HTML.match(head):
        return refused("VB-T07")
    return refused("VB-T08", kind=next((kind for pattern, kind in _OTHERS if pattern.match(head)), ""))


def _ole(raw: bytes) -> FileRefused:
    """An OLE container: an encrypted .docx holds a stream of that name, the old formats theirs."""
    if _holds_stream(raw, "EncryptedPackage"):
        return refused("VB-T04")
    kinds = (kind for stream, kind in _OLE_KINDS.items() if _holds_stream(raw, stream))
    return refused("VB-T03", kind=next(kinds, "Office"))


def _holds_stream(raw: bytes, name: str) -> bool:
    return name.encode("utf-16-le") in raw
