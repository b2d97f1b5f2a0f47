"""Makes the sample list of xã Ngọc Liên, as a commune keeps it: `python -m tests.generators.readers.ngoc_lien`."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from bench.people import THON, MadeUp, made_up

INPUTS = Path(__file__).resolve().parents[3] / "samples" / "inputs"
NAM, SEED, COUNT = 2027, 15091, 120
TITLES = (
    "ỦY BAN NHÂN DÂN XÃ NGỌC LIÊN",
    "DANH SÁCH NGƯỜI CAO TUỔI RÀ SOÁT ĐỂ CHÚC THỌ, MỪNG THỌ DỊP TẾT NGUYÊN ĐÁN ĐINH MÙI NĂM 2027",
    "(Người, thôn và số căn cước trong danh sách này là giả định, chỉ để minh họa)",
)
HEADS = (
    ("TT", ""), ("Họ và tên", ""), ("Ngày, tháng, năm sinh", ""), ("Giới tính", "Nam"), ("Giới tính", "Nữ"), ("Số CCCD", ""), ("Dân tộc", ""),
    ("Cư trú (thôn, làng)", ""), ("Nơi ở hiện nay", ""), ("Quê quán", ""), ("Ghi chú", ""),
)  # fmt: skip
WIDTHS = (5, 26, 15, 6, 6, 16, 10, 18, 18, 22, 22)
AWAY = {7: "Ở với con tại phường Hạc Thành", 61: "Ở với con tại xã Ngọc Lặc"}
NOTES = {3: "Hộ nghèo", 20: "Ốm, đề nghị tặng quà tại nhà", 44: "Vợ liệt sĩ", 88: "Hộ cận nghèo", 110: "Khuyết tật nặng"}
LOST_ZERO, TITLED, NO_PAPERS, OLD_PAPERS, TWIN, LONG = 12, 33, (18, 57, 95), (40, 76), (64, 65), 29


def people() -> list[MadeUp]:
    """The people: a long name, and two of one name and year in one thôn whom only their numbers tell apart."""
    listed = made_up(COUNT, nam=NAM, seed=SEED)
    first, second = TWIN
    one = listed[first]
    card = f"038{one.cccd[3:6]}{listed[second].cccd[6:]}"
    listed[second] = replace(one, cccd=card)
    listed[LONG] = replace(
        listed[LONG], ho_ten="Nguyễn Thị Hồng Phương Thảo Nguyên", gioi_tinh="nu", cccd=f"0381{listed[LONG].cccd[4:]}"
    )
    return listed


def papers(number: int, person: MadeUp) -> str:
    """What stands in the column of numbers: nothing for some, an old CMND for others."""
    return "" if number in NO_PAPERS else f"1729{90000 + number}" if number in OLD_PAPERS else person.cccd


def cells(number: int, person: MadeUp) -> list[object]:
    """One row of the workbook, with its two harmless faults: a number that lost its zero, a title in a name."""
    born: object = person.ngay_sinh.year if person.chi_nam else person.ngay_sinh
    card: object = int(person.cccd) if number == LOST_ZERO else papers(number, person) or None
    name = f"Cụ {person.ho_ten}" if number == TITLED else person.ho_ten
    ticks = ("x", None) if person.gioi_tinh == "nam" else (None, "x")
    return [number + 1, name, born, *ticks, card, person.dan_toc, person.thon, AWAY.get(number), QUE, NOTES.get(number)]


QUE = "Ngọc Liên, Thanh Hóa"


def workbook() -> bytes:
    """The .xlsx: titles, a heading of two rows, the people, the total, who signs."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Danh sách"
    for title in TITLES:
        sheet.append([title])
    sheet.append([])
    sheet.append([above for above, _ in HEADS])
    sheet.append([below or None for _, below in HEADS])
    for number, person in enumerate(people()):
        sheet.append(cells(number, person))
    sheet.append([None, f"Tổng cộng: {COUNT} người"])
    sheet.append([])
    sheet.append([*[None] * 7, "Ngọc Liên, ngày 20 tháng 11 năm 2026"])
    sheet.append([None, "NGƯỜI LẬP BIỂU", *[None] * 5, "CHỦ TỊCH HỘI NGƯỜI CAO TUỔI"])
    _dress(sheet)
    return _same_bytes(book)


def _dress(sheet: Worksheet) -> None:
    bold, thin, side = Font(name="Times New Roman", size=12, bold=True), Font(name="Times New Roman", size=12), Side(style="thin")
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        for cell in cells:
            cell.font = bold if number <= 6 else thin
            if 5 <= number <= 6 + COUNT:
                cell.border = Border(left=side, right=side, top=side, bottom=side)
                cell.alignment = Alignment(wrap_text=True, vertical="center")
            if cell.column == 3 and hasattr(cell.value, "year"):
                cell.number_format = "dd/mm/yyyy"
    for row in (1, 2, 3):
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(HEADS))
        sheet.cell(row, 1).alignment = Alignment(horizontal="center")
    sheet.merge_cells("D5:E5")
    for column in (1, 2, 3, *range(6, len(HEADS) + 1)):
        sheet.merge_cells(start_row=5, end_row=6, start_column=column, end_column=column)
    for letter, width in zip("ABCDEFGHIJK", WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "C7"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "5:6"


def _same_bytes(book: Workbook) -> bytes:
    """The workbook without the moment of saving, so that the same list is the same file."""
    saved, out = io.BytesIO(), io.BytesIO()
    book.save(saved)
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            raw = re.sub(rb"(<dcterms:\w+ [^>]*>)[^<]*", rb"\g<1>2026-11-20T00:00:00Z", source.read(name))
            target.writestr(zipfile.ZipInfo(name, (2026, 11, 20, 0, 0, 0)), raw, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def table() -> bytes:
    """The .csv: one heading row, the same people, as Excel saves UTF-8."""
    out = io.StringIO()
    write = csv.writer(out, lineterminator="\r\n")
    write.writerow(
        ["TT", "Họ và tên", "Năm sinh", "Giới tính", "Số CCCD", "Dân tộc", "Thôn", "Nơi ở hiện nay", "Quê quán", "Ghi chú"]
    )
    for number, person in enumerate(people()):
        sex = "Nam" if person.gioi_tinh == "nam" else "Nữ"
        row = [number + 1, person.ho_ten, _born(person), sex, papers(number, person), person.dan_toc, person.thon]
        write.writerow([*row, AWAY.get(number, ""), QUE, NOTES.get(number, "")])
    return out.getvalue().encode("utf-8-sig")


def records() -> bytes:
    """The .json: the same people as programs write them."""
    rows = [
        {
            "ho_ten": person.ho_ten,
            "ngay_sinh": None if person.chi_nam else person.ngay_sinh.isoformat(),
            "nam_sinh": person.ngay_sinh.year,
            "gioi_tinh": person.gioi_tinh,
            "cccd": None if number in (*NO_PAPERS, *OLD_PAPERS) else person.cccd,
            "cmnd": papers(number, person) if number in OLD_PAPERS else None,
            "dan_toc": person.dan_toc,
            "thon": person.thon,
            "noi_o": AWAY.get(number, ""),
            "que_quan": QUE,
            "ghi_chu": NOTES.get(number, ""),
        }
        for number, person in enumerate(people())
    ]
    return (json.dumps({"ghi_chu": TITLES[-1].strip("()"), "rows": rows}, ensure_ascii=False, indent=1) + "\n").encode()


def _born(person: MadeUp) -> str:
    return str(person.ngay_sinh.year) if person.chi_nam else f"{person.ngay_sinh:%d/%m/%Y}"


def hamlets() -> bytes:
    """The office's list of thôn."""
    return "\n".join(["# Danh mục thôn, làng của xã mẫu; tên là giả định, chỉ để minh họa.", *THON, ""]).encode()


FILES = {
    "danh_sach_ngoc_lien.xlsx": workbook,
    "danh_sach_ngoc_lien.csv": table,
    "danh_sach_ngoc_lien.json": records,
    "thon_ngoc_lien.txt": hamlets,
}

if __name__ == "__main__":
    for name, make in FILES.items():
        (INPUTS / name).write_bytes(make())
