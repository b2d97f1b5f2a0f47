"""Ten dirty workbooks as communes really send them, each with its own disease, and the clean twin of each; the people are made up."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from openpyxl import Workbook
from openpyxl.styles import Font

from bench.people import MadeUp, made_up

NAM = 2027
HOMES = ("Thôn Đồng Xanh", "Thôn Suối Trong", "Làng Cây Sung")
HEADS = ("TT", "Họ và tên", "Năm sinh", "Giới tính", "Số CCCD", "Thôn", "Ghi chú")
FIRST = 4  # the row of the first person: title, empty row, heading
Grid = list[list[object]]
Fault = tuple[str, str, str]  # sheet, cell, code


@dataclass(slots=True)
class Case:
    """A workbook being spoiled: its sheets as grids, and the faults planted so far."""

    sheets: dict[str, Grid]
    faults: list[Fault] = field(default_factory=list)
    dress: Callable[[Workbook], None] = lambda book: None
    raw: Callable[[bytes], bytes] = lambda raw: raw

    def put(self, cell: str, value: object, *codes: str, sheet: str = "Danh sách") -> None:
        """Write one cell and plant the faults that it is."""
        column, row = ord(cell[0]) - 65, int(cell[1:]) - 1
        self.sheets[sheet][row][column] = value
        self.faults += [(sheet, cell, code) for code in codes]

    def get(self, cell: str, *, sheet: str = "Danh sách") -> object:
        """What stands in a cell."""
        return self.sheets[sheet][int(cell[1:]) - 1][ord(cell[0]) - 65]

    def workbook(self) -> bytes:
        """The .xlsx."""
        book = Workbook()
        book.remove(book.worksheets[0])
        for title, grid in self.sheets.items():
            sheet = book.create_sheet(title)
            for row in grid:
                sheet.append(row)
        self.dress(book)
        out = io.BytesIO()
        book.save(out)
        return self.raw(out.getvalue())


def people() -> list[MadeUp]:
    """Twelve people who are in every list: no two of a name."""
    listed, seen = [], set()
    for person in made_up(40, nam=NAM, seed=7, thon=HOMES):
        if person.ho_ten not in seen and NAM - person.ngay_sinh.year < 100:
            seen.add(person.ho_ten)
            listed.append(person)
    return listed[:12]


def row(number: int, person: MadeUp) -> list[object]:
    """A clean row."""
    sex = "Nam" if person.gioi_tinh == "nam" else "Nữ"
    return [number, person.ho_ten, person.ngay_sinh.year, sex, person.cccd, person.thon, None]


def clean() -> Case:
    """The clean list in its plainest form."""
    grid: Grid = [["DANH SÁCH NGƯỜI CAO TUỔI NĂM 2027 (người giả định)"], [None], [*HEADS]]
    grid += [row(n, person) for n, person in enumerate(people(), 1)]
    return Case({"Danh sách": grid})


def zeros() -> Case:
    """1: numbers on papers: lost zeros, floats, powers of ten, spaces."""
    case = clean()
    card = [str(case.get(f"E{n}")) for n in range(4, 16)]
    case.put("E4", int(card[0]), "DS50")
    case.put("E5", f"{card[1][1:]}.0", "DS50")
    case.put("E6", "3.8157E+10", "DS52")
    case.put("E7", f"{card[3][:3]} {card[3][3:6]} {card[3][6:]}", "DS51")
    case.put("E8", int("99" + card[4][3:]), "DS53")
    case.put("E9", card[5][:7], "DS54")
    case.put("E10", 12345678, "DS55")
    case.put("E11", f"'{card[7]}", "DS51")
    case.put("E12", f"{card[8]} cấp ngày 12/5/2021", "DS51")
    return case


def dates() -> Case:
    """2: every form of a birth date in one column."""
    case = clean()
    years = [case.sheets["Danh sách"][n][2] for n in range(3, 15)]
    y = [year if isinstance(year, int) else 0 for year in years]
    case.put("C4", date(1899, 12, 30) + timedelta(days=y[0]), "DS60")
    case.put("C5", date(y[1], 5, 12))
    case.put("C6", f"12/13/{y[2]}", "DS62")
    case.put("C7", f"00/00/{y[3]}", "DS66")
    case.put("C8", f"31/02/{y[4]}", "DS63")
    case.put("C9", f"12-05-{y[5] % 100}", "DS64")
    case.put("C10", (date(y[6], 5, 12) - date(1899, 12, 30)).days, "DS65")
    case.put("C11", f"{y[7]} (Giáp Tý)", "DS67")
    case.put("C12", f"?/{y[8]}", "DS66")
    case.put("C13", f"5/{y[9]}")
    case.put("C14", "không rõ", "DS32")
    case.put("C15", None, "DS31")
    return case


def centuries() -> Case:
    """3: Excel's wrong centuries, people too old and too young, years of the future."""
    case = clean()
    year = int(str(case.get("C4")))
    card = str(case.get("E4"))
    for cell in ("C5", "C6", "C7", "C8"):
        case.put(f"E{cell[1:]}", None)
    case.put("C5", date(2027, 5, 12), "DS61")
    case.put("C6", 1850, "DS34")
    case.put("C7", 2035, "DS35")
    case.put("C8", 1990, "DS85")
    case.put("E4", f"{card[:4]}{(year + 1) % 100:02d}{card[6:]}", "DS72")
    five = str(case.get("E10"))
    case.put("E10", f"{five[:3]}{int(five[3]) + 2}{five[4:]}", "DS71")
    return case


def old_letters() -> Case:
    """4: TCVN3 and VNI, told by the text, by the row, by the font."""
    case = clean()
    case.put("B4", "NguyÔn V¨n TuÊn", "DS40")
    case.put("F4", "Th«n §ång Xanh", "DS40")
    case.put("B5", "Traàn Thò Nguyeät", "DS40")
    case.put("B6", "Ph¹m ThÞ Lª", "DS40")
    case.put("B7", "NguyÔn ThÞ BÝch", "DS40")

    def dress(book: Workbook) -> None:
        book.worksheets[0]["B7"].font = Font(name=".VnTime")

    case.dress = dress
    return case


def invisible() -> Case:
    """5: letters that look right: decomposed, hidden, foreign Đ, spaces, capitals."""
    case = clean()
    name = [str(case.get(f"B{n}")) for n in range(4, 16)]
    case.put("B4", unicodedata.normalize("NFD", name[0]), "DS41")
    case.put("B5", name[1].replace(" ", "\u200b ", 1), "DS42")
    case.put("F6", "Thôn Ðồng Xanh", "DS43")
    case.put("B7", name[3].replace(" ", "\u00a0"), "DS44")
    case.put("B8", f"  {name[4]} ", "DS44")
    case.put("B9", name[5].upper(), "DS48")
    case.put("F10", f"{case.get('F10')}\u00a0", "DS44")
    return case


def titles() -> Case:
    """6: titles, marks and remarks in the name cell; a family that is called Ông."""
    case = clean()
    name = [str(case.get(f"B{n}")) for n in range(4, 16)]
    case.put("B4", f"Cụ {name[0]}", "DS45")
    case.put("B5", f"{name[1]} (đã mất)", "DS47")
    case.faults.append(("Danh sách", "G5", "DS83"))
    case.put("B6", f"{name[2]} (BTXH)", "DS47")
    case.put("B7", "Ông Thị Bình", "DS46")
    case.put("D7", "Nữ")
    case.put("E7", None)
    case.put("D8", "Nam")
    case.put("E8", None)
    case.put("B8", "Ông Hà Văn Sáu", "DS45")
    case.put("G9", "Chuyển đi tháng 5/2026", "DS84")
    case.put("B10", "Hoa", "DS86")
    case.put("B11", None, "DS30")
    return case


def people_twice() -> Case:
    """7: one person twice, numbers of others, sex and province against the number, thôn spelled two ways."""
    case = clean()
    grid = case.sheets["Danh sách"]
    grid.append([13, *grid[3][1:]])
    case.faults.append(("Danh sách", "E16", "DS74"))
    grid.append([14, *grid[4][1:4], None, *grid[4][5:]])
    case.faults.append(("Danh sách", "B17", "DS75"))
    sex, card = case.get("D8"), str(case.get("E9"))
    case.put("D8", "Nữ" if sex == "Nam" else "Nam")
    case.faults.append(("Danh sách", "E8", "DS70"))
    case.put("E9", f"003{card[3:]}", "DS73")
    case.put("F10", str(case.get("F10")).upper())
    case.faults.append(("Danh sách", "B10", "DS81"))
    case.put("D11", "x?", "DS87")
    case.faults.append(("Danh sách", "E11", "DS88"))
    return case


AGES = (70, 75, 80, 85, 90, 95)


def ticked() -> Case:
    """The clean twin of the next: sex and ages as ticks, two heading rows, groups, totals, the heading again, signatures."""
    listed = sorted(people(), key=lambda person: person.ngay_sinh.year)
    grid: Grid = [["UBND XÃ NGỌC LIÊN"], ["DANH SÁCH MỪNG THỌ THÔN ĐỒNG XANH (người giả định)"], [None]]
    grid.append(["STT", "Họ tên", "Năm sinh", None, "CMND/CCCD", "Tròn tuổi", *[None] * 5, "Ghi chú"])
    grid.append([None, None, "Nam", "Nữ", None, *AGES])
    grid.append([*range(1, 13)])
    for number, person in enumerate(listed, 1):
        age = NAM - person.ngay_sinh.year
        if number in (1, 7):
            grid.append(["I. Phần một: 06 cụ" if number == 1 else "II. Phần hai: 06 cụ"])
        years = [person.ngay_sinh.year, None] if person.gioi_tinh == "nam" else [None, person.ngay_sinh.year]
        grid.append([number, person.ho_ten, *years, person.cccd, *("x" if age == a else None for a in AGES), None])
        if number == 6:
            grid += [["Cộng", None, 3, 3], [None], list(grid[3]), list(grid[4])]
    grid += [["Tổng cộng", None, 6, 6], [None], [*[None] * 5, "Ngọc Liên, ngày 10 tháng 11 năm 2026"]]
    grid += [[None, "Người lập", None, None, None, "Trưởng thôn"], [None], [None, "Lê Văn Mẫu"]]

    def dress(book: Workbook) -> None:
        sheet = book.worksheets[0]
        for area in ("A1:L1", "A2:L2", "C4:D4", "F4:K4", "A4:A5", "B4:B5", "E4:E5", "L4:L5"):
            sheet.merge_cells(area)

    return Case({"Danh sách": grid}, dress=dress)


def ticks() -> Case:
    """8: a tick that the year denies, in the most tangled sheet."""
    case = ticked()
    grid = case.sheets["Danh sách"]
    for number, cells in enumerate(grid):
        if cells[0] == 2:
            year = cells[2] or cells[3]
            assert isinstance(year, int)
            wrong = next(i for i, age in enumerate(AGES) if age != NAM - year)
            cells[5:11] = ["x" if i == wrong else None for i in range(6)]
            case.faults.append(("Danh sách", f"{'FGHIJK'[wrong]}{number + 1}", "DS77"))
        if cells[0] == 5:
            cells[2] = cells[3] = None
            case.faults.append(("Danh sách", f"C{number + 1}", "DS31"))
    return case


def by_hamlet() -> Case:
    """The clean twin of the next: a sheet for each thôn, which only the sheet's name tells."""
    sheets: dict[str, Grid] = {}
    for home in HOMES:
        mine = [person for person in people() if person.thon == home]
        cells: Grid = [
            [n, p.ho_ten, p.ngay_sinh.year, "Nam" if p.gioi_tinh == "nam" else "Nữ", p.cccd] for n, p in enumerate(mine, 1)
        ]
        sheets[home] = [["DANH SÁCH NĂM 2027 (người giả định)"], ["TT", "Họ, tên", "Sinh năm", "Giới", "Số định danh"], *cells]
    return Case(sheets)


def hamlets() -> Case:
    """9: sheets of thôn: one name written wrong, one sheet hidden, one that is no list, one person in two thôn."""
    case = by_hamlet()
    first, second, _ = HOMES
    case.sheets[second].append([99, *case.sheets[first][2][1:]])
    case.faults.append((second, f"E{len(case.sheets[second])}", "DS74"))
    case.sheets["Thôn Suối Trog"] = [["TT", "Họ tên", "Năm sinh", "Thôn"], [1, "Hà Văn Thử", 1950, "Thôn Suối Trog"]]
    case.faults.append(("Thôn Suối Trog", "D2", "DS80"))
    case.sheets["Tổng hợp"] = [["Thôn", "Số cụ"], [first, 4]]
    case.faults.append(("Tổng hợp", "", "DS21"))
    case.sheets["Tham khảo"] = [["Họ tên", "Năm sinh"], ["Lê Văn Ẩn", 1950]]
    case.faults.append(("Tham khảo", "", "DS20"))

    def dress(book: Workbook) -> None:
        book["Tham khảo"].sheet_state = "hidden"

    case.dress = dress
    return case


def paid() -> Case:
    """The clean twin of the next: a list with money, its thôn merged over its people."""
    case = clean()
    grid = case.sheets["Danh sách"]
    grid[2][6] = "Số tiền"
    for cells in grid[3:]:
        cells[6] = 500000
        cells[3], cells[5] = cells[3], HOMES[0]
    for cells in grid[4:]:
        cells[5] = None

    def dress(book: Workbook) -> None:
        book.worksheets[0].merge_cells("F4:F15")

    case.dress = dress
    return case


def broken() -> Case:
    """10: money nobody can read, formulas without their value, #N/A, a stray cell at the end of the world, two name columns."""
    case = paid()
    grid = case.sheets["Danh sách"]
    case.put("G4", "500k")
    case.put("G5", "1.5", "DS89")
    case.put("C6", "=2027-75", "DS25", "DS31")
    case.put("E7", "#N/A", "DS26")
    grid[2].append("Họ tên")
    case.faults.append(("Danh sách", "H3", "DS24"))
    merged = case.dress

    def dress(book: Workbook) -> None:
        merged(book)
        book.worksheets[0]["XFD1048576"] = "lạc"

    case.dress = dress
    case.faults.append(("Danh sách", "XFD1048576", "DS22"))
    return case


TWINS: Sequence[tuple[Callable[[], Case], Callable[[], Case]]] = (
    (zeros, clean),
    (dates, clean),
    (centuries, clean),
    (old_letters, clean),
    (invisible, clean),
    (titles, clean),
    (people_twice, clean),
    (ticks, ticked),
    (hamlets, by_hamlet),
    (broken, paid),
)


def parts(raw: bytes, changed: dict[str, bytes]) -> bytes:
    """A zip with some of its files written anew, or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, changed.pop(name, b"") or source.read(name))
        for name, data in changed.items():
            target.writestr(name, data)
    return out.getvalue()
