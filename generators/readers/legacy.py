"""Cells typed in TCVN3 or VNI made Unicode: decided by font, by the cell, by its row, by its column, in that order."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from generators.readers.cells import Place, Sheet, Value, written
from generators.tieng_viet import BangMa, doan_ma, giai_ma, la_am_tiet

_UNICODE = re.compile("[^\x00-\xff–—“”‘’…]")
_WORD = re.compile(r"[^\W\d_]+")
NAMES = {BangMa.TCVN3: "TCVN3", BangMa.TCVN3_HOA: "TCVN3 (phông chữ hoa)", BangMa.VNI: "VNI"}
_ENOUGH = 2  # cells of one encoding that decide for the doubtful rest of their column


@dataclass(slots=True)
class _Seen:
    sure: dict[Place, BangMa] = field(default_factory=dict)
    doubtful: list[Place] = field(default_factory=list)


def decode_sheet(sheet: Sheet) -> dict[Place, tuple[str, BangMa]]:
    """The cells that were in an old encoding, with what stood there; the sheet's rows now hold them in Unicode.

    A lone short cell that may be right as it is stays as it is: right text is never changed.
    """
    seen = _look(sheet)
    by_column = _deciding_columns(sheet, seen)
    for place in seen.doubtful:
        bang = _by_row(sheet.rows[place[0]]) or by_column.get(place[1])
        if bang and _becomes_words(sheet.rows[place[0]][place[1]], bang):
            seen.sure[place] = bang
    decoded = {}
    for (row, column), bang in seen.sure.items():
        text = sheet.rows[row][column]
        assert isinstance(text, str)
        sheet.rows[row][column] = giai_ma(text, bang=bang)
        decoded[row, column] = text, bang
    return decoded


def _look(sheet: Sheet) -> _Seen:
    seen, right = _Seen(), {""}  # the texts that are right as they are: most come many times
    for number, row in enumerate(sheet.rows):
        for column, cell in enumerate(row):
            if type(cell) is not str or (cell in right and not sheet.fonts):
                continue
            font = sheet.fonts.get((number, column))
            bang = None if _UNICODE.search(cell) else doan_ma(cell, font=font)
            if bang:
                seen.sure[number, column] = bang
            elif _UNICODE.search(cell) or _all_words(cell):
                right.add(cell)
            else:
                seen.doubtful.append((number, column))
    return seen


def _deciding_columns(sheet: Sheet, seen: _Seen) -> dict[int, BangMa]:
    """The columns in which every sure cell has one encoding, there are enough of them, and no cell is Unicode."""
    found: defaultdict[int, list[BangMa]] = defaultdict(list)
    for (_, column), bang in seen.sure.items():
        found[column].append(bang)
    return {
        column: cells[0]
        for column, cells in found.items()
        if len(cells) >= _ENOUGH and len(set(cells)) == 1 and not _has_unicode(sheet, column)
    }


def _has_unicode(sheet: Sheet, column: int) -> bool:
    return any(isinstance(row[column], str) and _UNICODE.search(written(row[column])) for row in sheet.rows if column < len(row))


def _by_row(row: Sequence[Value]) -> BangMa | None:
    return doan_ma(" ".join(cell for cell in row if isinstance(cell, str) and not cell.isascii() and not _UNICODE.search(cell)))


def _all_words(cell: str) -> bool:
    return cell.isascii() or all(word.isascii() or la_am_tiet(word) for word in _WORD.findall(cell))


def _becomes_words(cell: Value, bang: BangMa) -> bool:
    return isinstance(cell, str) and _all_words(giai_ma(cell, bang=bang))
