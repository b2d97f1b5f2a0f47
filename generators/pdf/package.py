"""A .docx read part by part, and the identity of all that is not its body: documents that share it may share a conversion."""

from __future__ import annotations

import hashlib
import io
import re
import struct
import zipfile
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from lxml import etree

from generators.pdf.failure import ConvertFailed

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DOCUMENT: Final = "word/document.xml"
DOCUMENT_RELS: Final = "word/_rels/document.xml.rels"
CONTENT_TYPES: Final = "[Content_Types].xml"
STYLES: Final = "word/styles.xml"
NUMBERING: Final = "word/numbering.xml"
CORE: Final = "docProps/core.xml"
_OWN_PARTS = {DOCUMENT, DOCUMENT_RELS, CONTENT_TYPES}
_OWN_RELATIONS = ("/image", "/hyperlink")
_LOCAL_HEADER = struct.Struct("<26xHH")
_BOMB_BYTES = 1 << 30
PARSER: Final = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)


@dataclass(frozen=True, slots=True)
class Relation:
    """One line of a part's relationships."""

    rid: str
    kind: str
    target: str
    external: bool

    @property
    def part(self) -> str:
        """The name in the package of what it leads to."""
        return self.target.removeprefix("/") if self.target.startswith("/") else f"word/{self.target}"


class Package:
    """A .docx opened for reading; a part is unpacked when it is asked for."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._infos = {info.filename: info for info in self._zip.infolist()}
            if DOCUMENT not in self._infos or sum(info.file_size for info in self._infos.values()) > _BOMB_BYTES:
                raise ConvertFailed("PDF10")
            self.document = self.read(DOCUMENT)
        except (zipfile.BadZipFile, OSError, ValueError, RuntimeError) as error:
            raise ConvertFailed("PDF10", detail=str(error)) from error

    @property
    def names(self) -> list[str]:
        """The parts, in the order of the file."""
        return list(self._infos)

    def read(self, name: str) -> bytes:
        """The part, unpacked."""
        return self._zip.read(name)

    def root(self, name: str) -> etree._Element:
        """The part as a tree; a part that is not XML means that the file is not a document."""
        try:
            return etree.fromstring(self.read(name), PARSER)
        except (etree.XMLSyntaxError, KeyError, zipfile.BadZipFile) as error:
            raise ConvertFailed("PDF10", detail=f"{name}: {error}") from error

    @cached_property
    def relations(self) -> list[Relation]:
        """What the body leads to."""
        if DOCUMENT_RELS not in self._infos:
            return []
        return [
            Relation(
                rid=line.get("Id", ""),
                kind=line.get("Type", ""),
                target=line.get("Target", ""),
                external=line.get("TargetMode") == "External",
            )
            for line in self.root(DOCUMENT_RELS)
        ]

    @cached_property
    def own_relations(self) -> list[Relation]:
        """Pictures and web addresses of the body: each document may have its own."""
        return [relation for relation in self.relations if relation.kind.endswith(_OWN_RELATIONS)]

    @cached_property
    def key(self) -> bytes:
        """Equal for two documents only if all that is not their body, pictures and file information is equal."""
        pictures = {relation.part for relation in self.own_relations if not relation.external}
        digest = hashlib.sha256(self._head())
        for relation in sorted(self.relations, key=lambda relation: relation.rid):
            if relation not in self.own_relations:
                digest.update(f"{relation}\n".encode())
        for name in sorted(self._infos.keys() - _OWN_PARTS - pictures):
            if not name.startswith("docProps/"):
                digest.update(name.encode() + b"\0" + hashlib.sha256(self._packed(name)).digest())
        return digest.digest()

    def _head(self) -> bytes:
        # Name spaces and mc:Ignorable stand on the root; a joined body can carry only one set of them.
        return self.document[: max(0, self.document.find(b"<w:body"))]

    def _packed(self, name: str) -> bytes:
        """The part as it stands in the file: equal packed bytes are equal parts, without the cost of unpacking."""
        info = self._infos[name]
        name_length, extra_length = _LOCAL_HEADER.unpack_from(self.data, info.header_offset)
        start = info.header_offset + _LOCAL_HEADER.size + name_length + extra_length
        return bytes([info.compress_type]) + self.data[start : start + info.compress_size]

    @cached_property
    def title(self) -> str:
        """The title in the file's information, for the PDF's own."""
        return self._core(rb"<dc:title>([^<]*)</dc:title>")

    @cached_property
    def created(self) -> str:
        """When the file says it was made (ISO), so that the PDF need not ask a clock."""
        return self._core(rb"<dcterms:created[^>]*>(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)</dcterms:created>")

    def _core(self, pattern: bytes) -> str:
        found = re.search(pattern, self.read(CORE)) if CORE in self._infos else None
        text = etree.fromstring(b"<t>" + found[1] + b"</t>", PARSER).text if found else None
        return text or ""
