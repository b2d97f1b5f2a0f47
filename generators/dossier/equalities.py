"""The equalities of a set: what its documents say, by their data and by their text, must be the same everywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from generators.dossier.planned import Giay
from generators.dossier.said import HO_TEN, O_THON, SO_KHAU, SO_NGUOI, TIEN_MAT, TONG_KINH_PHI, TU_NGUON, CoTen, Said
from generators.dossier.sentences import GiaTri, Noi
from generators.tieng_viet.tien import viet_so

KHONG_TU_LECH = "Số, chữ và tổng trong từng văn bản"
DU_NOI = "Văn bản nào cần nói số liệu gì đều nói"
_MAX_PLACES = 12
_O_NHOM = f"{SO_NGUOI} "


@dataclass(frozen=True, slots=True)
class DangThuc:
    """One equality, whether it holds, and the places that were compared; broken, at least two of them disagree."""

    ten: str
    dung: bool
    cho: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        """The shape others rely on (DESIGN §6)."""
        return {"name": self.ten, "ok": self.dung, "places": list(self.cho)}


@dataclass(slots=True)
class _TrenGiay:
    """What all documents of one paper come to together."""

    dem: Counter[int] = field(default_factory=Counter)
    rieng: Counter[tuple[int, str]] = field(default_factory=Counter)
    nhom: Counter[str] = field(default_factory=Counter)
    thon: Counter[str] = field(default_factory=Counter)
    tien_nhom: Counter[str] = field(default_factory=Counter)
    so_tien: int | None = None
    so_khau: int | None = None
    tep: str = ""


class SoSanh:
    """Compares documents as they come, one at a time, in memory that does not grow with their text."""

    def __init__(
        self, giay: Mapping[str, Giay], *, nhom: Callable[[CoTen], str], ten_goi: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        self._ten_goi = ten_goi
        self._giay = giay
        self._nhom = nhom
        self._rieng = frozenset[str]().union(*(one.nhom or () for one in giay.values()))
        self._numbers: dict[str, int] = {}
        self._people: list[CoTen] = []
        self._papers: dict[tuple[str, str], _TrenGiay] = {}
        self._said: dict[str, dict[GiaTri, list[str]]] = {}
        self._stated: dict[tuple[str, str], set[str]] = {}
        self._broken: list[str] = []

    def add(self, said: Said, *, giay: str, tep: str, nguon: str) -> None:
        """Take in one document; `nguon` tells whether its data or its file was read."""
        paper = self._papers.setdefault((giay, nguon), _TrenGiay())
        paper.tep = paper.tep or tep
        for person in said.nguoi:
            nhom = self._nhom(person)
            if person.nhom and self._giay[giay].theo_nhom and nhom != person.nhom:
                place = f"{tep} ({nguon}): {person.ho_ten} ({person.thon})"
                self._broken.append(f"{place} đứng ở nhóm “{person.nhom}”, theo năm sinh {person.nam_sinh} thuộc nhóm “{nhom}”")
            self._count(paper, replace(person, nhom=nhom))
        covered = self._giay[giay].nhom
        for noi in said.noi:
            if covered is not None and _cua_tat_ca(noi.dieu):
                continue
            self._say(noi, giay=giay, nguon=nguon, cho=f"{tep} ({nguon}, {noi.cho})")
        self._broken += [f"{tep} ({nguon}, {cho}): {loi}" for cho, loi in said.lech]

    def ket_qua(self) -> list[DangThuc]:
        """Every equality, the broken ones first."""
        for (ma, nguon), paper in self._papers.items():
            for noi in self._cua_giay(self._giay[ma], paper):
                self._say(noi, giay=ma, nguon=nguon, cho=noi.cho + f" ({nguon})")
        found = [self._mot(dieu, values) for dieu, values in self._said.items()]
        found += [
            self._ho_ten(),
            self._du_noi(),
            self._ke_du(O_THON, "Tên thôn"),
            self._ke_du(_O_NHOM, "Tên nhóm"),
            DangThuc(KHONG_TU_LECH, not self._broken, tuple(self._broken[:_MAX_PLACES])),
        ]
        return sorted(found, key=lambda equality: equality.dung)

    def _count(self, paper: _TrenGiay, person: CoTen) -> None:
        number = self._numbers.setdefault(person.khoa, len(self._people))
        if number == len(self._people):
            self._people.append(person)
        known = self._people[number]
        if not known.nhom and person.nhom:
            self._people[number] = person
        paper.dem[number] += 1
        if person.nhom in self._rieng:
            paper.rieng[number, person.nhom] += 1
        if person.nhom:
            paper.nhom[person.nhom] += 1
        if person.thon:
            paper.thon[person.thon] += 1
        if person.so_khau is not None:
            paper.so_khau = (paper.so_khau or 0) + person.so_khau
        if person.so_tien is not None:
            paper.so_tien = (paper.so_tien or 0) + person.so_tien
            paper.tien_nhom[person.nhom] += person.so_tien

    def _say(self, noi: Noi, *, giay: str, nguon: str, cho: str) -> None:
        self._stated.setdefault((giay, nguon), set()).add(noi.dieu)
        places = self._said.setdefault(noi.dieu, {}).setdefault(noi.gia_tri, [])
        if len(places) < _MAX_PLACES:
            places.append(f"{cho}: {_viet(noi.gia_tri)}")

    def _cua_giay(self, giay: Giay, paper: _TrenGiay) -> Iterator[Noi]:
        """What the rows of a paper come to, as far as it covers everyone."""
        if not paper.dem:
            return
        cho = f"{giay.ten}: {paper.tep}"
        if giay.nhom is None:
            yield Noi(SO_NGUOI, paper.dem.total(), cho)
            if paper.so_tien is not None:
                yield Noi(TIEN_MAT, paper.so_tien, cho)
            if paper.so_khau is not None:
                yield Noi(SO_KHAU, paper.so_khau, cho)
            for thon, count in paper.thon.items():
                yield Noi(O_THON + thon, count, cho)
        yield from (Noi(f"{SO_NGUOI} {nhom}", count, cho) for nhom, count in paper.nhom.items())
        yield from (Noi(f"{TIEN_MAT} {nhom}", tien, cho) for nhom, tien in paper.tien_nhom.items() if nhom)

    def _mot(self, dieu: str, values: Mapping[GiaTri, list[str]]) -> DangThuc:
        for ours, theirs in self._ten_goi.items():
            dieu = theirs + dieu.removeprefix(ours) if dieu.startswith(ours) else dieu
        if len(values) == 1:
            return DangThuc(dieu, dung=True, cho=tuple(next(iter(values.values()))))
        return DangThuc(dieu, dung=False, cho=tuple(place for places in values.values() for place in places[:3]))

    def _ho_ten(self) -> DangThuc:
        """The same people, each as often, in every paper that names everyone it covers."""
        named = {key: paper for key, paper in self._papers.items() if self._giay[key[0]].diem_danh}
        whole = [(key, paper) for key, paper in named.items() if self._giay[key[0]].nhom is None]
        if not whole:
            return DangThuc(HO_TEN, dung=True, cho=())
        first_key, first = whole[0]
        places = [place for key, paper in named.items() for place in self._khac(first_key, first, key, paper)]
        return DangThuc(HO_TEN, not places, tuple(places[:_MAX_PLACES]) or tuple(_ten(self._giay, key) for key in named))

    def _khac(self, a_key: tuple[str, str], a: _TrenGiay, b_key: tuple[str, str], b: _TrenGiay) -> Iterator[str]:
        """Who is named more often in one paper than in the other; a paper about some groups is compared on these alone."""
        covered = self._giay[b_key[0]].nhom
        one, other = _ten(self._giay, a_key), _ten(self._giay, b_key)
        for number, in_a, in_b in _hai_ben(a, b, covered):
            if in_a != in_b:
                person = self._people[number]
                yield f"{person.ho_ten} ({person.thon}): {one} có {in_a}, {other} có {in_b}"

    def _ke_du(self, prefix: str, ten: str) -> DangThuc:
        """Who tells the people of one thôn or group tells those of all of them, under the same names."""
        told = {key: _con(stated, prefix) for key, stated in self._stated.items() if self._giay[key[0]].nhom is None}
        told = {key: names for key, names in told.items() if names}
        every = set().union(*told.values())
        places = [
            f"{_ten(self._giay, key)} không có {', '.join(sorted(every - names))}"
            for key, names in told.items()
            if names != every
        ]
        return DangThuc(ten, not places, tuple(places[:_MAX_PLACES]) or tuple(_ten(self._giay, key) for key in told))

    def _du_noi(self) -> DangThuc:
        missing = [
            f"{_ten(self._giay, key)} không nói: {dieu}"
            for key in self._papers
            for dieu in sorted(self._giay[key[0]].phai_noi - self._stated.get(key, set()))
        ]
        return DangThuc(DU_NOI, not missing, tuple(missing[:_MAX_PLACES]))


def _con(stated: Iterable[str], prefix: str) -> set[str]:
    return {dieu.removeprefix(prefix) for dieu in stated if dieu.startswith(prefix) and (prefix != _O_NHOM or O_THON not in dieu)}


def _hai_ben(a: _TrenGiay, b: _TrenGiay, covered: frozenset[str] | None) -> Iterator[tuple[int, int, int]]:
    """Each person with how often two papers name them, among the groups that are covered."""
    if covered is None:
        yield from ((number, a.dem[number], b.dem[number]) for number in a.dem.keys() | b.dem.keys())
        return
    for key in a.rieng.keys() | b.rieng.keys():
        if key[1] in covered:
            yield key[0], a.rieng[key], b.rieng[key]


def _cua_tat_ca(dieu: str) -> bool:
    """Whether a matter is a count or sum over everyone, which a paper about some groups states for these alone."""
    return dieu in (SO_NGUOI, TIEN_MAT, TONG_KINH_PHI) or dieu.startswith((TU_NGUON, O_THON))


def _ten(giay: Mapping[str, Giay], key: tuple[str, str]) -> str:
    return f"{giay[key[0]].ten} ({key[1]})"


def _viet(value: GiaTri) -> str:
    return viet_so(value) if isinstance(value, int) else str(value)
