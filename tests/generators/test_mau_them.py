"""Further samples of a type, `<slug>.<name>.toml`: papers that an existing type carries, so that none is written twice."""

from __future__ import annotations

import tomllib
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from bench.gallery import samples
from generators.doctype import DocType, all_types, read_data
from generators.don_vi import read_don_vi
from generators.render import compile_template

ROOT = Path(__file__).resolve().parents[2]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MORE = [(kind, path) for kind in all_types() for path in samples(kind)[1:]]
each_sample = pytest.mark.parametrize(("kind", "path"), MORE, ids=[path.stem for _, path in MORE])


def read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


@each_sample
def test_a_further_sample_raises_no_warning_and_says_its_people_are_not_real(kind: DocType, path: Path) -> None:
    assert kind.warnings(read_data(kind, read(path)["data"])) == []
    assert "giả định" in path.read_text(encoding="utf-8").splitlines()[0]


@each_sample
def test_its_word_file_says_what_it_expects(kind: DocType, path: Path) -> None:
    raw = read(path)
    context = kind.context(read_data(kind, raw["data"]), read_don_vi(ROOT / "samples/inputs/don_vi.toml"))
    made = compile_template((ROOT / "templates_docx" / kind.template).read_bytes()).render(context)
    root = ElementTree.fromstring(ZipFile(BytesIO(made)).read("word/document.xml"))
    text = " ".join("".join(t.text or "" for t in p.iter(f"{W}t")) for p in root.iter(f"{W}p"))
    assert not [phrase for phrase in raw["expect"]["contains"] if phrase not in text]
