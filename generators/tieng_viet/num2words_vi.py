"""Our Vietnamese converter for num2words, whose own is wrong where money is at stake."""

from __future__ import annotations

import re
from decimal import Decimal

from num2words import CONVERTER_CLASSES
from num2words.base import Num2Word_Base

from generators.tieng_viet.so_thanh_chu import MAC_DINH, CachDoc, KhongDocDuocSo, doc_so

NGON_NGU = ("vi", "vi_VN")
_CHI_CHU_SO = re.compile(r"[+-]?\d+(?:\.\d+)?")
_NHOM_BA = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}")


class Num2WordVi(Num2Word_Base):  # type: ignore[misc]  # num2words carries no types
    """The five forms num2words knows; each takes `cach` for linh/lẻ and nghìn/ngàn."""

    CURRENCY_FORMS = {"VND": ("đồng", "đồng")}  # noqa: RUF012  # the base class's own convention

    def str_to_number(self, value: str) -> Decimal:
        """A string of digits as a number; "1.500" is refused, for it is 1500 here and one and a half elsewhere."""
        if not _CHI_CHU_SO.fullmatch(value) or _NHOM_BA.fullmatch(value):
            raise KhongDocDuocSo(f"Không rõ “{value}” là số nào. Bỏ các dấu chấm, dấu phẩy ngăn hàng nghìn rồi thử lại.")
        return Decimal(value)

    def to_cardinal(self, value: float | Decimal, cach: CachDoc = MAC_DINH) -> str:
        """The number in words."""
        return doc_so(_dung_kieu(value), cach=cach)

    def to_ordinal(self, value: float | Decimal, cach: CachDoc = MAC_DINH) -> str:
        """ "thứ nhất", "thứ hai", "thứ tư", "thứ hai mươi mốt"."""
        n = _so_nguyen(value, viec="thứ tự")
        return f"thứ {({1: 'nhất', 4: 'tư'}).get(n) or doc_so(n, cach=cach)}"

    def to_ordinal_num(self, value: float | Decimal) -> str:
        """ "thứ 1", "thứ 21"."""
        return f"thứ {_so_nguyen(value, viec='thứ tự')}"

    def to_year(self, value: float | Decimal, cach: CachDoc = MAC_DINH) -> str:
        """The year in words, without "năm"; years before our era are said so."""
        if value < 0:
            return f"{doc_so(_so_nguyen(-value, viec='năm'), cach=cach)} trước Công nguyên"
        return doc_so(_so_nguyen(value, viec="năm"), cach=cach)

    def to_currency(
        self,
        val: float | Decimal,
        currency: str = "VND",
        cents: bool = True,  # noqa: FBT001, FBT002  # num2words' own signature
        separator: str = ",",
        adjective: bool = False,  # noqa: FBT001, FBT002
        cach: CachDoc = MAC_DINH,
    ) -> str:
        """The amount in đồng; đồng has no smaller coin, so `cents` and the words around it change nothing."""
        if currency not in self.CURRENCY_FORMS:
            raise KhongDocDuocSo(f"Chỉ viết được bằng chữ tiền đồng (VND), chưa viết được {currency}. Đổi ra đồng trước.")
        return f"{doc_so(_dung_kieu(val), cach=cach)} đồng"


def register() -> None:
    """Makes num2words(n, lang="vi") and lang="vi_VN" answer with our words; safe to call again."""
    converter = Num2WordVi()
    for ngon_ngu in NGON_NGU:
        CONVERTER_CLASSES[ngon_ngu] = converter


def _dung_kieu(value: float | Decimal) -> int | Decimal:
    """A float is taken for the decimal it shows: 0.1 reads "không phẩy một"."""
    return Decimal(repr(value)) if isinstance(value, float) else value


def _so_nguyen(value: float | Decimal, *, viec: str) -> int:
    n = Decimal(_dung_kieu(value))
    if not n.is_finite() or n < 0 or n != int(n):
        raise KhongDocDuocSo(f"Số {viec} phải là số nguyên không âm, không phải {value}. Nhập lại số.")
    return int(n)
