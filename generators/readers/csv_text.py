"""The cells of a .csv or .tsv, whatever encoding and separator the program that saved it chose."""

from __future__ import annotations

import codecs
import csv
import io
import re
import unicodedata
from collections import Counter

from generators.readers.cells import Sheet, Value
from generators.readers.problems import refused
from generators.tieng_viet import doan_ma, la_am_tiet

SEPARATORS = (",", ";", "\t", "|")
MAX_ROWS, MAX_COLUMNS = 99_999, 104
_SAMPLE = 200  # lines that are enough to know the separator and the encoding
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SAID_SEPARATOR = re.compile(r"sep=(.)\r?\n")
_WORD = re.compile(r"[^\W\d_]+")


def read_rows(raw: bytes, *, name: str) -> Sheet:
    """The one sheet of a text file; cells are text."""
    text, charset = decode(raw, name=name)
    said = _SAID_SEPARATOR.match(text)
    text = text[said.end() :] if said else text
    separator = said[1] if said else separator_of(text)
    rows: list[list[Value]] = []
    try:
        for cells in csv.reader(io.StringIO(text), delimiter=separator):
            rows.append([*cells[:MAX_COLUMNS]])
            if len(rows) > MAX_ROWS:
                raise refused("DS08", name=name, sheet=name, limit=MAX_ROWS)
    except csv.Error as e:
        raise refused("DS05", name=name, what=f"dòng {len(rows) + 1} có dấu nháy mở mà không đóng, hoặc ô quá dài") from e
    width = max(map(len, rows), default=0)
    for row in rows:
        row.extend([None] * (width - len(row)))
    return Sheet("", rows, charset=charset)


def decode(raw: bytes, *, name: str) -> tuple[str, str]:
    """The text, and the name of its encoding when that had to be found out.

    Old encodings stay as the letters of Latin-1 that they show as, for the cells to be decoded one by one.

    >>> decode("Lê Văn Ấm".encode("utf-16"), name="x.csv")
    ('Lê Văn Ấm', 'UTF-16')
    """
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            return _strictly(raw, encoding, name=name), "" if mark == codecs.BOM_UTF8 else "UTF-16"
    if b"\0" in raw[:2000]:
        low = raw[:2000][1::2].count(0) >= raw[:2000][::2].count(0)
        return _strictly(raw, "utf-16-le" if low else "utf-16-be", name=name), "UTF-16"
    try:
        return raw.decode("utf-8"), ""
    except UnicodeDecodeError:
        return _one_byte(raw, name=name)


def separator_of(text: str) -> str:
    """The separator under which most lines have the same number of cells, and more than one.

    >>> separator_of("TT;Họ và tên;Mức quà\\n1;Lê Văn A;1,5\\n2;Hà Thị B;2,5\\n")
    ';'
    """
    head = "\n".join(text.splitlines()[:_SAMPLE])

    def agreement(separator: str) -> tuple[int, int]:
        try:
            widths = Counter(len(row) for row in csv.reader(io.StringIO(head), delimiter=separator) if len(row) > 1)
        except csv.Error:
            return 0, 0
        width, lines = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
        return lines, width

    return max(SEPARATORS, key=agreement)


def _strictly(raw: bytes, encoding: str, *, name: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as e:
        raise refused("DS06", name=name) from e


def _one_byte(raw: bytes, *, name: str) -> tuple[str, str]:
    """TCVN3 and VNI are known by their words; Windows-1258 only when nearly every word is Vietnamese under it."""
    plain = raw.decode("latin-1")
    sample = "\n".join(plain.splitlines()[:_SAMPLE])
    if any(doan_ma(line) for line in sample.splitlines()):
        return plain, ""
    try:
        text = unicodedata.normalize("NFC", raw.decode("cp1258"))
    except UnicodeDecodeError as e:
        raise refused("DS06", name=name) from e
    words = [word for word in _WORD.findall("\n".join(text.splitlines()[:_SAMPLE])) if not word.isascii()]
    if not words or sum(map(la_am_tiet, words)) < 0.95 * len(words):
        raise refused("DS06", name=name)
    return text, "Windows-1258"
