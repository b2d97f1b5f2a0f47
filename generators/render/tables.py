"""Tables whose number of columns the data decides: their grid must say as many columns as their rows have."""

from __future__ import annotations

import re

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROW_TAG = re.compile(r"\{[{%#]tr\b")
_COLUMN_TAG = re.compile(r"\{[{%#]tc\b|\{%-?\s*(colspan|hm)\b")


def has_moving_columns(document: bytes) -> bool:
    """Whether some table of a template may render with other columns than its grid declares."""
    return any(_may_move(table) for table in etree.fromstring(document).iter(f"{W}tbl"))


def _may_move(table: etree._Element) -> bool:
    columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
    for row in table.findall(f"{W}tr"):
        text = "".join(t.text or "" for t in row.iter(f"{W}t"))
        if _COLUMN_TAG.search(text) or (not _ROW_TAG.search(text) and _width(row) != columns):
            return True
    return False


def _width(row: etree._Element) -> int:
    """Grid columns the cells of a row take, merged cells counted by their span."""
    spans = (cell.find(f"{W}tcPr/{W}gridSpan") for cell in row.findall(f"{W}tc"))
    return sum(1 if span is None else int(span.get(f"{W}val", "1")) for span in spans)


def fit_grids(xml: str) -> str:
    """The document with every table's grid as wide as its widest row; the table's total width is kept.

    Same arithmetic as docxtpl's, but the rows of a nested table count for that table alone.
    """
    root = etree.fromstring(xml.encode())
    for table in root.iter(f"{W}tbl"):
        _fit(table)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True).decode()


def _fit(table: etree._Element) -> None:
    grid, rows = table.find(f"{W}tblGrid"), table.findall(f"{W}tr")
    if grid is None or not rows:
        return
    _add_columns(grid, max(len(row.findall(f"{W}tc")) for row in rows) - len(grid))
    _drop_columns(grid, len(grid) - max(_width(row) for row in rows))


def _add_columns(grid: etree._Element, missing: int) -> None:
    before = len(grid)
    total = float(sum(_size(column) for column in grid))
    if missing <= 0 or total <= 0:
        return
    average = total / (before + missing)
    for column in grid:
        column.set(f"{W}w", str(int(_size(column) * average / (total / before))))
    for _ in range(missing):
        etree.SubElement(grid, f"{W}gridCol", {f"{W}w": str(int(average))})


def _drop_columns(grid: etree._Element, extra: int) -> None:
    if extra <= 0:
        return
    dropped = list(grid)[-extra:]
    freed = float(sum(_size(column) for column in dropped))
    for column in dropped:
        grid.remove(column)
    for column in grid:
        column.set(f"{W}w", str(int(_size(column) + int(freed / len(grid)))))


def _size(column: etree._Element) -> float:
    return float(column.get(f"{W}w", "0"))
