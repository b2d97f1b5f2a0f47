"""Sentences whose figures a set must keep equal: how they are recognised, and what they say."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from generators.errors import Fault
from generators.tieng_viet.doc_nguoc import doc_nguoc
from generators.tieng_viet.ngay_thang import viet_thu

GiaTri = int | str | date

_SO_VA_CHU = re.compile(r"(?P<so>\d[\d.]*) đồng \((?P<chu>[^()\n]*?đồng)\)")
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

    >>> cau = Cau("Số người {nhom}", re.compile("(?P<so>[0-9.]+) người (?P<nhom>tròn [0-9]+ tuổi)"), so="so")
    >>> [(n.dieu, n.gia_tri) for n in cau.tim(Loi.of([("đoạn 1", "08 người tròn 70 tuổi")]))]
    [('Số người tròn 70 tuổi', 8)]
    """

    dieu: str
    mau: re.Pattern[str]
    so: str = ""
    chu: str = ""

    def tim(self, loi: Loi) -> Iterator[Noi]:
        """What the words say of this kind."""
        for found in self.mau.finditer(loi.text):
            groups = {name: (value or "").lower() for name, value in found.groupdict().items()}
            value: GiaTri = doc_so_viet(groups[self.so]) if self.so else groups[self.chu]
            yield Noi(self.dieu.format(**groups), value, loi.cho(found.start()))


@dataclass(frozen=True, slots=True)
class Loi:
    """The running words of a document as one text, a line each, and the place that each line comes from."""

    text: str
    starts: Sequence[int]
    places: Sequence[str]

    @classmethod
    def of(cls, lines: Iterable[tuple[str, str]]) -> Loi:
        """Lines with their places; inside a line, blanks become single spaces."""
        places, words = [], []
        for cho, line in lines:
            if text := gon(line):
                places.append(cho)
                words.append(text)
        starts = accumulate((len(text) + 1 for text in words), initial=0)
        return cls("\n".join(words), list(starts), places)

    def cho(self, at: int) -> str:
        """The place of the line in which this character stands."""
        return self.places[bisect_right(self.starts, at) - 1]


def doc_so_viet(text: str) -> int:
    """The number that offices write with dots: “1.200” and “08” alike.

    >>> doc_so_viet("9.800.000"), doc_so_viet("08")
    (9800000, 8)
    """
    return int(text.replace(".", ""))


def gon(text: str) -> str:
    """The text with single spaces, so that blanks of a draft compare equal."""
    return " ".join(text.split())


def lech_trong_cau(loi: Loi) -> Iterator[tuple[str, str]]:
    """Places where one sentence contradicts itself: figures and words, weekday and date.

    >>> [place for place, _ in lech_trong_cau(Loi.of([("đoạn 1", "500.000 đồng (Sáu trăm nghìn đồng)")]))]
    ['đoạn 1']
    """
    for m in _SO_VA_CHU.finditer(loi.text):
        if found := lech_so_chu(doc_so_viet(m["so"]), m["chu"]):
            yield loi.cho(m.start()), found
    for m in _NGAY_LE.finditer(loi.text):
        if found := _lech_thu(m):
            yield loi.cho(m.start()), found


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
