"""The clerk's own workbook given back: each cell that was asked about is coloured and has a note."""

from __future__ import annotations

import io
import warnings
from collections import defaultdict
from collections.abc import Mapping, Sequence

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from generators.readers.cells import Sheet, address, column_name, written
from generators.readers.people import PeopleList, read_sheets
from generators.readers.problems import SEVERITIES, Problem, Severity, refused

COLOURS: Mapping[Severity, str] = {"error": "F8B4B4", "warning": "FFE699", "info": "DDEBF7"}
_WORDS = {"error": "PHẢI SỬA", "warning": "XEM LẠI", "info": "ĐÃ SỬA"}
_ZIP = b"PK\x03\x04"
_NOTE_LENGTH = 1_500
_BY = "Văn Thư"


def annotate(raw: bytes, people: PeopleList) -> bytes:
    """The workbook with colours and notes: the same file when it is .xlsx, its cells in a new one when it is not.

    Values are never changed. In a new workbook every cell is text or a number, so nothing in it is run as a formula.
    """
    book = _own(raw, people) or _fresh(read_sheets(raw, name=people.tep))
    at: defaultdict[tuple[str, str], list[Problem]] = defaultdict(list)
    for problem in people.problems:
        if problem.cell:
            at[problem.sheet, problem.cell].append(problem)
    for (sheet, cell), problems in at.items():
        _mark(book[sheet] if sheet in book.sheetnames else book.worksheets[0], cell, problems)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _own(raw: bytes, people: PeopleList) -> Workbook | None:
    if not raw.startswith(_ZIP):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells of drawings and validations that it leaves out; the help says so
            return load_workbook(io.BytesIO(raw))
    except KeyError:  # an OpenDocument file is a zip too, without Excel's list of parts
        return None
    except (ValueError, TypeError, OSError) as e:
        raise refused("DS05", name=people.tep, what="không mở lại được để ghi chú") from e


def _fresh(sheets: Sequence[Sheet]) -> Workbook:
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        if not sheet.hidden:
            _copy(book.create_sheet(sheet.name or None), sheet)
    return book


def _copy(target: Worksheet, sheet: Sheet) -> None:
    for number, row in enumerate(sheet.rows, start=1):
        for column, value in enumerate(row, start=1):
            if value is None or value == "":
                continue
            cell = target.cell(number, column, value if isinstance(value, float) else None)
            if not isinstance(value, float):
                cell.value = _printable(written(value))
                cell.data_type = "s"
                cell.style = "Normal"
                cell.number_format = "@"
                cell.quotePrefix = True
    for column in range(max(map(len, sheet.rows), default=0)):
        target.column_dimensions[column_name(column)].width = 18
    for (top, left), (bottom, right) in sheet.merged:
        target.merge_cells(f"{address((top, left))}:{address((bottom, right))}")


def _mark(sheet: Worksheet, name: str, problems: Sequence[Problem]) -> None:
    cell = sheet[name]
    if isinstance(cell, MergedCell):
        merged = next(area for area in sheet.merged_cells.ranges if name in area)
        cell = sheet.cell(merged.min_row, merged.min_col)
    assert isinstance(cell, Cell)
    worst = min((problem.severity for problem in problems), key=SEVERITIES.index)
    cell.fill = PatternFill("solid", fgColor=COLOURS[worst])
    before = [cell.comment.text] if cell.comment else []
    said = [f"[{problem.code}] {_WORDS[problem.severity]}: {problem.message}{_taken(problem)}" for problem in problems]
    cell.comment = Comment(_printable("\n".join([*before, *said]))[:_NOTE_LENGTH], _BY, width=360, height=60 + 40 * len(said))


def _taken(problem: Problem) -> str:
    return f" Đã lấy: {problem.taken}" if problem.taken else ""


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() or c in "\n\t" else " " for c in text)
