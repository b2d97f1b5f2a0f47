"""Mọi văn bản mẫu, và cả hồ sơ Tết từ danh sách mẫu: bản Word, bản PDF, gói in."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from cli.files import make_folder, write_whole
from cli.parser import DON_VI, arg
from cli.terminal import progress, tell_aside, tell_table
from generators.errors import ExitCode, MachineLacks

SET, NAM_TET = "tet_mung_tho", 2027
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
    whole = _make_the_set(args.out / SET, args.don_vi, pdf=lack is None)
    if lack:
        tell_aside(f"{lack}\nBản Word đã đủ; bản PDF thì chưa.")
    if len(pages) < len(documents):
        return ExitCode.MACHINE
    return ExitCode.DONE if whole else ExitCode.FAULTS


def _make_the_set(out: Path, don_vi: Path | None, *, pdf: bool) -> bool:
    """The dossier of the sample list in a folder of its own; whether nothing waits for someone."""
    from cli.data import SAMPLE_OFFICE, SAMPLES
    from cli.make_set import Nguon, make_set
    from cli.verbs.make import Bar, tell_made

    print("Hồ sơ mừng thọ từ danh sách mẫu:")
    nguon = Nguon([SAMPLES / "inputs" / "danh_sach_ngoc_lien.xlsx"], don_vi=don_vi or SAMPLE_OFFICE, nam=NAM_TET)
    with Bar() as bar:
        made = make_set(SET, nguon, out=out, pdf=pdf, tell=bar)
    tell_made(made, out)
    return made.clean


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
