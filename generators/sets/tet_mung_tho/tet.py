"""The dataset of the Tết dossier, made once: who is on the list, what each is given, and every sum from these rows only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generators.bang import theo_nhom
from generators.bang_kem import VanBanChinh
from generators.chinh_sach.bang_muc import BangMuc, HienVat
from generators.chinh_sach.danh_xung import xung_ho
from generators.chinh_sach.nguon_kinh_phi import CAC_NGUON
from generators.chinh_sach.tra_muc import MucApDung
from generators.chinh_sach.tuoi import Moc, cac_moc
from generators.don_vi import DonVi
from generators.readers.nguoi import Nguoi
from generators.sets.tet_mung_tho.thong_tin import ThongTin
from generators.so_ngay import ngay_thang, so_van_ban
from generators.tieng_viet import khoa_ten, khoa_thu_tu, so_tien_bang_chu, viet_so, viet_tien
from generators.types.du_toan import DongDuToan
from generators.van_ban import chuc_vu_day_du

TRONG_NAM_TET = frozenset({"cong_van", "giay_moi", "bao_cao_ket_qua"})
"""The papers of the Tết year itself; the others are made in the year before."""

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


@dataclass(frozen=True, slots=True)
class BienNhan:
    """What the sign sheets say of one person, typed back after the event."""

    nhan: NguoiNhan
    da_nhan: bool
    ly_do: str = ""


@dataclass(frozen=True)
class Tet:
    """Everything that the papers of the dossier share."""

    don_vi: DonVi
    tt: ThongTin
    bang: BangMuc
    nhan: tuple[NguoiNhan, ...]
    bien_nhan: tuple[BienNhan, ...] = ()

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

    @property
    def ten_xa(self) -> str:
        """The place in running text: “xã Ngọc Liên”."""
        return self.don_vi.ten_dong[-1]

    def kem(self, ma: str, *, loai: str, ky_hieu: str, cua: str) -> VanBanChinh:
        """The reference of an annex to the paper it goes with."""
        known = self.tt.so_cua(ma)
        so, ngay = (known.so, known.ngay) if known else (None, None)
        return VanBanChinh(loai=loai, so=so, ky_hieu=ky_hieu, ngay=ngay, nam=ngay.year if ngay else self.nam_cua(ma), cua=cua)

    def kem_quyet_dinh(self) -> VanBanChinh:
        """The reference to the decision."""
        return self.kem(
            "quyet_dinh",
            loai="Quyết định",
            ky_hieu=f"QĐ-{self.don_vi.viet_tat}",
            cua=f"{self.don_vi.dung_dau} {self.don_vi.ten}",
        )

    def kem_to_trinh(self) -> VanBanChinh:
        """The reference to the department's proposal."""
        return self.kem("to_trinh", loai="Tờ trình", ky_hieu=f"TTr-{self.tt.soan_thao}", cua=self.ten_phong(self.tt.soan_thao))

    def kem_bao_cao(self, ma: str) -> VanBanChinh:
        """The reference to one of the two reports."""
        return self.kem(ma, loai="Báo cáo", ky_hieu=f"BC-{self.don_vi.viet_tat}", cua=self.don_vi.ten)

    def nam_cua(self, ma: str) -> int:
        """The year in which a paper is expected: the preparations fall in the year before Tết."""
        return self.tt.nam if ma in TRONG_NAM_TET else self.tt.nam - 1

    def dau(self, ma: str) -> dict[str, object]:
        """Number, day, and the drafting department of a numbered paper; a draft says the year."""
        known = self.tt.so_cua(ma)
        base: dict[str, object] = {"so": known.so if known else None, "soan_thao": self.tt.soan_thao}
        if known and known.ngay:
            return {**base, "ngay": known.ngay}
        return {**base, "nam": self.nam_cua(ma)}

    def ten_phong(self, ma: str) -> str:
        """The name of a department; its short key when the profile does not know it."""
        phong = self.don_vi.tim_phong(ma)
        return phong.ten if phong else ma

    def truong(self, ma: str) -> str:
        """The head of a department, in full: “Trưởng phòng Văn hóa - Xã hội”, “Chánh Văn phòng HĐND và UBND”."""
        phong = self.don_vi.tim_phong(ma)
        nguoi = next((p for p in self.don_vi.nguoi if p.phong == ma and not p.chuc_vu.startswith("Phó ")), None)
        return chuc_vu_day_du(nguoi.chuc_vu if nguoi else "Trưởng phòng", phong)

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


def thuong(ten: str) -> str:
    """A name with a small first letter, for the middle of a sentence.

    >>> thuong("Tròn 70 tuổi")
    'tròn 70 tuổi'
    """
    return ten[:1].lower() + ten[1:]


def hoa(ten: str) -> str:
    """A name with a capital first letter, for the beginning of a cell or line."""
    return ten[:1].upper() + ten[1:]


def vien_dan(kem: VanBanChinh) -> str:
    """A paper as a sentence cites it: “Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2027”."""
    return f"{kem.loai} số {so_van_ban(kem.so)}/{kem.ky_hieu} {ngay_thang(kem.ngay, thang=None, nam=kem.nam)}"


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


def dem(so: int) -> str:
    """A head count as it stands in a sentence: “08”, “1.200”.

    >>> dem(8), dem(1200)
    ('08', '1.200')
    """
    return viet_so(so) if so > 9 else f"{so:02d}"


def tien_va_chu(amount: int) -> str:
    """An amount in figures and words: “9.800.000 đồng (Chín triệu tám trăm nghìn đồng)”."""
    return f"{viet_tien(amount)} ({so_tien_bang_chu(amount)})"


def cac_nhom(tet: Tet) -> str:
    """The head count of each milestone, the youngest first: “08 người tròn 70 tuổi, … và 01 người trên 100 tuổi”."""
    parts = [f"{dem(tet.dem[moc])} người {thuong(moc.ten)}" for moc in cac_moc() if tet.dem[moc]]
    return f"{', '.join(parts[:-1])} và {parts[-1]}" if len(parts) > 1 else "".join(parts)


def cac_nguon(tet: Tet) -> str:
    """What each source pays, in running text: “ngân sách tỉnh 2.600.000 đồng, ngân sách xã 13.850.000 đồng”."""
    return ", ".join(f"{thuong(nguon)} {viet_tien(amount)}" for nguon, amount in tet.theo_nguon.items())
