"""The papers of a set in their order: modules of its folder that have a number `STT`, a `GIAY` and a `lap`."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


@cache
def cac_giay(package: str) -> tuple[ModuleType, ...]:
    """The papers of the set that this package is."""
    names = [info.name for info in iter_modules(import_module(package).__path__)]
    modules = [module for name in names if hasattr(module := import_module(f"{package}.{name}"), "STT")]
    return tuple(sorted(modules, key=lambda module: module.STT))
