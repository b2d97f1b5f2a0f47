"""Renders one job with a peer on Python (or with ours), in a process of its own, and says how long a document took."""

from __future__ import annotations

import json
import resource
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate

Job = Mapping[str, Any]
Render = Callable[[], bytes]


def docxtpl_loop(job: Job) -> Render:
    """docxtpl as its users write it: the file is opened again for each document."""

    def render() -> bytes:
        docx = DocxTemplate(job["template"])
        docx.render(job["data"])
        return _saved(docx)

    return render


def docxtpl_reused(job: Job) -> Render:
    """One docxtpl object rendered again and again."""
    docx = DocxTemplate(job["template"])

    def render() -> bytes:
        docx.render(job["data"])
        return _saved(docx)

    return render


def ours(job: Job) -> Render:
    """Our engine, the template compiled before the clock starts."""
    from generators.render import compile_template  # here, so that the peers' memory does not hold our engine

    template = compile_template(Path(job["template"]).read_bytes())
    return lambda: template.render(job["data"])


PEERS: Mapping[str, Callable[[Job], Render]] = {f.__name__: f for f in (docxtpl_loop, docxtpl_reused, ours)}


def main(peer: str, job_file: str) -> None:
    """Measures the job's batches after a first one that warms up, and prints the figures as JSON."""
    job: Job = json.loads(Path(job_file).read_text(encoding="utf-8"))
    render = PEERS[peer](job)
    _, *times = [_ms(render, repetitions=job["repetitions"]) for _ in range(job["batches"] + 1)]
    last = render()
    Path(job["out"]).write_bytes(last)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"ms_per_document": statistics.median(times), "peak_mb": peak, "bytes": len(last)}))


def _ms(render: Render, *, repetitions: int) -> float:
    start = time.perf_counter()
    for _ in range(repetitions):
        render()
    return (time.perf_counter() - start) * 1000 / repetitions


def _saved(docx: DocxTemplate) -> bytes:
    out = BytesIO()
    docx.save(out)
    return out.getvalue()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
