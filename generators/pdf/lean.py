"""A package without what no page shows: unused styles and lists, which LibreOffice otherwise builds for every file."""

from __future__ import annotations

import functools
import re

from lxml import etree

from generators.pdf.package import PARSER, W

_UNSEEN = re.compile(
    r"docProps/(thumbnail\.\w+|app\.xml|custom\.xml)|customXml/.*|word/(stylesWithEffects|webSettings)\.xml|word/printerSettings/.*"
)
_STYLE_USE = re.compile(
    rb'<w:(?:pStyle|rStyle|tblStyle|defaultTableStyle|clickAndTypeStyle|styleLink|numStyleLink) w:val="([^"]*)"'
)
_LIST_USE = re.compile(rb'<w:numId w:val="([^"]*)"')


def seen(name: str) -> bool:
    """Whether a part can change how a page looks."""
    return _UNSEEN.fullmatch(name) is None


def styles_used(xml: bytes) -> frozenset[str]:
    """The styles that a part names."""
    return frozenset(name.decode() for name in _STYLE_USE.findall(xml))


@functools.lru_cache(maxsize=64)
def lean_styles(styles: bytes, used: frozenset[str]) -> bytes:
    """The style sheet with the defaults, the styles used, and what these are based on."""
    root = etree.fromstring(styles, PARSER)
    by_id = {str(style.get(f"{W}styleId")): style for style in root.findall(f"{W}style")}
    keep: set[str] = set()
    wanted = [name for name, style in by_id.items() if style.get(f"{W}default") in ("1", "true", "on")] + sorted(used)
    while wanted:
        name = wanted.pop()
        if name not in keep and name in by_id:
            keep.add(name)
            wanted += [str(e.get(f"{W}val")) for tag in ("basedOn", "link", "next") for e in by_id[name].findall(f"{W}{tag}")]
    for name, style in by_id.items():
        if name not in keep:
            root.remove(style)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def lists_used(xml: bytes) -> set[str]:
    """The lists that a part names."""
    return {number.decode() for number in _LIST_USE.findall(xml)}


def lean_numbering(numbering: bytes, used: set[str]) -> bytes:
    """The list definitions that are used."""
    root = etree.fromstring(numbering, PARSER)
    nums = root.findall(f"{W}num")
    kept = [num for num in nums if num.get(f"{W}numId") in used]
    abstract = {e.get(f"{W}val") for num in kept for e in num.findall(f"{W}abstractNumId")}
    for num in nums:
        if num not in kept:
            root.remove(num)
    for definition in root.findall(f"{W}abstractNum"):
        # A definition that only points to a list style brings others with it: then all stay.
        if definition.get(f"{W}abstractNumId") not in abstract and definition.find(f"{W}styleLink") is None:
            root.remove(definition)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
