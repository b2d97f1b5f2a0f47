"""The same pages said in fewer words, for documents that travel together: LibreOffice reads them in two thirds of the time.

Table styles that only set the table itself are written into each table (LibreOffice otherwise tries them on every cell and
run), and runs without a look of their own that follow each other become one.
"""

from __future__ import annotations

import copy
from functools import lru_cache

from lxml import etree

from generators.pdf.package import PARSER, W

# The order in which the schema wants the properties of a table (ECMA-376, part 1, §17.4.59).
_ORDER = [
    f"{W}{name}"
    for name in (
        *("tblStyle", "tblpPr", "tblOverlap", "bidiVisual", "tblStyleRowBandSize", "tblStyleColBandSize", "tblW", "jc"),
        *("tblCellSpacing", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook", "tblCaption", "tblDescription"),
    )
]
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_NAMES_ONLY = {
    f"{W}{name}" for name in ("name", "basedOn", "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat", "rsid", "tblPr")
}


def join_runs(body: etree._Element) -> None:
    """Makes one run of those that follow each other with nothing but text; the body is changed."""
    for run in body.iter(f"{W}r"):
        text = _only_text(run)
        if text is None:
            continue
        words = [text.text or ""]
        while (following := run.getnext()) is not None and (more := _only_text(following)) is not None:
            words.append(more.text or "")
            following.getparent().remove(following)  # type: ignore[union-attr]
        text.text = "".join(words)
        text.set(_SPACE, "preserve")


def _only_text(run: etree._Element) -> etree._Element | None:
    """The one `w:t` of a run that holds nothing else."""
    return run[0] if run.tag == f"{W}r" and len(run) == 1 and run[0].tag == f"{W}t" else None


def write_out_table_styles(body: etree._Element, styles: bytes) -> None:
    """Replaces, in every table of the body, a plain table style by what it says; the body is changed."""
    plain = _plain(styles)
    for table in body.iter(f"{W}tblPr"):
        named = table.find(f"{W}tblStyle")
        if named is not None and named.get(f"{W}val") in plain:
            table.remove(named)
            _add(table, plain[str(named.get(f"{W}val"))])


def _add(table: etree._Element, said: list[etree._Element]) -> None:
    present = {child.tag for child in table}
    table.extend(copy.deepcopy(element) for element in said if element.tag not in present)
    table[:] = sorted(table, key=lambda e: _ORDER.index(e.tag) if e.tag in _ORDER else len(_ORDER))


@lru_cache(maxsize=64)
def _plain(styles: bytes) -> dict[str, list[etree._Element]]:
    """The table styles that say nothing of cells, paragraphs and runs, with the properties of those they are based on."""
    root = etree.fromstring(styles, PARSER)
    tables = {str(s.get(f"{W}styleId")): s for s in root.findall(f"{W}style[@{W}type='table']")}
    found: dict[str, list[etree._Element]] = {}
    for name in tables:
        line = _line(name, tables)
        if all(child.tag in _NAMES_ONLY for style in line for child in style):
            said = {e.tag: e for style in reversed(line) for e in style.findall(f"{W}tblPr/*")}
            found[name] = list(said.values())
    return found


def _line(name: str, tables: dict[str, etree._Element]) -> list[etree._Element]:
    """The style and those it is based on, nearest first."""
    line: list[etree._Element] = []
    while name in tables and tables[name] not in line:
        line.append(tables[name])
        base = tables[name].find(f"{W}basedOn")
        name = "" if base is None else str(base.get(f"{W}val"))
    return line
