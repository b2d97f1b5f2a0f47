"""What a clerk states for the Tết gifts: the groups with their lists and gifts; no amount comes from the program."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, Field

from generators.dossier.office import ThongTinBo
from generators.giay_to import CO_DINH
from generators.kieu import Chu, ChuTrong, Tien


class NhomQua(BaseModel):
    """One group of people: the list that names them and what each is given."""

    model_config = CO_DINH
    ten: Chu = Field(title="Nhóm", description="ví dụ Hộ nghèo, Hộ cận nghèo, Trẻ em mồ côi")
    danh_sach: Chu = Field(title="Danh sách", description="tên tệp hoặc tên tờ (sheet) có danh sách của nhóm này")
    so_tien: Tien = Field(title="Số tiền mỗi suất (đồng)", description="theo quyết định của đơn vị")
    hien_vat: ChuTrong = Field("", title="Hiện vật mỗi suất")
    nguon: Chu = Field(title="Nguồn kinh phí", description="ví dụ Ngân sách xã, Xã hội hóa")


class ThongTin(ThongTinBo):
    """The fields of the set; groups stand in order of precedence: who is in two of them is given the first one's share."""

    CO_SO: ClassVar[tuple[str, ...]] = ("ke_hoach", "quyet_dinh", "bao_cao_ket_qua")
    TRONG_NAM: ClassVar[tuple[str, ...]] = ("ke_hoach", "quyet_dinh", "bao_cao_ket_qua")

    nhom: tuple[NhomQua, ...] = Field(
        min_length=1, title="Các nhóm", description="nhóm ghi trước được ưu tiên khi một người có tên hai nơi"
    )
