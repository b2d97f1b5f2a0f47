"""A Word template made ready for Jinja, once: docxtpl joins split tags and lifts `{%p %tr %tc %r` out of their elements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from docxtpl import DocxTemplate
from lxml import etree

from generators.render.package import Package

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_CORE = "docProps/core.xml"
_HAS_TAG = re.compile(r"\{[{%#]")
# docxtpl's way to write the four delimiters as text.
_LITERALS = {"{_{": "{{ '{{' }}", "{_%": "{{ '{%' }}", "}_}": "}}", "%_}": "%}"}


@dataclass(frozen=True, slots=True)
class PreparedPart:
    """One part of a template as Jinja source; `is_body` tells the main document from headers, notes and properties."""

    name: str
    source: str
    is_body: bool


def prepare(raw: bytes, package: Package) -> list[PreparedPart]:
    """The parts of a template that hold tags, as Jinja source, in reading order: headers and footers last."""
    docx = DocxTemplate(BytesIO(raw))
    docx.init_docx()
    parts = [PreparedPart(package.main, _body(docx), is_body=True)]
    parts += [PreparedPart(name, source, is_body=False) for name, source in _other_parts(docx)]
    if _CORE in package.parts:
        parts.append(PreparedPart(_CORE, package[_CORE].read().decode(), is_body=False))
    return [p for p in parts if _HAS_TAG.search(p.source)]


def _body(docx: DocxTemplate) -> str:
    """The main document: docxtpl prepares what is inside `w:body`; the root around it stays as it is."""
    root = docx.docx.element
    start = etree.tostring(etree.Element(root.tag, root.attrib, root.nsmap), encoding="unicode").removesuffix("/>") + ">"
    body = _tags_as_text(docx.patch_xml(docx.get_xml()))
    if root.body.nsmap == root.nsmap:
        body = re.sub(r"^<w:body[^>]*>", "<w:body>", body)
    return f"{_DECLARATION}{start}{body}</w:document>"


def _other_parts(docx: DocxTemplate) -> Iterator[tuple[str, str]]:
    for uri in (docx.HEADER_URI, docx.FOOTER_URI):
        for _, part in docx.get_headers_footers(uri):
            yield part.partname.lstrip("/"), _DECLARATION + _tags_as_text(docx.patch_xml(docx.get_part_xml(part)))
    for part in docx.docx.part.package.parts:
        if part.content_type == _FOOTNOTES:
            xml = etree.tostring(etree.fromstring(part.blob), encoding="unicode")
            yield part.partname.lstrip("/"), _DECLARATION + _tags_as_text(docx.patch_xml(xml))


def _tags_as_text(source: str) -> str:
    for written, meant in _LITERALS.items():
        source = source.replace(written, meant)
    return source
