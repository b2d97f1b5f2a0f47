"""What a clerk may state for the Tết dossier; nearly all of it follows from the year and the office profile."""

from __future__ import annotations

from datetime import date, timedelta
from typing import ClassVar

from pydantic import BaseModel, Field

from generators.chinh_sach.thoi_han import lich_tet
from generators.chinh_sach.xet_chon import MaLyDo
from generators.don_vi import DonVi
from generators.dossier.office import ThongTinBo, dien
from generators.giay_to import CO_DINH
from generators.kieu import Chu, ChuTrong, DungSai, Ngay, SoDem, Tien
from generators.tieng_viet.am_lich import tet
from generators.types.du_toan import DongDuToan


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


class ThongTin(ThongTinBo):
    """The fields of the set."""

    CO_SO: ClassVar[tuple[str, ...]] = (
        "ke_hoach", "cong_van", "to_trinh", "quyet_dinh", "bao_cao_so_lieu", "giay_moi", "bao_cao_ket_qua",
    )  # fmt: skip
    TRONG_NAM: ClassVar[tuple[str, ...]] = ("cong_van", "giay_moi", "bao_cao_ket_qua")

    ngay_le: Ngay | None = Field(None, title="Ngày tổ chức lễ", description="bỏ trống: mùng 3 Tết")
    gio: Chu = Field("08 giờ 00 phút", title="Giờ tổ chức lễ")
    dia_diem: ChuTrong = Field("", title="Địa điểm", description="bỏ trống: nhà văn hóa xã")
    han_thon: Ngay | None = Field(None, title="Hạn thôn báo thay đổi", description="bỏ trống: 7 ngày trước ngày bàn giao quà")
    dia_ban_cu: ChuTrong = Field("", title="Địa bàn cũ", description="chỉ khi bảng mức còn theo tỉnh trước sáp nhập")
    loi_chuc: ChuTrong = Field("", title="Lời chúc trên giấy mừng thọ")
    ghi_nhan: tuple[GhiNhanXet, ...] = Field(
        (), title="Ghi nhận về từng người", description="đã mất, chuyển đi, từ chối, tạm trú"
    )
    da_chi: tuple[DaChi, ...] = Field((), title="Đã chi", description="sau lễ: các khoản ngoài quà bằng tiền, theo chứng từ")
    chi_khac: tuple[DongDuToan, ...] = Field((), title="Khoản chi khác", description="ngoài quà tặng, giấy mừng thọ và lễ ở thôn")

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


def dien_tet(tt: ThongTin, don_vi: DonVi) -> ThongTin:
    """The fields with everything that follows from the office profile filled in; `FaultsFound` when it does not say."""
    return dien(tt, don_vi, dia_diem=tt.dia_diem or f"Nhà văn hóa {don_vi.ten_dong[-1]}")
