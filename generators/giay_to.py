"""What every document type is: a frozen model that names its type and prints a flat context."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from generators.don_vi import DonVi
from generators.errors import Fault

CO_DINH = ConfigDict(frozen=True, extra="forbid")

PHAN_CHUNG: dict[str, object] = {
    "co_quan_chu_quan": "",
    "ten_co_quan": [],
    "ke_co_quan": "",
    "so": "",
    "ky_hieu": "",
    "dia_danh": "",
    "ngay_thang": "",
    "ngay": "",
    "thang": "",
    "nam": "",
    "khan": "",
    "ten_loai": "",
    "trich_yeu": "",
    "ke_trich_yeu": "",
    "tham_quyen": "",
    "kinh_gui": [],
    "kinh_gui_mot": "",
    "can_cu": [],
    "lenh": "",
    "noi_dung": [],
    "noi_nhan": [],
    "quyen_han": [],
    "nguoi_ky": "",
    "phu_luc": [],
    "dia_chi": [],
}
"""The names every template may print, with what they are when a type has no such part."""


class GiayTo(BaseModel):
    """A paper of any type; `TEN` makes a class in `generators/types` that file's document type."""

    model_config = CO_DINH
    TEN: ClassVar[str]
    TEN_LOAI: ClassVar[str] = ""
    VIET_TAT: ClassVar[str | None] = None
    LA_PHU_LUC: ClassVar[bool] = False

    @classmethod
    def ten_loai(cls) -> str:
        """The decree's name of the type, as printed; types that share it differ in `TEN`."""
        return cls.TEN_LOAI or cls.TEN

    def context(self, don_vi: DonVi) -> dict[str, object]:
        """The names its template prints; `FaultsFound` when the data and the office profile disagree."""
        raise NotImplementedError

    def canh_bao(self) -> list[Fault]:
        """Warnings that do not stop the document."""
        return []
