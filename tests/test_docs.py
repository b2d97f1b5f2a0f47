"""What `docs/cli.md` says comes out is what comes out."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from bench.machine import machine
from bench.result import Result
from tests.conftest import ROOT, Run

SAMPLES = ROOT / "samples"
PAGE = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")


def documented(verb: str) -> set[str]:
    """The keys in the section of one verb."""
    section = next(part for part in PAGE.split("\n## ") if part.startswith(f"`vanthu {verb}"))
    return set(re.findall(r"^\| `([^`]+)` \|", section, flags=re.MULTILINE))


def keys(value: Any, above: str = "") -> set[str]:
    """Every key of a JSON value; those inside lists of objects carry the list's name, and columns are fields again."""
    if isinstance(value, list):
        return {key for one in value for key in keys(one, above)}
    if not isinstance(value, dict):
        return set()
    here = {above + key for key in value}
    return here | {
        inner
        for key, one in value.items()
        if isinstance(one, list) and key != "columns"
        for inner in keys(one, f"{above}{key}[].")
    }


@pytest.mark.parametrize(
    ("verb", "argv"),
    [
        ("types", ["types"]),
        ("doctor", ["doctor"]),
        ("template lint", ["template", "lint", ROOT / "templates_docx" / "quyet_dinh.docx", "--type", "danh_sach"]),
    ],
)
def test_the_documented_keys_come_out(run: Run, verb: str, argv: list[Any]) -> None:
    assert keys(json.loads(run(*argv, "--json").out)) == documented(verb)


def test_the_documented_keys_of_a_benchmark_come_out(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    one = Result("render", "một trang", "ms", ours=1.0, peers={"docxtpl": 100.0})
    monkeypatch.setattr("bench.suite.measure", lambda names, short: iter([one]))
    assert keys(json.loads(run("bench", "--json").out)) == documented("bench")


def test_every_part_of_the_machine_is_documented() -> None:
    (line,) = [line for line in PAGE.splitlines() if line.startswith("| `machine` |")]
    assert set(re.findall(r"`(\w+)`", line)) - {"machine"} == machine().keys()


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.toml")), ids=lambda path: path.stem)
def test_samples_write_tet_nguyen_dan_as_the_decree_does(path: Path) -> None:
    """NĐ 30/2020/NĐ-CP, Phụ lục II, V.8: `tết Nguyên đán`; `Tết` alone when it stands for it."""
    assert "Tết Nguyên đán" not in path.read_text(encoding="utf-8")
