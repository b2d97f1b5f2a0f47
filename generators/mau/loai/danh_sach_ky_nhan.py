"""Danh sách ký nhận: landscape pages of fixed cut, rows with room to sign, sums at the foot of every page."""

from __future__ import annotations

from generators.mau.bang import bang_ke, hang, o
from generators.mau.bang_nguoi import bang_chu
from generators.mau.goi import docx
from generators.mau.kieu import Kieu
from generators.mau.ky_bang import KIEU_KY_BANG, ky_bang
from generators.mau.o_luoi import lenh_hang
from generators.mau.phu_luc import tieu_de
from generators.mau.trang import than_van_ban
from generators.mau.wml import Element, doan, lap, neu, w
from generators.trang_ky_nhan import CAO_CONG_MM, CAO_DONG_MM, COT_MM, NGUOI_NHAN_THAY, RONG_MM

TEN_COT = {
    "tt": "TT",
    "ho_ten": "Họ và tên",
    "nam_sinh": "{{ cot_nam_sinh }}",
    "thon": "Thôn",
    "so_luong": "{{ cot_so_luong }}",
    "hien_vat": "Hiện vật",
    "ky": "Ký nhận",
    "thay": NGUOI_NHAN_THAY,
    "ghi_chu": "Ghi chú",
}
GHI_TAY = ("ky", "thay")
KIEU_O = {"tt": "OBangGiua", "nam_sinh": "OBangGiua", "so_luong": "OBangSo"}
COT = list(COT_MM)
COT_SO = COT.index("so_luong")


def mau() -> bytes:
    """The template of a danh sách ký nhận."""
    new_page = neu("not loop.first", doan("KheHo", properties=(w("pageBreakBefore"),)))
    pages = lap("t in trang", *new_page, _bang())
    body = [*tieu_de(), doan("TenThon", "{{ thon }}"), *pages, *bang_chu(), *ky_bang(rong_mm=RONG_MM)]
    return docx(than_van_ban(*body, ngang=True), ten="ten", kieu=KIEU)


KIEU = (Kieu("Tên thôn", dam=True, sau=4, dinh_sau=True), *KIEU_KY_BANG)


def _bang() -> Element:
    """One page: heading, what comes over, people, the page's sum, the sum so far."""
    rows = [
        hang(*(_o(name, "TieuDeBang", TEN_COT[name]) for name in COT), tieu_de=True),
        *(_lenh("if t.mang_sang"), _cong("mang_sang"), _lenh("endif")),
        *(_lenh("for r in t.dong"), hang(*map(_o_nguoi, COT), cao_mm=CAO_DONG_MM), _lenh("endfor")),
        *(_cong("cong"), _cong("cuoi")),
    ]
    return bang_ke(*rows, cot_mm=list(COT_MM.values()))


def _o_nguoi(name: str) -> Element:
    return _o(name, KIEU_O.get(name, "OBang"), "" if name in GHI_TAY else f"{{{{ r.{name} }}}}")


def _o(name: str, kieu: str, text: str) -> Element:
    return o(doan(kieu, *([text] if text else [])), rong_mm=COT_MM[name], giua=True)


def _cong(name: str) -> Element:
    """A row of sums: words over the columns before the amount, nothing after it."""
    words = _o_gop("OBangCong", f"{{{{ t.{name} }}}}", COT[:COT_SO])
    amount = _o_gop("OBangCongSo", f"{{{{ t.{name}_so }}}}", COT[COT_SO : COT_SO + 1])
    return hang(words, amount, _o_gop("OBangCong", "", COT[COT_SO + 1 :]), cao_mm=CAO_CONG_MM)


def _o_gop(kieu: str, text: str, cot: list[str]) -> Element:
    return o(doan(kieu, *([text] if text else [])), rong_mm=sum(COT_MM[name] for name in cot), gop=len(cot), giua=True)


def _lenh(tag: str) -> Element:
    return lenh_hang(tag, rong_mm=RONG_MM, gop=len(COT))
