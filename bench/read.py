"""Reading a list beside openpyxl: 20,000 rows read and checked by us, merely loaded by openpyxl; and a sheet that claims to be full."""

from __future__ import annotations

import io
import multiprocessing
import re
import resource
import statistics
import time
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from bench.people import made_up
from bench.result import Result
from generators.readers.people import read_list

NAM, ROWS, CLAIMED = 2027, 20_000, 1_048_576
MILESTONES = (70, 75, 80, 85, 90, 95, 100)
HEADS = ("TT", "Họ và tên", "Ngày sinh", "Nam", "Nữ", "Số CCCD", "Dân tộc", "Cư trú (thôn)", "Nơi ở hiện nay")
BARS = {"openpyxl": 2.0}


def run(*, short: bool) -> list[Result]:
    """One result for a long list, one for a sheet that claims every row Excel has."""
    repetitions = 1 if short else 3
    raw = workbook(ROWS)
    return [
        Result(
            "read",
            f"{ROWS:,} hàng, đọc và soát".replace(",", "."),
            "ms",
            ours=(ours := _apart(partial(_ours, raw, ROWS), repetitions))[0],
            peers={
                "openpyxl": _apart(partial(_load, raw), repetitions)[0],
                "openpyxl read_only": _apart(partial(_iterate, raw), repetitions)[0],
            },
            peak_mb=ours[1],
            bars=BARS,
        ),
        _claim(repetitions),
    ]


def _claim(repetitions: int) -> Result:
    """The same short list, once plain and once with formats and a stray cell down to the last row: both must cost alike."""
    raw = workbook(500)
    ours, peak = _apart(partial(_ours, claiming(raw), 500), repetitions)
    plain, _ = _apart(partial(_ours, raw, 500), repetitions)
    return Result("read", "500 hàng, tờ khai 1.048.576 hàng", "ms", ours=ours, floor=plain, peak_mb=peak, bars={"floor": 3})


def workbook(rows: int) -> bytes:
    """A list as communes keep it: title, ticks for sex and for each age, people who are made up."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Danh sách")
    sheet.append(["DANH SÁCH NGƯỜI CAO TUỔI (người giả định)"])
    sheet.append([*HEADS, *(f"Tròn {age}" for age in MILESTONES), "Trên 100", "Ghi chú"])
    for number, person in enumerate(made_up(rows, nam=NAM, seed=1), start=1):
        age = NAM - person.ngay_sinh.year
        born: object = person.ngay_sinh.year if person.chi_nam else person.ngay_sinh
        sex = ["x", None] if person.gioi_tinh == "nam" else [None, "x"]
        ticks = [*("x" if age == milestone else None for milestone in MILESTONES), "x" if age > 100 else None]
        sheet.append([number, person.ho_ten, born, *sex, person.cccd, person.dan_toc, person.thon, None, *ticks, None])
    return _saved(book)


def claiming(raw: bytes) -> bytes:
    """The same workbook as it comes out of careless hands: formats down to the last row, a space in the very last cell."""
    out = io.BytesIO()
    far = f'<row r="{CLAIMED}"><c r="XFD{CLAIMED}" t="inlineStr"><is><t xml:space="preserve"> </t></is></c></row></sheetData>'
    with zipfile.ZipFile(io.BytesIO(raw)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = source.read(name)
            if name.startswith("xl/worksheets/sheet"):
                part = re.sub(rb'<dimension ref="[^"]*"', f'<dimension ref="A1:XFD{CLAIMED}"'.encode(), part)
                part = part.replace(b"</sheetData>", far.encode())
            target.writestr(name, part)
    return out.getvalue()


def _ours(raw: bytes, expected: int) -> None:
    people = read_list(raw, name="danh_sach.xlsx", nam=NAM)
    assert people.counts.came_in == people.counts.out + people.counts.parked == expected, people.counts


def _load(raw: bytes) -> None:
    sheet = load_workbook(io.BytesIO(raw), data_only=True).active
    assert isinstance(sheet, Worksheet)
    assert sheet.max_row > 2


def _iterate(raw: bytes) -> None:
    book = load_workbook(io.BytesIO(raw), data_only=True, read_only=True)
    assert sum(1 for _ in book.worksheets[0].iter_rows(values_only=True)) > 2


def _apart(work: Callable[[], None], repetitions: int) -> tuple[float, float]:
    """The median milliseconds and the peak MB of the work, in a process of its own; processor time, so that neighbours do not count."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_measured, (work, repetitions))


def _measured(work: Callable[[], None], repetitions: int) -> tuple[float, float]:
    times = []
    for _ in range(repetitions):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times), _peak_mb()


def _peak_mb() -> float:
    """The peak of this process alone: the usual figure begins with that of the process that started it."""
    status = Path("/proc/self/status")
    said = re.search(r"VmHWM:\s*(\d+)", status.read_text(encoding="ascii")) if status.exists() else None
    return (int(said[1]) if said else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1024


def _saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
