"""Faults written into a template as Word comments."""

from __future__ import annotations

from io import BytesIO

from docx import Document

from generators.render import lint
from generators.render.comments import with_comments
from generators.render.package import open_package
from tests.generators.render.word import word

RAW = word("yên", "{{ a b }}", table=[["{{ c", "ổn"]], header="{{ d %}")


def test_each_fault_is_a_comment_that_gives_code_and_advice() -> None:
    made = Document(BytesIO(with_comments(RAW, lint(RAW))))
    told = sorted(c.text[:6] for c in made.comments)
    assert told == ["[MM01]", "[MM04]", "[MM06]"]


def test_comments_stand_where_the_tags_are() -> None:
    xml = open_package(with_comments(RAW, lint(RAW)))["word/document.xml"].read().decode()
    marked = [piece.split("commentRangeEnd")[0] for piece in xml.split("commentRangeStart")[1:]]
    assert ["yên" in m or "{{ a b }}" in m or "{{ c" in m for m in marked] == [True, True, True]


def test_the_same_faults_give_the_same_file_of_comments() -> None:
    parts = [open_package(with_comments(RAW, lint(RAW)))["word/comments.xml"].read() for _ in range(2)]
    assert parts[0] == parts[1]
