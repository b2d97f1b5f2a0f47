"""Danh sách người tròn 100 tuổi: what the President's card needs of each person."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, Field, ValidationInfo, field_validator

from generators.bang_kem import BangKem
from generators.chinh_sach.tuoi import tuoi_mung_tho
from generators.danh_sach_tien import GIOI_TINH, so_nguoi
from generators.errors import Fault
from generators.giay_to import CO_DINH
from generators.kieu import Chu, ChuTrong, Ngay, SoDem
from generators.loi_du_lieu import tu_choi, tu_choi_nhieu
from generators.nhay_cam import CHE, NHAY_CAM
from generators.tieng_viet.ngay_thang import viet_ngay_ngan

TRON = 100


class NguoiTron100(BaseModel):
    """One person; the six facts the card is made from, and those that identify the person.

    Source of the six: Công văn 1539/VPCTN-TĐKT ngày 26/11/2013 (họ và tên, năm sinh, giới tính, dân tộc, quê quán, nơi ở).
    """

    model_config = CO_DINH
    ho_ten: Chu = Field(title="Họ và tên")
    nam_sinh: Annotated[int, Field(strict=True, ge=1890, le=2200)] = Field(title="Năm sinh")
    ngay_sinh: Ngay | None = Field(
        None, title="Ngày sinh", description="khi giấy tờ có đủ ngày, tháng; cùng năm với năm sinh", validate_default=True
    )
    gioi_tinh: Literal["nam", "nu"] = Field(title="Giới tính")
    dan_toc: Annotated[Chu, NHAY_CAM] = Field(title="Dân tộc")
    que_quan: Chu = Field(title="Quê quán")
    noi_o: Chu = Field(title="Nơi ở hoặc nơi thường trú")
    so_dinh_danh: Annotated[ChuTrong, CHE] = Field("", title="Số định danh cá nhân", description="12 chữ số, để trong ngoặc kép")
    ghi_chu: ChuTrong = Field("", title="Ghi chú")

    @field_validator("ngay_sinh")
    @classmethod
    def _cung_nam(cls, day: date | None, info: ValidationInfo) -> date | None:
        if day and day.year != info.data.get("nam_sinh", day.year):
            raise tu_choi("DL68", f"Ngày sinh {viet_ngay_ngan(day)} khác năm sinh đã ghi. Xem giấy tờ rồi sửa một trong hai.")
        return day

    def in_ra(self, tt: int) -> dict[str, str]:
        """The row as printed; the day of birth, when known, stands for the year."""
        return {
            "tt": str(tt),
            "ho_ten": self.ho_ten,
            "sinh": viet_ngay_ngan(self.ngay_sinh) if self.ngay_sinh else str(self.nam_sinh),
            "gioi_tinh": GIOI_TINH[self.gioi_tinh],
            "dan_toc": self.dan_toc,
            "que_quan": self.que_quan,
            "noi_o": self.noi_o,
            "so_dinh_danh": self.so_dinh_danh,
            "ghi_chu": self.ghi_chu,
        }


class DanhSachTron100(BangKem):
    """The list sent up for the President's cards."""

    TEN: ClassVar[str] = "Danh sách người tròn 100 tuổi"

    nam_mung_tho: SoDem = Field(title="Năm mừng thọ", description="người trong danh sách tròn 100 tuổi trong năm này")
    dong: tuple[NguoiTron100, ...] = Field(min_length=1, title="Danh sách")

    @field_validator("dong")
    @classmethod
    def _tron_100(cls, rows: tuple[NguoiTron100, ...], info: ValidationInfo) -> tuple[NguoiTron100, ...]:
        year = info.data.get("nam_mung_tho")
        ages = [(n, row, tuoi_mung_tho(row.nam_sinh, nam_tet=year)) for n, row in enumerate(rows, 1)] if year else []
        wrong = [(n, row, age) for n, row, age in ages if age != TRON]
        message = "{} {} tuổi trong năm {}, không phải tròn 100. Bỏ khỏi danh sách này hoặc sửa năm sinh."
        if wrong:
            raise tu_choi_nhieu(
                [Fault("DL69", message.format(row.ho_ten, age, year), where=f"dòng {n}") for n, row, age in wrong]
            )
        return rows

    def phan_bang(self) -> dict[str, object]:
        """One table, in the order of the caller."""
        return {
            "dong": [row.in_ra(tt) for tt, row in enumerate(self.dong, 1)],
            "tong": f"Danh sách có {so_nguoi(self.dong)}.",
        }
