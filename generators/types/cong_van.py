"""Công văn: a letter without a type name; the trích yếu stands under the number (NĐ 30/2020/NĐ-CP, mẫu 1.5)."""

from __future__ import annotations

from typing import ClassVar, Literal

from generators.don_vi import DonVi
from generators.van_ban import VanBanGui


class CongVan(VanBanGui):
    """A letter to named addressees; its symbol ends with the drafting department."""

    TEN: ClassVar[str] = "Công văn"

    def ky_hieu(self, don_vi: DonVi) -> str:
        """Issuer and drafting department: “UBND-VHXH”; a department's own letter has its name alone."""
        return self.soan_thao if self.tham_quyen == "phong" else f"{don_vi.viet_tat}-{self.soan_thao}"

    def ghi_tm(self, don_vi: DonVi) -> Literal["co", "khong"]:
        """Some offices sign the letters of the Ủy ban without the TM. line: the profile says which."""
        return "co" if don_vi.cong_van_ghi_tm else "khong"

    def phan_rieng(self, don_vi: DonVi) -> dict[str, object]:
        """No type name; “V/v …” under the number; the office's address at the foot of page 1."""
        viec = self.trich_yeu.rstrip(" .;")
        viec = viec if viec.startswith("V/v ") else f"V/v {viec}"
        return {
            **super().phan_rieng(don_vi),
            "ten_loai": "",
            "trich_yeu": viec,
            "ke_trich_yeu": "",
            "dia_chi": list(don_vi.dia_chi),
        }
