"""The Vietnamese dictionary order as sort keys."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from generators.tieng_viet.thanh_dieu import CHU_CAI, bo_thanh, thanh_cua

# Letters move to a private range, in order; whatever is no Vietnamese letter keeps its place before them.
_HANG_CHU = str.maketrans({chu: chr(0xE000 + hang) for hang, chu in enumerate(CHU_CAI)})

KhoaChu = tuple[str, ...]


def khoa_thu_tu(text: str) -> KhoaChu:
    """The sort key of a text: syllable by syllable, letters before tones, case ignored.

    >>> sorted(["bạ", "bá", "bã", "bả", "bà", "ba", "ban", "bă"], key=khoa_thu_tu)
    ['ba', 'bà', 'bả', 'bã', 'bá', 'bạ', 'ban', 'bă']
    >>> sorted(["đa", "dân", "Da", "đá", "êm", "em"], key=khoa_thu_tu)
    ['Da', 'dân', 'đa', 'đá', 'em', 'êm']
    """
    return tuple(map(_khoa_am_tiet, unicodedata.normalize("NFC", text).lower().split()))


@lru_cache(maxsize=16384)
def _khoa_am_tiet(am_tiet: str) -> str:
    """The tone comes after all letters and below every letter, so that it decides only between equal letters."""
    return bo_thanh(am_tiet).translate(_HANG_CHU) + chr(thanh_cua(am_tiet))
