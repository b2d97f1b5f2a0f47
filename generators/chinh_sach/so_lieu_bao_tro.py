"""The numbers of social protection as data: standard level, coefficients, social pension, famine rice."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from pydantic import BaseModel, Field

from generators.chinh_sach.nguon import CO_DINH, Nguon, doc_du_lieu
from generators.kieu import Chu, ChuTrong, Ngay, SoDem, Tien


class MucChuan(BaseModel):
    """The standard level from a day on, until the next one begins."""

    model_config = CO_DINH
    dong: Tien = Field(title="Mức chuẩn (đồng)")
    tu: Ngay = Field(title="Từ ngày")
    nguon: Nguon = Field(title="Nguồn")


class HeSo(BaseModel):
    """One group and its coefficient, written with a comma as the decree writes it."""

    model_config = CO_DINH
    ma: Chu = Field(title="Mã")
    doi_tuong: Chu = Field(title="Đối tượng")
    he_so: Chu = Field(title="Hệ số", pattern=r"^\d+,\d$")
    nguon: Nguon = Field(title="Nguồn")
    ghi_chu: ChuTrong = Field("", title="Ghi chú")

    @property
    def gia_tri(self) -> Decimal:
        """The coefficient as a number."""
        return Decimal(self.he_so.replace(",", "."))


class HuuTri(BaseModel):
    """The social pension: amount and ages, from a day on."""

    model_config = CO_DINH
    dong: Tien = Field(title="Mức hằng tháng (đồng)")
    tu: Ngay = Field(title="Từ ngày")
    tuoi: SoDem = Field(title="Đủ tuổi")
    tuoi_ngheo: SoDem = Field(title="Đủ tuổi, hộ nghèo hoặc cận nghèo")
    nguon: Nguon = Field(title="Nguồn")


class Gao(BaseModel):
    """The famine rice: kilograms a person a month, and for how many months."""

    model_config = CO_DINH
    kg: SoDem = Field(title="Kg một người một tháng")
    thang_tet: SoDem = Field(title="Số tháng dịp Tết")
    thang_nhieu_nhat: SoDem = Field(title="Số tháng nhiều nhất")
    nguon: Nguon = Field(title="Nguồn")


class BaoTro(BaseModel):
    """The whole data file."""

    model_config = CO_DINH
    muc_chuan: tuple[MucChuan, ...] = Field(min_length=1, title="Mức chuẩn")
    he_so: tuple[HeSo, ...] = Field(min_length=1, title="Hệ số")
    huu_tri: HuuTri = Field(title="Hưu trí xã hội")
    gao: Gao = Field(title="Gạo cứu đói")


@cache
def bao_tro() -> BaoTro:
    """The numbers in force, with their sources."""
    return doc_du_lieu(BaoTro, "bao_tro.toml")
