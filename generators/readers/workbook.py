"""The sheets of an Excel or LibreOffice workbook, by calamine, from files that were looked through first."""

from __future__ import annotations

import io
from collections.abc import Iterator

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from generators.readers.cells import Place, Sheet, Value
from generators.readers.problems import refused
from generators.readers.workbook_parts import Seen, look_through

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
EMPTY_RUN = 2_000  # so many empty rows end a list, whatever the sheet claims
MAX_ROWS, MAX_COLUMNS = 99_999, 104
_ENCRYPTED, _MACRO = "EncryptedPackage".encode("utf-16-le"), "_VBA_PROJECT".encode("utf-16-le")


def is_workbook(raw: bytes) -> bool:
    """Whether the bytes begin as a workbook does, whatever the file is called."""
    return raw.startswith((b"PK\x03\x04", OLE))


def read_workbook(raw: bytes, *, name: str) -> list[Sheet]:
    """Every sheet, hidden ones without their cells; a file that is unsafe or cannot be read is refused."""
    seen: dict[str, Seen] = {}
    if raw.startswith(OLE):
        _refuse_old(raw, name=name)
    else:
        raw, seen = look_through(raw, name=name)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(raw)) as book:
            return [
                _sheet(book, meta.name, seen.get(meta.name, Seen()), name=name)
                if meta.visible == SheetVisibleEnum.Visible
                else Sheet(meta.name, [], hidden=True)
                for meta in book.sheets_metadata
                if meta.typ == SheetTypeEnum.WorkSheet
            ]
    except PasswordError as e:
        raise refused("DS02", name=name) from e
    except (CalamineError, OSError, ValueError) as e:
        raise refused("DS05", name=name, what="không đọc được bảng tính") from e


def _refuse_old(raw: bytes, *, name: str) -> None:
    if _ENCRYPTED in raw:
        raise refused("DS02", name=name)
    if _MACRO in raw:
        raise refused("DS03", name=name)


def _sheet(book: CalamineWorkbook, title: str, seen: Seen, *, name: str) -> Sheet:
    source = book.get_sheet_by_name(title)
    rows: list[list[Value]] = list(_rows(source))
    if len(rows) > MAX_ROWS or (seen.far and len(rows) == MAX_ROWS):
        raise refused("DS08", name=name, sheet=title, limit=MAX_ROWS)
    unread = (*seen.far, *([f"A{source.end[0] + 1}"] if source.end and source.end[0] >= len(rows) else []))
    merged: tuple[tuple[Place, Place], ...] = tuple(source.merged_cell_ranges or ())
    return Sheet(title, rows, merged, seen.fonts, seen.no_value, seen.wrong, unread)


def _rows(source: CalamineSheet) -> Iterator[list[Value]]:
    """The rows from row 1 and column A on, until a long run of empty ones."""
    left: list[Value] = [None] * (source.start[1] if source.start else 0)
    empty: list[list[Value]] = []
    for number, row in enumerate(source.iter_rows()):
        if number > MAX_ROWS or len(empty) > EMPTY_RUN:
            return
        cells: list[Value] = [*left, *row][:MAX_COLUMNS] if left or len(row) > MAX_COLUMNS else row  # type: ignore[assignment]
        if any(row) or any(value != "" for value in row):
            yield from empty
            empty = []
            yield cells
        else:
            empty.append(cells)
