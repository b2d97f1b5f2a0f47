"""What many tests stand on: the command line as a function, and where the house keeps its worked examples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import vanthu

# A slow machine is no fault of the code: the laws are tried, not timed.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Said:
    """What a run of the command line left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line, run in this process with the sample office; gives its code and what it said."""
    monkeypatch.delenv("VANTHU_DON_VI", raising=False)

    def run(*argv: str | Path) -> Said:
        code = vanthu.main([str(word) for word in argv])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run
