"""What a Word file says about its own parts: their content types, and the relationships between them."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from generators.render.refusals import refused
from generators.render.unzip import Part
from generators.render.xml_parts import read_tree

CONTENT_TYPES = "[Content_Types].xml"
_TYPES_NS = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIONS_NS = "{http://schemas.openxmlformats.org/package/2006/relationships}"


@dataclass(frozen=True, slots=True)
class Relation:
    """One arrow from a part (or from the file itself: source "") to a part or to an outside address."""

    source: str
    id: str
    type: str
    target: str  # the name of a part, or the address as written when it is external
    external: bool

    @property
    def kind(self) -> str:
        """The last word of its type: header, image, hyperlink…"""
        return self.type.rpartition("/")[2]


def content_types(parts: Mapping[str, Part]) -> dict[str, str]:
    """The content type of each part, by its own entry or by its extension; parts without any are left out."""
    root = read_tree(parts[CONTENT_TYPES])
    by_extension = {e.get("Extension", "").lower(): e.get("ContentType", "") for e in root.iter(_TYPES_NS + "Default")}
    by_name = {e.get("PartName", "").lower(): e.get("ContentType", "") for e in root.iter(_TYPES_NS + "Override")}
    types = {}
    for name in parts:
        found = by_name.get(f"/{name}".lower()) or by_extension.get(name.rpartition(".")[2].lower())
        if found:
            types[name] = found
    return types


def all_relations(parts: Mapping[str, Part]) -> dict[str, tuple[Relation, ...]]:
    """The relationships of every part, by the part's name; those of the file itself under ""."""
    return {_source_of(name): _relations(parts[name]) for name in parts if name.endswith(".rels")}


def _source_of(name: str) -> str:
    """
    >>> _source_of("word/_rels/document.xml.rels")
    'word/document.xml'
    >>> _source_of("_rels/.rels")
    ''
    """
    folder, _, file = name.rpartition("/")
    return posixpath.join(folder.removesuffix("_rels").removesuffix("/"), file.removesuffix(".rels"))


def _relations(part: Part) -> tuple[Relation, ...]:
    source = _source_of(part.name)
    return tuple(_relation(source, element) for element in read_tree(part).iter(_RELATIONS_NS + "Relationship"))


def _relation(source: str, element: etree._Element) -> Relation:
    external = element.get("TargetMode") == "External"
    target = element.get("Target", "")
    return Relation(
        source=source,
        id=element.get("Id", ""),
        type=element.get("Type", ""),
        target=target if external else _part_name(source, target),
        external=external,
    )


def _part_name(source: str, target: str) -> str:
    """The part a relative target means; one that climbs out of the file is refused.

    >>> _part_name("word/document.xml", "../customXml/item1.xml")
    'customXml/item1.xml'
    >>> _part_name("word/document.xml", "/word/header1.xml")
    'word/header1.xml'
    """
    path = target.partition("#")[0]
    if not path:
        return ""
    name = posixpath.normpath(posixpath.join("/" + posixpath.dirname(source), path)).lstrip("/")
    if "\\" in path or ":" in path or path.count("../") > source.count("/"):
        raise refused("VB-T15", part=target)
    return name
