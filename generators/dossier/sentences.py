"""Sentences whose figures a set must keep equal: how they are recognised, and what they say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generators.errors import Fault
from generators.tieng_viet.doc_nguoc import doc_nguoc
from generators.tieng_viet.ngay_thang import viet_thu

GiaTri = int | str | date

_SO_VA_CHU = re.compile(r"(?P<so>\d[\d.]*) đồng \((?P<chu>[^()]*?đồng)\)")
_NGAY_LE = re.compile(r"(?P<thu>thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ nhật), ngày (?P<d>\d+) tháng (?P<m>\d+) năm (?P<y>\d{4})")


@dataclass(frozen=True, slots=True)
class Noi:
    """One thing that a document says about a matter, and where it says so."""

    dieu: str
    gia_tri: GiaTri
    cho: str


@dataclass(frozen=True, slots=True)
class Cau:
    """A kind of sentence: the matter (which may use the pattern's groups, in small letters) and the group that holds the value.

    >>> cau = Cau("Số người {nhom}", r"(?P<so>[0-9.]+) người (?P<nhom>tròn [0-9]+ tuổi)", so="so")
    >>> [(n.dieu, n.gia_tri) for n in cau.tim("08 người tròn 70 tuổi", cho="")]
    [('Số người tròn 70 tuổi', 8)]
    """

    dieu: str
    mau: str
    so: str = ""
    chu: str = ""

    def tim(self, text: str, *, cho: str) -> Iterator[Noi]:
        """What the text says of this kind."""
        for found in re.finditer(self.mau, text):
            groups = {name: gon(value or "").lower() for name, value in found.groupdict().items()}
            value: GiaTri = doc_so_viet(groups[self.so]) if self.so else groups[self.chu]
            yield Noi(self.dieu.format(**groups), value, cho)


def doc_so_viet(text: str) -> int:
    """The number that offices write with dots: “1.200” and “08” alike.

    >>> doc_so_viet("9.800.000"), doc_so_viet("08")
    (9800000, 8)
    """
    return int(text.replace(".", ""))


def gon(text: str) -> str:
    """The text with single spaces, so that blanks of a draft compare equal."""
    return " ".join(text.split())


def tim_noi(lines: Iterable[tuple[str, str]], cau: Iterable[Cau]) -> Iterator[Noi]:
    """What lines of text, each with its place, say of every kind of sentence."""
    kinds = tuple(cau)
    for cho, line in lines:
        for kind in kinds:
            yield from kind.tim(line, cho=cho)


def lech_trong_cau(lines: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Places where one sentence contradicts itself: figures and words, weekday and date.

    >>> [place for place, _ in lech_trong_cau([("đoạn 1", "500.000 đồng (Sáu trăm nghìn đồng)")])]
    ['đoạn 1']
    """
    for cho, line in lines:
        for m in _SO_VA_CHU.finditer(line):
            if loi := lech_so_chu(doc_so_viet(m["so"]), m["chu"]):
                yield cho, loi
        for m in _NGAY_LE.finditer(line):
            if loi := _lech_thu(m):
                yield cho, loi


def lech_so_chu(so: int, chu: str) -> str:
    """How an amount in figures and its words disagree; empty when they agree."""
    read = doc_nguoc(chu)
    if isinstance(read, Fault):
        return f"không đọc được số tiền bằng chữ “{chu}”"
    return "" if read == so else f"số ghi {so} mà chữ ghi “{chu}” ({read})"


def _lech_thu(m: re.Match[str]) -> str:
    try:
        day = date(int(m["y"]), int(m["m"]), int(m["d"]))
    except ValueError:
        return f"không có ngày {m['d']}/{m['m']}/{m['y']}"
    return "" if viet_thu(day) == m["thu"] else f"ngày {m['d']}/{m['m']}/{m['y']} là {viet_thu(day)}, không phải {m['thu']}"
