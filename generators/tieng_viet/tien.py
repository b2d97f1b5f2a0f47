"""Money in figures: written with dots, and read from the forms met in offices' lists."""

from __future__ import annotations

import re
from decimal import Decimal

from generators.errors import Fault
from generators.tieng_viet.doc_nguoc import doc_nguoc

_SANG_DAU_VIET = str.maketrans({",": ".", ".": ","})
_DAU_CACH = re.compile(r"[\s\u00a0\u2007\u2009\u202f]+")
_TEN_TIEN = re.compile(r"(?:(?:việt nam )?đồng|vnđ|vnd|đ|₫)\.?$")
_DON_VI = {
    "k": 1_000, "nghìn": 1_000, "ngàn": 1_000,
    "tr": 1_000_000, "triệu": 1_000_000,
    "tỷ": 10**9, "tỉ": 10**9,
}  # fmt: skip
_CO_NHOM = re.compile(r"[1-9]\d{0,2}(?:([., ])\d{3})(?:\1\d{3})*")
_BO_LE_KHONG = re.compile(r"(.*\d([.,])\d{3}|\d{4,})([.,])0{1,2}")
_DOAN = re.compile(rf"(\d[\d., ]*?) ?({'|'.join(sorted(_DON_VI, key=len, reverse=True))})(?![^\W\d])")


def viet_so(n: int | Decimal) -> str:
    """The number in figures: dots between thousands, a comma before decimals.

    >>> viet_so(1234567), viet_so(Decimal("-1234.5"))
    ('1.234.567', '-1.234,5')
    """
    return f"{n:,}".replace(",", ".") if isinstance(n, int) else f"{n:,f}".translate(_SANG_DAU_VIET)


def viet_tien(n: int | Decimal) -> str:
    """The amount in figures with its unit.

    >>> viet_tien(700000)
    '700.000 đồng'
    """
    return f"{viet_so(n)} đồng"


def doc_tien(text: str) -> int | Fault:
    """The đồng that a cell says, or the fault that says why nobody can be sure.

    >>> [doc_tien(t) for t in ("1.234.567", "1,234,567", "1 234 567", "500.000đ", "500k", "0,5 triệu", "1tr2")]
    [1234567, 1234567, 1234567, 500000, 500000, 500000, 1200000]
    >>> doc_tien("1.5").code
    'TV21'
    """
    gon = _TEN_TIEN.sub("", _DAU_CACH.sub(" ", text).strip().lower()).strip()
    am = gon.startswith(("-", "−"))
    gon = gon[1:].lstrip() if am else gon
    if not any(c.isdecimal() for c in gon):
        chu = doc_nguoc(text) if gon else None
        return chu if isinstance(chu, int) else _khong_hieu(text)
    so = _doc_co_don_vi(text, gon) if _DOAN.search(gon) else _doc_tron(text, gon)
    return -so if am and isinstance(so, int) else so


def _doc_tron(text: str, gon: str) -> int | Fault:
    """Digits alone, or grouped by three with one separator; a tail of ",00" says nothing."""
    le = _BO_LE_KHONG.fullmatch(gon)
    if le and le[2] != le[3]:
        gon = le[1]
    if gon.isascii() and gon.isdecimal():
        return int(gon)
    if _CO_NHOM.fullmatch(gon):
        return int(re.sub(r"\D", "", gon))
    return _mo_ho(text) if re.fullmatch(r"[\d., ]+", gon) else _khong_hieu(text)


def _doc_co_don_vi(text: str, gon: str) -> int | Fault:
    """ "500 nghìn", "1 triệu 200 nghìn", "1tr2": each part must be smaller than the one before."""
    tong, nho_nhat, cuoi = Decimal(0), None, 0
    for doan in _DOAN.finditer(gon):
        muc = _DON_VI[doan[2]]
        so = _doc_he_so(doan[1].strip())
        if so is None:
            return _mo_ho(text)
        if gon[cuoi : doan.start()].strip() or (nho_nhat is not None and so * muc >= nho_nhat):
            return _khong_hieu(text)
        tong, nho_nhat, cuoi = tong + so * muc, muc, doan.end()
    duoi = _doc_duoi(gon[cuoi:], nho_nhat or 1)
    if duoi is None:
        return _mo_ho(text) if gon[cuoi:].strip().isdecimal() else _khong_hieu(text)
    if (tong + duoi) % 1:
        return Fault("TV22", f"Số tiền “{text}” lẻ dưới một đồng. Nhập lại số tiền tròn đồng.", tag=text)
    return int(tong + duoi)


def _doc_he_so(so: str) -> Decimal | None:
    """The factor before a unit: dots group thousands; "1,500 triệu" may mean 1.5 or 1500, so nobody knows."""
    if re.fullmatch(r"\d+", so):
        return Decimal(so)
    if re.fullmatch(r"[1-9]\d{0,2}(?:\.\d{3})+", so):
        return Decimal(so.replace(".", ""))
    if re.fullmatch(r"\d+[.,]\d{1,2}|\d+[.,]\d{4,}|0,\d{3}", so):
        return Decimal(so.replace(",", "."))
    return None


def _doc_duoi(duoi: str, muc: int) -> Decimal | None:
    """What is joined to the last unit: "1tr2" is 1,2 triệu; "1 triệu 500", apart, may be 1.500.000 or 1.000.500."""
    if not duoi:
        return Decimal(0)
    if re.fullmatch(r"\d{1,3}", duoi) and muc > 1_000:
        return Decimal(f"0.{duoi}") * muc
    return None


def _mo_ho(text: str) -> Fault:
    return Fault(
        "TV21",
        f"Số tiền “{text}” có thể hiểu theo nhiều cách. Ghi đủ số đồng, chấm sau mỗi ba chữ số, ví dụ 1.500.000.",
        tag=text,
    )


def _khong_hieu(text: str) -> Fault:
    return Fault("TV20", f"Không đọc được số tiền “{text}”. Ghi số đồng bằng chữ số, ví dụ 1.500.000.", tag=text)
