"""Quyết định (cá biệt) quy định trực tiếp: the decision's own Điều carry the content (NĐ 30/2020/NĐ-CP, mẫu 1.2)."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, field_validator

from generators import dau_cau, noi_dung
from generators.don_vi import DonVi
from generators.ke_dong import can_dong, ke_trich_yeu
from generators.kieu import Chu
from generators.loi_du_lieu import tu_choi
from generators.tham_quyen import ThamQuyen
from generators.van_ban import NoiDung, VanBan


class QuyetDinh(VanBan):
    """A decision: legal bases, authority line, Điều; the last Điều names who carries it out."""

    TEN: ClassVar[str] = "Quyết định"
    VIET_TAT: ClassVar[str | None] = "QĐ"

    can_cu: tuple[Chu, ...] = Field(min_length=1, title="Căn cứ", description="mỗi căn cứ một dòng; Theo đề nghị của … để cuối")
    noi_dung: NoiDung = Field(title="Các Điều", description="mỗi dòng mở đầu bằng Điều 1. Điều 2. …")
    tham_quyen: ThamQuyen = Field("chu_tich", title="Thẩm quyền", description="tập thể Ủy ban, Chủ tịch hay phòng soạn thảo")

    @field_validator("noi_dung")
    @classmethod
    def _co_dieu(cls, text: str) -> str:
        if not any(block.kieu in ("dieu", "dieu_ten") for block in noi_dung.parse(text)):
            raise tu_choi("DL22", "Quyết định phải có ít nhất một Điều. Mở đầu dòng bằng “Điều 1. …”.")
        return text

    def nhu(self) -> str:
        """“Như Điều N”: the last Điều lists those who carry the decision out."""
        dieu = [block.nhan for block in noi_dung.parse(self.bai()) if block.kieu in ("dieu", "dieu_ten")]
        return f"Như {dieu[-1].rstrip('.')}"

    def ten_viec(self) -> str:
        """The trích yếu of a direct decision begins with “Về việc”."""
        viec = self.trich_yeu.rstrip(" .;")
        return viec if viec.startswith("Về ") else f"Về việc {viec}"

    def phan_rieng(self, don_vi: DonVi) -> dict[str, object]:
        """Legal bases, the ordering word and the shaped trích yếu."""
        viec = can_dong(self.ten_viec())
        return {
            "trich_yeu": viec,
            "ke_trich_yeu": ke_trich_yeu(viec),
            "can_cu": dau_cau.can_cu(self.can_cu),
            "lenh": "QUYẾT ĐỊNH:",
        }
