"""Giấy mời: who is invited to what, when and where (mẫu 1.7)."""

from __future__ import annotations

from generators.mau.cuoi import cuoi_van_ban
from generators.mau.dau import dau_van_ban, ten_loai
from generators.mau.goi import docx
from generators.mau.phu_luc import phu_luc
from generators.mau.than import noi_dung
from generators.mau.trang import than_van_ban
from generators.mau.wml import Element, doan, lap, neu


def mau() -> bytes:
    """The template of a giấy mời."""
    body = [*dau_van_ban(), *ten_loai(), *_kinh_moi(), *_viec(), *noi_dung(), *cuoi_van_ban(), *phu_luc()]
    return docx(than_van_ban(*body))


def _kinh_moi() -> list[Element]:
    """The guests: one on the same line, more on lines of their own."""
    return [
        *neu("kinh_moi_mot", doan("DoanVan", "{{ co_quan_moi }} trân trọng kính mời: {{ kinh_moi_mot }}")),
        *neu(
            "kinh_moi",
            doan("DoanVan", "{{ co_quan_moi }} trân trọng kính mời:"),
            *lap("d in kinh_moi", doan("GachDauDong", "{{ d }}")),
        ),
    ]


def _viec() -> list[Element]:
    labels = (
        ("Tới dự", "toi_du", ""),
        ("Chủ trì", "chu_tri", ":"),
        ("Thời gian", "thoi_gian", ":"),
        ("Địa điểm", "dia_diem", ":"),
    )
    return [doan("DoanVan", f"{label}{colon} {{{{ {field} }}}}") for label, field, colon in labels]
