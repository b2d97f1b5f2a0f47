"""The two ways that are measured give the printer the same pages."""

from __future__ import annotations

from pathlib import Path

import pypdf

from bench.goi_in_peers import WAYS
from tests.generators.goi_in.giay_thu import pdf


def test_both_ways_make_the_same_pages(tmp_path: Path) -> None:
    files = [tmp_path / f"{n}.pdf" for n in range(5)]
    for n, file in enumerate(files):
        with pdf(f"to {n}", trang=1 + n % 3) as made:
            made.save(file)
    said = {}
    for who, way in WAYS.items():
        out = tmp_path / who
        out.mkdir()
        way(files, out)
        said[who] = [page.extract_text().strip() for page in pypdf.PdfReader(out / "goi.pdf").pages]
    assert said["ours"] == said["pypdf"]
    assert said["ours"].count("") == 3
    assert len(said["ours"]) == 12
