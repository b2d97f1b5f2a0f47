"""What lists, estimates and forms share: they go out attached to a document, without number or signature of their own."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, Field

from generators.danh_so import so_la_ma
from generators.don_vi import DonVi
from generators.giay_to import CO_DINH, PHAN_CHUNG, GiayTo
from generators.ke_dong import can_dong
from generators.kieu import Chu, Ngay, SoDem
from generators.so_ngay import ngay_thang, so_van_ban


class VanBanChinh(BaseModel):
    """The document that a table is attached to."""

    model_config = CO_DINH
    loai: Chu = Field(title="Tên loại", description="ví dụ Quyết định")
    so: SoDem | None = Field(None, title="Số", description="bỏ trống khi chưa có số")
    ky_hieu: Chu = Field(title="Ký hiệu", description="ví dụ QĐ-UBND")
    ngay: Ngay | None = Field(None, title="Ngày", description="bỏ trống khi chưa ban hành")
    nam: SoDem = Field(title="Năm")
    cua: Chu = Field(title="Cơ quan, chức danh ban hành", description="ví dụ Chủ tịch Ủy ban nhân dân xã Ngọc Liên")

    def kem_theo(self) -> str:
        """The line under the title.

        Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1.
        """
        ngay = ngay_thang(self.ngay, thang=None, nam=self.nam)
        return f"(Kèm theo {self.loai} số {so_van_ban(self.so)}/{self.ky_hieu} {ngay} của {self.cua})"


class BangKem(GiayTo):
    """A table that is an annex. Source: NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 2.1."""

    LA_PHU_LUC: ClassVar[bool] = True
    RONG_TEN_MM: ClassVar[float] = 232
    """Width left to the name between its two indents: here on a landscape page."""

    so_phu_luc: SoDem | None = Field(None, title="Phụ lục số", description="bỏ trống khi chỉ có một phụ lục")
    ten: Chu = Field(title="Tên bảng", description="in hoa ở đầu trang, ví dụ Danh sách người cao tuổi được mừng thọ")
    kem_theo: VanBanChinh = Field(title="Kèm theo văn bản")

    def context(self, don_vi: DonVi) -> dict[str, object]:
        """Label, title, reference and the tables of this type."""
        nhan = nhan_phu_luc(self.so_phu_luc)
        head = {"nhan": nhan, "ten": can_dong(self.ten.upper(), rong_mm=self.RONG_TEN_MM), "kem_theo": self.kem_theo.kem_theo()}
        return {**PHAN_CHUNG, **head, **self.phan_bang()}

    def phan_bang(self) -> dict[str, object]:
        """The tables as printed strings, with the sums of their rows."""
        raise NotImplementedError


def nhan_phu_luc(so: int | None) -> str:
    """The label of an annex: without a number when it is the only one.

    >>> nhan_phu_luc(None), nhan_phu_luc(2)
    ('Phụ lục', 'Phụ lục II')
    """
    return "Phụ lục" if so is None else f"Phụ lục {so_la_ma(so)}"
