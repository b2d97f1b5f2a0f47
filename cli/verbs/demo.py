"""Mọi văn bản mẫu, bản Word và bản PDF."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from cli.files import make_folder, write_whole
from cli.parser import DON_VI, arg
from cli.terminal import progress, tell_aside, tell_table
from generators.errors import ExitCode, MachineLacks

ARGUMENTS = (arg("--out", type=Path, default=Path("out"), metavar="THƯ_MỤC", help="nơi để kết quả, mặc định là out"), DON_VI)


def run(args: argparse.Namespace) -> int:
    """Write every sample as Word, convert each once, and tell what was made; 3 when a PDF could not be."""
    make_folder(args.out)
    documents = _write_words(args.out, args.don_vi)
    lack, pages = None, {}
    try:
        pages = _write_pdfs(documents)
    except MachineLacks as e:
        lack = e
    rows = [(path.name, _size(path), _size(path.with_suffix(".pdf")), str(pages.get(path, ""))) for path in documents]
    tell_table(("Văn bản", "Word, byte", "PDF, byte", "Số trang"), rows)
    print(f"Kết quả ở {args.out.resolve()}.")
    if lack:
        tell_aside(f"{lack}\nBản Word đã đủ; bản PDF thì chưa.")
    return ExitCode.MACHINE if len(pages) < len(documents) else ExitCode.DONE


def _write_words(out: Path, named: Path | None) -> dict[Path, bytes]:
    from cli.data import SAMPLE_OFFICE, docx, sample
    from generators.doctype import all_types
    from generators.don_vi import read_don_vi

    don_vi = read_don_vi(named or SAMPLE_OFFICE)
    documents = {}
    for kind in progress(all_types(), "Soạn bản Word", total=len(all_types())):
        path = out / f"{kind.slug}.docx"
        documents[path] = docx(kind, sample(kind), don_vi)
        write_whole(path, documents[path])
        path.with_suffix(".pdf").unlink(missing_ok=True)  # of an earlier run; it would pass for this one's
    return documents


def _write_pdfs(documents: Mapping[Path, bytes]) -> dict[Path, int]:
    """How many pages each PDF has, by its Word file; one that failed by itself is told and left out."""
    from generators.pdf import page_count, to_pdfs

    pages = {}
    results = progress(to_pdfs(documents.values()), "Chuyển sang PDF", total=len(documents))
    for path, result in zip(documents, results, strict=True):
        if result.pdf is None:
            tell_aside(f"{path.name}: {result.fault}")
            continue
        write_whole(path.with_suffix(".pdf"), result.pdf)
        pages[path] = page_count(result.pdf)
    return pages


def _size(path: Path) -> str:
    return f"{path.stat().st_size:,}".replace(",", ".") if path.exists() else ""
