"""Quyết định hưởng, thôi hưởng trợ cấp hưu trí xã hội: Điều 1 is written from the fields (Nghị định 176/2025/NĐ-CP)."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from generators.chinh_sach.tuoi import tuoi_dung, tuoi_dung_nhieu_nhat
from generators.errors import Fault
from generators.kieu import Chu, Ngay, Tien
from generators.nhan_than import NhanThan
from generators.tieng_viet.ngay_thang import viet_ngay
from generators.tieng_viet.so_thanh_chu import so_tien_bang_chu
from generators.tieng_viet.tien import viet_tien
from generators.types.quyet_dinh import QuyetDinh
from generators.van_ban import NoiDung

TUOI = {"tu_75": 75, "tu_70_ngheo": 70}
"""Source: Nghị định 176/2025/NĐ-CP, Điều 2: 75, or 70 in a poor or near-poor household, by date of birth."""

Thang = tuple[int, int]


class QuyetDinhHuuTriXaHoi(QuyetDinh):
    """A decision of the commune's chairman on one person."""

    TEN: ClassVar[str] = "Quyết định hưu trí xã hội"
    TEN_LOAI: ClassVar[str] = "Quyết định"

    viec: Literal["huong", "thoi_huong"] = Field(title="Hưởng hay thôi hưởng")
    nguoi: NhanThan = Field(title="Người hưởng")
    dien: Literal["tu_75", "tu_70_ngheo"] = Field("tu_75", title="Diện", description="tu_70_ngheo: hộ nghèo, hộ cận nghèo")
    muc: Tien = Field(title="Mức trợ cấp một tháng (đồng)")
    nguon_muc: Chu = Field(
        title="Văn bản quy định mức", description="ví dụ Nghị định số 176/2025/NĐ-CP hoặc nghị quyết của HĐND tỉnh"
    )
    ly_do: Chu = Field(title="Lý do", description="một câu, không có dấu chấm cuối")
    tu_thang: Annotated[int, Field(strict=True, ge=1, le=12)] = Field(title="Từ tháng")
    tu_nam: Annotated[int, Field(strict=True, ge=2025, le=2200)] = Field(title="Của năm")
    ngay_su_viec: Ngay | None = Field(
        None, title="Ngày phát sinh", description="khi thôi hưởng: ngày chết, ngày hưởng chế độ khác"
    )
    trich_yeu: Chu = Field("", title="Trích yếu", description="bỏ trống thì ghi theo việc hưởng, thôi hưởng")
    noi_dung: NoiDung = Field(title="Các Điều tiếp theo", description="từ Điều 2: hiệu lực, trách nhiệm thi hành")

    def ten_viec(self) -> str:
        """What the decision does, and for whom."""
        verb = "hưởng" if self.viec == "huong" else "thôi hưởng"
        return self.trich_yeu.rstrip(" .;") or f"Về việc {verb} trợ cấp hưu trí xã hội đối với {self.nguoi.goi}"

    def bai(self) -> str:
        """Điều 1 from the fields, then what the office typed."""
        month = f"kể từ {viet_ngay(date(self.tu_nam, self.tu_thang, 1)).removeprefix('ngày 01 ')}"
        person = self.nguoi.gioi_thieu()
        if self.viec == "huong":
            first = f"Điều 1. Chi trả trợ cấp hưu trí xã hội hằng tháng đối với {person}, {month}."
            amount = "Mức trợ cấp"
        else:
            first = f"Điều 1. Thôi chi trả trợ cấp hưu trí xã hội hằng tháng đối với {person}, {month}."
            amount = "Mức trợ cấp đang hưởng"
        money = (
            f"{amount}: {viet_tien(self.muc)}/tháng (Bằng chữ: {so_tien_bang_chu(self.muc)}), theo {self.nguon_muc.rstrip(' .')}."
        )
        return "\n".join([first, money, f"Lý do: {self.ly_do.rstrip(' .')}.", self.noi_dung])

    def canh_bao(self) -> list[Fault]:
        """Labels out of order, a month that the decree does not give, an age not reached."""
        return [*super().canh_bao(), *self._sai_thang(), *self._chua_du_tuoi()]

    def _sai_thang(self) -> list[Fault]:
        """Paid from the month of signing, stopped from the month after the event.

        Source: Nghị định 176/2025/NĐ-CP, Điều 3, 4.
        """
        expected = self._thang_theo_luat()
        if expected is None or expected == (self.tu_nam, self.tu_thang):
            return []
        rule = "tháng ký quyết định" if self.viec == "huong" else "tháng sau tháng phát sinh"
        message = f"Ghi từ tháng {self.tu_thang}/{self.tu_nam}, mà {rule} là {expected[1]}/{expected[0]}. Kiểm tra lại tháng."
        return [Fault("DL75", message, where="tu_thang", severity="warning")]

    def _thang_theo_luat(self) -> Thang | None:
        """Year and month that follow from the dates, None while these are not known."""
        day = self.ngay if self.viec == "huong" else self.ngay_su_viec
        if day is None:
            return None
        return (day.year, day.month) if self.viec == "huong" else (day.year + day.month // 12, day.month % 12 + 1)

    def _chua_du_tuoi(self) -> list[Fault]:
        if self.viec != "huong" or self.ngay is None:
            return []
        born = self.nguoi.ngay_sinh
        age = tuoi_dung(born, tai=self.ngay) if born else tuoi_dung_nhieu_nhat(self.nguoi.nam_sinh, tai=self.ngay)
        message = f"Ngày ký người hưởng {age} tuổi, diện này cần đủ {TUOI[self.dien]}. Kiểm tra ngày sinh và diện hưởng."
        return [Fault("DL76", message, where="nguoi", severity="warning")] if age < TUOI[self.dien] else []
