"""The dataset of the Tết gifts: one share for one person, and every sum from these rows only."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from generators.bang import theo_nhom
from generators.danh_sach_tien import DongNguoi
from generators.dossier.office import CuaDonVi, dem, ke, thuong
from generators.dossier.receipts import BienNhan
from generators.readers.nguoi import Nguoi
from generators.sets.qua_tet.thong_tin import NhomQua, ThongTin
from generators.tieng_viet import khoa_ten, khoa_thu_tu, viet_tien


@dataclass(frozen=True, slots=True)
class NguoiQua:
    """One person who is given a share, and from which group."""

    nguoi: Nguoi
    nhom: NhomQua

    @property
    def tien(self) -> int:
        """The cash."""
        return self.nhom.so_tien

    def dong(self, *, nhom: str) -> DongNguoi:
        """The person as a row of a list."""
        return DongNguoi(
            nhom=nhom,
            ho_ten=self.nguoi.ho_ten,
            gioi_tinh=self.nguoi.gioi_tinh or "",
            nam_sinh=self.nguoi.nam_sinh,
            thon=self.nguoi.thon,
            so_tien=self.tien,
            hien_vat=self.nhom.hien_vat,
        )


@dataclass(frozen=True)
class Qua(CuaDonVi):
    """Everything that the papers of the dossier share."""

    tt: ThongTin
    nhan: tuple[NguoiQua, ...]
    bien_nhan: tuple[BienNhan[NguoiQua], ...] = ()

    @cached_property
    def theo_nhom(self) -> dict[str, list[NguoiQua]]:
        """The people of each group, groups in their order."""
        return dict(theo_nhom(self.nhan, lambda person: person.nhom.ten))

    @cached_property
    def theo_thon(self) -> dict[str, list[NguoiQua]]:
        """The people of each thôn, thôn in the order of their names."""
        groups = dict(theo_nhom(self.nhan, lambda person: person.nguoi.thon))
        return {thon: groups[thon] for thon in sorted(groups, key=khoa_thu_tu)}

    @cached_property
    def tien_mat(self) -> int:
        """The cash of all."""
        return sum(person.tien for person in self.nhan)

    @cached_property
    def theo_nguon(self) -> dict[str, int]:
        """What each source of money pays."""
        sums: Counter[str] = Counter()
        for person in self.nhan:
            sums[person.nhom.nguon] += person.tien
        return dict(sums)

    @property
    def cac_nhom(self) -> str:
        """The shares of each group: “12 suất thuộc nhóm Hộ nghèo và 08 suất thuộc nhóm Hộ cận nghèo”."""
        return ke([f"{dem(len(people))} suất thuộc nhóm {ten}" for ten, people in self.theo_nhom.items()])

    @property
    def cac_nguon(self) -> str:
        """What each source pays, in running text."""
        return ke([f"{thuong(nguon)} {viet_tien(amount)}" for nguon, amount in self.theo_nguon.items()])


def thu_tu(groups: tuple[NhomQua, ...], person: NguoiQua) -> tuple[object, ...]:
    """The order of every list: by group, then by thôn, then by name as Vietnamese sorts names."""
    return (groups.index(person.nhom), khoa_thu_tu(person.nguoi.thon), khoa_ten(person.nguoi.ho_ten))
