"""Giấy xác nhận khuyết tật: the letterhead of a named type, its name without trích yếu, one line for each fact."""

from __future__ import annotations

from generators.mau.cuoi import cuoi_van_ban
from generators.mau.dau import dau_van_ban
from generators.mau.goi import docx
from generators.mau.phu_luc import phu_luc
from generators.mau.than import noi_dung
from generators.mau.trang import than_van_ban
from generators.mau.wml import doan


def mau() -> bytes:
    """The template of a giấy xác nhận khuyết tật."""
    body = [*dau_van_ban(), doan("TenLoai", "{{ ten_loai }}"), doan("CachKhoi"), *noi_dung(), *cuoi_van_ban(), *phu_luc()]
    return docx(than_van_ban(*body), ten="ten_loai")
