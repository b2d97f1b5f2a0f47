"""The Tết dossier: the whole set beside docxtpl and soffice, its growth from 1,000 to 10,000 people, and one change made again."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from docxtpl import DocxTemplate
from jinja2 import Environment
from openpyxl import Workbook

from bench.pdf import Soffice
from bench.people import MadeUp, made_up
from bench.result import Result
from bench.tet_run import LETTERS
from generators.chinh_sach.kho_muc import doc_bang_muc
from generators.doctype import get_type
from generators.document import TEMPLATES
from generators.don_vi import DonVi, read_don_vi
from generators.dossier.planned import DauVao, HoSo, Planned
from generators.dossier.walk import get_set
from generators.readers.people import read_list
from generators.render.environment import TemplateEnvironment
from generators.tieng_viet import viet_so

ROOT = Path(__file__).resolve().parent.parent
INPUTS = ROOT / "samples" / "inputs"
YEAR, SEED = 2027, 11
PEER = "docxtpl_va_soffice"
WHOLE_BARS, LETTER_BARS, AGAIN_BARS = {PEER: 8.0}, {PEER: 16.0}, {"lan_dau": 4.0}
MOST_TIME, MOST_MEMORY = 11.0, 1.3
_SECONDS = 3600
HEADS = ("TT", "Họ và tên", "Ngày, tháng, năm sinh", "Giới tính", "Số CCCD", "Dân tộc", "Thôn", "Quê quán")


def run(*, short: bool) -> list[Result]:
    """The set, the letters alone, one change, and the growth; `short` takes fewer people."""
    with tempfile.TemporaryDirectory(prefix="vanthu-tet-") as name:
        room = Path(name)
        return [*_beside_peers(room, 40 if short else 500), *_growth(room, 100 if short else 1000)]


def _beside_peers(room: Path, count: int) -> Iterator[Result]:
    people = _at_milestones(count)
    source = _workbook(people, room / "ds.xlsx")
    ho_so, don_vi = planned(source, YEAR)
    documents = list(ho_so.van_ban())
    mine, letters = _run("whole", source, room / "bo"), _run("letters", source, room / "thu")
    case = f"{viet_so(count)} người, {viet_so(len(documents))} văn bản"
    peers = {PEER: _peer(room, documents, don_vi)}
    yield Result("tet", f"{case}: Word, PDF, gói in", "s", mine["s"], peers, peak_mb=mine["peak_mb"], bars=WHOLE_BARS)
    alone = [doc for doc in documents if doc.giay in LETTERS]
    peers = {PEER: _peer(room, alone, don_vi)}
    case = f"riêng {viet_so(len(alone))} giấy mời, giấy mừng thọ"
    yield Result("tet", case, "s", letters["s"], peers, peak_mb=letters["peak_mb"], bars=LETTER_BARS)
    changed = [replace(people[0], ho_ten="Nguyễn Thị Đổi Tên"), *people[1:]]
    again = _run("whole", _workbook(changed, room / "ds.xlsx"), room / "bo")
    case = f"sửa một người rồi chạy lại, làm mới {viet_so(int(again['documents']))} văn bản"
    yield Result("tet", case, "s", again["s"], {"lan_dau": mine["s"]}, peak_mb=again["peak_mb"], bars=AGAIN_BARS)


def _growth(room: Path, count: int) -> Iterator[Result]:
    """Ten times the people: time may grow eleven times, memory by a third; the floor is what that promise allows."""
    small, large = (_run("word", _workbook(_at_milestones(n), room / f"{n}.xlsx"), room / str(n)) for n in (count, 10 * count))
    case = f"{viet_so(count)} rồi {viet_so(10 * count)} người, bản Word"
    yield Result("tet", f"{case}: thời gian", "s", large["s"], floor=small["s"], bars={"floor": MOST_TIME})
    yield Result("tet", f"{case}: bộ nhớ", "MB", large["peak_mb"], floor=small["peak_mb"], bars={"floor": MOST_MEMORY})


def planned(source: Path, year: int) -> tuple[HoSo, DonVi]:
    """The dossier of a list with the example office and its example rates, not yet made."""
    don_vi, bo = read_don_vi(INPUTS / "don_vi.toml"), get_set("tet_mung_tho")
    people = read_list(source.read_bytes(), name=source.name, nam=year).nguoi
    rates = (doc_bang_muc(INPUTS / "muc_qua.toml"),)
    return bo.lap(DauVao(people, don_vi, bo.thong_tin(nam=year), rates)), don_vi


def _at_milestones(count: int) -> list[MadeUp]:
    """So many made-up people who all receive a gift."""
    ages = {70, 75, 80, 85, 90, 95, 100, 101, 104}
    return [p for p in made_up(2 * count, nam=YEAR, seed=SEED) if YEAR - p.ngay_sinh.year in ages][:count]


def _workbook(people: Sequence[MadeUp], path: Path) -> Path:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Danh sách")
    sheet.append(HEADS)
    for n, p in enumerate(people, 1):
        born = str(p.ngay_sinh.year) if p.chi_nam else f"{p.ngay_sinh:%d/%m/%Y}"
        sex = "Nam" if p.gioi_tinh == "nam" else "Nữ"
        sheet.append([n, p.ho_ten, born, sex, p.cccd, p.dan_toc, p.thon, "Ngọc Liên, Thanh Hóa"])
    book.save(path)
    return path


def _run(what: str, source: Path, out: Path) -> dict[str, float]:
    """Seconds and peak memory of one way, in a process of its own."""
    command = [sys.executable, "-m", "bench.tet_run", what, str(source), str(out), str(YEAR)]
    said = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True, timeout=_SECONDS).stdout
    measured: dict[str, float] = json.loads(said)
    return measured


def _peer(room: Path, documents: Sequence[Planned], don_vi: DonVi) -> float:
    """Seconds of a docxtpl loop and soffice calls over all files, for the same documents; the data are ready beforehand."""
    contexts = [(get_type(doc.slug), get_type(doc.slug).context(doc.data, don_vi)) for doc in documents]
    start = time.perf_counter()
    made = [_by_docxtpl(TEMPLATES / kind.template, context) for kind, context in contexts]
    rendering = time.perf_counter() - start
    folder = room / f"soffice-{len(documents)}"
    folder.mkdir()
    soffice = Soffice(folder)
    soffice.convert(made[:1])
    return rendering + soffice.one_call(made) * len(made) / 1000


def _by_docxtpl(template: Path, context: dict[str, object]) -> bytes:
    """One document as docxtpl's users make it: the template is opened for each."""
    docx = DocxTemplate(template)
    environment = Environment(autoescape=True)
    environment.filters |= TemplateEnvironment().filters
    docx.render(context, environment)
    out = BytesIO()
    docx.save(out)
    return out.getvalue()
