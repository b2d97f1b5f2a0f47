"""Words back to the number they say, so that the figures and the words of one page can be compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from generators.errors import Fault

_CHU_SO = {"không": 0, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9}
_SAU_MUOI = _CHU_SO | {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}
_DONG_NGHIA = {"lẻ": "linh", "ngàn": "nghìn", "ngìn": "nghìn", "tỉ": "tỷ"}
_BA_NHOM = re.compile(r"(?:(?P<trieu>.+?) triệu(?: |$))?(?:(?P<nghin>.+?) nghìn(?: |$))?(?P<don_vi>.+)?")

_D = "|".join(_CHU_SO)
_NHOM = re.compile(
    rf"(?:(?P<tram>{_D}) trăm)?"
    rf"(?: ?(?:linh (?P<linh>{_D})"
    r"|mười(?: (?P<muoi>một|hai|ba|bốn|lăm|sáu|bảy|bẩy|tám|chín))?"
    r"|(?P<chuc>hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín) mươi(?: (?P<muoi_may>mốt|một|hai|ba|tư|bốn|lăm|nhăm|sáu|bảy|bẩy|tám|chín))?"
    rf"|(?P<mot_chu_so>{_D})))?"
)


def doc_nguoc(chu: str) -> int | Fault:
    """The whole number that the words say, or the fault that keeps them from being read.

    Both "linh" and "lẻ", "nghìn" and "ngàn", capitals, commas and a closing "đồng chẵn" are understood;
    what speech leaves open ("một triệu hai") is refused.

    >>> doc_nguoc("Một triệu không trăm linh năm nghìn đồng chẵn")
    1005000
    >>> str(doc_nguoc("một triệu hai"))
    '[TV03] Không đọc chắc được số viết bằng chữ “một triệu hai”. Viết đầy đủ từng hàng, ví dụ “một triệu hai trăm nghìn đồng”.'
    """
    tu = [_DONG_NGHIA.get(t, t) for t in unicodedata.normalize("NFC", chu).lower().replace(",", " ").rstrip(". ").split()]
    for duoi in ("chẵn", "đồng"):
        if tu and tu[-1] == duoi:
            tu.pop()
    am = bool(tu) and tu[0] == "âm"
    gia_tri = _doc_day(" ".join(tu[am:]))
    if gia_tri is None:
        return Fault(
            "TV03",
            f"Không đọc chắc được số viết bằng chữ “{chu}”. Viết đầy đủ từng hàng, ví dụ “một triệu hai trăm nghìn đồng”.",
        )
    return -gia_tri if am else gia_tri


def _doc_day(chu: str) -> int | None:
    """All that stands before the last "tỷ" counts in thousands of millions."""
    ty, co_ty, con_lai = chu.rpartition(" tỷ")
    if not co_ty:
        return _duoi_ty(chu, sau_ty=False)
    gia_tri_ty = _doc_day(ty)
    gia_tri_le = _duoi_ty(con_lai[1:], sau_ty=True) if con_lai else 0
    return None if not gia_tri_ty or gia_tri_le is None else gia_tri_ty * 10**9 + gia_tri_le


def _duoi_ty(chu: str, *, sau_ty: bool) -> int | None:
    """A lone digit after a larger group is refused: speech drops the unit there ("hai triệu tư")."""
    m = _BA_NHOM.fullmatch(chu)
    if not chu or m is None:
        return None
    if m["don_vi"] in _CHU_SO and (sau_ty or m["trieu"] or m["nghin"]):
        return None
    nhom = [_doc_nhom(m[ten]) if m[ten] else 0 for ten in ("trieu", "nghin", "don_vi")]
    trieu, nghin, don_vi = nhom
    return None if trieu is None or nghin is None or don_vi is None else trieu * 1_000_000 + nghin * 1_000 + don_vi


@lru_cache(maxsize=4096)
def _doc_nhom(chu: str) -> int | None:
    m = _NHOM.fullmatch(chu)
    if m is None or chu[0] == " " or (m["tram"] and m["mot_chu_so"]):
        return None
    le = m["linh"] or m["mot_chu_so"]
    if m["chuc"]:
        duoi = 10 * _CHU_SO[m["chuc"]] + _SAU_MUOI.get(m["muoi_may"], 0)
    elif "mười" in chu:
        duoi = 10 + _SAU_MUOI.get(m["muoi"], 0)
    else:
        duoi = _CHU_SO[le] if le else 0
    return 100 * _CHU_SO.get(m["tram"], 0) + duoi
