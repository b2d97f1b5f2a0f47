"""PDF beside one soffice call over all files and one call per file: 400 two-page decisions, and one long list."""

from __future__ import annotations

import json
import subprocess
import tempfile
import time
import tomllib
import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import psutil

from bench.result import Result
from generators.doctype import all_types, read_data
from generators.don_vi import read_don_vi
from generators.pdf import Pool, page_count, probe, to_pdf, to_pdfs
from generators.pdf.bridge import FILTER
from generators.pdf.probe import require
from generators.render import compile_template

_ROOT = Path(__file__).resolve().parent.parent
# The command line drops every file after the 245th without a word, so one call is at most this many files.
_FILES_A_CALL = 200
_CALLS_MEASURED = 20
BARS = {1: {"soffice_one_call": 10.0, "soffice_per_file": 100.0}, 2: {"soffice_one_call": 16.0}}
LIST_BARS = {"one_table": 4.0}


def run(*, short: bool, docs: Sequence[bytes] = ()) -> list[Result]:
    """Milliseconds a document with one process and with two, starting included, and a list in one table and in many."""
    documents = list(docs) or decisions(40 if short else 400)
    with tempfile.TemporaryDirectory(prefix="vanthu-bench-") as room:
        soffice = Soffice(Path(room))
        soffice.convert(documents[:1])
        peers = {
            "soffice_one_call": soffice.one_call(documents),
            "soffice_per_file": soffice.per_file(documents[: 3 if short else _CALLS_MEASURED]),
        }
    return [_decisions(documents, processes, peers) for processes in (1, 2)] + [_long_list(500 if short else 5000, short=short)]


def _decisions(documents: list[bytes], processes: int, peers: dict[str, float]) -> Result:
    start = time.perf_counter()
    with Pool(processes) as pool:
        pages = [page_count(result.pdf or b"") for result in to_pdfs(documents, pool=pool)]
        ours = (time.perf_counter() - start) * 1000 / len(documents)
        peak = _memory_mb()
    assert len(pages) == len(documents)
    case = f"{len(documents)} quyết định {max(pages)} trang, {processes} tiến trình"
    return Result("pdf", case, "ms", ours=ours, peers=peers, peak_mb=peak, bars=BARS[processes])


def _long_list(rows: int, *, short: bool) -> Result:
    with Pool(seconds=600) as pool:
        to_pdf(long_list(10, table_rows=10), pool=pool)
        cut = _milliseconds(long_list(rows, table_rows=100), pool)
        naive = _milliseconds(long_list(rows, table_rows=rows), pool)
    case = f"danh sách {rows} dòng, các bảng 100 dòng cột cố định, so với một bảng"
    return Result("pdf", case, "ms", ours=cut, peers={"one_table": naive}, bars={} if short else LIST_BARS)


def _milliseconds(docx: bytes, pool: Pool) -> float:
    start = time.perf_counter()
    to_pdf(docx, pool=pool)
    return (time.perf_counter() - start) * 1000


def _memory_mb() -> float:
    family = [psutil.Process(), *psutil.Process().children(recursive=True)]
    return sum(process.memory_info().rss for process in family) / 2**20


class Soffice:
    """The peer: LibreOffice's own command line, with the same filter and a profile that is already set up."""

    def __init__(self, room: Path) -> None:
        self._room = room
        options = {name: {"type": "long" if type(v) is int else "boolean", "value": json.dumps(v)} for name, v in FILTER.items()}
        self._command = [
            require(probe()).soffice,
            f"-env:UserInstallation={(room / 'profile').as_uri()}",
            "--headless",
            "--norestore",
            "--nolockcheck",
            "--convert-to",
            f"pdf:writer_pdf_Export:{json.dumps(options)}",
            "--outdir",
            str(room / "out"),
        ]

    def one_call(self, documents: list[bytes]) -> float:
        """Milliseconds a document, in calls over as many files as the command line takes."""
        calls = [documents[i : i + _FILES_A_CALL] for i in range(0, len(documents), _FILES_A_CALL)]
        return sum(map(self.convert, calls)) * 1000 / len(documents)

    def per_file(self, documents: list[bytes]) -> float:
        """Milliseconds a document, one call each."""
        return sum(self.convert([document]) for document in documents) * 1000 / len(documents)

    def convert(self, documents: list[bytes]) -> float:
        """Seconds for one call; what comes out is counted."""
        files = [self._room / f"{index:04}.docx" for index in range(len(documents))]
        for file, document in zip(files, documents, strict=True):
            file.write_bytes(document)
        start = time.perf_counter()
        done = subprocess.run([*self._command, *map(str, files)], capture_output=True, check=False, timeout=1800)
        if done.returncode == 81:  # the first start only sets the profile up
            return self.convert(documents)
        seconds = time.perf_counter() - start
        made = list((self._room / "out").glob("*.pdf"))
        assert len(made) == len(documents), done.stderr
        for file in made:
            file.unlink()
        return seconds


def decisions(count: int) -> list[bytes]:
    """Our own decision with the sample's content and a different subject each; the people are made up."""
    doctype = next(each for each in all_types() if each.slug == "quyet_dinh")
    raw = tomllib.loads((_ROOT / "samples" / "quyet_dinh.toml").read_text(encoding="utf-8"))["data"]
    don_vi = read_don_vi(_ROOT / "samples" / "inputs" / "don_vi.toml")
    template = compile_template((_ROOT / "templates_docx" / doctype.template).read_bytes())
    made = []
    for number in range(1, count + 1):
        data = read_data(doctype, raw | {"trich_yeu": f"{raw['trich_yeu']} (hồ sơ số {number})"})
        made.append(template.render(doctype.context(data, don_vi)))
    return made


def long_list(rows: int, *, table_rows: int) -> bytes:
    """A plain list of made-up people in tables of at most `table_rows` rows with fixed columns."""
    tables = [_table(range(start, min(start + table_rows, rows))) for start in range(0, rows, table_rows)]
    return _with_body("<w:p/>".join(tables) + "<w:p/>")


def _table(numbers: range) -> str:
    lines = (
        "".join(
            f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"
            for text in (n + 1, "Nguyễn Thị Mẫu", 1940, "Thôn 1", "500.000")
        )
        for n in numbers
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in (800, 3800, 1200, 1800, 1700))
    rows = "".join(f"<w:tr>{line}</w:tr>" for line in lines)
    return f'<w:tbl><w:tblPr><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'


def _with_body(body: str) -> bytes:
    """The decision's template with another body: its styles and margins, nothing of its text."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(decisions(1)[0])) as source, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = source.read(name)
            if name == "word/document.xml":
                xml = part.decode()
                part = (xml[: xml.index("<w:body>") + 8] + body + xml[xml.rindex("<w:sectPr") :]).encode()
            target.writestr(name, part)
    return stream.getvalue()
