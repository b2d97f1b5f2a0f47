"""The few WordprocessingML pieces that every component is put together from."""

from __future__ import annotations

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML = "http://www.w3.org/XML/1998/namespace"
NSMAP = {"w": W, "r": R}

Element = etree._Element
MM = 1440 / 25.4
"""Twips in a millimetre."""


def twips(mm: float) -> int:
    """A length in twips.

    >>> twips(20), twips(10)
    (1134, 567)
    """
    return round(mm * MM)


def w(tag: str, *children: Element, **attributes: str | int) -> Element:
    """An element of the w: namespace; its attributes are of that namespace too."""
    element = etree.Element(f"{{{W}}}{tag}", {f"{{{W}}}{name}": str(value) for name, value in attributes.items()}, nsmap=NSMAP)
    element.extend(children)
    return element


def chu(text: str, *, kieu: str = "") -> Element:
    """A run of text; `kieu` is the id of a character style."""
    node = w("t")
    node.set(f"{{{XML}}}space", "preserve")
    node.text = text
    return w("r", *([w("rPr", w("rStyle", val=kieu))] if kieu else []), node)


def doan(kieu: str, *content: Element | str, properties: tuple[Element, ...] = ()) -> Element:
    """A paragraph in a style; a plain string among its content becomes a run."""
    runs = [chu(part) if isinstance(part, str) else part for part in content]
    return w("p", w("pPr", w("pStyle", val=kieu), *properties), *runs)


def lenh(tag: str) -> Element:
    """A paragraph that only holds a {%p … %} tag; rendering takes the whole paragraph away.

    >>> lenh("endfor").xpath("string()")
    '{%p endfor %}'
    """
    return doan("TheLenh", f"{{%p {tag} %}}")


def lap(loop: str, *inside: Element) -> list[Element]:
    """Paragraphs and tables repeated by a loop.

    >>> [p.xpath("string()") for p in lap("d in noi_nhan", doan("Normal", "{{ d }}"))]
    ['{%p for d in noi_nhan %}', '{{ d }}', '{%p endfor %}']
    """
    return [lenh(f"for {loop}"), *inside, lenh("endfor")]


def neu(condition: str, *inside: Element) -> list[Element]:
    """Paragraphs and tables that stand only under a condition."""
    return [lenh(f"if {condition}"), *inside, lenh("endif")]


def neo(number: int, name: str) -> list[Element]:
    """A zero-length bookmark: LibreOffice tells its exact place in the PDF."""
    return [w("bookmarkStart", id=number, name=name), w("bookmarkEnd", id=number)]
