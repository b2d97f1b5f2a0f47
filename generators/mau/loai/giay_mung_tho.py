"""Giấy mừng thọ: a landscape page in a double frame, the name on one line; red is lawful here, since NĐ 30/2020 does not rule it."""

from __future__ import annotations

from generators.mau.bang import bang_tron, hang, o
from generators.mau.cuoi import chu_ky
from generators.mau.dau import KE_TIEU_NGU, QUOC_HIEU, TIEU_NGU, dia_danh
from generators.mau.goi import docx
from generators.mau.kieu import Kieu
from generators.mau.trang import DAI_MM, than_giay, vung
from generators.mau.wml import Element, doan, lap, neu, w
from generators.types.giay_mung_tho import CO_TEN_PT

LE_MM = 20
RONG_MM = DAI_MM - 2 * LE_MM
KHUNG_CACH_MEP_PT = 28
MAU_DO = "B01218"
KY_MM = 110

KIEU = (
    Kieu("Nơi cấp giấy", co=16, dam=True, canh="center", truoc=10),
    Kieu("Tên giấy", co=40, dam=True, canh="center", truoc=4, mau=MAU_DO),
    Kieu("Kính mừng", co=20, nghieng=True, canh="center", truoc=6),
    *(Kieu(f"Họ tên {name}", co=size, dam=True, canh="center", truoc=4) for name, size in CO_TEN_PT.items()),
    Kieu("Dòng giấy", co=17, canh="center", truoc=4),
    Kieu("Tuổi mừng", co=24, dam=True, canh="center", truoc=6, mau=MAU_DO),
    Kieu("Lời chúc", co=15, nghieng=True, canh="center", truoc=3, lui_trai=15, lui_phai=15),
)


def mau() -> bytes:
    """The template of a giấy mừng thọ."""
    page = vung(ngang=True, le_mm=LE_MM, khung=(_khung(),))
    return docx(than_giay(*_dau(), *_nguoi(), *_ky(), vung_cuoi=page), kieu=KIEU)


def _khung() -> Element:
    """Two lines around the page."""
    sides = ("top", "left", "bottom", "right")
    lines = (w(side, val="double", sz=18, space=KHUNG_CACH_MEP_PT, color=MAU_DO) for side in sides)
    return w("pgBorders", *lines, offsetFrom="page")


def _dau() -> list[Element]:
    return [
        doan("QuocHieu", QUOC_HIEU),
        doan("TieuNgu", TIEU_NGU),
        doan("KeTieuNgu", KE_TIEU_NGU),
        *lap("d in ten_co_quan", doan("NoiCapGiay", "{{ d }}")),
        doan("TenGiay", "{{ ten_loai }}"),
    ]


def _nguoi() -> list[Element]:
    names = [p for size in CO_TEN_PT for p in neu(f'co_ten == "{size}"', doan(f"HoTen{size.capitalize()}", "{{ ho_ten }}"))]
    return [
        doan("KinhMung", "{{ kinh_mung }}"),
        *names,
        doan("DongGiay", "Sinh năm {{ nam_sinh }}; nơi ở: {{ noi_o }}"),
        doan("TuoiMung", "{{ tuoi }}"),
        doan("DongGiay", "Nhân dịp {{ nhan_dip }}"),
        *neu("loi_chuc", doan("LoiChuc", "{{ loi_chuc }}")),
    ]


def _ky() -> list[Element]:
    """Place, date and signature at the right; the left stays free for the seal."""
    row = hang(o(doan("KheHo"), rong_mm=RONG_MM - KY_MM), o(dia_danh(), *chu_ky(), rong_mm=KY_MM))
    return [bang_tron(row, cot_mm=(RONG_MM - KY_MM, KY_MM)), doan("KheHo")]
