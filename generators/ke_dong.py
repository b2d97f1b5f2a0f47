"""Lines under the issuer's name and the trích yếu: how many underscores make a third to a half of the text above."""

from __future__ import annotations

from functools import lru_cache

from generators.tieng_viet.be_rong_chu import be_rong_mm

CO_PT = 10
"""Size of the paragraphs that carry underscores (styles "Kẻ …" of the templates)."""

GACH_MM = be_rong_mm("_", co_pt=CO_PT)

TI_LE = 0.42
"""The line is this part of the text line: the middle of the lawful third to half (NĐ 30/2020/NĐ-CP, Phụ lục I, II.2b, II.5b)."""

IT_NHAT = 5
"""A last line of one short word still gets a line that can be seen."""

RONG_CO_QUAN_MM = 68
"""Width of the left column of the letterhead, where the issuer's name stands."""

RONG_TRICH_YEU_MM = 145
"""Width left to the trích yếu between its two indents."""

CO_CO_QUAN_PT, CO_TRICH_YEU_PT = 13, 14


def ke_co_quan(ten: str) -> str:
    """The line under the last of the lines that name the issuer.

    >>> len(ke_co_quan("PHÒNG VĂN HÓA - XÃ HỘI")), ke_co_quan("")
    (14, '')
    """
    return ke(ten, co_pt=CO_CO_QUAN_PT, rong_mm=RONG_CO_QUAN_MM)


def ke_trich_yeu(trich_yeu: str) -> str:
    """The line under a trích yếu.

    >>> len(ke_trich_yeu("Về việc tặng quà mừng thọ"))
    13
    """
    return ke(trich_yeu, co_pt=CO_TRICH_YEU_PT, rong_mm=RONG_TRICH_YEU_MM)


def ke(chu: str, *, co_pt: float, rong_mm: float) -> str:
    """The underscores to set, in `CO_PT`, under a bold text; where it runs over several lines, the last one counts.

    >>> ke("XÃ NGỌC LIÊN", co_pt=13, rong_mm=68)
    '________'
    """
    if not chu.strip():
        return ""
    last = cac_dong(chu.splitlines()[-1], co_pt=co_pt, rong_mm=rong_mm)[-1]
    return "_" * max(IT_NHAT, round(be_rong_mm(last, co_pt=co_pt, dam=True) * TI_LE / GACH_MM))


@lru_cache(maxsize=4096)
def can_dong(chu: str, *, co_pt: float = CO_TRICH_YEU_PT, rong_mm: float = RONG_TRICH_YEU_MM) -> str:
    """A centred bold title with line breaks where its lines come out about as long as each other.

    >>> can_dong("Dự Lễ mừng thọ người cao tuổi dịp Tết Nguyên đán Đinh Mùi năm 2027").splitlines()
    ['Dự Lễ mừng thọ người cao tuổi dịp', 'Tết Nguyên đán Đinh Mùi năm 2027']
    >>> can_dong("Về việc tặng quà mừng thọ")
    'Về việc tặng quà mừng thọ'
    """
    lines = cac_dong(chu, co_pt=co_pt, rong_mm=rong_mm)
    for narrower in range(round(rong_mm), 0, -1):
        tighter = cac_dong(chu, co_pt=co_pt, rong_mm=narrower)
        if len(tighter) > len(lines) or len(lines) == 1:
            break
        lines = tighter
    return "\n".join(lines)


def cac_dong(chu: str, *, co_pt: float, rong_mm: float, dam: bool = True) -> list[str]:
    """A text broken between words as Word and LibreOffice break it; a word wider than the line sticks out.

    >>> cac_dong("Về việc tặng quà mừng thọ", co_pt=14, rong_mm=40)
    ['Về việc tặng quà', 'mừng thọ']
    """
    lines = [""]
    for word in chu.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and be_rong_mm(longer, co_pt=co_pt, dam=dam) > rong_mm:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
