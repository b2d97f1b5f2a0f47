"""Vietnamese as pure functions: numbers in words, dates, the lunar calendar, names, encodings."""

from __future__ import annotations

from generators.tieng_viet.am_lich import NgayAm, NgoaiLich, am_lich, duong_lich, ngay_cuoi_nam_am, tet
from generators.tieng_viet.am_tiet import la_am_tiet
from generators.tieng_viet.bang_ma import BangMa, doan_ma, giai_ma
from generators.tieng_viet.be_rong_chu import be_rong_mm
from generators.tieng_viet.can_chi import can_chi_nam, can_chi_ngay, can_chi_thang, viet_ngay_am
from generators.tieng_viet.chuan_hoa import bo_dau, chuan_hoa, ky_tu_dieu_khien
from generators.tieng_viet.dat_dau import KieuDau, dat_dau
from generators.tieng_viet.doc_nguoc import doc_nguoc
from generators.tieng_viet.ho_ten import HoTen, khoa_khop, khoa_ten, tach_ten, viet_hoa_ten
from generators.tieng_viet.ngay_thang import (
    CACH_CUNG,
    SO_O_TRONG,
    doc_ngay,
    viet_ngay,
    viet_ngay_du_thao,
    viet_ngay_ngan,
    viet_ngay_vien_dan,
    viet_thu,
)
from generators.tieng_viet.num2words_vi import Num2WordVi, register
from generators.tieng_viet.so_thanh_chu import MAC_DINH, CachDoc, KhongDocDuocSo, SoNgoaiGioiHan, doc_so, so_tien_bang_chu
from generators.tieng_viet.thu_tu import khoa_thu_tu
from generators.tieng_viet.tien import doc_tien, viet_so, viet_tien

__all__ = [
    "CACH_CUNG",
    "MAC_DINH",
    "SO_O_TRONG",
    "BangMa",
    "CachDoc",
    "HoTen",
    "KhongDocDuocSo",
    "KieuDau",
    "NgayAm",
    "NgoaiLich",
    "Num2WordVi",
    "SoNgoaiGioiHan",
    "am_lich",
    "be_rong_mm",
    "bo_dau",
    "can_chi_nam",
    "can_chi_ngay",
    "can_chi_thang",
    "chuan_hoa",
    "dat_dau",
    "doan_ma",
    "doc_ngay",
    "doc_nguoc",
    "doc_so",
    "doc_tien",
    "duong_lich",
    "giai_ma",
    "khoa_khop",
    "khoa_ten",
    "khoa_thu_tu",
    "ky_tu_dieu_khien",
    "la_am_tiet",
    "ngay_cuoi_nam_am",
    "register",
    "so_tien_bang_chu",
    "tach_ten",
    "tet",
    "viet_hoa_ten",
    "viet_ngay",
    "viet_ngay_am",
    "viet_ngay_du_thao",
    "viet_ngay_ngan",
    "viet_ngay_vien_dan",
    "viet_so",
    "viet_thu",
    "viet_tien",
]

# num2words answers lang="vi" with wrong amounts of money: from the first import on, it answers with ours.
register()
