"""What may not stand in a Word file we open: macros, embedded objects, outside links, other kinds of file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from generators.errors import FileRefused
from generators.render.refusals import refused
from generators.render.relations import CONTENT_TYPES, Relation
from generators.render.unzip import Part
from generators.render.xml_parts import check_xml, elements

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_STRICT = "http://purl.oclc.org/ooxml/"
_OUTSIDE = {
    "attachedTemplate": "mẫu gốc (attached template)",
    "image": "ảnh",
    "oleObject": "đối tượng liên kết",
    "frame": "khung trang",
    "subDocument": "văn bản con",
    "mailMergeSource": "nguồn trộn thư",
}
_OTHER_KINDS = (
    (re.compile(r"spreadsheetml|ms-excel"), "tệp Excel"),
    (re.compile(r"presentationml|ms-powerpoint"), "tệp PowerPoint"),
)
# Kinds of relationship and of content type, by what is told to the clerk.
_FORBIDDEN = (
    ("VB-T21", re.compile(r"vbaProject|macroEnabled|wordVbaData|vbaData", re.IGNORECASE)),
    ("VB-T22", re.compile(r"activeX|/control$", re.IGNORECASE)),
    ("VB-T23", re.compile(r"oleObject|relationships/package$|/embeddings/", re.IGNORECASE)),
    ("VB-T24", re.compile(r"/aFChunk$", re.IGNORECASE)),
)
_LIVE_FIELD = re.compile(r"\s*(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD)\b", re.IGNORECASE)


def refuse_other_kinds(parts: Mapping[str, Part]) -> None:
    """Refuses a zip that is not an Office Open XML file at all, naming OpenDocument."""
    if "mimetype" in parts and b"opendocument" in parts["mimetype"].read():
        raise refused("VB-T19", kind="tệp OpenDocument (.odt)")
    if CONTENT_TYPES not in parts:
        raise refused("VB-T18")


def refuse_unsafe_parts(types: Mapping[str, str], relations: Iterable[Relation]) -> None:
    """Refuses macros, ActiveX, embedded objects, unmerged files and outside links, by name, type or relationship."""
    relations = tuple(relations)
    marks = [(name, f"/{name}") for name in types] + list(types.items())
    marks += [(r.target, r.type) for r in relations if not r.external]
    for code, pattern in _FORBIDDEN:
        if part := next((part for part, mark in marks if pattern.search(mark)), None):
            raise refused(code, part=part)
    for relation in relations:
        if relation.external and relation.kind != "hyperlink":
            raise refused("VB-T25", kind=_OUTSIDE.get(relation.kind, relation.kind), target=relation.target[:120])


def main_part(types: Mapping[str, str], root: Iterable[Relation]) -> str:
    """The name of the main document, which must be an ordinary Word document."""
    relation = next((r for r in root if r.kind == "officeDocument"), None)
    if relation is None:
        raise refused("VB-T20")
    if relation.type.startswith(_STRICT):
        raise refused("VB-T29")
    kind = types.get(relation.target, "")
    if kind != _WORD + "document.main+xml":
        raise _not_a_document(kind)
    return relation.target


def _not_a_document(kind: str) -> FileRefused:
    if kind == _WORD + "template.main+xml":
        return refused("VB-T30")
    other = next((name for pattern, name in _OTHER_KINDS if pattern.search(kind)), None)
    return refused("VB-T19", kind=other) if other else refused("VB-T20")


def refuse_missing_targets(parts: Mapping[str, Part], relations: Iterable[Relation]) -> None:
    """Every part that is pointed to is there: Word mends such files silently, other readers stop."""
    for relation in relations:
        if not relation.external and relation.target and relation.target not in parts:
            raise refused("VB-T31", part=relation.target)


def refuse_bad_xml(parts: Mapping[str, Part], types: Mapping[str, str]) -> None:
    """Every XML part is well-formed and free of DOCTYPE; the parts with text have no field that fetches from outside."""
    for name, part in parts.items():
        kind = types.get(name, "")
        if not (kind.endswith(("+xml", "/xml")) or name.lower().endswith((".xml", ".rels"))):
            continue
        check_xml(part)
        if kind.startswith(_WORD) or kind == _CORE:
            _refuse_live_fields(part)


def _refuse_live_fields(part: Part) -> None:
    for code in _field_codes(part):
        if match := _LIVE_FIELD.match(code):
            raise refused("VB-T32", part=part.name, what=match.group(1).upper())


def _field_codes(part: Part) -> Iterator[str]:
    """The code of each field, put together from the runs Word scatters it over."""
    code = ""
    for element in elements(part, tags=(_W + "instrText", _W + "fldSimple", _W + "fldChar")):
        if element.tag == _W + "instrText":
            code += element.text or ""
        elif element.tag == _W + "fldSimple":
            yield element.get(_W + "instr", "")
        else:
            yield code
            code = ""
    yield code
