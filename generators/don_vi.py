"""The office profile: its names, departments, people and address, as data the office keeps itself."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from generators.kieu import Chu, ChuTrong, DungSai
from generators.loi_du_lieu import read_model
from generators.readers.toml import read_toml

CO_DINH = ConfigDict(frozen=True, extra="forbid")


class Phong(BaseModel):
    """A department; the list is the office's own, since the decrees on departments change."""

    model_config = CO_DINH
    ma: Chu = Field(title="Chữ viết tắt", description="đứng trong ký hiệu công văn và dòng Lưu, ví dụ VHXH")
    ten: Chu = Field(title="Tên phòng")


class Nguoi(BaseModel):
    """A person in one post; someone with two posts is listed twice."""

    model_config = CO_DINH
    ma: Chu = Field(title="Mã", description="tên ngắn để chọn người ký, ví dụ pct_van_xa")
    ho_ten: Chu = Field(title="Họ và tên", description="không ghi học hàm, học vị, danh hiệu")
    chuc_vu: Chu = Field(title="Chức vụ", description="chức vụ lãnh đạo chính thức, ví dụ Phó Chủ tịch")
    phong: ChuTrong = Field("", title="Phòng", description="chữ viết tắt của phòng; bỏ trống với lãnh đạo Ủy ban")


class DonVi(BaseModel):
    """One office: what every document of it repeats. Sources of the form: NĐ 30/2020/NĐ-CP, Phụ lục I."""

    model_config = CO_DINH
    ten_dong: tuple[Chu, ...] = Field(min_length=1, title="Tên cơ quan theo dòng", description="như in ở góc trái đầu văn bản")
    ten_tat: Chu = Field(title="Tên gọi tắt", description="ví dụ UBND xã Ngọc Liên")
    viet_tat: Chu = Field(title="Chữ viết tắt trong ký hiệu", description="ví dụ UBND")
    chu_quan: ChuTrong = Field("", title="Cơ quan chủ quản", description="bỏ trống với Ủy ban nhân dân xã")
    tap_the: Chu = Field("Ủy ban nhân dân", title="Tên tập thể trong dòng TM.")
    dung_dau: Chu = Field("Chủ tịch", title="Chức vụ người đứng đầu")
    dia_danh: Chu = Field(title="Địa danh")
    tinh: Chu = Field(title="Tỉnh, thành phố")
    phong: tuple[Phong, ...] = Field((), title="Các phòng")
    nguoi: tuple[Nguoi, ...] = Field(min_length=1, title="Người ký")
    dia_chi: tuple[Chu, ...] = Field((), title="Địa chỉ, điện thoại, thư điện tử", description="in ở chân trang 1 của công văn")
    co_chu: Literal["P14", "P13"] = Field("P14", title="Bộ cỡ chữ")
    cong_van_ghi_tm: DungSai = Field(default=True, title="Công văn của Ủy ban ghi dòng TM.")

    @property
    def ten(self) -> str:
        """The full name in running text: “Ủy ban nhân dân xã Ngọc Liên”."""
        return " ".join(self.ten_dong)

    def tim_nguoi(self, key: str) -> Nguoi | None:
        """The person whose short key or full name this is."""
        return next((p for p in self.nguoi if key in (p.ma, p.ho_ten)), None)

    def tim_phong(self, ma: str) -> Phong | None:
        """The department with this abbreviation."""
        return next((p for p in self.phong if p.ma == ma), None)


def read_don_vi(path: Path) -> DonVi:
    """The office profile kept in a TOML file; `FaultsFound` tells everything wrong with it at once."""
    return read_model(DonVi, read_toml(path))
