"""Quyết định that approves or issues the text or the list attached to it, in a section of its own (mẫu 1.3)."""

from __future__ import annotations

from generators.mau.bang_nguoi import danh_sach_nguoi
from generators.mau.can_cu import mo_dau_quyet_dinh
from generators.mau.cuoi import cuoi_van_ban
from generators.mau.dau import dau_kem_theo, dau_van_ban, ten_loai
from generators.mau.goi import docx
from generators.mau.phu_luc import KE, phu_luc
from generators.mau.than import noi_dung, noi_dung_kem
from generators.mau.trang import ngat_vung, than_van_ban
from generators.mau.wml import Element, doan, neu


def mau() -> bytes:
    """The template of a quyết định quy định gián tiếp."""
    decision = [*dau_van_ban(), *ten_loai(), *mo_dau_quyet_dinh(), *noi_dung(), *cuoi_van_ban()]
    return docx(than_van_ban(*decision, ngat_vung(), *_kem_theo(), *phu_luc()))


def _kem_theo() -> list[Element]:
    """What is approved: its own letterhead without number and date, its name, then its text or its list."""
    return [
        *dau_kem_theo(),
        doan("TenLoai", "{{ ten_loai_kem }}"),
        doan("TrichYeu", "{{ trich_yeu_kem }}"),
        doan("KemTheo", "{{ kem_theo }}"),
        doan("KePhuLuc", KE),
        *noi_dung_kem("noi_dung_kem"),
        *neu("cac_bang", *danh_sach_nguoi(rong_mm=(9, 40, 11.5, 11.5, 33, 23, 20, 17))),
    ]
