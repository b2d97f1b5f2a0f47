"""One person as a decision or a certificate names them: title, name, birth, number, address."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, Field, ValidationInfo, field_validator

from generators.giay_to import CO_DINH
from generators.kieu import Chu, ChuTrong, Ngay
from generators.loi_du_lieu import tu_choi
from generators.nhay_cam import CHE
from generators.tieng_viet.ngay_thang import viet_ngay

XUNG = {"nam": "ông", "nu": "bà"}
GIOI_TINH = {"nam": "Nam", "nu": "Nữ"}


class NhanThan(BaseModel):
    """A person; the year of birth alone is lawful where the papers say no more."""

    model_config = CO_DINH
    ho_ten: Chu = Field(title="Họ và tên")
    gioi_tinh: Literal["nam", "nu"] = Field(title="Giới tính")
    nam_sinh: Annotated[int, Field(strict=True, ge=1890, le=2200)] = Field(title="Năm sinh")
    ngay_sinh: Ngay | None = Field(None, title="Ngày sinh", description="khi giấy tờ có đủ ngày, tháng; cùng năm với năm sinh")
    so_dinh_danh: Annotated[ChuTrong, CHE] = Field("", title="Số định danh cá nhân", description="12 chữ số, để trong ngoặc kép")
    noi_o: Chu = Field(title="Nơi ở", description="thôn, xã, tỉnh")

    @field_validator("ngay_sinh")
    @classmethod
    def _cung_nam(cls, day: date | None, info: ValidationInfo) -> date | None:
        if day and day.year != info.data.get("nam_sinh", day.year):
            raise tu_choi("DL68", f"Ngày sinh {viet_ngay(day)} khác năm sinh đã ghi. Xem giấy tờ rồi sửa một trong hai.")
        return day

    @property
    def goi(self) -> str:
        """Title and name, for the middle of a sentence: “bà Hà Thị Liễu”."""
        return f"{XUNG[self.gioi_tinh]} {self.ho_ten}"

    @property
    def sinh(self) -> str:
        """The birth as far as it is known: “sinh ngày 12 tháng 5 năm 1951”, “sinh năm 1951”."""
        return f"sinh {viet_ngay(self.ngay_sinh)}" if self.ngay_sinh else f"sinh năm {self.nam_sinh}"

    def gioi_thieu(self) -> str:
        """The person in one phrase, as a decision's first Điều names them."""
        number = [f"số định danh cá nhân {self.so_dinh_danh}"] if self.so_dinh_danh else []
        return ", ".join([self.goi, self.sinh, *number, f"nơi ở {self.noi_o.rstrip(' .')}"])
