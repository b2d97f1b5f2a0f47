"""The letterhead: issuer and number at the left, Quốc hiệu, Tiêu ngữ, place and date at the right.

Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.1–II.5; Phụ lục III, mẫu 1.1–1.7.
"""

from __future__ import annotations

from generators.ke_dong import GACH_MM, RONG_CO_QUAN_MM
from generators.mau.bang import bang_tron, hang, o
from generators.mau.kieu import CACH_VIEN_PT
from generators.mau.trang import RONG_MM
from generators.mau.wml import Element, chu, doan, lap, neo, neu, twips, w
from generators.tieng_viet.be_rong_chu import be_rong_mm

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"
COT_MM = (RONG_CO_QUAN_MM, RONG_MM - RONG_CO_QUAN_MM)
KE_TIEU_NGU = "_" * round(be_rong_mm(TIEU_NGU, co_pt=14, dam=True) / GACH_MM)

KHAN_RONG_MM = {"KHẨN": 20, "THƯỢNG KHẨN": 40, "HỎA TỐC": 30}


def dau_van_ban(*, cong_van: bool = False) -> list[Element]:
    """The letterhead of a document with its own number; `cong_van` puts the trích yếu under the number."""
    left = [so_ky_hieu(), *([doan("TrichYeuCongVan", "{{ trich_yeu }}")] if cong_van else []), *khan()]
    second = hang(o(*left, rong_mm=COT_MM[0]), o(dia_danh(), rong_mm=COT_MM[1]))
    return [bang_tron(_ten_va_quoc_hieu(), second, cot_mm=COT_MM)]


def dau_kem_theo() -> list[Element]:
    """The letterhead of a text issued with a decision: without number, place and date (mẫu 1.3)."""
    return [bang_tron(_ten_va_quoc_hieu(), cot_mm=COT_MM)]


def _ten_va_quoc_hieu() -> Element:
    left = [
        *neu("co_quan_chu_quan", doan("CoQuanChuQuan", "{{ co_quan_chu_quan }}")),
        *lap("d in ten_co_quan", doan("TenCoQuan", "{{ d }}")),
        doan("KeCoQuan", "{{ ke_co_quan }}"),
    ]
    right = [doan("QuocHieu", QUOC_HIEU), doan("TieuNgu", TIEU_NGU), doan("KeTieuNgu", KE_TIEU_NGU)]
    return hang(o(*left, rong_mm=COT_MM[0]), o(*right, rong_mm=COT_MM[1]))


def so_ky_hieu() -> Element:
    """“Số: 05/KH-UBND”, with bookmarks where the records clerk's number will stand."""
    return doan("SoKyHieu", "Số: ", *neo(1, "vbso"), "{{ so }}", *neo(2, "vbsohet"), "/{{ ky_hieu }}")


def dia_danh() -> Element:
    """“Ngọc Liên, ngày 05 tháng 02 năm 2026”, with bookmarks around the day and the month."""
    day = [*neo(3, "vbngay"), chu("{{ ngay }}"), *neo(4, "vbngayhet")]
    month = [*neo(5, "vbthang"), chu("{{ thang }}"), *neo(6, "vbthanghet")]
    return doan("DiaDanhNgayThang", "{{ dia_danh }}, ngày ", *day, " tháng ", *month, " năm {{ nam }}")


def khan() -> list[Element]:
    """The mark of urgency, a red box as large as the carved stamp (mục III.2b)."""
    boxes: list[Element] = []
    for word, rong_mm in KHAN_RONG_MM.items():
        indent = twips((RONG_CO_QUAN_MM - rong_mm) / 2) + CACH_VIEN_PT * 20
        boxes += neu(f'khan == "{word}"', doan("DauKhan", word, properties=(w("ind", left=indent, right=indent),)))
    return boxes


def ten_loai() -> list[Element]:
    """Tên loại, trích yếu and the line under it."""
    return [doan("TenLoai", "{{ ten_loai }}"), doan("TrichYeu", "{{ trich_yeu }}"), doan("KeTrichYeu", "{{ ke_trich_yeu }}")]


def kinh_gui() -> list[Element]:
    """The addressees: one beside “Kính gửi:”, more on lines of their own with the dashes under the colon (mục II.9d)."""
    return [
        *neu("kinh_gui_mot", doan("KinhGuiMotNoi", "Kính gửi: {{ kinh_gui_mot }}")),
        *neu(
            "kinh_gui", doan("KinhGui", "Kính gửi:"), *lap("d in kinh_gui", doan("DanhSachKinhGui", "{{ d }}")), doan("CachKhoi")
        ),
    ]
