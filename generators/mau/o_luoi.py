"""Cells of tables whose columns come with the data: the grid decides their width, {%tc … %} and {%tr … %} tags repeat them."""

from __future__ import annotations

from generators.mau.bang import hang, o
from generators.mau.wml import Element, doan


def o_luoi(kieu: str, text: str = "", *, doc: str = "") -> Element:
    """A cell whose width the grid decides."""
    return o(doan(kieu, *([text] if text else [])), rong_mm=0, giua=True, doc=doc)


def lenh_o(tag: str) -> Element:
    """A cell that only holds a {%tc … %} tag; rendering takes the whole cell away."""
    return o_luoi("TheLenh", f"{{%tc {tag} %}}")


def lenh_hang(tag: str, *, rong_mm: float, gop: int) -> Element:
    """A row that only holds a {%tr … %} tag; rendering takes the whole row away."""
    return hang(o(doan("TheLenh", f"{{%tr {tag} %}}"), rong_mm=rong_mm, gop=gop))
