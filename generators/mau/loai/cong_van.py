"""Công văn: no tên loại, the trích yếu under the number, the office's address at the foot of page 1 (mẫu 1.5)."""

from __future__ import annotations

from generators.mau.cuoi import cuoi_van_ban
from generators.mau.dau import dau_van_ban, kinh_gui
from generators.mau.goi import docx
from generators.mau.phu_luc import phu_luc
from generators.mau.than import noi_dung
from generators.mau.trang import than_van_ban


def mau() -> bytes:
    """The template of a công văn."""
    body = [*dau_van_ban(cong_van=True), *kinh_gui(), *noi_dung(), *cuoi_van_ban(), *phu_luc()]
    return docx(than_van_ban(*body), dia_chi="dia_chi")
