"""Báo cáo: a named type; addressees when it goes to a superior (mẫu 1.4)."""

from __future__ import annotations

from generators.mau.cuoi import cuoi_van_ban
from generators.mau.dau import dau_van_ban, kinh_gui, ten_loai
from generators.mau.goi import docx
from generators.mau.phu_luc import phu_luc
from generators.mau.than import noi_dung
from generators.mau.trang import than_van_ban


def mau() -> bytes:
    """The template of a báo cáo."""
    return docx(than_van_ban(*dau_van_ban(), *ten_loai(), *kinh_gui(), *noi_dung(), *cuoi_van_ban(), *phu_luc()))
