"""The promises of the house: sizes, pairs, docstrings, and pages that say only what is so."""

from __future__ import annotations

import ast
import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

from cli.parser import all_verbs
from generators.doctype import all_types

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE, LONGEST_FUNCTION = 400, 40
HOUSE = ("cli", "generators", "rules", "signing", "ledger", "workflows", "desk", "bench")
PAGES = ("README.md", "README.vi.md", "CHANGELOG.md", "docs/cli.md")
PLACES = (("templates_docx", ".docx"), ("samples", ".toml"), ("samples/gallery", "-1.png"))
BANNED_NAMES = {"utils", "util", "helpers", "helper", "common", "misc"}
FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def tracked() -> tuple[Path, ...]:
    """The files of the house: those git knows, or would know, and that are there."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return tuple(sorted(ROOT / name for name in set(listed.stdout.split("\0")) if name and (ROOT / name).is_file()))


def python_files() -> list[Path]:
    return [file for file in tracked() if file.suffix == ".py"]


def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def name(file: Path) -> str:
    return str(file.relative_to(ROOT))


def public(body: list[ast.stmt]) -> list[FUNCTION | ast.ClassDef]:
    return [node for node in body if isinstance(node, FUNCTION | ast.ClassDef) and not node.name.startswith("_")]


def slugs() -> set[str]:
    return {kind.slug for kind in all_types()}


def test_no_file_is_longer_than_400_lines() -> None:
    long = {name(f): n for f in python_files() if (n := len(f.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE}
    assert not long


def test_no_function_is_longer_than_40_lines() -> None:
    long = {
        f"{name(file)}::{node.name}": lines
        for file in python_files()
        for node in ast.walk(tree(file))
        if isinstance(node, FUNCTION) and (lines := (node.end_lineno or 0) - node.lineno + 1) > LONGEST_FUNCTION
    }
    assert not long


def test_every_file_opens_with_a_sentence() -> None:
    silent = [
        name(f) for f in python_files() if not (ast.get_docstring(tree(f)) or "").split("\n")[0].rstrip().endswith((".", ":"))
    ]
    assert not silent


def test_no_file_is_named_after_nothing() -> None:
    assert not [name(file) for file in python_files() if {*file.relative_to(ROOT).with_suffix("").parts} & BANNED_NAMES]


def test_every_public_function_and_class_says_what_it_gives_back() -> None:
    silent = [
        f"{name(file)}::{node.name}"
        for file in python_files()
        if file.relative_to(ROOT).parts[0] in (*HOUSE, "vanthu.py")
        for node in public(tree(file).body)
        if not ast.get_docstring(node) and not (isinstance(node, ast.ClassDef) and node.name == "Data")
    ]
    assert not silent


def test_every_type_has_its_template_sample_and_picture() -> None:
    places = [f"{place}/{slug}{end}" for slug in slugs() for place, end in PLACES]
    assert not [place for place in places if not (ROOT / place).is_file()]


@pytest.mark.parametrize(("folder", "suffix"), [("templates_docx", ".docx"), ("samples", ".toml")])
def test_no_template_and_no_sample_stands_without_a_type(folder: str, suffix: str) -> None:
    assert {file.name.split(".")[0] for file in (ROOT / folder).glob(f"[!~]*{suffix}")} <= slugs()


def test_no_file_knows_a_machine_or_a_package_index() -> None:
    places = re.compile(
        rb"(?<![\w.])/(?:work|tmp|home|root|Users)/|" + rb"(?:pypi|pythonhosted)\." + rb"org|files\." + rb"python"
    )
    knowing = [name(f) for f in tracked() if f != Path(__file__) and f.suffix in TEXT and places.search(f.read_bytes())]
    assert not knowing


TEXT = {".py", ".md", ".toml", ".lock", ".sh", ".txt", ".json", ".js", ".csv", ""}


def test_the_lock_pins_every_package_by_hash() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pins = [block for block in re.split(r"\n(?=\S)", lock) if block and not block.startswith("#")]
    assert len(pins) > 50
    assert not [block.split("\n")[0] for block in pins if "==" not in block or "--hash=sha256:" not in block]


def test_the_lock_names_no_index() -> None:
    assert "index" + "-url" not in (ROOT / "requirements.lock").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_only_verbs_that_exist(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    named = set(re.findall(r"(?:^|[`/ ])vanthu ((?:template )?[a-z]+)", text, flags=re.MULTILINE))
    assert named
    assert named <= set(all_verbs())


@pytest.mark.parametrize("page", PAGES)
def test_a_page_links_only_to_files_that_exist(page: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text(encoding="utf-8"))
    assert not [link for link in links if not ((ROOT / page).parent / link).exists()]


def test_every_verb_is_documented() -> None:
    text = (ROOT / "docs/cli.md").read_text(encoding="utf-8")
    assert not [verb for verb in all_verbs() if f"`vanthu {verb}" not in text]
