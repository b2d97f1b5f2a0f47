"""What the papers of every set take from the office: who signs, numbers and dates, how one paper refers to another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar, TypeVar

from pydantic import BaseModel, Field

from generators.bang_kem import VanBanChinh
from generators.don_vi import DonVi
from generators.errors import Fault, FaultsFound
from generators.giay_to import CO_DINH
from generators.kieu import Chu, ChuTrong, Ngay, SoDem
from generators.loi_du_lieu import gan_nhat
from generators.so_ngay import ngay_thang, so_van_ban
from generators.tieng_viet import can_chi_nam, so_tien_bang_chu, viet_so, viet_tien
from generators.van_ban import chuc_vu_day_du


class SoVanBan(BaseModel):
    """The number and day of one paper, once the records clerk has given them."""

    model_config = CO_DINH
    van_ban: Chu = Field(title="Văn bản", description="ví dụ quyet_dinh, to_trinh, giay_moi")
    so: SoDem | None = Field(None, title="Số")
    ngay: Ngay | None = Field(None, title="Ngày")


class ThongTinBo(BaseModel):
    """The fields that every set of Tết has; `CO_SO` names its numbered papers, `TRONG_NAM` those of the Tết year itself."""

    model_config = CO_DINH
    CO_SO: ClassVar[tuple[str, ...]] = ()
    TRONG_NAM: ClassVar[tuple[str, ...]] = ()

    nam: Annotated[int, Field(strict=True, ge=2012, le=2200)] = Field(
        title="Năm Tết", description="năm dương lịch có Tết, ví dụ 2027"
    )
    soan_thao: Chu = Field("VHXH", title="Phòng soạn thảo")
    phong_tai_chinh: Chu = Field("KT", title="Phòng tài chính")
    nguoi_ky_quyet_dinh: ChuTrong = Field("", title="Người ký quyết định", description="bỏ trống: người đứng đầu")
    nguoi_ky: ChuTrong = Field(
        "", title="Người ký các văn bản khác", description="bỏ trống: cấp phó ghi trước trong hồ sơ đơn vị"
    )
    nguoi_trinh: ChuTrong = Field("", title="Người ký tờ trình của phòng", description="bỏ trống: trưởng phòng soạn thảo")
    co_quan_y_te: ChuTrong = Field("", title="Cơ quan y tế cấp tỉnh", description="bỏ trống: Sở Y tế tỉnh")
    can_cu_dia_phuong: tuple[Chu, ...] = Field(
        (), title="Căn cứ của địa phương", description="nghị quyết của HĐND tỉnh, quyết định giao dự toán"
    )
    so_van_ban: tuple[SoVanBan, ...] = Field((), title="Số, ngày các văn bản")

    @property
    def nhan_dip(self) -> str:
        """The occasion: “tết Nguyên đán Đinh Mùi năm 2027” (capitals: NĐ 30/2020/NĐ-CP, Phụ lục II, mục V.8)."""
        return f"tết Nguyên đán {can_chi_nam(self.nam)} năm {self.nam}"

    def so_cua(self, ma: str) -> SoVanBan | None:
        """Number and day of a paper, once known."""
        return next((row for row in self.so_van_ban if row.van_ban == ma), None)


T = TypeVar("T", bound=ThongTinBo)


def dien(tt: T, don_vi: DonVi, **more: str) -> T:
    """The fields with everything that follows from the office profile filled in, and `more`; `FaultsFound` when it does not say."""
    head, deputy = don_vi.dung_dau, f"Phó {don_vi.dung_dau}"
    filled = {
        "nguoi_ky_quyet_dinh": tt.nguoi_ky_quyet_dinh or _ma(don_vi, chuc_vu=head),
        "nguoi_ky": tt.nguoi_ky or _ma(don_vi, chuc_vu=deputy) or _ma(don_vi, chuc_vu=head),
        "nguoi_trinh": tt.nguoi_trinh or _ma(don_vi, chuc_vu="Trưởng phòng", phong=tt.soan_thao),
        "co_quan_y_te": tt.co_quan_y_te or f"Sở Y tế tỉnh {don_vi.tinh}",
    }
    faults = [Fault("BO10", _cau_thieu(tt, name), where=name) for name, value in filled.items() if not value]
    for n, row in enumerate(tt.so_van_ban, 1):
        if row.van_ban not in tt.CO_SO:
            message = f"Bộ này không có văn bản “{row.van_ban}” để ghi số. {gan_nhat(row.van_ban, tt.CO_SO)}"
            faults.append(Fault("BO19", message, where=f"so_van_ban[{n}]"))
    if faults:
        raise FaultsFound(f"Hồ sơ đơn vị và thông tin chưa đủ ở {len(faults)} chỗ; chưa tạo văn bản nào.", faults)
    return tt.model_copy(update=filled | more)


def _cau_thieu(tt: ThongTinBo, name: str) -> str:
    title = type(tt).model_fields[name].title
    return f"Không suy ra được “{title}” từ hồ sơ đơn vị. Ghi mục {name} trong tệp thông tin, hoặc thêm người vào don_vi.toml."


def _ma(don_vi: DonVi, *, chuc_vu: str, phong: str = "") -> str:
    return next((p.ma for p in don_vi.nguoi if p.chuc_vu == chuc_vu and p.phong == phong), "")


@dataclass(frozen=True)
class CuaDonVi:
    """A dataset of a set, as far as every set needs: the office and the fields, and how papers begin and refer to each other."""

    don_vi: DonVi
    tt: ThongTinBo

    @property
    def ten_xa(self) -> str:
        """The place in running text: “xã Ngọc Liên”."""
        return self.don_vi.ten_dong[-1]

    @property
    def lanh_dao(self) -> str:
        """The leaders, as “Nơi nhận” names them: “Chủ tịch, các Phó Chủ tịch UBND xã”."""
        head = self.don_vi.dung_dau
        return f"{head}, các Phó {head} {self.don_vi.viet_tat} {self.ten_xa.split()[0]}"

    @property
    def nguoi_dung_dau(self) -> str:
        """The head of the office in full: “Chủ tịch Ủy ban nhân dân xã Ngọc Liên”."""
        return f"{self.don_vi.dung_dau} {self.don_vi.ten}"

    def dau(self, ma: str) -> dict[str, object]:
        """Number, day, and the drafting department of a numbered paper; a draft says the year."""
        known = self.tt.so_cua(ma)
        base: dict[str, object] = {"so": known.so if known else None, "soan_thao": self.tt.soan_thao}
        return {**base, "ngay": known.ngay} if known and known.ngay else {**base, "nam": self._nam_cua(ma)}

    def kem(self, ma: str, *, loai: str, ky_hieu: str, cua: str) -> VanBanChinh:
        """The reference of an annex to the paper it goes with."""
        known = self.tt.so_cua(ma)
        so, ngay = (known.so, known.ngay) if known else (None, None)
        return VanBanChinh(loai=loai, so=so, ky_hieu=ky_hieu, ngay=ngay, nam=ngay.year if ngay else self._nam_cua(ma), cua=cua)

    def kem_quyet_dinh(self) -> VanBanChinh:
        """The reference to the decision."""
        return self.kem("quyet_dinh", loai="Quyết định", ky_hieu=f"QĐ-{self.don_vi.viet_tat}", cua=self.nguoi_dung_dau)

    def kem_to_trinh(self) -> VanBanChinh:
        """The reference to the department's proposal."""
        return self.kem("to_trinh", loai="Tờ trình", ky_hieu=f"TTr-{self.tt.soan_thao}", cua=self.ten_phong(self.tt.soan_thao))

    def kem_bao_cao(self, ma: str) -> VanBanChinh:
        """The reference to a report."""
        return self.kem(ma, loai="Báo cáo", ky_hieu=f"BC-{self.don_vi.viet_tat}", cua=self.don_vi.ten)

    def ten_phong(self, ma: str) -> str:
        """The name of a department; its short key when the profile does not know it."""
        phong = self.don_vi.tim_phong(ma)
        return phong.ten if phong else ma

    def truong(self, ma: str) -> str:
        """The head of a department, in full: “Trưởng phòng Văn hóa - Xã hội”, “Chánh Văn phòng HĐND và UBND”."""
        nguoi = next((p for p in self.don_vi.nguoi if p.phong == ma and not p.chuc_vu.startswith("Phó ")), None)
        return chuc_vu_day_du(nguoi.chuc_vu if nguoi else "Trưởng phòng", self.don_vi.tim_phong(ma))

    def _nam_cua(self, ma: str) -> int:
        return self.tt.nam if ma in self.tt.TRONG_NAM else self.tt.nam - 1


def vien_dan(kem: VanBanChinh) -> str:
    """A paper as a sentence cites it: “Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2027”."""
    return f"{kem.loai} số {so_van_ban(kem.so)}/{kem.ky_hieu} {ngay_thang(kem.ngay, thang=None, nam=kem.nam)}"


def thuong(ten: str) -> str:
    """A name with a small first letter, for the middle of a sentence.

    >>> thuong("Tròn 70 tuổi")
    'tròn 70 tuổi'
    """
    return ten[:1].lower() + ten[1:]


def hoa(ten: str) -> str:
    """A name with a capital first letter, for the beginning of a cell or line."""
    return ten[:1].upper() + ten[1:]


def dem(so: int) -> str:
    """A head count as it stands in a sentence.

    >>> dem(8), dem(1200)
    ('08', '1.200')
    """
    return viet_so(so) if so > 9 else f"{so:02d}"


def tien_va_chu(amount: int) -> str:
    """An amount in figures and words.

    >>> tien_va_chu(9_800_000)
    '9.800.000 đồng (Chín triệu tám trăm nghìn đồng)'
    """
    return f"{viet_tien(amount)} ({so_tien_bang_chu(amount)})"


def ke(parts: Sequence[str]) -> str:
    """Things told one after the other.

    >>> ke(["08 người", "05 người", "04 người"])
    '08 người, 05 người và 04 người'
    """
    return f"{', '.join(parts[:-1])} và {parts[-1]}" if len(parts) > 1 else "".join(parts)
