"""Tables of fixed width: borderless ones that hold a layout, ruled ones that hold rows."""

from __future__ import annotations

from collections.abc import Sequence

from generators.mau.kieu import KE, TRON
from generators.mau.wml import Element, twips, w


def o(*paragraphs: Element, rong_mm: float, gop: int = 1, giua: bool = False, doc: str = "") -> Element:
    """A cell over `gop` columns; width 0 leaves it to the grid; `doc` is "restart" or "continue" of cells joined downwards."""
    properties = [w("tcW", w=twips(rong_mm), type="dxa")] if rong_mm else []
    if gop > 1:
        properties.append(w("gridSpan", val=gop))
    if doc:
        properties.append(w("vMerge", val=doc))
    if giua:
        properties.append(w("vAlign", val="center"))
    return w("tc", w("tcPr", *properties), *paragraphs)


def hang(*cells: Element, tieu_de: bool = False, cao_mm: float = 0) -> Element:
    """A row that never breaks over a page, `cao_mm` high at least; a heading row comes again on every page."""
    height = [w("trHeight", val=twips(cao_mm), hRule="atLeast")] if cao_mm else []
    properties = [w("cantSplit"), *height, *([w("tblHeader")] if tieu_de else [])]
    return w("tr", w("trPr", *properties), *cells)


def bang(*rows: Element, cot_mm: Sequence[float], kieu: str) -> Element:
    """A table whose columns keep their widths whatever they hold."""
    properties = w(
        "tblPr",
        w("tblStyle", val=kieu),
        w("tblW", w=sum(map(twips, cot_mm)), type="dxa"),
        w("tblLayout", type="fixed"),
        w("tblLook", val="0000", firstRow=0, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1),
    )
    return w("tbl", properties, w("tblGrid", *(w("gridCol", w=twips(mm)) for mm in cot_mm)), *rows)


def bang_tron(*rows: Element, cot_mm: Sequence[float]) -> Element:
    """A table that only lays out."""
    return bang(*rows, cot_mm=cot_mm, kieu=TRON)


def bang_ke(*rows: Element, cot_mm: Sequence[float]) -> Element:
    """A table with thin lines."""
    return bang(*rows, cot_mm=cot_mm, kieu=KE)
