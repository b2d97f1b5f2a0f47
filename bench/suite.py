"""The benchmarks there are, found by walking this folder, and the one way to run them."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

from bench.result import Result
from generators.errors import MachineLacks, VanBanError


class NoSuchBench(VanBanError):
    """A benchmark was asked for that is not in the folder."""

    code = "BM01"


def modules() -> dict[str, ModuleType]:
    """Each benchmark by name: the modules of this folder that have a `run(*, short)`."""
    found: dict[str, ModuleType] = {}
    for info in pkgutil.iter_modules([str(Path(__file__).parent)]):
        module = import_module(f"bench.{info.name}")
        if callable(getattr(module, "run", None)):
            found[info.name] = module
    return found


def measure(names: Sequence[str] = (), *, short: bool = False) -> Iterator[Result]:
    """The results of the benchmarks named (all when none is), one benchmark after another."""
    have = modules()
    unknown = [name for name in names if name not in have]
    if unknown:
        raise NoSuchBench(f"Không có phép đo {', '.join(unknown)}. Các phép đo hiện có: {', '.join(have) or 'chưa có'}.")
    for name in names or have:
        yield from _run(have[name], short=short)


def _run(module: ModuleType, *, short: bool) -> list[Result]:
    try:
        return list(module.run(short=short))
    except OSError as e:
        raise MachineLacks(
            f"Phép đo {module.__name__} không chạy được: {e}. Chạy `vanthu doctor` rồi đo lại.", code="BM02"
        ) from e
