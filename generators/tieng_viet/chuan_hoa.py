"""Text as it comes in, made clean: composed letters, no invisible signs, the real Đ, single spaces."""

from __future__ import annotations

import re
import unicodedata

from generators.errors import Fault
from generators.tieng_viet.thanh_dieu import bo_thanh

_AN = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_CACH_LA = re.compile("[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_CACH_THUA = re.compile(r" *\n *| {2,}")
_D_GIA = re.compile("[ÐƉðɖ]")
_D_THAT = str.maketrans("ÐƉðɖ", "ĐĐđđ")
_DIEU_KHIEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_NGHI = re.compile(r"[^ -~\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u024f\u1ea0-\u1ef9]|  |^ | $")
_DAU_GHEP = re.compile("[\u0300-\u036f]")
_BO_DAU = str.maketrans("ăâđêôơưĂÂĐÊÔƠƯ", "aadeoouAADEOOU")


def chuan_hoa(text: str) -> tuple[str, tuple[Fault, ...]]:
    """The clean text, and what was mended in it, one value for each kind of mending.

    Line ends are kept. Text in an old encoding must be decoded first (`bang_ma`): there a soft hyphen is the letter ư.

    >>> chuan_hoa("Ðinh\\u00a0Văn  An ")[0]
    'Đinh Văn An'
    >>> [f.code for f in chuan_hoa("Ðinh\\u00a0Văn  An ")[1]]
    ['TV12', 'TV13']
    """
    if not _NGHI.search(text) and unicodedata.is_normalized("NFC", text):
        return text, ()
    sua: list[Fault] = []
    for buoc in (_to_hop, _bo_an, _dung_d, _mot_cach):
        moi, loi = buoc(text)
        if moi != text:
            sua.append(Fault(*loi, severity="info"))
        text = moi
    return text, tuple(sua)


def _to_hop(text: str) -> tuple[str, tuple[str, str]]:
    return unicodedata.normalize("NFC", text), ("TV10", "Đã ghép dấu rời vào chữ cái (Unicode tổ hợp thành dựng sẵn).")


def _bo_an(text: str) -> tuple[str, tuple[str, str]]:
    moi, so_cho = _AN.subn("", text)
    return moi, ("TV11", f"Đã bỏ {so_cho} ký tự ẩn không nhìn thấy được.")


def _mot_cach(text: str) -> tuple[str, tuple[str, str]]:
    moi = _CACH_LA.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    moi = _CACH_THUA.sub(lambda m: "\n" if "\n" in m[0] else " ", moi)
    return moi.strip(), ("TV13", "Đã đổi các khoảng trắng lạ hoặc thừa thành một dấu cách.")


def _dung_d(text: str) -> tuple[str, tuple[str, str]]:
    so_cho = len(_D_GIA.findall(text))
    return text.translate(_D_THAT), ("TV12", f"Đã thay {so_cho} chữ giống chữ Đ bằng chữ Đ tiếng Việt.")


def ky_tu_dieu_khien(text: str) -> tuple[Fault, ...]:
    """The characters that no Word file may hold, each with its place; they are never dropped in silence.

    >>> [str(f) for f in ky_tu_dieu_khien("An\\x07")]
    ['[TV14] ký tự thứ 3: Có ký tự điều khiển U+0007, không in được. Xóa ký tự này rồi nhập lại.']
    """
    return tuple(
        Fault(
            "TV14",
            f"Có ký tự điều khiển U+{ord(m[0]):04X}, không in được. Xóa ký tự này rồi nhập lại.",
            where=f"ký tự thứ {m.start() + 1}",
        )
        for m in _DIEU_KHIEN.finditer(text)
    )


def bo_dau(text: str) -> str:
    """The text without any mark, đ as d: for file names and for search.

    >>> bo_dau("Quyết định số 05 – Đỗ Thuở")
    'Quyet dinh so 05 – Do Thuo'
    """
    goc = bo_thanh(text).translate(_BO_DAU)
    return goc if goc.isascii() else unicodedata.normalize("NFC", _DAU_GHEP.sub("", unicodedata.normalize("NFD", goc)))
