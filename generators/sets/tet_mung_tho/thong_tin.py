"""What a clerk may state for the Tết dossier; nearly all of it follows from the year and the office profile."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from generators.chinh_sach.thoi_han import lich_tet
from generators.chinh_sach.xet_chon import MaLyDo
from generators.don_vi import DonVi
from generators.errors import Fault, FaultsFound
from generators.giay_to import CO_DINH
from generators.kieu import Chu, ChuTrong, DungSai, Ngay, SoDem, Tien
from generators.tieng_viet.am_lich import tet
from generators.tieng_viet.can_chi import can_chi_nam
from generators.types.du_toan import DongDuToan

MaGiay = Literal["ke_hoach", "cong_van", "to_trinh", "quyet_dinh", "bao_cao_so_lieu", "giay_moi", "bao_cao_ket_qua"]


class SoVanBan(BaseModel):
    """The number and day of one paper, once the records clerk has given them."""

    model_config = CO_DINH
    van_ban: MaGiay = Field(title="Văn bản")
    so: SoDem | None = Field(None, title="Số")
    ngay: Ngay | None = Field(None, title="Ngày")


class DaChi(BaseModel):
    """What was really spent on one line of the estimate, by its receipts."""

    model_config = CO_DINH
    noi_dung: Chu = Field(title="Nội dung chi", description="đúng như trong dự toán")
    so_tien: Tien = Field(title="Đã chi (đồng)")
    ghi_chu: ChuTrong = Field("", title="Ghi chú", description="ví dụ số chứng từ")


class GhiNhanXet(BaseModel):
    """What the office has recorded about one person of the list; name and year find them, the thôn when two share both."""

    model_config = CO_DINH
    ho_ten: Chu = Field(title="Họ và tên")
    nam_sinh: SoDem = Field(title="Năm sinh")
    thon: ChuTrong = Field("", title="Thôn")
    ly_do: MaLyDo = Field(title="Lý do")
    ngay: Ngay | None = Field(None, title="Ngày", description="ngày mất, ngày chuyển, ngày đăng ký tạm trú")
    van_tang: DungSai | None = Field(None, title="Vẫn tặng", description="lựa chọn của đơn vị khi người cao tuổi đã mất")
    ghi_chu: ChuTrong = Field("", title="Ghi chú")


class ThongTin(BaseModel):
    """The fields of the set."""

    model_config = CO_DINH
    nam: Annotated[int, Field(strict=True, ge=2012, le=2200)] = Field(
        title="Năm Tết", description="năm dương lịch có Tết, ví dụ 2027"
    )
    ngay_le: Ngay | None = Field(None, title="Ngày tổ chức lễ", description="bỏ trống: mùng 3 Tết")
    gio: Chu = Field("08 giờ 00 phút", title="Giờ tổ chức lễ")
    dia_diem: ChuTrong = Field("", title="Địa điểm", description="bỏ trống: nhà văn hóa xã")
    han_thon: Ngay | None = Field(None, title="Hạn thôn báo thay đổi", description="bỏ trống: 7 ngày trước ngày bàn giao quà")
    soan_thao: Chu = Field("VHXH", title="Phòng soạn thảo")
    phong_tai_chinh: Chu = Field("KT", title="Phòng tài chính")
    nguoi_ky_quyet_dinh: ChuTrong = Field("", title="Người ký quyết định", description="bỏ trống: người đứng đầu")
    nguoi_ky: ChuTrong = Field(
        "", title="Người ký các văn bản khác", description="bỏ trống: cấp phó ghi trước trong hồ sơ đơn vị"
    )
    nguoi_trinh: ChuTrong = Field("", title="Người ký tờ trình", description="bỏ trống: trưởng phòng soạn thảo")
    co_quan_y_te: ChuTrong = Field("", title="Cơ quan y tế cấp tỉnh", description="bỏ trống: Sở Y tế tỉnh")
    dia_ban_cu: ChuTrong = Field("", title="Địa bàn cũ", description="chỉ khi bảng mức còn theo tỉnh trước sáp nhập")
    can_cu_dia_phuong: tuple[Chu, ...] = Field(
        (), title="Căn cứ của địa phương", description="nghị quyết của HĐND tỉnh, quyết định giao dự toán"
    )
    loi_chuc: ChuTrong = Field("", title="Lời chúc trên giấy mừng thọ")
    so_van_ban: tuple[SoVanBan, ...] = Field((), title="Số, ngày các văn bản")
    ghi_nhan: tuple[GhiNhanXet, ...] = Field(
        (), title="Ghi nhận về từng người", description="đã mất, chuyển đi, từ chối, tạm trú"
    )
    da_chi: tuple[DaChi, ...] = Field((), title="Đã chi", description="sau lễ: các khoản ngoài quà bằng tiền, theo chứng từ")
    chi_khac: tuple[DongDuToan, ...] = Field((), title="Khoản chi khác", description="ngoài quà tặng, giấy mừng thọ và lễ ở thôn")

    @property
    def nhan_dip(self) -> str:
        """The occasion: “tết Nguyên đán Đinh Mùi năm 2027” (capitals: NĐ 30/2020/NĐ-CP, Phụ lục II, mục V.8)."""
        return f"tết Nguyên đán {can_chi_nam(self.nam)} năm {self.nam}"

    @property
    def le(self) -> date:
        """The day of the ceremony; the third day of Tết unless stated."""
        return self.ngay_le or tet(self.nam) + timedelta(days=2)

    @property
    def ban_giao(self) -> date:
        """The day on which gifts, certificates and sign sheets go to the thôn."""
        return next(viec.den for viec in lich_tet(self.nam) if viec.ma == "ban_giao")

    @property
    def han(self) -> date:
        """The day by which the thôn report changes of the list."""
        return self.han_thon or self.ban_giao - timedelta(days=7)

    def so_cua(self, ma: str) -> SoVanBan | None:
        """Number and day of a paper, once known."""
        return next((row for row in self.so_van_ban if row.van_ban == ma), None)


def dien(tt: ThongTin, don_vi: DonVi) -> ThongTin:
    """The fields with everything that follows from the office profile filled in; `FaultsFound` when it does not say."""
    filled = {
        "dia_diem": tt.dia_diem or f"Nhà văn hóa {don_vi.ten_dong[-1]}",
        "nguoi_ky_quyet_dinh": tt.nguoi_ky_quyet_dinh or _ma(don_vi, chuc_vu=don_vi.dung_dau),
        "nguoi_ky": tt.nguoi_ky or _ma(don_vi, chuc_vu=f"Phó {don_vi.dung_dau}") or _ma(don_vi, chuc_vu=don_vi.dung_dau),
        "nguoi_trinh": tt.nguoi_trinh or _ma(don_vi, chuc_vu="Trưởng phòng", phong=tt.soan_thao),
        "co_quan_y_te": tt.co_quan_y_te or f"Sở Y tế tỉnh {don_vi.tinh}",
    }
    missing = [name for name, value in filled.items() if not value]
    if missing:
        raise FaultsFound(
            "Hồ sơ đơn vị chưa đủ để lập bộ văn bản.",
            [Fault("BO10", _cau_thieu(name), where=name) for name in missing],
        )
    return tt.model_copy(update=filled)


def _cau_thieu(name: str) -> str:
    title = ThongTin.model_fields[name].title
    return f"Không suy ra được “{title}” từ hồ sơ đơn vị. Ghi mục {name} trong tệp thông tin, hoặc thêm người vào don_vi.toml."


def _ma(don_vi: DonVi, *, chuc_vu: str, phong: str = "") -> str:
    return next((p.ma for p in don_vi.nguoi if p.chuc_vu == chuc_vu and p.phong == phong), "")
