"""From files the clerk names to a document: its data, the office profile, the rendered bytes."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from cli.terminal import tell_aside
from generators.doctype import DocType, read_data
from generators.document import render_document
from generators.don_vi import DonVi, read_don_vi
from generators.errors import Fault, FaultsFound, FileRefused
from generators.readers.json import read_json
from generators.readers.toml import read_toml

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "samples"
READERS = {".json": read_json, ".toml": read_toml}  # what holds one document; tables of rows are another matter
BESIDE = ("data", "expect")  # what a sample may hold: what goes in, and what must be seen
SAMPLE_OFFICE = SAMPLES / "inputs" / "don_vi.toml"


def read(path: Path) -> Mapping[str, object]:
    """What a data file says: its [data] table when it has one, as the samples do, else all of it."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        known = " hoặc ".join(READERS)
        raise FileRefused(f"{path} không phải tệp dữ liệu {known}. Lấy biểu: `vanthu form LOẠI -o bieu.toml`.", code="CL04")
    raw = reader(path)
    inside = raw.get("data")
    if not isinstance(inside, Mapping):
        return raw
    stray = [
        Fault("CL05", "Mục này đứng ngoài bảng [data] nên không vào văn bản. Chuyển xuống dưới dòng [data].", where=name)
        for name in raw
        if name not in BESIDE
    ]
    if stray:
        raise FaultsFound(f"{path.name} có mục đứng lạc chỗ; chưa tạo văn bản nào.", stray)
    return inside


def sample(kind: DocType) -> Mapping[str, object]:
    """The data of the type's worked example."""
    return read(SAMPLES / f"{kind.slug}.toml")


def office(named: Path | None) -> DonVi:
    """The office profile: the one named, else the environment's, else this folder's, else the sample's."""
    here = Path("don_vi.toml")
    path = named or Path(os.environ.get("VANTHU_DON_VI") or (here if here.exists() else SAMPLE_OFFICE))
    if path == SAMPLE_OFFICE:
        tell_aside(
            "Lưu ý: đang dùng hồ sơ đơn vị mẫu. Chép samples/inputs/don_vi.toml thành don_vi.toml rồi sửa theo đơn vị mình."
        )
    return read_don_vi(path)


def docx(kind: DocType, raw: Mapping[str, object], don_vi: DonVi) -> bytes:
    """The document, as Word keeps it; what looks wrong without stopping it is told aside."""
    data = read_data(kind, raw)
    for warning in kind.warnings(data):
        tell_aside(f"Lưu ý: {warning}")
    return render_document(kind, data, don_vi=don_vi)
