"""Whether a word can be a Vietnamese syllable: onset, rhyme and tone that go together."""

from __future__ import annotations

import re
from functools import lru_cache

from generators.tieng_viet.thanh_dieu import TACH, bo_thanh, thanh_cua

_PHU_AM_DAU = "b|ch|d|đ|g|gh|gi|h|k|kh|c|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x"
# A rhyme is a nucleus with the ends it may take; "-" is no end.
_VAN = {
    "a": "- c ch i m n ng nh o p t u y", "ă": "c m n ng p t", "â": "c m n ng p t u y",
    "e": "- c m n ng o p t", "ê": "- ch m n nh p t u", "i": "- a ch m n nh p t u", "iê": "c m n ng p t u",
    "o": "- c i m n ng p t", "oo": "c ng", "ô": "- c i m n ng p t", "ơ": "- i m n p t",
    "oa": "- c ch i m n ng nh o p t y", "oă": "c m n ng t", "oe": "- n o t",
    "u": "- a c i m n ng p t", "uô": "c i m n ng t", "uâ": "n ng t y", "uê": "- ch nh", "uơ": "-",
    "uy": "- a ch n nh p t u", "uyê": "n t", "ư": "- a c i m n ng t u", "ươ": "c i m n ng p t u",
    "y": "- ch n nh t u", "yê": "m n ng t u",
}  # fmt: skip
_MAU = re.compile(
    f"(?:{_PHU_AM_DAU})?(?:{'|'.join(nhan + cuoi.replace('-', '') for nhan, cac in _VAN.items() for cuoi in cac.split())})"
)
_KHEP = ("c", "ch", "p", "t")
_SAC, _NANG = 4, 5


@lru_cache(maxsize=16384)
def la_am_tiet(tu: str) -> bool:
    """Whether the word is built as a Vietnamese syllable is; a syllable that no one uses may pass.

    >>> [la_am_tiet(t) for t in ("nguyễn", "Giếng", "quý", "Café", "TuÊn", "bat")]
    [True, True, True, False, False, False]
    """
    thuong = tu.lower()
    if sum(c in TACH for c in thuong) > 1 or _MAU.fullmatch(bo_thanh(thuong)) is None:
        return False
    return not thuong.endswith(_KHEP) or thanh_cua(thuong) in (_SAC, _NANG)
