"""The dataset of the Tết dossier, made once: who is on the list, what each is given, and every sum from these rows only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generators.bang import theo_nhom
from generators.chinh_sach.bang_muc import BangMuc, HienVat
from generators.chinh_sach.danh_xung import xung_ho
from generators.chinh_sach.nguon_kinh_phi import CAC_NGUON
from generators.chinh_sach.tra_muc import MucApDung
from generators.chinh_sach.tuoi import Moc, cac_moc
from generators.dossier.office import CuaDonVi, dem, hoa, ke, thuong
from generators.dossier.receipts import BienNhan
from generators.readers.nguoi import Nguoi
from generators.sets.tet_mung_tho.thong_tin import ThongTin
from generators.tieng_viet import khoa_ten, khoa_thu_tu, viet_tien
from generators.types.du_toan import DongDuToan

GHI_CHU_GIA = {"không định giá": "Theo giá mua thực tế", "không quá": "Mức tối đa"}
DU_TOAN_TIEN, DU_TOAN_VAT = "Quà tặng bằng tiền", "Quà tặng bằng hiện vật"


@dataclass(frozen=True, slots=True)
class NguoiNhan:
    """One person who receives, with the milestone and the rate that apply."""

    nguoi: Nguoi
    tuoi: int
    moc: Moc
    muc: MucApDung

    @property
    def tien(self) -> int:
        """The cash."""
        return self.muc.tien_mat

    @property
    def hien_vat(self) -> str:
        """What is given beside the cash, in words."""
        return "; ".join(ten_vat(thing) for thing in self.muc.muc.hien_vat)

    @property
    def goi(self) -> str:
        """How the person is addressed: “cụ Phạm Văn Cẩn”."""
        return f"{xung_ho(self.tuoi, self.nguoi.gioi_tinh)} {self.nguoi.ho_ten}"


Band = tuple[Moc, MucApDung, list[NguoiNhan]]


@dataclass(frozen=True)
class Tet(CuaDonVi):
    """Everything that the papers of the dossier share."""

    tt: ThongTin
    bang: BangMuc
    nhan: tuple[NguoiNhan, ...]
    bien_nhan: tuple[BienNhan[NguoiNhan], ...] = ()

    @cached_property
    def theo_moc(self) -> dict[Moc, list[NguoiNhan]]:
        """The people of each milestone, the oldest first."""
        groups: dict[Moc, list[NguoiNhan]] = {moc: [] for moc in sorted(cac_moc(), reverse=True)}
        for person in self.nhan:
            groups[person.moc].append(person)
        return {moc: people for moc, people in groups.items() if people}

    @cached_property
    def theo_thon(self) -> dict[str, list[NguoiNhan]]:
        """The people of each thôn, thôn in the order of their names, the oldest person first."""
        groups = dict(theo_nhom(self.nhan, lambda person: person.nguoi.thon))
        return {thon: groups[thon] for thon in sorted(groups, key=khoa_thu_tu)}

    @cached_property
    def dem(self) -> Counter[Moc]:
        """How many there are at each milestone."""
        return Counter({moc: len(people) for moc, people in self.theo_moc.items()})

    @cached_property
    def tien_mat(self) -> int:
        """The cash of all."""
        return sum(person.tien for person in self.nhan)

    @cached_property
    def chi(self) -> tuple[DongDuToan, ...]:
        """Every line of the estimate."""
        return (*self.chi_qua(self.theo_moc), *self._chi_le(), *self.tt.chi_khac)

    @cached_property
    def kinh_phi(self) -> int:
        """What everything costs."""
        return sum(row.thanh_tien for row in self.chi)

    @cached_property
    def theo_nguon(self) -> dict[str, int]:
        """What each source of money pays, sources in their usual order."""
        sums: Counter[str] = Counter()
        for row in self.chi:
            sums[row.nguon] += row.thanh_tien
        usual = [nguon.capitalize() for nguon in CAC_NGUON]
        return {nguon: sums[nguon] for nguon in sorted(sums, key=lambda n: (usual.index(n) if n in usual else len(usual), n))}

    def chi_qua(self, cac_moc: Iterable[Moc]) -> tuple[DongDuToan, ...]:
        """The lines of the gifts of some milestones: the cash, then the things."""
        bands = [(moc, muc, people) for moc in cac_moc for muc, people in _theo_muc(self.theo_moc[moc])]
        return (*_chi_tien(bands), *_chi_vat(bands))

    def _chi_le(self) -> Iterable[DongDuToan]:
        xa = "Ngân sách xã"
        if self.bang.gia_thiep:
            yield _dong("Giấy mừng thọ", "In giấy mừng thọ, khung", "bộ", len(self.nhan), self.bang.gia_thiep, xa)
        if self.bang.chi_le_moi_thon:
            count = len(self.theo_thon)
            yield _dong("Tổ chức Lễ mừng thọ", "Tổ chức lễ tại thôn, làng", "thôn, làng", count, self.bang.chi_le_moi_thon, xa)


def _dong(nhom: str, noi_dung: str, dvt: str, so_luong: int, don_gia: int, nguon: str, ghi_chu: str = "") -> DongDuToan:
    return DongDuToan(nhom=nhom, noi_dung=noi_dung, dvt=dvt, so_luong=so_luong, don_gia=don_gia, nguon=nguon, ghi_chu=ghi_chu)


def _chi_tien(bands: Sequence[Band]) -> Iterator[DongDuToan]:
    for moc, muc, people in bands:
        nguon = hoa(muc.muc.nguon or "")
        yield _dong(DU_TOAN_TIEN, f"Tặng quà người {ten_nhom(moc, muc)}", "người", len(people), muc.tien_mat, nguon)


def _chi_vat(bands: Sequence[Band]) -> Iterator[DongDuToan]:
    for moc, muc, people in bands:
        for thing in muc.muc.hien_vat:
            if thing.cach_gia != "đã gồm trong tiền mặt":
                what, nguon = f"{hoa(thing.ten)} tặng người {ten_nhom(moc, muc)}", hoa(thing.nguon or muc.muc.nguon or "")
                yield _dong(DU_TOAN_VAT, what, "suất", len(people), thing.gia, nguon, GHI_CHU_GIA.get(thing.cach_gia, ""))


def _theo_muc(people: Sequence[NguoiNhan]) -> list[tuple[MucApDung, list[NguoiNhan]]]:
    groups: dict[int, tuple[MucApDung, list[NguoiNhan]]] = {}
    for person in people:
        groups.setdefault(person.muc.muc.tu, (person.muc, []))[1].append(person)
    return [groups[tu] for tu in sorted(groups, reverse=True)]


def ten_nhom(moc: Moc, muc: MucApDung) -> str:
    """The group in running text: “tròn 70 tuổi”; where the rate table splits those above 100, with the band's own ages."""
    ten, band = thuong(moc.ten), muc.muc
    return f"{ten} ({band.nhan})" if moc.hang_nam and (band.tu > moc.tuoi or band.den is not None) else ten


def nhan_tuoi(moc: Moc) -> str:
    """The milestone as a chart names it.

    >>> [nhan_tuoi(m) for m in (cac_moc()[0], cac_moc()[-1])]
    ['70', 'Trên 100']
    """
    return moc.ten.removeprefix("Tròn ").removesuffix(" tuổi")


def ten_vat(thing: HienVat) -> str:
    """A thing that is given, with its value when the rate table states one.

    >>> ten_vat(HienVat(ten="túi quà", gia=150000)), ten_vat(HienVat(ten="5 mét vải lụa", cach_gia="không định giá"))
    ('Túi quà 150.000 đồng', '5 mét vải lụa')
    """
    price = f" {'không quá ' if thing.cach_gia == 'không quá' else ''}{viet_tien(thing.gia)}" if thing.gia else ""
    return hoa(thing.ten) + price


def thu_tu(person: NguoiNhan) -> tuple[object, ...]:
    """The order of every list: the oldest first, then by thôn, then by name as Vietnamese sorts names."""
    return (-person.tuoi, khoa_thu_tu(person.nguoi.thon), khoa_ten(person.nguoi.ho_ten))


def cac_nhom(tet: Tet) -> str:
    """The head count of each milestone, the youngest first: “08 người tròn 70 tuổi, … và 01 người trên 100 tuổi”."""
    parts = [f"{dem(tet.dem[moc])} người {thuong(moc.ten)}" for moc in cac_moc() if tet.dem[moc]]
    return ke(parts)


def cac_nguon(tet: Tet) -> str:
    """What each source pays, in running text: “ngân sách tỉnh 2.600.000 đồng, ngân sách xã 13.850.000 đồng”."""
    return ", ".join(f"{thuong(nguon)} {viet_tien(amount)}" for nguon, amount in tet.theo_nguon.items())
