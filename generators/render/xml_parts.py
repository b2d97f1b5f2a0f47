"""Reading the XML inside a Word file: well-formed, UTF-8 or UTF-16, no DOCTYPE, no entities, no network."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator, Sequence
from typing import Never

from lxml import etree

from generators.render.refusals import refused
from generators.render.unzip import Part, inflate

_DECLARED = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml[^>]*?\sencoding\s*=\s*[\"']([^\"']*))?")
_UTF16_STARTS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"<\0", b"\0<")


def xml_parser(*, target: object = None) -> etree.XMLParser:
    """The one way we read XML from a file: no entities, no network, no DTD, no huge trees."""
    return etree.XMLParser(
        target=target,  # type: ignore[arg-type]  # the stubs ask for every method; lxml calls only those that are there
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )


def check_xml(part: Part) -> None:
    """Refuses a part that is not plain well-formed XML; runs over it in steps, so no tree is built."""
    parser = xml_parser(target=_RefuseDoctype(part.name))
    pieces = inflate(part.name, part.deflated, limit=part.size)
    head = next(pieces, b"")
    _refuse_encoding(part.name, head[:512])
    try:
        parser.feed(head)
        for piece in pieces:
            parser.feed(piece)
        parser.close()
    except etree.XMLSyntaxError as e:
        raise refused("VB-T27", part=part.name, what=f"dòng {e.lineno}") from e
    for error in parser.feed_error_log.filter_from_errors():  # a prefix without its namespace is only noted there
        raise refused("VB-T27", part=part.name, what=f"dòng {error.line}")


def elements(part: Part, *, tags: Sequence[str]) -> Iterator[etree._Element]:
    """The elements with these tags, in reading order; builds the tree, so it also refuses what lies too deep."""
    options = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False}
    try:
        for _, element in etree.iterparse(io.BytesIO(part.read()), tag=tags, **options):
            yield element
    except etree.XMLSyntaxError as e:
        raise refused("VB-T27", part=part.name, what=f"dòng {e.lineno}") from e


def read_tree(part: Part) -> etree._Element:
    """The root element of a part, checked first; meant for the small parts that say what the others are."""
    check_xml(part)
    return etree.fromstring(part.read(), xml_parser())


class _RefuseDoctype:
    """A parser target that wants nothing but to hear of a DOCTYPE."""

    def __init__(self, part: str) -> None:
        self._part = part

    def doctype(self, *_: str | None) -> Never:
        raise refused("VB-T26", part=self._part)

    def close(self) -> None:
        """Nothing was kept."""


def _refuse_encoding(name: str, head: bytes) -> None:
    """OPC allows UTF-8 and UTF-16; anything else is not by Word, and readers may disagree on what it says."""
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise refused("VB-T28", part=name, what="UTF-32")
    if head.startswith(_UTF16_STARTS):
        return
    match = _DECLARED.match(head)
    if match is None:
        raise refused("VB-T27", part=name, what="dòng 1")
    declared = (match.group(1) or b"UTF-8").decode("ascii", "replace")
    if declared.upper() not in {"UTF-8", "UTF-16", "US-ASCII"}:
        raise refused("VB-T28", part=name, what=declared)
