"""Measurements as people read them: a table in the terminal, and the table of `bench/README.md`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.table import Table

from bench.result import Result

HEADS = ("Phép đo", "Trường hợp", "Đơn vị", "Ta", "Sàn", "Bộ nhớ (MB)", "Bên kia", "Gấp", "Cam kết")
PAGE = Path(__file__).with_name("README.md")
BEGIN, END = "<!-- số đo: vanthu bench --write -->", "<!-- hết số đo -->"


def rows(results: Sequence[Result]) -> list[tuple[str, ...]]:
    """One line for each peer of each case; the case is said once."""
    lines: list[tuple[str, ...]] = []
    for r in results:
        ours = (r.name, r.case, r.unit, _number(r.ours), _floor(r), _number(r.peak_mb))
        peers = [(f"{peer}: {_number(value)}", _times(r.ratios[peer]), _promise(r, peer)) for peer, value in r.peers.items()]
        first, *rest = peers or [("", "", "")]
        lines.append((*ours, *first))
        lines.extend((*[""] * len(ours), *peer) for peer in rest)
    return lines


def table(results: Sequence[Result]) -> Table:
    """The same lines for the terminal."""
    out = Table(*HEADS, title="Số đo (càng nhỏ càng nhanh)")
    for line in rows(results):
        out.add_row(*line)
    return out


def one_line(machine: Mapping[str, object]) -> str:
    """The machine, in one line."""
    return "Máy đo: " + " · ".join(f"{name}: {value}" for name, value in machine.items())


def page(text: str, machine: Mapping[str, object], results: Sequence[Result]) -> str:
    """The page with the table put between its two marks; the prose around it stays as people wrote it."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    lines = [" | ".join(line) for line in (HEADS, ("---",) * len(HEADS), *rows(results))]
    table_lines = "\n".join(f"| {line} |" for line in lines)
    return f"{before}{BEGIN}\n\n{one_line(machine)}\n\n{table_lines}\n\n{END}{after}"


def _promise(r: Result, peer: str) -> str:
    if peer not in r.bars:
        return ""
    return f"≥ {r.bars[peer]:g}× {_kept(r.ratios[peer] >= r.bars[peer])}"


def _floor(r: Result) -> str:
    if not r.floor:
        return ""
    times, most = r.ours / r.floor, r.bars.get("floor")
    promise = f", hứa ≤ {most:g}× {_kept(times <= most)}" if most else ""
    return f"{_number(r.floor)} (ta {_times(times)}{promise})"


def _kept(is_kept: object) -> str:
    return "đạt" if is_kept else "CHƯA ĐẠT"


def _times(ratio: float) -> str:
    return f"{ratio:.1f}×".replace(".", ",")


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}".replace(",", ".") if abs(value) >= 1000 else f"{value:.3g}".replace(".", ",")
