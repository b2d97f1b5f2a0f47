"""The dataset of the famine rice: households, members, kilograms, and every sum from these rows only."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generators.bang import theo_nhom
from generators.dossier.office import CuaDonVi, dem
from generators.dossier.receipts import BienNhan
from generators.readers.nguoi import Nguoi
from generators.sets.gao_cuu_doi.thong_tin import ThongTin
from generators.tieng_viet import khoa_ten, khoa_thu_tu, viet_so


@dataclass(frozen=True, slots=True)
class HoGao:
    """One household: its head, the members who lack food, the rice."""

    nguoi: Nguoi
    so_khau: int
    kg: int

    @property
    def tien(self) -> int:
        """What the sign sheet sums: kilograms."""
        return self.kg


@dataclass(frozen=True)
class Gao(CuaDonVi):
    """Everything that the papers of the dossier share."""

    tt: ThongTin
    ho: tuple[HoGao, ...]
    bien_nhan: tuple[BienNhan[HoGao], ...] = ()

    @cached_property
    def theo_thon(self) -> dict[str, list[HoGao]]:
        """The households of each thôn, thôn in the order of their names."""
        groups = dict(theo_nhom(self.ho, lambda ho: ho.nguoi.thon))
        return {thon: groups[thon] for thon in sorted(groups, key=khoa_thu_tu)}

    @cached_property
    def so_khau(self) -> int:
        """The members of all households."""
        return sum(ho.so_khau for ho in self.ho)

    @cached_property
    def kg(self) -> int:
        """The rice of all."""
        return sum(ho.kg for ho in self.ho)

    @property
    def tong(self) -> str:
        """The three sums as a sentence says them: “27 hộ, 75 khẩu, 1.125 kg gạo”."""
        return f"{dem(len(self.ho))} hộ, {dem(self.so_khau)} khẩu, {viet_so(self.kg)} kg gạo"


def thu_tu(ho: HoGao) -> tuple[object, ...]:
    """The order of every list: by thôn, then by name as Vietnamese sorts names."""
    return (khoa_thu_tu(ho.nguoi.thon), khoa_ten(ho.nguoi.ho_ten))
