"""What a finished Word file says, read from the file itself and from nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generators.dossier.docx_text import Doan, Hang, read_docx
from generators.dossier.said import Said, tim_nguoi
from generators.dossier.sentences import Cau, doc_so_viet, lech_so_chu
from generators.dossier.table import Tables

_BANG_CHU = re.compile(r"\(?(?:Số đã chi b|B)ằng chữ: (?P<chu>.+?)\.?\)?")
_SO = re.compile(r"\d[\d.]*")
_O_CHU = 1
"""Of three sums in a row (planned, spent, left) the second is said in words."""


def said_by_docx(raw: bytes, *, cau: Sequence[Cau], mau_nguoi: re.Pattern[str] | None = None) -> Said:
    """The people, the matters and the contradictions of the file; `mau_nguoi` finds whom a letter is for."""
    said, lines, last = Said(), [], 0
    tables = Tables(said)
    for piece in read_docx(raw):
        if isinstance(piece, Doan):
            lines.append((f"đoạn {piece.thu}", piece.text))
            _words(said, piece, last)
        elif tables.take(piece):
            last = _cuoi(piece) or last
        else:
            lines += [(f"bảng {piece.bang}, hàng {piece.thu}", cell) for cell in dict.fromkeys(piece.o)]
    tables.end()
    said.hear(lines, cau=cau)
    if mau_nguoi is not None and not said.nguoi:
        said.nguoi += tim_nguoi((text for _, text in lines), mau_nguoi)
    return said


def _cuoi(row: Hang) -> int:
    """The amount of a row of totals, which the words under the table repeat."""
    if not next((cell for cell in row.o if cell.strip()), "").startswith("Tổng"):
        return 0
    amounts = [cell.strip() for cell in row.o if _SO.fullmatch(cell.strip())]
    return doc_so_viet(amounts[_O_CHU if len(amounts) > _O_CHU + 1 else 0]) if amounts else 0


def _words(said: Said, paragraph: Doan, amount: int) -> None:
    found = _BANG_CHU.fullmatch(paragraph.text.strip())
    if found and (loi := lech_so_chu(amount, found["chu"].removesuffix(" ki-lô-gam"))):
        said.lech.append((f"đoạn {paragraph.thu}", loi))
