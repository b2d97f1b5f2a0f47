"""Numbers and amounts of money in Vietnamese words, as the offices of the state write them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from generators.errors import VanBanError

GIOI_HAN = 10**18
SO_LE_TOI_DA = 18
_TY = 10**9
_CHU_SO = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")


@dataclass(frozen=True, slots=True)
class CachDoc:
    """The two choices of wording that differ between regions; the defaults are the state's own."""

    linh: Literal["linh", "lẻ"] = "linh"
    nghin: Literal["nghìn", "ngàn"] = "nghìn"


MAC_DINH = CachDoc()


class SoNgoaiGioiHan(VanBanError):
    """The number is too large, or too fine, to be written in words without doubt."""

    code = "TV01"


class KhongDocDuocSo(VanBanError):
    """What was given is not a number that can be written in words in this form."""

    code = "TV02"


def doc_so(n: int | Decimal, *, cach: CachDoc = MAC_DINH) -> str:
    """The number in words, lower case, without a unit.

    10^12 is "một nghìn tỷ", 10^15 "một triệu tỷ", 10^18 "một tỷ tỷ".

    >>> doc_so(1_234_567)
    'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy'
    >>> doc_so(1_000_005, cach=CachDoc(linh="lẻ", nghin="ngàn"))
    'một triệu không trăm lẻ năm'
    >>> doc_so(Decimal("-3.5"))
    'âm ba phẩy năm'
    """
    if isinstance(n, Decimal):
        return _doc_thap_phan(n, cach)
    if not -GIOI_HAN <= n <= GIOI_HAN:
        raise SoNgoaiGioiHan(f"Chỉ viết được bằng chữ các số từ −10^18 đến 10^18. Kiểm tra lại số {n}.")
    return f"âm {_doc_duong(-n, cach)}" if n < 0 else _doc_duong(n, cach)


def so_tien_bang_chu(n: int | Decimal, *, cach: CachDoc = MAC_DINH, chan: bool = False) -> str:
    """The amount of đồng in words as it stands after "Bằng chữ:"; `chan` adds "chẵn" to a whole amount.

    >>> so_tien_bang_chu(574_423_500_000)
    'Năm trăm bảy mươi tư tỷ bốn trăm hai mươi ba triệu năm trăm nghìn đồng'
    >>> so_tien_bang_chu(700_000, chan=True)
    'Bảy trăm nghìn đồng chẵn'
    """
    chu = doc_so(n, cach=cach)
    duoi = " đồng chẵn" if chan and n == int(n) else " đồng"
    return chu[0].upper() + chu[1:] + duoi


def _doc_duong(n: int, cach: CachDoc) -> str:
    dau, giua = _bang_nhom(cach)
    if n < 1000:
        return dau[n]
    ty, con_lai = divmod(n, _TY)
    tu = [_doc_duong(ty, cach), "tỷ"] if ty else []
    for muc, ten in ((1_000_000, "triệu"), (1_000, cach.nghin)):
        nhom, con_lai = divmod(con_lai, muc)
        if nhom:
            tu += ((giua if tu else dau)[nhom], ten)
    if con_lai:
        tu.append(giua[con_lai])
    return " ".join(tu)


@lru_cache
def _bang_nhom(cach: CachDoc) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The readings of 0…999: where a number begins, and after a larger group ("không trăm …")."""
    dau = tuple(_doc_nhom(n, cach) for n in range(1000))
    giua = tuple(_sau_hang_tram(0, n, cach) if n < 100 else dau[n] for n in range(1000))
    return dau, giua


def _doc_nhom(n: int, cach: CachDoc) -> str:
    tram, le = divmod(n, 100)
    return _sau_hang_tram(tram, le, cach) if tram else _duoi_tram(le)


def _sau_hang_tram(tram: int, le: int, cach: CachDoc) -> str:
    dau = f"{_CHU_SO[tram]} trăm"
    if le == 0:
        return dau
    return f"{dau} {cach.linh} {_CHU_SO[le]}" if le < 10 else f"{dau} {_duoi_tram(le)}"


def _duoi_tram(n: int) -> str:
    chuc, don_vi = divmod(n, 10)
    if chuc == 0:
        return _CHU_SO[don_vi]
    dau = "mười" if chuc == 1 else f"{_CHU_SO[chuc]} mươi"
    return f"{dau} {_sau_hang_chuc(chuc, don_vi)}" if don_vi else dau


def _sau_hang_chuc(chuc: int, don_vi: int) -> str:
    """5 is "lăm" after any ten; 1 and 4 are "mốt" and "tư" from twenty on."""
    if don_vi == 5:
        return "lăm"
    return {1: "mốt", 4: "tư"}.get(don_vi, _CHU_SO[don_vi]) if chuc >= 2 else _CHU_SO[don_vi]


def _doc_thap_phan(n: Decimal, cach: CachDoc) -> str:
    """Equal decimals read alike (3.50 as 3.5); the part after the comma as schools read it."""
    if not n.is_finite():
        raise KhongDocDuocSo(f"{n} không phải là một số cụ thể nên không viết được bằng chữ. Nhập lại số.")
    if n.copy_abs() > GIOI_HAN:
        raise SoNgoaiGioiHan(f"Chỉ viết được bằng chữ các số từ −10^18 đến 10^18. Kiểm tra lại số {n}.")
    if n and n.adjusted() < -SO_LE_TOI_DA:
        raise SoNgoaiGioiHan(f"Chỉ viết được bằng chữ tối đa {SO_LE_TOI_DA} chữ số sau dấu phẩy. Làm tròn số {n}.")
    nguyen, _, le = f"{n.copy_abs():f}".partition(".")
    le = le.rstrip("0")
    if len(le) > SO_LE_TOI_DA:
        raise SoNgoaiGioiHan(f"Chỉ viết được bằng chữ tối đa {SO_LE_TOI_DA} chữ số sau dấu phẩy. Làm tròn số {n}.")
    chu = _doc_duong(int(nguyen), cach)
    chu = f"{chu} phẩy {_doc_phan_le(le, cach)}" if le else chu
    return f"âm {chu}" if n < 0 else chu


def _doc_phan_le(le: str, cach: CachDoc) -> str:
    """Up to three digits as a number, its leading zeros said one by one; a longer part digit by digit."""
    if len(le) > 3:
        return " ".join(_CHU_SO[int(c)] for c in le)
    so_khong = len(le) - len(le.lstrip("0"))
    return " ".join([_CHU_SO[0]] * so_khong + [_doc_nhom(int(le), cach)])
