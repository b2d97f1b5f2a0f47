"""The peers of the rendering engine, each measured in a process of its own on the same template and data."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.render_peers.node import NodeAbsent, modules
from bench.render_peers.translate import to_carbone, to_docxtemplater

ON_PYTHON = ("ours", "docxtpl_loop", "docxtpl_reused")
ON_NODE = ("docxtemplater", "docxtemplater_reused", "carbone")
BATCHES = 5
_SECONDS = 1800
_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Measured:
    """What one peer took: the median batch, the process's peak memory, and the last document it made."""

    ms_per_document: float
    peak_mb: float
    document: bytes


@dataclass(frozen=True, slots=True)
class Absent:
    """Why a peer could not be measured here."""

    reason: str


def available() -> bool:
    """Whether the peers on Node can be measured here; installs them on first use."""
    try:
        modules()
    except NodeAbsent:
        return False
    return True


def measure(peer: str, template: bytes, data: Mapping[str, object], *, repetitions: int) -> Measured | Absent:
    """The peer's figures on one of our templates (docxtpl's syntax) and plain data, over batches of `repetitions` documents."""
    if peer in ON_PYTHON:
        return _run(_python(peer), template, data, repetitions=repetitions)
    try:
        installed = modules()
    except NodeAbsent as e:
        return Absent(str(e))
    name, _, variant = peer.partition("_")
    translated, its_data = {"docxtemplater": to_docxtemplater, "carbone": to_carbone}[name](template, data)
    command = ["node", str(Path(__file__).parent / f"{name}.js")]
    return _run(command, translated, its_data, repetitions=repetitions, reuse=variant == "reused", node_path=installed)


def _python(peer: str) -> list[str]:
    return [sys.executable, "-m", "bench.render_peers.on_python", peer]


def _run(
    command: Sequence[str],
    template: bytes,
    data: Mapping[str, object],
    *,
    repetitions: int,
    reuse: bool = False,
    node_path: Path | None = None,
) -> Measured | Absent:
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        (folder / "template.docx").write_bytes(template)
        job: dict[str, object] = {"template": str(folder / "template.docx"), "out": str(folder / "out.docx"), "data": data}
        job |= {"repetitions": repetitions, "batches": BATCHES, "reuse": reuse}
        (folder / "job.json").write_text(json.dumps(job, ensure_ascii=False), encoding="utf-8")
        environment = os.environ | {"NODE_PATH": str(node_path or "")}
        try:
            done = subprocess.run(
                [*command, str(folder / "job.json")],
                cwd=_ROOT, env=environment, capture_output=True, text=True, check=True, timeout=_SECONDS,
            )  # fmt: skip
        except subprocess.CalledProcessError as e:
            return Absent((e.stderr or "").strip()[-500:] or f"mã lỗi {e.returncode}")
        except (OSError, subprocess.TimeoutExpired) as e:
            return Absent(type(e).__name__)
        figures = json.loads(done.stdout)
        return Measured(figures["ms_per_document"], figures["peak_mb"], (folder / "out.docx").read_bytes())
