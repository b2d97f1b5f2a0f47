"""Quyết định (cá biệt) quy định gián tiếp: it approves or issues the text or list attached to it (NĐ 30/2020/NĐ-CP, mẫu 1.3)."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, ValidationInfo, field_validator

from generators import noi_dung
from generators.danh_sach_tien import DongNguoi, phan_bang
from generators.don_vi import DonVi
from generators.ke_dong import can_dong
from generators.kieu import Chu
from generators.loi_du_lieu import tu_choi
from generators.types.quyet_dinh import QuyetDinh
from generators.van_ban import NoiDung

MO_DAU = ("Phê duyệt ", "Ban hành ")


class QuyetDinhPheDuyet(QuyetDinh):
    """A decision whose substance stands in what comes with it."""

    TEN: ClassVar[str] = "Quyết định phê duyệt"
    TEN_LOAI: ClassVar[str] = "Quyết định"

    ten_loai_kem: Chu = Field(title="Tên loại văn bản kèm theo", description="ví dụ Danh sách, Quy chế")
    trich_yeu_kem: Chu = Field(title="Trích yếu văn bản kèm theo")
    noi_dung_kem: NoiDung | None = Field(None, title="Nội dung văn bản kèm theo", description="khi kèm theo là bài chữ")
    dong: tuple[DongNguoi, ...] = Field(
        (), title="Danh sách kèm theo", description="khi kèm theo là danh sách", validate_default=True
    )

    @field_validator("trich_yeu")
    @classmethod
    def _phe_duyet(cls, text: str) -> str:
        if not text.startswith(MO_DAU):
            raise tu_choi("DL23", f"Trích yếu phải mở đầu bằng “Phê duyệt …” hoặc “Ban hành …”; đang là “{text}”.")
        return text

    @field_validator("dong")
    @classmethod
    def _co_kem(cls, rows: tuple[DongNguoi, ...], info: ValidationInfo) -> tuple[DongNguoi, ...]:
        if not rows and info.data.get("noi_dung_kem", "") is None:
            raise tu_choi("DL24", "Chưa có văn bản được phê duyệt. Ghi “noi_dung_kem” (bài chữ) hoặc “dong” (danh sách).")
        return rows

    def ten_viec(self) -> str:
        """The trích yếu as typed: “Phê duyệt …”."""
        return self.trich_yeu.rstrip(" .;")

    def phan_rieng(self, don_vi: DonVi) -> dict[str, object]:
        """The decision's own parts, then those of what it approves."""
        money = phan_bang(self.dong) if self.dong else dict.fromkeys(("tong", "tong_nguoi", "tong_tien", "bang_chu"), "")
        return {
            **super().phan_rieng(don_vi),
            "ten_loai_kem": self.ten_loai_kem.upper(),
            "trich_yeu_kem": can_dong(self.trich_yeu_kem.rstrip(" .;")),
            "kem_theo": self.kem_theo(don_vi),
            "noi_dung_kem": list(noi_dung.parse(self.noi_dung_kem or "")),
            "cac_bang": [],
            **money,
        }
