"""Print packs beside pypdf: 2,000 invitations merged into one pack with bookmarks and blank pages, time, size and peak memory."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

from bench.result import Result
from generators.doctype import get_type, read_data
from generators.don_vi import read_don_vi
from generators.pdf import to_pdfs
from generators.render import compile_template
from generators.tieng_viet import viet_so

ROOT = Path(__file__).resolve().parent.parent
BARS = {"pypdf": 4}
SIZE_BARS = {"pypdf": 8}
_SECONDS = 1800


def run(*, short: bool) -> list[Result]:
    """The time and the size of one pack, ours and pypdf's."""
    count = 200 if short else 2000
    with tempfile.TemporaryDirectory(prefix="vanthu-goi-in-") as room:
        source = Path(room, "pdf")
        source.mkdir()
        for number, pdf in enumerate(invitations(count), start=1):
            (source / f"{number:05}.pdf").write_bytes(pdf)
        ours, theirs = (_measure(who, source, Path(room, who)) for who in ("ours", "pypdf"))
    case = f"{viet_so(count)} giấy mời, in hai mặt"
    return [
        Result("goi_in", case, "s", ours["s"], {"pypdf": theirs["s"]}, peak_mb=ours["peak_mb"], bars=BARS),
        Result("goi_in", f"{case}, cỡ tệp", "MB", ours["mb"], {"pypdf": theirs["mb"]}, bars=SIZE_BARS),
        Result("goi_in", f"{case}, bộ nhớ", "MB", ours["peak_mb"], {"pypdf": theirs["peak_mb"]}),
    ]


def invitations(count: int) -> Iterator[bytes]:
    """Invitations to people who are made up, as PDF."""
    doctype, don_vi = get_type("giay_moi"), read_don_vi(ROOT / "samples/inputs/don_vi.toml")
    raw = tomllib.loads((ROOT / "samples/giay_moi.toml").read_text(encoding="utf-8"))["data"]
    template = compile_template((ROOT / "templates_docx" / doctype.template).read_bytes())

    def letter(number: int) -> bytes:
        guest = {"kinh_moi": [f"Cụ Nguyễn Thị Mẫu {number}, thôn {number % 24 + 1}, và gia đình"]}
        return template.render(doctype.context(read_data(doctype, raw | guest), don_vi))

    for result in to_pdfs(letter(number) for number in range(1, count + 1)):
        assert result.pdf is not None, result.fault
        yield result.pdf


def _measure(who: str, source: Path, out: Path) -> dict[str, float]:
    """Seconds, megabytes written and peak memory of one way, in a process of its own."""
    out.mkdir()
    command = [sys.executable, "-m", "bench.goi_in_peers", who, str(source), str(out)]
    said = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=_SECONDS).stdout
    measured: dict[str, float] = json.loads(said)
    return measured
