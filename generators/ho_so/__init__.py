"""A whole dossier to hand over: an offline page that shows it, one ZIP that holds it, and the proof that nothing changed."""

from __future__ import annotations

from generators.ho_so.dong_goi import DANH_MUC, MANIFEST, TepGoi, dong_goi
from generators.ho_so.kiem_goi import KetQuaKiem, kiem_goi
from generators.ho_so.muc_luc import BieuDo, BoHoSo, TaiLieu, VanDe, trang_muc_luc
from generators.ho_so.ten_tep import ten_tep

__all__ = [
    "DANH_MUC",
    "MANIFEST",
    "BieuDo",
    "BoHoSo",
    "KetQuaKiem",
    "TaiLieu",
    "TepGoi",
    "VanDe",
    "dong_goi",
    "kiem_goi",
    "ten_tep",
    "trang_muc_luc",
]
