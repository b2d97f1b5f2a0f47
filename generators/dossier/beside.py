"""What stands beside the documents (packs, charts): made again only when what it is made from has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from generators.dossier.folder import take
from generators.dossier.state import van_tay


class Beside:
    """The folder being filled, the one of last time, and the fingerprints of the side products."""

    def __init__(self, folder: Path, old: Path, known: Mapping[str, str]) -> None:
        self.folder, self._old, self._known = folder, old, known
        self.phu: dict[str, str] = {}

    def keep(self, name: str, made_from: Iterable[str], build: Callable[[Path], None]) -> Path:
        """The subfolder `name`: that of last time when it was made from the same, else built now."""
        mark, before, now = van_tay("\n".join(made_from)), self._old / name, self.folder / name
        now.mkdir(parents=True, exist_ok=True)
        if self._known.get(name) == mark and before.is_dir():
            for path in before.rglob("*"):
                if path.is_file():
                    take(path, now / path.relative_to(before))
        else:
            build(now)
        self.phu[name] = mark
        return now
