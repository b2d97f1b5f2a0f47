"""What a clerk types to print some pages or people again: “15-32, 40”."""

from __future__ import annotations

import re

from generators.goi_in.giay import GoiInHong

_KHOANG = re.compile(r"(\d+)(?:\s*(?:-|–|đến)\s*(\d+))?")
_NGAN_CACH = re.compile(r"\s*[,;]\s*")


def doc_khoang(text: str, *, toi_da: int | None = None) -> list[int]:
    """The numbers meant, each once, in order; `toi_da` is the greatest one there is.

    >>> doc_khoang("7, 12; 15-18")
    [7, 12, 15, 16, 17, 18]
    >>> doc_khoang("3 đến 5, 4")
    [3, 4, 5]
    """
    so: set[int] = set()
    for manh in filter(None, _NGAN_CACH.split(text.strip())):
        so |= set(_khoang(manh, toi_da))
    if not so:
        raise GoiInHong("Chưa ghi in lại phần nào. Ghi số trang hoặc số thứ tự, ví dụ: 15-32, 40.", code="GI10")
    return sorted(so)


def _khoang(manh: str, toi_da: int | None) -> range:
    found = _KHOANG.fullmatch(manh)
    if not found:
        raise GoiInHong(f"Không hiểu “{manh}”. Ghi số hoặc khoảng số cách nhau bằng dấu phẩy, ví dụ: 15-32, 40.", code="GI10")
    dau = int(found[1])
    cuoi = int(found[2] or dau)
    if not 1 <= dau <= cuoi:
        raise GoiInHong(f"Khoảng “{manh}” không đúng: số đầu phải từ 1 và không lớn hơn số cuối.", code="GI10")
    if toi_da is not None and cuoi > toi_da:
        raise GoiInHong(f"“{manh}” vượt quá số cuối cùng là {toi_da}. Xem lại bản kê của gói in.", code="GI11")
    if cuoi - dau > 1_000_000:
        raise GoiInHong(f"Khoảng “{manh}” quá rộng. Xem lại bản kê của gói in.", code="GI11")
    return range(dau, cuoi + 1)
