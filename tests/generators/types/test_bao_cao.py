"""A report may carry a chart drawn from its counts, on an annex page of its own."""

from __future__ import annotations

import io
import tomllib
import zipfile

from cli.data import SAMPLE_OFFICE, SAMPLES
from generators.doctype import get_type, read_data
from generators.document import render_document
from generators.don_vi import read_don_vi
from generators.dossier.docx_text import Doan, read_docx

CHART = {
    "so_phu_luc": 3,
    "ten": "Biểu đồ theo thôn và tuổi",
    "dong": [{"thon": "Thôn 1", "nhom": "70", "so_nguoi": 2}, {"thon": "Thôn 2", "nhom": "75", "so_nguoi": 1}],
}


def report(**more: object) -> bytes:
    raw = tomllib.loads((SAMPLES / "bao_cao.toml").read_text(encoding="utf-8"))["data"]
    kind = get_type("bao_cao")
    return render_document(kind, read_data(kind, raw | more), don_vi=read_don_vi(SAMPLE_OFFICE))


def pictures(docx: bytes) -> list[str]:
    return [
        name
        for name in zipfile.ZipFile(io.BytesIO(docx)).namelist()
        if name.startswith("word/media/docxtpl") or name.endswith(".png")
    ]


def paragraphs(docx: bytes) -> list[str]:
    return [" ".join(piece.text.split()) for piece in read_docx(docx) if isinstance(piece, Doan)]


def test_the_chart_stands_under_the_head_of_an_annex() -> None:
    said = paragraphs(report(bieu_do=CHART))
    at = said.index("Phụ lục III")
    assert said[at + 1] == "BIỂU ĐỒ THEO THÔN VÀ TUỔI"
    assert said[at + 2].startswith("(Kèm theo Báo cáo số")


def test_the_chart_is_one_picture_more() -> None:
    assert len(pictures(report(bieu_do=CHART))) == len(pictures(report())) + 1


def test_the_chart_speaks_to_those_who_cannot_see_it() -> None:
    body = zipfile.ZipFile(io.BytesIO(report(bieu_do=CHART))).read("word/document.xml").decode()
    assert "Thôn 1: 2 người" in body
