"""Text typed in the old encodings TCVN3 (.VnTime) and VNI (VNI-Times): guessed with care, and made Unicode."""

from __future__ import annotations

import csv
import re
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from generators.tieng_viet.am_tiet import la_am_tiet


class BangMa(StrEnum):
    """An old encoding; TCVN3_HOA is TCVN3 in a font such as .VnTimeH, which draws small letters as capitals."""

    TCVN3 = "tcvn3"
    TCVN3_HOA = "tcvn3_hoa"
    VNI = "vni"


_TU = re.compile(r"[^\s\d!-/:-@\[-`{-~–—“”‘’…\u00a0]+")
_NGOAI_LATIN1 = re.compile("[^\x00-\xff–—“”‘’…]")
# Inside a word these leave no doubt: signs that are no letters, a capital code after a small letter …
_CHAC_TCVN3 = re.compile("[¡-¿×÷]|(?<=[a-z])[À-Þ]")
# … and a vowel doubled by its own accented letter.
_CHAC_VNI = re.compile("a[âáàåãä]|aê|e[âáàåãä]|A[ÂÁÀÅÃÄ]|AÊ|E[ÂÁÀÅÃÄ]")


def giai_ma(text: str, *, bang: BangMa) -> str:
    """The Unicode text (NFC) that a text in an old encoding shows.

    Decode before cleaning (`chuan_hoa`): the soft hyphen of Unicode is the letter ư of TCVN3.

    >>> giai_ma("NguyÔn V¨n TuÊn", bang=BangMa.TCVN3), giai_ma("Nguyeãn Vaên Tuaán", bang=BangMa.VNI)
    ('Nguyễn Văn Tuấn', 'Nguyễn Văn Tuấn')
    >>> giai_ma("céng hßa x· héi", bang=BangMa.TCVN3_HOA)
    'CỘNG HÒA XÃ HỘI'
    """
    if bang is BangMa.VNI:
        tu_ma, mau = _bang_vni()
        return mau.sub(lambda m: tu_ma[m[0]], text)
    ra = text.translate(_bang_tcvn3())
    return ra.upper() if bang is BangMa.TCVN3_HOA else ra


def doan_ma(text: str, *, font: str | None = None) -> BangMa | None:
    """The old encoding the text is in, by its font's name, else by its words; None when it is, or may be, Unicode.

    A text that is already right must never be changed, so a doubtful word counts for Unicode ("Tó" may be itself, or
    TCVN3 for "Tú"): ask about a whole row or column rather than a cell.

    >>> doan_ma("Ph¹m ThÞ Lª"), doan_ma("hoµ b×nh", font=".VnTimeH"), doan_ma("Traàn Thò")
    (<BangMa.TCVN3: 'tcvn3'>, <BangMa.TCVN3_HOA: 'tcvn3_hoa'>, <BangMa.VNI: 'vni'>)
    >>> [doan_ma(t) for t in ("Nguyễn Văn An", "Le Van An", "Lê Công Hà", "Café Müller © 2024")]
    [None, None, None, None]
    """
    theo_phong = _theo_phong(font or "")
    if theo_phong is BangMa.TCVN3_HOA and text.isascii():
        return theo_phong if any(c.islower() for c in text) else None
    if text.isascii() or _NGOAI_LATIN1.search(text):
        return None
    ung_vien = [theo_phong] if theo_phong else [BangMa.TCVN3, BangMa.VNI]
    hop = [bang for bang in ung_vien if _hop(text, bang, biet_phong=theo_phong is not None)]
    return hop[0] if len(hop) == 1 else None


def _theo_phong(font: str) -> BangMa | None:
    if font.lower().startswith(".vn"):
        return BangMa.TCVN3_HOA if font.endswith("H") else BangMa.TCVN3
    return BangMa.VNI if font.lower().startswith("vni") else None


def _hop(text: str, bang: BangMa, *, biet_phong: bool) -> bool:
    """Some words are no Vietnamese before decoding; without a font's word for it, all must be Vietnamese after."""
    la = [tu for tu in _TU.findall(text) if not tu.isascii()]
    bang_chung = [tu for tu in la if not la_am_tiet(tu)]
    if biet_phong or not bang_chung:
        return bool(bang_chung)
    if not all(la_am_tiet(giai_ma(tu, bang=bang)) for tu in la):
        return False
    bang_chung = [tu for tu in bang_chung if tu[0].isascii() or tu[0] in "§®Ññ"]
    chac = _CHAC_VNI if bang is BangMa.VNI else _CHAC_TCVN3
    return len(bang_chung) >= 2 or any(chac.search(tu) for tu in bang_chung)


def _doc_bang(ten: str) -> list[tuple[str, str]]:
    with (Path(__file__).parent / f"{ten}.csv").open(encoding="utf-8", newline="") as f:
        return [(dong["chu"], dong["ma"]) for dong in csv.DictReader(f)]


@lru_cache
def _bang_tcvn3() -> dict[int, str]:
    return {int(ma, 16): chu for chu, ma in _doc_bang("tcvn3")}


@lru_cache
def _bang_vni() -> tuple[dict[str, str], re.Pattern[str]]:
    """A capital letter may carry the mark of a small one: typists wrote "Aùnh" for "AÙnh"."""
    tu_ma = {ma: chu for chu, ma in _doc_bang("vni")}
    tu_ma |= {ma[0] + ma[1].lower(): chu for ma, chu in tu_ma.items() if len(ma) == 2 and ma.isupper()}
    return tu_ma, re.compile("|".join(sorted(tu_ma, key=len, reverse=True)))
