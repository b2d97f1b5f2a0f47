"""Where the tone mark stands in open oa, oe, uy: "hòa, khỏe, thủy" or "hoà, khoẻ, thuỷ"."""

from __future__ import annotations

import re
from itertools import product
from typing import Literal

from generators.tieng_viet.thanh_dieu import DAU_THANH, ghep

# The styles are named by their example: what one school calls old, the next calls new.
KieuDau = Literal["hòa", "hoà"]

_PHU_AM_DAU = "b|ch?|d|đ|gh?|h|kh?|l|m|ngh?|nh?|ph?|r|s|th?|tr|v|x"
_CAP = [(a, b) for cap in ("oa", "oe", "uy") for a, b in product(*((c, c.upper()) for c in cap))]
_SANG: dict[KieuDau, dict[str, str]] = {
    "hòa": {a + ghep(b, t): ghep(a, t) + b for a, b in _CAP for t in range(1, len(DAU_THANH))},
    "hoà": {ghep(a, t) + b: a + ghep(b, t) for a, b in _CAP for t in range(1, len(DAU_THANH))},
}
_MAU = {kieu: re.compile(rf"(?<!\w)((?:{_PHU_AM_DAU})?)({'|'.join(bang)})(?!\w)", re.IGNORECASE) for kieu, bang in _SANG.items()}


def dat_dau(text: str, *, kieu: KieuDau = "hòa") -> str:
    """The text with the tones of open oa, oe, uy placed in one style; every other syllable stays as it is.

    "quý" (qu- is a consonant), "toàn" and "khuỷu" (closed) are the same in both styles.

    >>> dat_dau("Uỷ ban hoà giải, Thuý khoẻ, toàn quý")
    'Ủy ban hòa giải, Thúy khỏe, toàn quý'
    >>> dat_dau("THANH HÓA", kieu="hoà")
    'THANH HOÁ'
    """
    bang = _SANG[kieu]
    return _MAU[kieu].sub(lambda m: m[1] + bang[m[2]], text)
