"""The names of thôn: the same one written in several ways, and the nearest in the office's list."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from functools import lru_cache

from generators.readers.headings import plain

_KIND = "thôn|làng|bản|xóm|ấp|buôn|khu phố|tổ dân phố|tổ|tdp|khu dân cư|khu"
_PREFIX = re.compile(r"^(?:thon|lang|ban|xom|ap|buon|khu pho|to dan pho|to|tdp|khu dan cu|khu|t) (?=\S)")
_ONLY_THON = re.compile(r"^(?:thon|t) (?=\S)")
_PARTS = re.compile(r"\s*(?:[,;(]|\s[-–])\s*")
_ZERO = re.compile(r"\b0+(?=\d)")
_IN_TITLE = re.compile(
    rf"\b((?:{_KIND})\s+[^\W_][^,;:()–\-\n]*?)\s*(?:[,;:()–\-\n]|\bxã\b|\bphường\b|\bnăm\b|\bdịp\b|\d+\s*(?:cụ|người)|$)",
    re.IGNORECASE,
)
_TITLE_WORDS = re.compile(r"(?:tuổi|người|các)\b", re.IGNORECASE)
_TAIL = re.compile(r"\s*[,;\-–]?\s*\b(?:xã|phường|huyện|thị trấn|tỉnh|thành phố)\b.*$", re.IGNORECASE)


class Hamlets:
    """The thôn of an office; without a list, every name is taken as it is written."""

    def __init__(self, names: Sequence[str] = ()) -> None:
        self.names = tuple(names)
        self._by_key = {key(name): name for name in names}
        self._by_core = {}
        cores = [core(name) for name in names]
        for name, its in zip(names, cores, strict=True):
            if cores.count(its) == 1:
                self._by_core[its] = name

    def find(self, text: str) -> str | None:
        """The name in the list that the text means, if it is sure.

        >>> Hamlets(["Thôn Đồng Xanh", "Làng Cây Sung"]).find("đồng xanh, xã Ngọc Liên")
        'Thôn Đồng Xanh'
        """
        for said in (text, _TAIL.sub("", text), _first_part(text)):
            found = self._by_key.get(key(said)) or self._by_core.get(core(said))
            if found:
                return found
        return None

    def nearest(self, text: str) -> str | None:
        """The name in the list that is spelled most like the text.

        >>> Hamlets(["Thôn Đồng Xanh", "Làng Cây Sung"]).nearest("Đồng Sanh")
        'Thôn Đồng Xanh'
        """
        close = difflib.get_close_matches(core(_TAIL.sub("", _first_part(text))), self._by_core, n=1, cutoff=0.6)
        return self._by_core[close[0]] if close else None

    def of_sheet(self, title: str) -> str:
        """The thôn that a sheet's name is, or ""."""
        if self.names:
            return self.find(title) or ""
        return title.strip() if _PREFIX.match(key(title)) else ""


def _first_part(text: str) -> str:
    return _PARTS.split(text)[0]


@lru_cache(maxsize=4096)
def key(text: str) -> str:
    """The same for one name, however it is typed.

    >>> key("THÔN 01 ") == key("thôn 1")
    True
    """
    return _ZERO.sub("", plain(text))


def core(text: str) -> str:
    """The key without the word for thôn, làng, bản …

    >>> core("Làng Cây Sung"), core("T. Đồng Xanh")
    ('cay sung', 'dong xanh')
    """
    return _PREFIX.sub("", key(text))


@lru_cache(maxsize=4096)
def same(text: str) -> str:
    """The key under which spellings of one place meet where no list says more: “Thôn X” is X, “Làng X” may be another."""
    return _ONLY_THON.sub("", key(_TAIL.sub("", text)))


def in_title(text: str) -> str:
    """The thôn that a title row names, or "".

    >>> in_title("DANH SÁCH MỪNG THỌ THÔN ĐỒNG XANH NĂM 2027"), in_title("I. Thôn 1: 05 cụ"), in_title("Tổng hợp")
    ('Thôn Đồng Xanh', 'Thôn 1', '')
    """
    found = _IN_TITLE.search(text)
    if not found or _TITLE_WORDS.search(found[1]):
        return ""
    name = " ".join(found[1].split())
    return name.title() if name.isupper() else name[0].upper() + name[1:]
