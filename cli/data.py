"""From files the clerk names to a document: its data, the office profile, the rendered bytes."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from cli.files import read_bytes
from cli.terminal import tell_aside
from generators.doctype import DocType, read_data
from generators.don_vi import DonVi, read_don_vi
from generators.errors import FileRefused
from generators.readers.json import read_json
from generators.readers.toml import read_toml
from generators.render import compile_template

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES, SAMPLES = ROOT / "templates_docx", ROOT / "samples"
SAMPLE_OFFICE = SAMPLES / "inputs" / "don_vi.toml"


def read(path: Path) -> Mapping[str, object]:
    """What a data file says: its [data] table when it has one, as the samples do, else all of it."""
    if path.suffix not in (".toml", ".json"):
        raise FileRefused(f"{path.name} không phải tệp dữ liệu .toml hoặc .json. Lấy biểu trống bằng `vanthu form`.", code="CL04")
    raw = read_json(path) if path.suffix == ".json" else read_toml(path)
    inside = raw.get("data", raw)
    return inside if isinstance(inside, Mapping) else raw


def sample(kind: DocType) -> Mapping[str, object]:
    """The data of the type's worked example."""
    return read(SAMPLES / f"{kind.slug}.toml")


def office(named: Path | None) -> DonVi:
    """The office profile: the one named, else the environment's, else this folder's, else the sample's."""
    here = Path("don_vi.toml")
    path = named or Path(os.environ.get("VANTHU_DON_VI") or (here if here.exists() else SAMPLE_OFFICE))
    return read_don_vi(path)


def docx(kind: DocType, raw: Mapping[str, object], don_vi: DonVi) -> bytes:
    """The document, as Word keeps it; what looks wrong without stopping it is told aside."""
    data = read_data(kind, raw)
    for warning in kind.warnings(data):
        tell_aside(f"Lưu ý: {warning}")
    return compile_template(read_bytes(TEMPLATES / kind.template)).render(kind.context(data, don_vi))
