"""Personal names: parts, order in a list, capitals, and when two spellings are one name."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from generators.tieng_viet.chuan_hoa import chuan_hoa
from generators.tieng_viet.dat_dau import dat_dau
from generators.tieng_viet.thanh_dieu import TACH, ghep
from generators.tieng_viet.thu_tu import KhoaChu, khoa_thu_tu

_Y = "".join(ghep("y", thanh) for thanh in range(6))
# Only these open syllables are spelled with i or y at will; "Thi" and "Thy", "Thúi" and "Thúy" are different words.
_Y_CUOI = re.compile(rf"\b(h|k|l|m|qu|s|t)([{_Y}])\b")


@dataclass(frozen=True, slots=True)
class HoTen:
    """A name in its parts; a name of one word has only `ten`, one of two words has no `dem`."""

    ho: str
    dem: str
    ten: str


def tach_ten(ho_ten: str) -> HoTen:
    """Family name (the first word), middle words and given name (the last).

    >>> tach_ten("Phạm Thị Ngọc Ánh")
    HoTen(ho='Phạm', dem='Thị Ngọc', ten='Ánh')
    """
    tu = ho_ten.split()
    if len(tu) < 2:
        return HoTen("", "", "".join(tu))
    return HoTen(tu[0], " ".join(tu[1:-1]), tu[-1])


def khoa_ten(ho_ten: str) -> tuple[KhoaChu, KhoaChu, KhoaChu, str]:
    """The sort key of a list of people: given name, then family name, then middle words; a total order.

    >>> sorted(["Lê Văn Ân", "Đỗ An", "Bùi Thị Ân", "Lê Thị An"], key=khoa_ten)
    ['Đỗ An', 'Lê Thị An', 'Bùi Thị Ân', 'Lê Văn Ân']
    """
    nfc = unicodedata.normalize("NFC", ho_ten)
    phan = tach_ten(nfc)
    return khoa_thu_tu(phan.ten), khoa_thu_tu(phan.ho), khoa_thu_tu(phan.dem), nfc


def viet_hoa_ten(ho_ten: str) -> str:
    """The name with a capital on every word, also after an apostrophe or a hyphen.

    Source: NĐ 30/2020/NĐ-CP, Phụ lục II, mục II.1.

    >>> viet_hoa_ten("NGUYỄN  thị ÁNH"), viet_hoa_ten("h'hen niê")
    ('Nguyễn Thị Ánh', "H'Hen Niê")
    """
    return " ".join(ho_ten.title().split())


def khoa_khop(ho_ten: str) -> str:
    """The key under which spellings of one name meet: case, spaces, tone placement, i/y and look-alike Đ do not count.

    It is for matching only; a document prints the name as it stands on the card.

    >>> khoa_khop("LÍ QUỐC HOÀ") == khoa_khop("Lý Quốc Hòa"), khoa_khop("Thúi") == khoa_khop("Thúy")
    (True, False)
    """
    sach, _ = chuan_hoa(ho_ten)
    return _Y_CUOI.sub(_thay_y, dat_dau(sach.lower()))


def _thay_y(m: re.Match[str]) -> str:
    return m[1] + ghep("i", TACH.get(m[2], ("y", 0))[1])
