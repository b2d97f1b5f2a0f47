"""Long tables of data: a heading row on every page, a name over and a sum under every group, the total at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from generators.mau.bang import bang_ke, hang, o
from generators.mau.wml import Element, doan, lap, lenh, w

MOT_BANG = 300
"""Rows that one table may hold: a commune's list fits; LibreOffice takes time by the square of a table's length."""


@dataclass(frozen=True, slots=True)
class Cot:
    """One column: its heading, the field of a row, its width, the style of its cells; columns of one `nhom` share a heading."""

    ten: str
    truong: str
    rong_mm: float
    kieu: str = "OBang"
    nhom: str = ""


def cac_bang(cot: Sequence[Cot], *, cong: Mapping[str, str], tong: str) -> list[Element]:
    """The whole list; `tong` are the words before the total.

    `cong` names the columns that are summed, each with the end of its sums' names: {"thanh_tien": "tien"} prints
    `b.cong_tien` under a group and `tong_tien` at the end.
    """
    total, group = {field: f"tong_{end}" for field, end in cong.items()}, {field: f"b.cong_{end}" for field, end in cong.items()}
    rows = [
        *tieu_de(cot),
        _lenh("for b in phan", cot),
        *_neu("b.tieu_de", _nhom(cot), cot),
        _lenh("for r in b.dong", cot),
        _dong(cot),
        _lenh("endfor", cot),
        *_neu("b.cong", _cong(cot, chu="{{ b.cong }}", so=group), cot),
        _lenh("endfor", cot),
        *_neu("loop.last", _cong(cot, chu=tong, so=total, giu=True), cot),
    ]
    return tung_phan(bang_ke(*rows, cot_mm=[c.rong_mm for c in cot]))


def bang_danh_sach(cot: Sequence[Cot]) -> Element:
    """One table of `dong`, without groups and sums."""
    rows = [*tieu_de(cot), _lenh("for r in dong", cot), _dong(cot), _lenh("endfor", cot)]
    return bang_ke(*rows, cot_mm=[c.rong_mm for c in cot])


def tung_phan(table: Element) -> list[Element]:
    """One table for all groups; a list longer than `MOT_BANG` becomes a table for each piece, which LibreOffice lays out faster."""
    count = 'cac_bang|map(attribute="dong")|map("length")|sum'
    pieces = lap(f"phan in cac_bang|batch(cac_bang|length if so_dong <= {MOT_BANG} else 1)", table, doan("KheHo"))
    return [lenh(f"set so_dong = {count}"), *pieces]


def _dong(cot: Sequence[Cot]) -> Element:
    """One row of `r`."""
    return hang(*(o(doan(c.kieu, f"{{{{ r.{c.truong} }}}}"), rong_mm=c.rong_mm, giua=True) for c in cot))


def _nhom(cot: Sequence[Cot]) -> Element:
    """The name of a group over the whole width; it stays with the first row under it."""
    return hang(_o_cong("TieuDeNhom", "{{ b.tieu_de }}", cot, giu=True))


def tieu_de(cot: Sequence[Cot]) -> list[Element]:
    """The heading: one row, or two when columns share a heading."""
    if not any(c.nhom for c in cot):
        return [hang(*(_o_tieu_de(c) for c in cot), tieu_de=True)]
    upper: list[Element] = []
    for nhom, members in groupby(cot, lambda c: c.nhom):
        group = list(members)
        if nhom:
            upper.append(o(doan("TieuDeBang", nhom), rong_mm=sum(c.rong_mm for c in group), gop=len(group), giua=True))
        else:
            upper += [_o_tieu_de(c, doc="restart") for c in group]
    lower = [_o_tieu_de(c) if c.nhom else o(doan("TieuDeBang"), rong_mm=c.rong_mm, doc="continue") for c in cot]
    return [hang(*upper, tieu_de=True), hang(*lower, tieu_de=True)]


def _o_tieu_de(cot: Cot, *, doc: str = "") -> Element:
    return o(doan("TieuDeBang", cot.ten), rong_mm=cot.rong_mm, giua=True, doc=doc)


def _cong(cot: Sequence[Cot], *, chu: str, so: Mapping[str, str], giu: bool = False) -> Element:
    """A row of sums: words over the columns before the first sum, nothing over those after the last."""
    places = [n for n, c in enumerate(cot) if c.truong in so]
    first, after = places[0], places[-1] + 1
    sums = [_o_cong("OBangCongSo", f"{{{{ {so[c.truong]} }}}}", [c], giu=giu) for c in cot[first:after]]
    rest = [_o_cong("OBangCong", "", cot[after:], giu=giu)] if cot[after:] else []
    return hang(_o_cong("OBangCong", chu, cot[:first], giu=giu), *sums, *rest)


def _o_cong(kieu: str, chu: str, cot: Sequence[Cot], *, giu: bool) -> Element:
    paragraph = doan(kieu, *([chu] if chu else []), properties=(w("keepNext"),) if giu else ())
    return o(paragraph, rong_mm=sum(c.rong_mm for c in cot), gop=len(cot), giua=True)


def _neu(condition: str, row: Element, cot: Sequence[Cot]) -> list[Element]:
    return [_lenh(f"if {condition}", cot), row, _lenh("endif", cot)]


def _lenh(tag: str, cot: Sequence[Cot]) -> Element:
    """A row that only holds a {%tr … %} tag; rendering takes the whole row away."""
    return hang(o(doan("TheLenh", f"{{%tr {tag} %}}"), rong_mm=sum(c.rong_mm for c in cot), gop=len(cot)))
