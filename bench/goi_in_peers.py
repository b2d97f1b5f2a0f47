"""`python -m bench.goi_in_peers WHO FOLDER OUT` merges the PDFs of a folder one way and says seconds, megabytes and peak memory."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from pypdf import PdfReader, PdfWriter

from generators.goi_in import Giay, lam_goi

_THON = 24


def ours(files: Sequence[Path], out: Path) -> None:
    """Our pack, without the cover sheets that the peer does not make."""
    papers = [
        Giay(file, loai="giay_moi", tieu_de="Giấy mời", thon=f"Thôn {n * _THON // len(files) + 1}", so=n + 1, nguoi=f"Cụ Mẫu {n}")
        for n, file in enumerate(files)
    ]
    lam_goi(papers, out, ten="goi", hai_mat=True, to_ngan=False)


def pypdf(files: Sequence[Path], out: Path) -> None:
    """The same by pypdf's own way: `append` with a bookmark, a blank page after odd documents."""
    with PdfWriter() as writer:
        for number, file in enumerate(files):
            reader = PdfReader(file)
            writer.append(reader, outline_item=f"{number + 1}. Cụ Mẫu {number}")
            if len(reader.pages) % 2:
                writer.add_blank_page()
        writer.write(out / "goi.pdf")


WAYS: dict[str, Callable[[Sequence[Path], Path], None]] = {"ours": ours, "pypdf": pypdf}


def main(who: str, source: str, out: str) -> None:
    """One JSON line on standard output."""
    files = sorted(Path(source).glob("*.pdf"))
    start = time.perf_counter()
    WAYS[who](files, Path(out))
    seconds = time.perf_counter() - start
    written = sum(file.stat().st_size for file in Path(out).glob("*.pdf")) / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"s": seconds, "mb": written, "peak_mb": peak}))


if __name__ == "__main__":
    main(*sys.argv[1:])
