"""Templates made by script, one for each construct of the tag language; both engines must make the same document of each."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol


class Kit(Protocol):
    """What makes the values that are more than text; docxtpl and ours each have their own."""

    def rich(self, *pieces: tuple[str, str]) -> object:
        """Runs: each a text and its looks ("b" bold, "i" italic, "bi" both, "" none)."""

    def image(self, png: bytes, *, width_mm: int, height_mm: int | None = None) -> object:
        """A picture in the text."""

    def block(self, docx: bytes) -> object:
        """The content of another Word file."""


Context = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Case:
    """One template with its data, and the text of its paragraphs afterwards, line breaks as \\n."""

    template: bytes
    expect: list[str]
    data: Context | Callable[[Kit], Context] = field(default_factory=dict)
    elsewhere: Mapping[str, list[str]] = field(default_factory=dict)  # paragraphs of other parts, by part name

    def context(self, kit: Kit) -> dict[str, object]:
        """The data of one rendering, made anew."""
        return dict(self.data(kit) if callable(self.data) else self.data)


def cases() -> dict[str, Callable[[], Case]]:
    """Every case by its slug: the functions that give a Case in the `cases_*.py` beside this page."""
    found: dict[str, Callable[[], Case]] = {}
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if module.name.startswith("cases_"):
            page = importlib.import_module(f"{__package__}.{module.name}")
            found |= {name: f for name, f in vars(page).items() if not name.startswith("_") and _gives_a_case(f)}
    return found


def _gives_a_case(thing: object) -> bool:
    return getattr(thing, "__annotations__", {}).get("return") == "Case"
