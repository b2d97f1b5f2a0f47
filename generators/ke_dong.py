"""Lines under the issuer's name and the trích yếu: how many underscores make a third to a half of the text above."""

from __future__ import annotations

import unicodedata

CO_PT = 10
"""Size in points of the paragraphs that carry underscores (styles "Kẻ …" of the templates); an underscore is half as wide."""

TI_LE = 0.42
"""The line is this part of the text line: the middle of the lawful third to half (NĐ 30/2020/NĐ-CP, Phụ lục I, II.2b, II.5b)."""

IT_NHAT = 5
"""A last line of one short word still gets a line that can be seen."""

RONG_CO_QUAN_MM = 68
"""Width of the left column of the letterhead, where the issuer's name stands."""

RONG_TRICH_YEU_MM = 145
"""Width left to the trích yếu between its two indents."""

_MM_PT = 72 / 25.4
_EM = 2048
_MARKS = set("\u0300\u0301\u0302\u0303\u0306\u0309\u0323")
# Advance widths of Times New Roman Bold (and of the fonts with its metrics), in units of 1/2048 em.
_WIDTHS = {
    letter: width
    for width, letters in {
        451: "|",
        512: " ,.\u00a0",
        569: "'/\\il",
        682: "!()-:;[]`fjt",
        797: "Is",
        909: "cerz",
        1024: "#$*0123456789?J_agovxy“”–§",
        1134: "ơ",
        1137: '"',
        1139: "Sbdhknpquđ",
        1167: "+<=>",
        1229: "ư",
        1251: "FP",
        1366: "BELTZ",
        1479: "ACDNRUVXYwĐ",
        1593: "GHKOQƠ",
        1630: "Ư",
        1706: "&m",
        1933: "M",
        2048: "%W…",
    }.items()
    for letter in letters
}


def do_rong_pt(chu: str, *, co_pt: float) -> float:
    """The width in points of one line of bold Times text.

    >>> round(do_rong_pt("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", co_pt=13), 1)
    271.2
    """
    return sum(_WIDTHS.get(_base(letter), 1139) for letter in unicodedata.normalize("NFC", chu)) * co_pt / _EM


def ke(chu: str, *, co_pt: float, rong_mm: float, ti_le: float = TI_LE) -> str:
    """The underscores to set, in `CO_PT`, under a text; where it wraps within `rong_mm`, its last line counts.

    >>> ke("XÃ NGỌC LIÊN", co_pt=13, rong_mm=RONG_CO_QUAN_MM)
    '________'
    >>> ke("", co_pt=13, rong_mm=RONG_CO_QUAN_MM)
    ''
    """
    if not chu.strip():
        return ""
    line_pt = do_rong_pt(dong_cuoi(chu, co_pt=co_pt, rong_mm=rong_mm), co_pt=co_pt)
    return "_" * max(IT_NHAT, round(line_pt * ti_le / (CO_PT / 2)))


def dong_cuoi(chu: str, *, co_pt: float, rong_mm: float) -> str:
    """The last line of a text wrapped within a width, as Word and LibreOffice wrap it.

    >>> dong_cuoi("Về việc tặng quà mừng thọ người cao tuổi nhân dịp tết Nguyên đán năm 2027", co_pt=14, rong_mm=145)
    'năm 2027'
    """
    return _cac_dong(chu.splitlines()[-1], co_pt=co_pt, rong_pt=rong_mm * _MM_PT)[-1]


def can_dong(chu: str, *, co_pt: float = 14, rong_mm: float = RONG_TRICH_YEU_MM) -> str:
    """A centred title with its line breaks put where its lines come out about as long as each other.

    >>> can_dong("Dự Lễ mừng thọ người cao tuổi dịp Tết Nguyên đán Đinh Mùi năm 2027").splitlines()
    ['Dự Lễ mừng thọ người cao tuổi dịp', 'Tết Nguyên đán Đinh Mùi năm 2027']
    >>> can_dong("Về việc tặng quà mừng thọ")
    'Về việc tặng quà mừng thọ'
    """
    full = rong_mm * _MM_PT
    lines = _cac_dong(chu, co_pt=co_pt, rong_pt=full)
    count, narrow = len(lines), full
    while narrow > full / 2:
        narrow -= co_pt / 2
        tighter = _cac_dong(chu, co_pt=co_pt, rong_pt=narrow)
        if len(tighter) > count:
            break
        lines = tighter
    return "\n".join(lines)


def _cac_dong(chu: str, *, co_pt: float, rong_pt: float) -> list[str]:
    """A text broken between words into lines no wider than this; a single word may stick out."""
    lines = [""]
    for word in chu.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and do_rong_pt(longer, co_pt=co_pt) > rong_pt:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def ke_co_quan(ten: str) -> str:
    """The line under the last of the lines that name the issuer.

    >>> len(ke_co_quan("PHÒNG VĂN HÓA - XÃ HỘI"))
    14
    """
    return ke(ten, co_pt=13, rong_mm=RONG_CO_QUAN_MM)


def ke_trich_yeu(trich_yeu: str) -> str:
    """The line under a trích yếu.

    >>> len(ke_trich_yeu("Về việc tặng quà mừng thọ"))
    13
    """
    return ke(trich_yeu, co_pt=14, rong_mm=RONG_TRICH_YEU_MM)


def _base(letter: str) -> str:
    """The letter without tone, breve or circumflex, which never change a width; the horn of ơ and ư stays."""
    return unicodedata.normalize("NFC", "".join(c for c in unicodedata.normalize("NFD", letter) if c not in _MARKS))
