"""What a set is, what it is made from, and what it plans: documents not yet made, with the data of each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from pydantic import BaseModel

from generators.don_vi import DonVi
from generators.dossier.said import CoTen
from generators.dossier.sentences import Cau
from generators.errors import Fault
from generators.giay_to import GiayTo
from generators.readers.people import Kieu


class NguoiTrongDanhSach(Protocol):
    """A person as the readers give them, as far as every set needs to know."""

    @property
    def ho_ten(self) -> str:
        """Full name."""

    @property
    def nam_sinh(self) -> int | None:
        """Year of birth."""

    @property
    def thon(self) -> str | None:
        """Village."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One document before it is made.

    `giay` names the paper of the set it belongs to: many letters are one paper. `thon`, `so` and `nguoi` say whose it is,
    for the print packs; `so` is the person's number in the list, 0 for a paper of a whole thôn.
    """

    giay: str
    slug: str
    tep: str
    ten: str
    data: GiayTo
    thon: str = ""
    so: int = 0
    nguoi: str = ""


@dataclass(frozen=True, slots=True)
class Giay:
    """One paper of a set: what it must say, and whom it covers.

    `phai_noi` are the matters it has to state at least once; `nhom` are the groups it covers, None for everyone.
    `diem_danh` tells that it names everyone it covers, `theo_nhom` that its headings are groups of the set (and not thôn);
    `mau_nguoi` finds in a letter whom it is for.
    """

    ma: str
    ten: str
    phai_noi: frozenset[str] = frozenset()
    nhom: frozenset[str] | None = None
    diem_danh: bool = False
    theo_nhom: bool = True
    mau_nguoi: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class DeLai:
    """A row that was left out of every document of the set, and why: nobody is dropped in silence.

    `cho_nguoi` tells that somebody must still look into it; otherwise it is decided.
    """

    nguoi: NguoiTrongDanhSach
    ma: str
    ly_do: str
    cho: str = ""
    cho_nguoi: bool = True


@dataclass(frozen=True, slots=True)
class DauVao:
    """What every set is made from; `bang` is whatever table of rates the set reads."""

    nguoi: Sequence[NguoiTrongDanhSach]
    don_vi: DonVi
    thong_tin: BaseModel
    muc: object = None
    bien_nhan: Sequence[object] = ()


@dataclass(frozen=True, slots=True)
class HoSo:
    """A dossier ready to be made; `van_ban` may be walked as often as wanted and gives the same documents.

    `nhom` gives the group of the set to which a named person belongs, "" when the document does not tell;
    `ten_goi` renames matters where rows are not people with money; `bieu` are blank forms for people to fill in;
    `theo_nguon` is the money by source, `dem` the people by thôn and group, `theo_tuoi` tells that the groups are ages.
    """

    van_ban: Callable[[], Iterator[Planned]]
    giay: Mapping[str, Giay]
    cau: Sequence[Cau]
    so_van_ban: int
    so_nguoi: int
    so_tien: int
    nhom: Callable[[CoTen], str]
    theo_nguon: Mapping[str, int] = field(default_factory=dict)
    dem: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    theo_tuoi: bool = False
    de_lai: Sequence[DeLai] = ()
    luu_y: Sequence[Fault] = field(default_factory=tuple)
    bieu: Mapping[str, Callable[[], bytes]] = field(default_factory=dict)
    ten_goi: Mapping[str, str] = field(default_factory=dict)


T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class BoVanBan(Generic[T]):
    """One kind of dossier; a package in `generators/sets` that has one as `BO` is that set.

    `lap` plans a dossier; `sang_nam` opens last year's fields for another year and tells what to look at;
    `danh_sach` says whether its lists hold old people or people of all ages.
    """

    ten: str
    thong_tin: type[T]
    lap: Callable[[DauVao], HoSo]
    sang_nam: Callable[[T, int], tuple[T, list[Fault]]] | None = None
    danh_sach: Kieu = "nguoi_cao_tuoi"
