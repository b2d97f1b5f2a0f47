"""The Vietnamese letters in dictionary order, and each accented letter as a letter and a tone."""

from __future__ import annotations

import unicodedata

# f, j, w and z occur in names of other peoples and stand at their Latin places.
CHU_CAI = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
NGUYEN_AM = "aăâeêioôơuưy"
# Ngang, huyền, hỏi, ngã, sắc, nặng: the order of the dictionaries.
DAU_THANH = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")


def ghep(chu: str, thanh: int) -> str:
    """The letter with the tone of that rank, as one NFC letter.

    >>> ghep("ơ", 4)
    'ớ'
    """
    return unicodedata.normalize("NFC", chu + DAU_THANH[thanh])


# Every accented vowel, of both cases, to its letter and the rank of its tone (1…5).
TACH: dict[str, tuple[str, int]] = {
    ghep(chu, thanh): (chu, thanh) for chu in NGUYEN_AM + NGUYEN_AM.upper() for thanh in range(1, len(DAU_THANH))
}
_BO_THANH = str.maketrans({co_thanh: chu for co_thanh, (chu, _) in TACH.items()})


def bo_thanh(text: str) -> str:
    """The text without tones; letters stay what they are.

    >>> bo_thanh("Thuở ấy")
    'Thuơ ây'
    """
    return text.translate(_BO_THANH)


def thanh_cua(am_tiet: str) -> int:
    """The rank of the syllable's tone, 0 (ngang) to 5 (nặng)."""
    return next((TACH[c][1] for c in am_tiet if c in TACH), 0)
