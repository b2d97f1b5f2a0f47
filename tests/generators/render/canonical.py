"""A part of a Word file without what no reader of the document can see, so that two engines can be compared.

- order of attributes and namespace declarations, and unused declarations: exclusive canonical XML 1.0;
- relationship ids and names of pictures: told by the bytes they point to;
- `w:t` and `w:r` that hold nothing: docxtpl leaves them around line breaks and pictures;
- white space between elements: docxtpl pretty-prints pictures;
- empty document properties: docxtpl writes each it knows;
- ids of drawings outside the body: docxtpl numbers the body's alone.
"""

from __future__ import annotations

import hashlib

from lxml import etree

from generators.render.package import Package

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}cNvPr"
CORE = "docProps/core.xml"


def canonical(package: Package, name: str) -> str:
    """The canonical XML of a part, one element a line, so that a difference can be read."""
    root = etree.fromstring(package[name].read())
    targets = {r.id: _told(package, r.target) for r in package.relations.get(name, ())}
    for element in root.iter():
        _point(element, targets)
        _forget_names(element, in_body=name == package.main)
        _forget_indents(element)
    for element in [e for e in root.iterdescendants() if _holds_nothing(e, is_property=name == CORE)]:
        parent = element.getparent()
        assert parent is not None
        parent.remove(element)
    return etree.tostring(root, method="c14n", exclusive=True).decode().replace("><", ">\n<")


def _told(package: Package, target: str) -> str:
    """A picture is told by its bytes, whatever its name; another target by its name."""
    return hashlib.sha256(package[target].read()).hexdigest() if target.startswith("word/media/") else target


def _point(element: etree._Element, targets: dict[str, str]) -> None:
    for key, value in element.attrib.items():
        if str(key).startswith(R):
            element.set(key, targets[str(value)])


def _forget_names(element: etree._Element, *, in_body: bool) -> None:
    if element.tag in (DRAWING, PICTURE):
        element.set("name", "")
    if element.tag == DRAWING and not in_body:
        element.set("id", "")


def _forget_indents(element: etree._Element) -> None:
    if len(element) and not (element.text or "").strip():
        element.text = None
    if not (element.tail or "").strip():
        element.tail = None


def _holds_nothing(element: etree._Element, *, is_property: bool) -> bool:
    if element.text or not (is_property or element.tag in (f"{W}t", f"{W}r")):
        return False
    return all(child.tag == f"{W}rPr" or _holds_nothing(child, is_property=is_property) for child in element)
