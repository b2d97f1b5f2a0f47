"""Why a document cannot share a conversion with others: what counts or points across a whole file would count across all of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from generators.pdf.package import NUMBERING, STYLES, Package, W

_CROSSING = re.compile(
    rb"<w:(footnoteReference|endnoteReference|commentReference|dataBinding|altChunk|subDoc|sdt|ins|del|moveFrom)\b|<w:hyperlink[^>]* w:(anchor)="
)
_OTHER_TEXT = re.compile(r"word/(header|footer)\d*\.xml")
_INSTRUCTION = re.compile(rb"<w:instrText[^>]*>([^<]*)<|<w:fldSimple[^>]*w:instr=\"([^\"]*)\"")
_PAGE_ONLY = re.compile(rb"(?:\s|PAGE\b(?!REF)|\\\*\s*(?:MERGEFORMAT|Arabic|arabic|ARABIC))*")
_REFERENCES = (f"{W}headerReference", f"{W}footerReference")
SECT: str = f"{W}sectPr"


def sections(body: etree._Element) -> list[etree._Element]:
    """The section properties of a body, in order; the last is the body's own."""
    inner = [e for p in body.iter(f"{W}pPr") for e in p.findall(SECT)]
    return inner + body.findall(SECT)


@dataclass(frozen=True, slots=True)
class Template:
    """What documents with equal parts beside the body share: a reason to stay alone, and the styles that count by themselves."""

    why: str
    counting: frozenset[str]


def read_template(package: Package) -> Template:
    """Reads it once for all documents with the same `key`."""
    others = [name for name in package.names if _OTHER_TEXT.fullmatch(name)]
    if not all(_only_page_numbers(package.read(name)) for name in others):
        return Template("field", frozenset())
    if NUMBERING not in package.names:
        return Template("", frozenset())
    # A list that only points to a list style cannot be copied by itself.
    why = "list" if b"<w:numStyleLink" in package.read(NUMBERING) else ""
    styles = package.root(STYLES).findall(f"{W}style") if STYLES in package.names else []
    return Template(why, frozenset(str(s.get(f"{W}styleId")) for s in styles if s.find(f"{W}pPr/{W}numPr") is not None))


def why_alone(package: Package, body: etree._Element, template: Template) -> str:
    """One word for the reason, or nothing when the document can be joined with others of its template."""
    if template.why:
        return template.why
    if crossing := _CROSSING.search(package.document):
        return (crossing[1] or crossing[2]).decode()
    if not _only_page_numbers(package.document):
        return "field"
    # A list numbered by a style goes on counting through a chunk, and its paragraphs cannot be given a list of their own.
    if template.counting and template.counting & {str(use.get(f"{W}val")) for use in body.iter(f"{W}pStyle")}:
        return "list"
    return _why_sections(body)


def _only_page_numbers(xml: bytes) -> bool:
    found = b" ".join(inner or simple for inner, simple in _INSTRUCTION.findall(xml))
    return _PAGE_ONLY.fullmatch(found) is not None


def _why_sections(body: etree._Element) -> str:
    if len(body) < 2 or body[-1].tag != SECT:
        return "section"
    # Word wants a paragraph after a table; a section needs one to end in, and one that we add takes room.
    if body[-2].tag != f"{W}p" or body[-2].find(f"{W}pPr/{SECT}") is not None:
        return "end"
    every = sections(body)
    kinds = {e.get(f"{W}val") for section in every for e in section.findall(f"{W}type")}
    if kinds & {"oddPage", "evenPage"}:
        return "parity"
    # A section without a header of its own takes the one before it: in a chunk that would be another document's.
    if not set().union(*map(_references, every)) <= _references(every[0]):
        return "header"
    return ""


def _references(section: etree._Element) -> set[tuple[str, str | None]]:
    return {(str(e.tag), e.get(f"{W}type")) for e in section if e.tag in _REFERENCES}
