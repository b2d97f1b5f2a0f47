"""A rendered document whose record brought pictures: their files, relationships and content types are added."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import quoteattr

from generators.render.package import Package
from generators.render.state import Media
from generators.render.unzip import Part
from generators.render.zip_plan import ZipPlan, deflate

_TYPES = "[Content_Types].xml"
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_EMPTY_RELATIONSHIPS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'


def with_media(package: Package, rendered: Sequence[Part], media: Mapping[str, Mapping[str, Media]]) -> bytes:
    """The .docx of rendered parts and the pictures that each part uses, every picture stored once."""
    files = {m.name: m for used in media.values() for m in used.values()}
    changed = {part.name: part for part in rendered}
    for part, used in media.items():
        if used:
            name = _relationships_of(part)
            changed[name] = deflate(name, _add_relationships(package, name, used).encode())
    changed[_TYPES] = deflate(_TYPES, _declare_extensions(package, files).encode())
    kept = [changed.pop(n) if n in changed else part for n, part in package.parts.items()]
    pictures = [deflate(f"word/media/{name}", files[name].data) for name in sorted(files)]
    return ZipPlan(kept).finish([*changed.values(), *pictures])


def _relationships_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return f"{folder}/_rels/{name}.rels"


def _add_relationships(package: Package, name: str, used: Mapping[str, Media]) -> str:
    xml = package[name].read().decode() if name in package.parts else _EMPTY_RELATIONSHIPS
    xml = xml.replace("/>", "></Relationships>") if "</Relationships>" not in xml else xml
    new = "".join(f'<Relationship Id="{rid}" Type="{_IMAGE}" Target="media/{m.name}"/>' for rid, m in sorted(used.items()))
    return xml.replace("</Relationships>", f"{new}</Relationships>")


def _declare_extensions(package: Package, files: Mapping[str, Media]) -> str:
    xml = package[_TYPES].read().decode()
    types = {m.extension: m.content_type for m in files.values()}
    new = "".join(
        f"<Default Extension={quoteattr(ending)} ContentType={quoteattr(kind)}/>"
        for ending, kind in sorted(types.items())
        if f'Extension="{ending}"' not in xml
    )
    return xml.replace("</Types>", f"{new}</Types>")
