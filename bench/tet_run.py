"""`python -m bench.tet_run WHAT LIST OUT YEAR` makes the Tết dossier in a process of its own and says seconds and peak memory."""

from __future__ import annotations

import time

START = time.perf_counter()  # loading the program is part of what a clerk waits for

import json  # noqa: E402
import resource  # noqa: E402
import sys  # noqa: E402
from pathlib import Path  # noqa: E402

LETTERS = ("giay_moi", "giay_mung_tho")


def whole(source: Path, out: Path, year: int) -> int:
    """Everything: Word, PDF, packs, page."""
    return _make(source, out, year, pdf="co")


def word(source: Path, out: Path, year: int) -> int:
    """The Word files alone, compared by data and by text."""
    return _make(source, out, year, pdf="khong")


def letters(source: Path, out: Path, year: int) -> int:
    """Invitations and certificates alone, as Word and PDF."""
    from bench.tet import planned
    from cli.make_set import PROCESSES
    from generators.doctype import get_type
    from generators.document import template_of
    from generators.pdf import Pool, to_pdfs

    ho_so, don_vi = planned(source, year)
    templates = {slug: template_of(get_type(slug), don_vi) for slug in LETTERS}
    made = (
        templates[doc.slug].render(get_type(doc.slug).context(doc.data, don_vi)) for doc in ho_so.van_ban() if doc.giay in LETTERS
    )
    count = 0
    out.mkdir()
    with Pool(PROCESSES) as pool:
        for count, result in enumerate(to_pdfs(_written(made, out), pool=pool), 1):
            assert result.pdf is not None, result.fault
            (out / f"{count:05}.pdf").write_bytes(result.pdf)
    return count


def _written(made, out: Path):  # type: ignore[no-untyped-def]
    for number, raw in enumerate(made, 1):
        (out / f"{number:05}.docx").write_bytes(raw)
        yield raw


def _make(source: Path, out: Path, year: int, *, pdf: str) -> int:
    from cli.make_set import Nguon, make_set

    made = make_set("tet_mung_tho", Nguon([source], nam=year), out=out, pdf=pdf == "co").made
    assert made.done, [equality for equality in made.dang_thuc if not equality.dung]
    return sum(doc.made for doc in made.van_ban)


WAYS = {"whole": whole, "word": word, "letters": letters}


def main(what: str, source: str, out: str, year: str) -> None:
    """One JSON line on standard output."""
    documents = WAYS[what](Path(source), Path(out), int(year))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"s": time.perf_counter() - START, "peak_mb": peak, "documents": documents}))


if __name__ == "__main__":
    main(*sys.argv[1:])
