"""The sets there are, found by walking `generators/sets`: each module or package there keeps its set as `BO`."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from generators import sets
from generators.dossier.planned import BoVanBan
from generators.errors import VanBanError
from generators.loi_du_lieu import gan_nhat


class KhongCoBo(VanBanError):
    """No set has this name."""

    code = "BO01"


@cache
def all_sets() -> dict[str, BoVanBan[Any]]:
    """Every set by its slug."""
    names = sorted(info.name for info in iter_modules(sets.__path__))
    return {name: import_module(f"{sets.__name__}.{name}").BO for name in names}


def get_set(slug: str) -> BoVanBan[Any]:
    """The set of this slug; `KhongCoBo` names the nearest when there is none."""
    if slug not in all_sets():
        raise KhongCoBo(f"Không có bộ văn bản “{slug}”. {gan_nhat(slug, sorted(all_sets()))}")
    return all_sets()[slug]
