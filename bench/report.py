"""Measurements as people read them: a table in the terminal, and the table of `bench/README.md`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.table import Table

from bench.result import Result

HEADS = ("Phép đo", "Trường hợp", "Đơn vị", "Ta", "Sàn", "Bộ nhớ (MB)", "Bên kia", "Gấp", "Cam kết")
BEGIN, END = "<!-- số đo: vanthu bench --write -->", "<!-- hết số đo -->"


def rows(results: Sequence[Result]) -> list[tuple[str, ...]]:
    """One line for each peer of each case; the case is said once."""
    lines: list[tuple[str, ...]] = []
    for r in results:
        ours = (r.name, r.case, r.unit, _number(r.ours), _floor(r), _number(r.peak_mb))
        peers = [(f"{peer}: {_number(value)}", f"{r.ratios[peer]:.1f}×", _promise(r, peer)) for peer, value in r.peers.items()]
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


def markdown(machine: Mapping[str, object], results: Sequence[Result]) -> str:
    """The machine in one line, then the table."""
    on = " · ".join(f"{name}: {value}" for name, value in machine.items())
    lines = [" | ".join(line) for line in (HEADS, ("---",) * len(HEADS), *rows(results))]
    return "\n".join([f"Máy đo: {on}", "", *(f"| {line} |" for line in lines)])


def write(page: Path, machine: Mapping[str, object], results: Sequence[Result]) -> None:
    """Put the table between the two marks of the page; the prose around it stays as people wrote it."""
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    page.write_text(f"{before}{BEGIN}\n{markdown(machine, results)}\n{END}{after}", encoding="utf-8")


def _promise(r: Result, peer: str) -> str:
    if peer not in r.bars:
        return ""
    return f"≥ {r.bars[peer]:g}× {'đạt' if r.ratios[peer] >= r.bars[peer] else 'CHƯA ĐẠT'}"


def _floor(r: Result) -> str:
    return f"{_number(r.floor)} (ta {r.ours / r.floor:.1f}×)" if r.floor else ""


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}".replace(",", ".") if abs(value) >= 1000 else f"{value:.3g}".replace(".", ",")
