"""Benchmarks are found by walking the folder, and asked for by name."""

from __future__ import annotations

import pytest

from bench import suite
from generators.errors import MachineLacks


def test_a_module_of_the_folder_without_a_run_is_no_benchmark() -> None:
    assert not {"machine", "report", "result", "suite"} & suite.modules().keys()


def test_an_unknown_name_is_told_before_anything_is_measured() -> None:
    with pytest.raises(suite.NoSuchBench, match="nothing"):
        next(suite.measure(["nothing"]))


def test_a_program_that_cannot_start_is_a_lack_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        """A benchmark whose program is gone."""

        __name__ = "bench.broken"

        @staticmethod
        def run(*, short: bool) -> list[object]:
            raise FileNotFoundError(2, "No such file", "node")

    monkeypatch.setattr(suite, "modules", lambda: {"broken": Broken})
    with pytest.raises(MachineLacks, match="doctor"):
        list(suite.measure(["broken"], short=True))
