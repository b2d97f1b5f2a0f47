"""A blank Excel form: one sheet of fields, one sheet a table, drop-downs, notes, and an example row."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from textwrap import shorten
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from pydantic import BaseModel

from generators.form.truong import Truong, fields

BIEU = "Biểu nhập"
VI_DU = "Ví dụ"
DONG_TRONG, DONG_IN = 200, 30  # rows ready to be filled, and rows on a printed blank
MOT_DONG = 16  # the height of a line, in points
SO_DANG = {"text": "@", "lines": "@", "choice": "@", "bool": "@", "date": "dd/mm/yyyy", "integer": "0", "money": "#,##0"}
RONG = {"text": 28, "lines": 40, "date": 13, "integer": 10, "money": 15, "choice": 16, "bool": 10, "table": 20}
CO_KHONG = ("có", "không")
DAM, NHE = Font(name="Times New Roman", size=12, bold=True), Font(name="Times New Roman", size=11, italic=True, color="666666")
THUONG = Font(name="Times New Roman", size=12)
NEN = PatternFill("solid", fgColor="E8EEF7")
VIEN = Side(style="thin", color="999999")
KHUNG = Border(left=VIEN, right=VIEN, top=VIEN, bottom=VIEN)
GOI = Alignment(wrap_text=True, vertical="top")
NGAY_TEP = datetime(2020, 3, 5)  # noqa: DTZ001 - a fixed date in the file, so that the same model gives the same bytes


def excel_form(model: type[BaseModel], *, title: str, example: Mapping[str, Any]) -> bytes:
    """The form as a workbook; column D of the first sheet and row 1 of the others keep the field names, hidden."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    places = tuple(_flat(fields(model, example)))
    _main_sheet(sheet, title, [place for place in places if place[2].kind != "table"])
    for code, _, field in places:
        if field.kind == "table":
            _table_sheet(book, code, field)
    book.properties.created = NGAY_TEP
    book.properties.creator = "Văn Thư"
    return _same_bytes(book)


def _flat(level: Sequence[Truong], code: str = "", name: str = "") -> Iterator[tuple[str, str, Truong]]:
    """Every field of its own cell or sheet: a single group is opened in place."""
    for field in level:
        here, said = f"{code}{field.name}", f"{name}{field.heading}"
        if field.columns and not field.many:
            yield from _flat(field.columns, f"{here}.", f"{said} – ")
        else:
            yield here, said, field


def _main_sheet(sheet: Worksheet, title: str, rows: Sequence[tuple[str, str, Truong]]) -> None:
    sheet.title = BIEU
    sheet.append([title, "Điền vào cột “Nội dung”. Mục có dấu (*) là bắt buộc.", "", ""])
    sheet.append(["Mục", "Nội dung", "Ghi chú", "Mã"])
    for code, said, field in rows:
        sheet.append([said, None, _note(field), code])
        sheet.row_dimensions[sheet.max_row].height = _height(said, _note(field), lines=field.kind == "lines")
        _prepare(sheet.cell(sheet.max_row, 2), field)
        _restrict(sheet, field, f"B{sheet.max_row}")
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.border, cell.alignment, cell.font = KHUNG, GOI, THUONG
    _head(sheet, 1, 2)
    for letter, width in zip("ABCD", (34, 60, 46, 10), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.column_dimensions["D"].hidden = True
    _page(sheet, freeze="B3", landscape=False, repeat="2:2")


def _table_sheet(book: Workbook, code: str, field: Truong) -> None:
    sheet = book.create_sheet(_sheet_name(field.title, set(book.sheetnames)))
    columns = list(_flat(field.columns)) or list(_free_columns(field))
    sheet.append([code, *(name for name, _, _ in columns)])
    sheet.append(["Dòng", *(said for _, said, _ in columns)])
    sheet.append([VI_DU, *(_shown(column) for _, _, column in columns)])
    sheet.row_dimensions[1].hidden = True
    sheet.column_dimensions["A"].width = 9
    for number, (_, _, column) in enumerate(columns, start=2):
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = max(RONG[column.kind], min(40, len(column.heading) + 2))
        sheet.cell(2, number).comment = Comment(_note(column), "Văn Thư", width=320, height=120)
        _restrict(sheet, column, f"{letter}4:{letter}{DONG_TRONG + 3}")
        for row in range(3, DONG_TRONG + 4):
            _prepare(sheet.cell(row, number), column)
    for row in range(3, DONG_TRONG + 4):
        sheet.cell(row, 1).border = KHUNG
    for cell in sheet[3]:
        cell.font = NHE
    sheet.print_area = f"A2:{get_column_letter(len(columns) + 1)}{DONG_IN + 3}"
    _head(sheet, 2)
    _page(sheet, freeze="B3", landscape=len(columns) > 5, repeat="2:2")


def _free_columns(field: Truong) -> Iterator[tuple[str, str, Truong]]:
    """Columns of a table whose columns are data themselves: ten, as the first example row has them."""
    rows = field.example if isinstance(field.example, list) else []
    first = [*(rows[0] if rows else []), *[None] * 10][:10]
    for n, value in enumerate(first, 1):
        shown = replace(field, name=str(n), title=f"Cột {n}", kind="text", required=False, note="", example=value, many=False)
        yield str(n), shown.title, shown


def _prepare(cell: Cell | Any, field: Truong) -> None:
    cell.number_format = SO_DANG.get(field.kind, "@")
    cell.border, cell.alignment, cell.font = KHUNG, GOI, THUONG


def _head(sheet: Worksheet, *rows: int) -> None:
    for row in rows:
        for cell in sheet[row]:
            cell.font, cell.fill, cell.alignment = DAM, NEN, GOI


def _page(sheet: Worksheet, *, freeze: str, landscape: bool, repeat: str) -> None:
    sheet.freeze_panes = freeze
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.print_title_rows = repeat


def _restrict(sheet: Worksheet, field: Truong, cells: str) -> None:
    """The drop-down or the number check of a field; a wrong value is told in Vietnamese by Excel itself."""
    choices = CO_KHONG if field.kind == "bool" else field.choices
    if choices:
        rule = DataValidation(type="list", formula1=f'"{",".join(choices)}"', allow_blank=True)
    elif field.kind in ("integer", "money"):
        rule = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0", allow_blank=True)
    else:
        return
    rule.errorTitle, rule.error = field.title[:30], f"Cần {field.advice}."[:220]
    rule.showErrorMessage = True
    rule.add(cells)
    sheet.add_data_validation(rule)


def _note(field: Truong) -> str:
    shown = f"{field.example:%d/%m/%Y}" if isinstance(field.example, date) else _shown(field)
    example = f" Ví dụ: {shorten(str(shown), 90, placeholder=' …')}" if shown is not None and not field.columns else ""
    return f"{'Bắt buộc. ' if field.required else ''}{field.advice[:1].upper()}{field.advice[1:]}.{example}"[:1000]


def _height(said: str, note: str, *, lines: bool) -> int:
    """Room for the longest of title and note as they wrap; a field of many lines gets room to write."""
    needed = max(-(-len(said) // 30), -(-len(note) // 42), 4 if lines else 1)
    return MOT_DONG * needed + 4


def _shown(field: Truong) -> Any:
    """The example as a cell holds it."""
    value = field.example
    if isinstance(value, bool):
        return CO_KHONG[0] if value else CO_KHONG[1]
    if isinstance(value, list | tuple):
        return "\n".join(map(str, value))
    return value if isinstance(value, int | str | date | None) else str(value)


def _sheet_name(title: str, taken: set[str]) -> str:
    """A name Excel takes: at most 31 characters, none of []:*?/\\, not yet there."""
    base = "".join(" " if letter in "[]:*?/\\'" else letter for letter in title)[:28].strip() or "Bảng"
    return next(name for n in range(1, 100) if (name := base if n == 1 else f"{base} {n}") not in taken)


def _same_bytes(book: Workbook) -> bytes:
    """The saved workbook without the clock: openpyxl writes the moment of saving in two places."""
    saved, out = io.BytesIO(), io.BytesIO()
    book.save(saved)
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            raw = source.read(entry)
            if entry.filename == "docProps/core.xml":
                raw = raw.replace(book.properties.modified.strftime("%Y-%m-%dT%H:%M:%SZ").encode(), b"2020-03-05T00:00:00Z")
            target.writestr(zipfile.ZipInfo(entry.filename, NGAY_TEP.timetuple()[:6]), raw, zipfile.ZIP_DEFLATED)
    return out.getvalue()
