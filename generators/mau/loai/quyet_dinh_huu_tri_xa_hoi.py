"""Quyết định hưởng, thôi hưởng trợ cấp hưu trí xã hội: laid out as any decision that regulates by itself (mẫu 1.2)."""

from __future__ import annotations

from generators.mau.can_cu import mo_dau_quyet_dinh
from generators.mau.cuoi import cuoi_van_ban
from generators.mau.dau import dau_van_ban, ten_loai
from generators.mau.goi import docx
from generators.mau.phu_luc import phu_luc
from generators.mau.than import noi_dung
from generators.mau.trang import than_van_ban


def mau() -> bytes:
    """The template of a quyết định on hưu trí xã hội."""
    opening = [*dau_van_ban(), *ten_loai(), *mo_dau_quyet_dinh()]
    return docx(than_van_ban(*opening, *noi_dung(), *cuoi_van_ban(), *phu_luc()))
