"""Opening a Word file safely: from bytes to its parts, content types and relationships, or a refusal with its reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from types import MappingProxyType

from generators.render.refusals import refused
from generators.render.relations import CONTENT_TYPES, Relation, all_relations, content_types
from generators.render.safety import main_part, refuse_bad_xml, refuse_missing_targets, refuse_other_kinds, refuse_unsafe_parts
from generators.render.sniff import why_not_a_zip
from generators.render.unzip import LIMITS, Limits, Part, unzip

__all__ = ["CONTENT_TYPES", "LIMITS", "Limits", "Package", "Part", "Relation", "open_package"]


@dataclass(frozen=True, slots=True)
class Package:
    """A Word file that was looked through and found safe; parts in zip order, [Content_Types].xml first."""

    parts: Mapping[str, Part]
    types: Mapping[str, str]
    relations: Mapping[str, tuple[Relation, ...]]
    main: str

    def __getitem__(self, name: str) -> Part:
        return self.parts[name]

    def relationships(self, name: str) -> Iterator[tuple[str, str, str]]:
        """Id, full type and target part of each arrow from one part to another part of the file."""
        return ((r.id, r.type, r.target) for r in self.relations.get(name, ()) if not r.external)

    def targets(self, kind: str) -> tuple[str, ...]:
        """Names of the parts of one kind that the main document uses, in the order it says, each once."""
        ours = self.relations.get(self.main, ())
        return tuple(dict.fromkeys(r.target for r in ours if r.kind == kind and not r.external))

    @property
    def headers(self) -> tuple[str, ...]:
        """Names of the header parts."""
        return self.targets("header")

    @property
    def footers(self) -> tuple[str, ...]:
        """Names of the footer parts."""
        return self.targets("footer")

    @property
    def footnotes(self) -> str | None:
        """Name of the footnotes part, if any."""
        return next(iter(self.targets("footnotes")), None)

    @property
    def endnotes(self) -> str | None:
        """Name of the endnotes part, if any."""
        return next(iter(self.targets("endnotes")), None)

    @property
    def core_properties(self) -> str | None:
        """Name of the part with title, author and the like, if any."""
        return next((r.target for r in self.relations.get("", ()) if r.kind == "core-properties"), None)


def open_package(raw: bytes, *, limits: Limits = LIMITS) -> Package:
    """The Word file in these bytes, refused with a `VB-T…` code when it is not one or is not safe to open."""
    if len(raw) > limits.raw_bytes:
        raise refused("VB-T02", mb=len(raw) >> 20, limit_mb=limits.raw_bytes >> 20)
    if refusal := why_not_a_zip(raw):
        raise refusal
    parts = {part.name: part for part in unzip(raw, limits=limits)}
    refuse_other_kinds(parts)
    parts = {CONTENT_TYPES: parts[CONTENT_TYPES], **parts}
    types, relations = content_types(parts), all_relations(parts)
    refuse_unsafe_parts(types, chain.from_iterable(relations.values()))
    main = main_part(types, relations.get("", ()))
    refuse_missing_targets(parts, chain.from_iterable(relations.values()))
    refuse_bad_xml(parts, types)
    return Package(MappingProxyType(parts), MappingProxyType(types), MappingProxyType(relations), main)
