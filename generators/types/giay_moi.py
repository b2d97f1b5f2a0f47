"""Giấy mời: who is invited to what, when and where (NĐ 30/2020/NĐ-CP, mẫu 1.7)."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from generators import dau_cau
from generators.don_vi import DonVi
from generators.kieu import Chu, DungSai, Ngay
from generators.tieng_viet.am_lich import am_lich
from generators.tieng_viet.can_chi import viet_ngay_am
from generators.tieng_viet.ngay_thang import viet_ngay, viet_thu
from generators.van_ban import NoiDung, VanBan


class GiayMoi(VanBan):
    """An invitation; its content holds what the guest should mind."""

    TEN: ClassVar[str] = "Giấy mời"
    VIET_TAT: ClassVar[str | None] = "GM"

    kinh_moi: tuple[Chu, ...] = Field(min_length=1, title="Kính mời", description="mỗi người, mỗi nơi một dòng")
    toi_du: Chu = Field(title="Tới dự", description="tên cuộc họp, hội nghị, buổi lễ")
    chu_tri: Chu = Field(title="Chủ trì")
    gio: Chu = Field(title="Giờ", description="ví dụ 08 giờ 00 phút")
    ngay_hop: Ngay = Field(title="Ngày tổ chức")
    dia_diem: Chu = Field(title="Địa điểm")
    ghi_am_lich: DungSai = Field(default=False, title="Ghi thêm ngày âm lịch")
    noi_dung: NoiDung = Field(title="Lưu ý", description="các vấn đề cần lưu ý, mỗi đoạn một dòng")

    def phan_rieng(self, don_vi: DonVi) -> dict[str, object]:
        """The lines of the invitation; the weekday and the lunar day follow from the date."""
        co_quan = self.co_quan_ky(don_vi)
        return {
            "co_quan_moi": co_quan,
            "kinh_moi_mot": dau_cau.mot_noi(self.kinh_moi),
            "kinh_moi": dau_cau.kinh_gui(self.kinh_moi),
            "toi_du": self.toi_du.rstrip(" .") + ".",
            "chu_tri": self.chu_tri.rstrip(" .") + ".",
            "thoi_gian": f"{self.gio}, {viet_thu(self.ngay_hop)}, {viet_ngay(self.ngay_hop)}{self._am_lich()}.",
            "dia_diem": self.dia_diem.rstrip(" .") + ".",
        }

    def _am_lich(self) -> str:
        return f" (tức {viet_ngay_am(am_lich(self.ngay_hop))})" if self.ghi_am_lich else ""
