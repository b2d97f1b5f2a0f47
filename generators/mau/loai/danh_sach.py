"""Danh sách: people with money, as an annex on a landscape page (mẫu 2.1)."""

from __future__ import annotations

from generators.mau.bang_nguoi import danh_sach_nguoi
from generators.mau.goi import docx
from generators.mau.phu_luc import tieu_de
from generators.mau.trang import than_van_ban


def mau() -> bytes:
    """The template of a danh sách."""
    people = danh_sach_nguoi(rong_mm=(11, 48, 17, 17, 40, 32, 46, 41))
    return docx(than_van_ban(*tieu_de(), *people, ngang=True), ten="ten")
