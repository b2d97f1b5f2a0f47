"""A zipped workbook looked through before it is opened: what must be refused, and what calamine does not tell."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from generators.errors import FileRefused
from generators.readers.cells import Place, place_of
from generators.readers.problems import refused
from generators.render.unzip import Limits, Part, unzip
from generators.render.xml_parts import xml_parser

LIMITS = Limits(xml_part_bytes=160 << 20)
_MAIN, _CONTENT = "xl/workbook.xml", "content.xml"
_MACRO = re.compile(r"vbaproject\.bin$|^Basic/", re.IGNORECASE)
_BOMBS, _LOCKED = ("VB-T11", "VB-T12", "VB-T13"), "VB-T16"
# From column DA or row 100,000 on: calamine would lay out every cell on the way there.
_FAR = re.compile(
    rb'<(?:\w+:)?c\b[^>]*?\br="((?:[A-Z]{3}|[D-Z][A-Z])\d+|[A-Z]{1,3}\d{6,})"[^>]*?(?:/>|>.*?</(?:\w+:)?c>)', re.DOTALL
)
_PERHAPS_FAR = re.compile(rb' r="(?:[A-Z]{3}|[D-Z][A-Z]|[A-Z]{1,2}\d{6})')
_FORMULA = re.compile(rb'<c\b[^>]*?\br="([A-Z]+\d+)"[^>]*><f\b(?:[^>]*/>|[^>]*>[^<]*</f>)(?:<v\s*/>|<v>\s*</v>)?</c>')
_WRONG = re.compile(rb'<c\b(?=[^>]*\bt="e")[^>]*?\br="([A-Z]+\d+)"[^>]*>.*?<v>([^<]*)</v>', re.DOTALL)
_STYLED = re.compile(rb'<c\b(?=[^>]*?\br="([A-Z]+\d+)")(?=[^>]*?\bs="(\d+)")[^>]*>')
_OLD_FONT = re.compile(r"\.vn|vni-", re.IGNORECASE)
# OpenDocument repeats rows and columns by a number; beyond these nobody wrote them.
_REPEATED = re.compile(rb'(number-(rows|columns)-repeated=")(\d+)"')
_MOST = {b"rows": 2_500, b"columns": 104}


@dataclass(frozen=True, slots=True)
class Seen:
    """What the XML of one sheet says beside its values."""

    fonts: Mapping[Place, str] = field(default_factory=dict)
    no_value: tuple[str, ...] = ()
    wrong: Mapping[str, str] = field(default_factory=dict)
    far: tuple[str, ...] = ()


def look_through(raw: bytes, *, name: str) -> tuple[bytes, dict[str, Seen]]:
    """The bytes to open (cells far from everything taken out) and what was seen in each sheet."""
    parts = _parts(raw, name=name)
    _refuse(parts, name=name)
    try:
        if _CONTENT in parts:
            return _without_repeats(parts), {}
        if _MAIN not in parts:
            raise refused("DS01", name=name, what="Mở tệp bằng Excel rồi lưu lại kiểu .xlsx.")
        return _look_at_sheets(raw, parts)
    except etree.XMLSyntaxError as e:
        raise refused("DS05", name=name, what="sai cú pháp XML") from e


def _parts(raw: bytes, *, name: str) -> dict[str, Part]:
    try:
        return {part.name: part for part in unzip(raw, limits=LIMITS)}
    except FileRefused as e:
        if e.code == _LOCKED:
            raise refused("DS02", name=name) from e
        if e.code in _BOMBS:
            raise refused("DS04", name=name) from e
        raise refused("DS05", name=name, what="cấu trúc nén sai") from e


def _refuse(parts: Mapping[str, Part], *, name: str) -> None:
    types = parts["[Content_Types].xml"].read() if "[Content_Types].xml" in parts else b""
    if b"macroEnabled" in types or any(_MACRO.search(part) for part in parts):
        raise refused("DS03", name=name)
    manifest = parts.get("META-INF/manifest.xml")
    if manifest and b"encryption-data" in manifest.read():
        raise refused("DS02", name=name)


def _look_at_sheets(raw: bytes, parts: Mapping[str, Part]) -> tuple[bytes, dict[str, Seen]]:
    old = _old_fonts(parts)
    found: dict[str, Seen] = {}
    changed: dict[str, bytes] = {}
    for title, part in _sheet_parts(parts).items():
        xml = parts[part].read()
        found[title] = _look_at(xml, old)
        if found[title].far:
            changed[part] = _FAR.sub(b"", xml)
    return (_zip(parts, changed) if changed else raw), found


def _look_at(xml: bytes, old: Mapping[bytes, str]) -> Seen:
    fonts = {place_of(cell.decode()): old[style] for cell, style in _STYLED.findall(xml) if style in old} if old else {}
    return Seen(
        fonts=fonts,
        no_value=tuple(cell.decode() for cell in _FORMULA.findall(xml)) if b"<f" in xml else (),
        wrong={cell.decode(): what.decode() for cell, what in _WRONG.findall(xml)} if b't="e"' in xml else {},
        far=_far(xml) if _PERHAPS_FAR.search(xml) else (),
    )


def _far(xml: bytes) -> tuple[str, ...]:
    return tuple(cell[1].decode() for cell in _FAR.finditer(xml) if b"<v>" in cell[0] or b"<is>" in cell[0])


def _sheet_parts(parts: Mapping[str, Part]) -> dict[str, str]:
    """Each sheet's title and the part its cells are in."""
    relations = f"{posixpath.dirname(_MAIN)}/_rels/{posixpath.basename(_MAIN)}.rels"
    targets = (
        {
            arrow.get("Id", ""): posixpath.normpath(posixpath.join("xl", arrow.get("Target", ""))).lstrip("/")
            for arrow in etree.fromstring(parts[relations].read(), xml_parser())
        }
        if relations in parts
        else {}
    )
    found = {}
    for sheet in etree.fromstring(parts[_MAIN].read(), xml_parser()).iter("{*}sheet"):
        part = targets.get(next((value for key, value in sheet.items() if str(key).endswith("}id")), ""), "")
        if part in parts:
            found[sheet.get("name", "")] = part
    return found


def _old_fonts(parts: Mapping[str, Part]) -> dict[bytes, str]:
    """The styles whose font is of TCVN3 or VNI, by the number that cells give."""
    styles = parts["xl/styles.xml"].read() if "xl/styles.xml" in parts else b""
    if not _OLD_FONT.search(styles.decode("latin-1")):
        return {}
    tree = etree.fromstring(styles, xml_parser())
    fonts = [
        name.get("val", "") if (name := font.find("{*}name")) is not None else "" for font in tree.iterfind("{*}fonts/{*}font")
    ]
    formats = [int(style.get("fontId", "0")) for style in tree.iterfind("{*}cellXfs/{*}xf")]
    return {
        str(number).encode(): fonts[font]
        for number, font in enumerate(formats)
        if font < len(fonts) and _OLD_FONT.match(fonts[font])
    }


def _without_repeats(parts: Mapping[str, Part]) -> bytes:
    def fewer(found: re.Match[bytes]) -> bytes:
        return found[1] + str(min(int(found[3]), _MOST[found[2]])).encode() + b'"'

    return _zip(parts, {_CONTENT: _REPEATED.sub(fewer, parts[_CONTENT].read())})


def _zip(parts: Mapping[str, Part], changed: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target:
        for name, part in parts.items():
            target.writestr(name, changed.get(name) or part.read())
    return out.getvalue()
