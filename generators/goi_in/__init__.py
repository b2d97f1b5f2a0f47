"""Print packs: PDFs already made, bound in the order in which they are handed out, and printed again in part."""

from __future__ import annotations

from generators.goi_in.ban_ke import GoiIn, Muc, Phan, Thieu, doc_ban_ke, ten_ban_ke
from generators.goi_in.dong import TOI_DA, lam_goi
from generators.goi_in.giay import Giay, GoiInHong
from generators.goi_in.in_lai import BanInLai, in_lai_nguoi, in_lai_trang
from generators.goi_in.khoang import doc_khoang

__all__ = [
    "TOI_DA",
    "BanInLai",
    "Giay",
    "GoiIn",
    "GoiInHong",
    "Muc",
    "Phan",
    "Thieu",
    "doc_ban_ke",
    "doc_khoang",
    "in_lai_nguoi",
    "in_lai_trang",
    "lam_goi",
    "ten_ban_ke",
]
