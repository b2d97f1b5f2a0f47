"""The recipe of the README works as it stands: its type file and its template file, taken from the page, make a document."""

from __future__ import annotations

import re
import sys
import textwrap
import tomllib
import zipfile
from io import BytesIO
from types import ModuleType

import pytest

from generators.doctype import DocType, read_data
from generators.don_vi import read_don_vi
from generators.render import compile_template
from generators.render.fields import field_faults
from generators.van_ban import VanBan
from tests.conftest import ROOT

BLOCKS = [
    textwrap.dedent(block)
    for block in re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
]


@pytest.fixture
def recipe(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Both files of the recipe as one module; pydantic looks names up in the module, so it stands among the loaded ones."""
    module = ModuleType("recipe_of_the_readme")
    monkeypatch.setitem(sys.modules, module.__name__, module)
    for block in BLOCKS:
        exec(compile(block, "README.md", "exec"), vars(module))
    return module


def test_the_new_type_becomes_a_document(recipe: ModuleType) -> None:
    model = recipe.HuongDan
    assert issubclass(model, VanBan)
    kind = DocType("huong_dan", model)
    sample = tomllib.loads((ROOT / "samples" / "thong_bao.toml").read_text(encoding="utf-8"))["data"]
    data = read_data(kind, {**sample, "lien_he": "Phòng Văn hóa - Xã hội"})
    context = kind.context(data, read_don_vi(ROOT / "samples" / "inputs" / "don_vi.toml"))
    template = recipe.mau()
    assert not [fault for fault in field_faults(template, context.keys()) if fault.severity == "error"]
    with zipfile.ZipFile(BytesIO(compile_template(template).render(context))) as made:
        text = made.read("word/document.xml").decode()
    assert "HƯỚNG DẪN" in text
    assert "Đầu mối liên hệ: Phòng Văn hóa - Xã hội." in text
