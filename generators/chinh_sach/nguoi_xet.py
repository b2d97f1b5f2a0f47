"""What the policy needs to know of a person, and when two rows are one person."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Generic, Protocol, TypeVar

from generators.tieng_viet.ho_ten import khoa_khop


class NguoiXet(Protocol):
    """A person of a list, from whatever reader; unknown values are None or empty."""

    @property
    def ho_ten(self) -> str:
        """Full name as on the card."""

    @property
    def nam_sinh(self) -> int | None:
        """Year of birth."""

    @property
    def ngay_sinh(self) -> date | None:
        """Full date of birth, when the papers tell it."""

    @property
    def gioi_tinh(self) -> str | None:
        """`nam`, `nu` or None."""

    @property
    def cccd(self) -> str | None:
        """Personal number."""

    @property
    def thon(self) -> str | None:
        """Village."""


N = TypeVar("N", bound=NguoiXet)
Khoa = tuple[str, int | None, str]


@dataclass(frozen=True, slots=True)
class Trung:
    """An earlier entry that is surely (`chac`) or perhaps the same person."""

    dong: int
    chac: bool
    vi: str


@dataclass(slots=True)
class SoNguoi(Generic[N]):
    """The people met so far; each new one is compared with them in constant time."""

    _theo_so: dict[str, list[tuple[int, N]]] = field(default_factory=lambda: defaultdict(list))
    _theo_ten: dict[Khoa, list[tuple[int, N]]] = field(default_factory=lambda: defaultdict(list))

    def them(self, nguoi: N, *, dong: int) -> Trung | None:
        """The earlier entry that this one repeats, if any; the new one is kept either way.

        The same name, year and village is ordinary for two people: only one number, with the same name and birth, is proof.
        """
        khoa = _khoa_ten(nguoi.ho_ten), nguoi.nam_sinh, _khoa_ten(nguoi.thon or "")
        trung = self._tim(nguoi, khoa)
        if nguoi.cccd:
            self._theo_so[nguoi.cccd].append((dong, nguoi))
        self._theo_ten[khoa].append((dong, nguoi))
        return trung

    def _tim(self, nguoi: N, khoa: Khoa) -> Trung | None:
        for dong, truoc in self._theo_so.get(nguoi.cccd, ()) if nguoi.cccd else ():
            if _khoa_ten(truoc.ho_ten) == khoa[0] and _hop_ngay(truoc, nguoi):
                return Trung(dong, chac=True, vi="cùng số định danh, họ tên và năm sinh")
            return Trung(dong, chac=False, vi="cùng số định danh nhưng khác họ tên hoặc ngày sinh")
        for dong, truoc in self._theo_ten.get(khoa, ()):
            if not (truoc.cccd and nguoi.cccd) and _hop_ngay(truoc, nguoi):
                return Trung(dong, chac=False, vi="cùng họ tên, năm sinh và thôn, chưa đủ số định danh để phân biệt")
        return None


# Villages repeat on every row, and so do many names.
_khoa_ten = lru_cache(maxsize=8192)(khoa_khop)


def _hop_ngay(a: NguoiXet, b: NguoiXet) -> bool:
    """Whether the two births may be one: a missing day says nothing against it."""
    same_day = not a.ngay_sinh or not b.ngay_sinh or a.ngay_sinh == b.ngay_sinh
    return same_day and a.nam_sinh == b.nam_sinh
