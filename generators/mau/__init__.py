"""The builder of the committed Word templates: letterhead, signature block, recipients made once.

A recipe is a file `generators/mau/loai/<slug>.py` with a function `mau()` that gives back the bytes of its .docx.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from generators.mau import loai


def cac_mau() -> Iterator[tuple[str, bytes]]:
    """Each slug with its template, in the order of the slugs."""
    for entry in sorted(pkgutil.iter_modules(loai.__path__), key=lambda module: module.name):
        recipe = importlib.import_module(f"{loai.__name__}.{entry.name}")
        yield entry.name, recipe.mau()
