"""Báo cáo: what was done, with figures; to a superior it carries Kính gửi (NĐ 30/2020/NĐ-CP, mẫu 1.4)."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, Field

from generators.bang_kem import nhan_phu_luc
from generators.bieu_do import mo_ta, theo_tuoi_va_thon
from generators.don_vi import DonVi
from generators.giay_to import CO_DINH
from generators.ke_dong import can_dong
from generators.kieu import Chu, SoDem, SoNguyen
from generators.render.values import Picture
from generators.van_ban import VanBanGui

RONG_BIEU_DO_MM = 160


class DemBieuDo(BaseModel):
    """People of one group in one thôn."""

    model_config = CO_DINH
    thon: Chu = Field(title="Thôn, làng")
    nhom: Chu = Field(title="Nhóm", description="ví dụ Tròn 70 tuổi; nhiều nhất 8 nhóm")
    so_nguoi: SoNguyen = Field(title="Số người")


class BieuDo(BaseModel):
    """A chart that stands as an annex of the report: drawn from the counts, never pasted."""

    model_config = CO_DINH
    so_phu_luc: SoDem | None = Field(None, title="Phụ lục số", description="bỏ trống khi chỉ có một phụ lục")
    ten: Chu = Field(title="Tên biểu đồ")
    dong: tuple[DemBieuDo, ...] = Field(min_length=1, title="Số người theo thôn, theo nhóm")

    def hinh(self) -> Picture:
        """The picture, with its meaning in words for those who cannot see it."""
        counts: dict[str, dict[str, int]] = {}
        for row in self.dong:
            here = counts.setdefault(row.thon, {})
            here[row.nhom] = here.get(row.nhom, 0) + row.so_nguoi
        groups = list(dict.fromkeys(row.nhom for row in self.dong))
        return Picture(theo_tuoi_va_thon(counts, nhom_tuoi=groups, rong_mm=RONG_BIEU_DO_MM), RONG_BIEU_DO_MM, mo_ta=mo_ta(counts))


class BaoCao(VanBanGui):
    """A report; without addressees it stands as a plain named document."""

    TEN: ClassVar[str] = "Báo cáo"
    VIET_TAT: ClassVar[str | None] = "BC"

    kinh_gui: tuple[Chu, ...] = Field((), title="Kính gửi", description="khi báo cáo cấp trên; mỗi nơi một dòng")
    bieu_do: BieuDo | None = Field(None, title="Biểu đồ", description="in ở phụ lục cuối báo cáo")

    def phan_rieng(self, don_vi: DonVi) -> dict[str, object]:
        """The addressees, and the chart under the head of an annex."""
        drawn = [
            {
                "nhan": nhan_phu_luc(chart.so_phu_luc),
                "ten": can_dong(chart.ten.upper()),
                "kem_theo": self.kem_theo(don_vi),
                "hinh": chart.hinh(),
            }
            for chart in ([self.bieu_do] if self.bieu_do else [])
        ]
        return {**super().phan_rieng(don_vi), "bieu_do": drawn}
