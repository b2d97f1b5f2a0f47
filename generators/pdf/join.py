"""Several documents of one template as one .docx: each starts a section, a page 1, and its own lists."""

from __future__ import annotations

import copy
import hashlib
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from lxml import etree

from generators.pdf.alone import sections
from generators.pdf.lean import lean_numbering, lean_styles, lists_used, seen, styles_used
from generators.pdf.package import CONTENT_TYPES, DOCUMENT, DOCUMENT_RELS, NUMBERING, PARSER, STYLES, Package, R, Relation, W
from generators.pdf.plain import join_runs, write_out_table_styles

_NO_WIDTH = "\u200b"
_RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_NO_RELATIONS = f'<Relationships xmlns="{_RELS[1:-1]}"/>'.encode()
_BEFORE_NUMBERING = {
    f"{W}{name}"
    for name in (
        "headerReference",
        "footerReference",
        "footnotePr",
        "endnotePr",
        "type",
        "pgSz",
        "pgMar",
        "paperSrc",
        "pgBorders",
    )
} | {f"{W}lnNumType"}


def start_mark(index: int) -> str:
    """The bookmark at the start of a document; LibreOffice keeps only letters and digits as they are."""
    return f"VT{index:05}"


def own_mark(index: int) -> str:
    """What stands before each bookmark of a document while it travels with others."""
    return f"VT{index:05}Z"


@dataclass(slots=True)
class _Joined:
    body: etree._Element
    numbering: etree._Element | None
    relations: dict[str, tuple[str, str, bool]] = field(default_factory=dict)
    pictures: dict[str, bytes] = field(default_factory=dict)
    marks: int = 0


def join(packages: Sequence[Package], bodies: Sequence[etree._Element]) -> bytes:
    """One .docx with all bodies, in order; the bodies are used up."""
    first = packages[0]
    numbering = first.root(NUMBERING) if NUMBERING in first.names else None
    joined = _Joined(body=bodies[0], numbering=numbering)
    single = [len(sections(body)) == 1 for body in bodies]
    for index, (package, body) in enumerate(zip(packages, bodies, strict=True)):
        _restart(body)
        _mark(joined, body, index)
        _relate(joined, package, body)
        join_runs(body)
        if STYLES in first.names:
            write_out_table_styles(body, first.read(STYLES))
        if index:
            _own_lists(joined, body)
            if single[index - 1 : index + 1] == [True, True]:
                _inherit(body)
        if index < len(bodies) - 1:
            _close_section(body)
    for body in bodies[1:]:
        joined.body.extend(list(body))
    return _write(packages, joined)


def _restart(body: etree._Element) -> None:
    section = sections(body)[0]
    for kind in section.findall(f"{W}type"):
        section.remove(kind)
    number = section.find(f"{W}pgNumType")
    if number is None:
        number = etree.Element(f"{W}pgNumType")
        later = next((e for e in section if e.tag not in _BEFORE_NUMBERING), None)
        section.append(number) if later is None else later.addprevious(number)
    if number.get(f"{W}start") is None:
        number.set(f"{W}start", "1")


def _inherit(body: etree._Element) -> None:
    """The only section names no headers: it takes those of the section before, which are the same and are not read again."""
    (section,) = sections(body)
    for reference in section.findall(f"{W}headerReference") + section.findall(f"{W}footerReference"):
        section.remove(reference)


def _mark(joined: _Joined, body: etree._Element, index: int) -> None:
    """Own names and ids for the bookmarks of this document, and one more at its start."""
    ids: dict[str, str] = {}
    for mark in body.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd"):
        ids.setdefault(str(mark.get(f"{W}id")), str(joined.marks + len(ids)))
        mark.set(f"{W}id", ids[str(mark.get(f"{W}id"))])
        if name := mark.get(f"{W}name"):
            mark.set(f"{W}name", own_mark(index) + name)
    joined.marks += len(ids) + 1
    start = etree.Element(f"{W}bookmarkStart", {f"{W}id": str(joined.marks - 1), f"{W}name": start_mark(index)})
    paragraph = next(body.iter(f"{W}p"))
    paragraph.insert(1 if len(paragraph) and paragraph[0].tag == f"{W}pPr" else 0, start)
    start.addnext(etree.Element(f"{W}bookmarkEnd", {f"{W}id": str(joined.marks - 1)}))


def _relate(joined: _Joined, package: Package, body: etree._Element) -> None:
    """Pictures by their content, so that equal ones are kept once and a relationship id can never lead to another's picture."""
    renamed: dict[str, str] = {}
    for relation in package.own_relations:
        known = _known(joined, package, relation)
        if joined.relations.setdefault(relation.rid, known) != known:
            renamed[relation.rid] = "rIdVT" + hashlib.sha256(repr(known).encode()).hexdigest()[:24]
            joined.relations[renamed[relation.rid]] = known
    if renamed:
        for element in body.iter(etree.Element):
            for name, value in element.attrib.items():
                if str(name).startswith(R) and value in renamed:
                    element.set(name, renamed[str(value)])


def _known(joined: _Joined, package: Package, relation: Relation) -> tuple[str, str, bool]:
    if relation.external or relation.part not in package.names:
        return relation.kind, relation.target, relation.external
    content = package.read(relation.part)
    target = f"media/{hashlib.sha256(content).hexdigest()[:32]}{PurePosixPath(relation.part).suffix}"
    joined.pictures[f"word/{target}"] = content
    return relation.kind, target, False


def _own_lists(joined: _Joined, body: etree._Element) -> None:
    """Copies of the lists this document uses: shared ones would go on counting where the document before stopped."""
    if joined.numbering is None:
        return
    renumbered: dict[str, str] = {}
    for use in body.iter(f"{W}numId"):
        old = str(use.get(f"{W}val"))
        if old not in renumbered:
            renumbered[old] = _copy_list(joined.numbering, old)
        use.set(f"{W}val", renumbered[old])


def _copy_list(numbering: etree._Element, num_id: str) -> str:
    nums, definitions = numbering.findall(f"{W}num"), numbering.findall(f"{W}abstractNum")
    num = next((num for num in nums if num.get(f"{W}numId") == num_id), None)
    link = None if num is None else num.find(f"{W}abstractNumId")
    definition = next((d for d in definitions if link is not None and d.get(f"{W}abstractNumId") == link.get(f"{W}val")), None)
    if num is None or definition is None:
        return num_id
    new_definition, new_num = copy.deepcopy(definition), copy.deepcopy(num)
    abstract_id = str(max(int(d.get(f"{W}abstractNumId", "0")) for d in definitions) + 1)
    new_id = str(max(int(n.get(f"{W}numId", "0")) for n in nums) + 1)
    new_definition.set(f"{W}abstractNumId", abstract_id)
    new_num.set(f"{W}numId", new_id)
    new_num.find(f"{W}abstractNumId").set(f"{W}val", abstract_id)  # type: ignore[union-attr]
    definitions[-1].addnext(new_definition)
    nums[-1].addnext(new_num)
    return new_id


def _close_section(body: etree._Element) -> None:
    """The last section moves into the last paragraph, where a section that is not the file's last stands."""
    section, last = body[-1], body[-2]
    properties = last.find(f"{W}pPr")
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        last.insert(0, properties)
    change = properties.find(f"{W}pPrChange")
    properties.append(section) if change is None else change.addprevious(section)
    if last.find(f"{W}r") is None:
        # LibreOffice drops a paragraph with nothing but the end of a section, and its line with it: a letter without width stays.
        etree.SubElement(etree.SubElement(last, f"{W}r"), f"{W}t").text = _NO_WIDTH


def _write(packages: Sequence[Package], joined: _Joined) -> bytes:
    first = packages[0]
    root = joined.body.getparent()
    assert root is not None
    document = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    parts = {name: first.read(name) for name in first.names if seen(name)}
    for relation in first.own_relations:
        parts.pop(relation.part, None)
    parts |= joined.pictures
    parts[DOCUMENT] = document
    parts[DOCUMENT_RELS] = _relationships(first, joined)
    parts[CONTENT_TYPES] = _content_types(packages, parts)
    if joined.numbering is not None:
        parts[NUMBERING] = etree.tostring(joined.numbering, xml_declaration=True, encoding="UTF-8", standalone=True)
    _slim(parts)
    stream = io.BytesIO()
    # Stored, not packed: LibreOffice reads it once, in the same second.
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as file:
        for name, content in parts.items():
            file.writestr(zipfile.ZipInfo(name), content)
    return stream.getvalue()


def _slim(parts: dict[str, bytes]) -> None:
    if STYLES in parts:
        used = frozenset().union(*(styles_used(xml) for name, xml in parts.items() if name.endswith(".xml") and name != STYLES))
        parts[STYLES] = lean_styles(parts[STYLES], used)
    if NUMBERING in parts:
        used_lists = set().union(*(lists_used(xml) for name, xml in parts.items() if name.endswith(".xml") and name != NUMBERING))
        parts[NUMBERING] = lean_numbering(parts[NUMBERING], used_lists)


def _relationships(first: Package, joined: _Joined) -> bytes:
    root = etree.fromstring(_NO_RELATIONS, PARSER)
    lines = {r.rid: (r.kind, r.target, r.external) for r in first.relations if r not in first.own_relations and seen(r.part)}
    for rid, (kind, target, external) in (lines | joined.relations).items():
        line = etree.SubElement(root, f"{_RELS}Relationship", Id=rid, Type=kind, Target=target)
        if external:
            line.set("TargetMode", "External")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _content_types(packages: Sequence[Package], parts: dict[str, bytes]) -> bytes:
    root = packages[0].root(CONTENT_TYPES)
    known = {str(e.get("Extension")).lower() for e in root if e.get("Extension")}
    for package in packages[1:]:
        if package.own_relations:
            for line in etree.fromstring(package.read(CONTENT_TYPES), PARSER):
                extension = str(line.get("Extension", "")).lower()
                if extension and extension not in known:
                    known.add(extension)
                    root.append(line)
    for line in list(root):
        if (name := line.get("PartName")) and str(name).removeprefix("/") not in parts:
            root.remove(line)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
