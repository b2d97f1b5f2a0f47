"""Báo cáo: a named type; addressees when it goes to a superior (mẫu 1.4)."""

from __future__ import annotations

from generators.mau.cuoi import cuoi_van_ban
from generators.mau.dau import dau_van_ban, kinh_gui, ten_loai
from generators.mau.goi import docx
from generators.mau.phu_luc import phu_luc, tieu_de
from generators.mau.than import noi_dung
from generators.mau.trang import ngat_vung, than_van_ban
from generators.mau.wml import Element, doan, lap


def mau() -> bytes:
    """The template of a báo cáo."""
    body = [*dau_van_ban(), *ten_loai(), *kinh_gui(), *noi_dung(), *cuoi_van_ban(), *phu_luc(), *_bieu_do()]
    return docx(than_van_ban(*body))


def _bieu_do() -> list[Element]:
    """The chart, on a page of its own."""
    return lap("b in bieu_do", ngat_vung(), *tieu_de("b."), doan("OBangGiua", "{{ b.hinh }}"))
