"""The commune's own plan comes out again: its text, the listed corrections, and not a letter more."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from generators.doctype import get_type, read_data
from generators.don_vi import read_don_vi
from generators.render import compile_template

ROOT = Path(__file__).resolve().parents[2]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def toml(name: str) -> dict[str, list[dict[str, str]]]:
    return tomllib.loads((ROOT / f"samples/{name}.toml").read_text(encoding="utf-8"))


SUA = toml("ke_hoach.sua")["sua"]


def gon(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def goc() -> str:
    """The seed's paragraphs, a line each: marks taken away, sentences cut by a page joined again."""
    text = (Path(__file__).parent / "ke_hoach_goc.txt").read_text(encoding="utf-8").replace("*", "")
    lines = [gon(line) for line in text.splitlines() if line.strip()]
    return re.sub(r"\n(?=[a-zà-ỹđ])", " ", "\n".join(lines))


def van_ban() -> list[str]:
    """The paragraphs of the Word file, but for those that only draw a line."""
    kind = get_type("ke_hoach")
    data = read_data(kind, toml("ke_hoach")["data"])  # type: ignore[arg-type]
    context = kind.context(data, read_don_vi(ROOT / "samples/inputs/don_vi.toml"))
    raw = compile_template((ROOT / "templates_docx/ke_hoach.docx").read_bytes()).render(context)
    root = ElementTree.fromstring(ZipFile(BytesIO(raw)).read("word/document.xml"))
    lines = (gon("".join(t.text or "" for t in p.iter(f"{W}t"))) for p in root.iter(f"{W}p"))
    return [line for line in lines if line.strip("_ ")]


def test_the_plan_is_the_seed_with_the_listed_corrections_paragraph_for_paragraph() -> None:
    text = goc()
    for sua in SUA:
        text = text.replace(sua["tu"], sua["thanh"].strip("\n"))
    assert van_ban() == text.split("\n")


@pytest.mark.parametrize("sua", SUA, ids=lambda sua: sua["tu"])
def test_a_correction_mends_something_that_is_there_and_says_why(sua: dict[str, str]) -> None:
    assert sua["tu"] in goc()
    assert sua["tu"] != sua["thanh"]
    assert len(sua["ly_do"]) > 20


def test_italics_of_the_seed_are_italics_of_the_plan() -> None:
    text = (Path(__file__).parent / "ke_hoach_goc.txt").read_text(encoding="utf-8")
    italics = re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", text)
    plan = str(toml("ke_hoach")["data"])
    assert len(italics) == 3
    assert all(f"*{words}*" in plan for words in italics)
