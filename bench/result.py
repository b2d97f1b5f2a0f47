"""What one benchmark measured: ours, the peers on the same input in the same run, and the floor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Result:
    """One case of one benchmark; every value is in `unit`, and less is better.

    >>> Result("render", "một quyết định", "ms", ours=0.2, peers={"docxtpl": 30.0}, bars={"docxtpl": 100}).ratios
    {'docxtpl': 150.0}
    """

    name: str
    case: str
    unit: str
    ours: float
    peers: Mapping[str, float] = field(default_factory=dict)
    floor: float | None = None
    peak_mb: float | None = None
    bars: Mapping[str, float] = field(default_factory=dict)
    """The ratio we promise against a peer; the key "floor" is the most times the floor we may take."""

    @property
    def ratios(self) -> dict[str, float]:
        """How many times longer each peer takes than we do."""
        return {peer: value / self.ours for peer, value in self.peers.items()}

    @property
    def missed(self) -> list[str]:
        """The promises this measurement did not keep, in the clerk's language."""
        ratios = self.ratios
        short = [f"{peer}: {ratios[peer]:.1f}×, hứa ≥ {bar:g}×" for peer, bar in self.bars.items() if ratios.get(peer, bar) < bar]
        most = self.bars.get("floor")
        if most and self.floor and self.ours > most * self.floor:
            short.append(f"sàn: {self.ours / self.floor:.1f}×, hứa ≤ {most:g}×")
        return short

    def as_json(self) -> dict[str, Any]:
        """The shape others rely on (DESIGN §6)."""
        return {
            "name": self.name,
            "case": self.case,
            "unit": self.unit,
            "ours": self.ours,
            "peers": dict(self.peers),
            "ratios": self.ratios,
            "floor": self.floor,
            "peak_mb": self.peak_mb,
            "missed": self.missed,
        }
