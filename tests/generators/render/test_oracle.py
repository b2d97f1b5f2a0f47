"""docxtpl is the oracle: on every template of the corpus both engines make the same document, part by part."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO

import pytest
from docx import Document
from docxtpl import DocxTemplate
from jinja2 import Environment
from lxml import etree

from cli.data import SAMPLE_OFFICE, SAMPLES, office, sample
from generators.doctype import DocType, all_types, read_data
from generators.document import TEMPLATES
from generators.render import compile_template
from generators.render.environment import TemplateEnvironment
from generators.render.package import open_package
from tests.generators.render.canonical import canonical
from tests.generators.render.corpus import Case, cases
from tests.generators.render.kits import DocxtplKit, OurKit
from tests.generators.render.word import W, part, texts

MAIN = "word/document.xml"
COMPARED = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml|docProps/core\.xml")
DOCXTPL_IS_WRONG = {
    "properties_with_reserved_characters": "it escapes a property, which is text already, so that Word shows &amp;amp;",
    "wide_table_in_a_narrow_cell": "it counts the cells of a table inside a cell as cells of the table around",
}
TYPES = [kind for kind in all_types() if (TEMPLATES / kind.template).exists() and (SAMPLES / f"{kind.slug}.toml").exists()]


def by_docxtpl(template: bytes, context: Callable[[DocxTemplate], dict[str, object]]) -> bytes:
    """The document docxtpl makes, told to escape."""
    docx = DocxTemplate(BytesIO(template))
    docx.init_docx()
    environment = Environment(autoescape=True)
    environment.filters = {**TemplateEnvironment().filters, **environment.filters}
    docx.render(context(docx), environment)
    out = BytesIO()
    docx.save(out)
    return out.getvalue()


def expected(case: Case) -> bytes:
    return by_docxtpl(case.template, lambda docx: case.context(DocxtplKit(docx)))


def ours(case: Case) -> bytes:
    return compile_template(case.template).render(case.context(OurKit()))


def assert_same(one: bytes, other: bytes) -> None:
    """Both documents have the same text-bearing parts, and each part is the same canonical XML."""
    a, b = open_package(one), open_package(other)
    names = {name for name in a.parts if COMPARED.fullmatch(name)}
    assert names == {name for name in b.parts if COMPARED.fullmatch(name)}
    for name in sorted(names):
        assert canonical(a, name) == canonical(b, name), name


@pytest.mark.parametrize("slug", sorted(cases().keys() - DOCXTPL_IS_WRONG.keys()))
def test_docxtpl_and_ours_make_the_same_document(slug: str) -> None:
    case = cases()[slug]()
    assert_same(expected(case), ours(case))


@pytest.mark.parametrize("slug", DOCXTPL_IS_WRONG)
def test_where_docxtpl_is_wrong_ours_differs(slug: str) -> None:
    case = cases()[slug]()
    with pytest.raises(AssertionError):
        assert_same(expected(case), ours(case))


@pytest.mark.parametrize("slug", cases())
def test_both_say_what_the_template_means(slug: str) -> None:
    case = cases()[slug]()
    for made in (expected(case), ours(case)):
        said = {name: texts(made, name) for name in (MAIN, *case.elsewhere)}
        assert said == {MAIN: case.expect, **case.elsewhere}


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.slug)
def test_the_sample_of_a_type_is_the_same_document_by_docxtpl(kind: DocType) -> None:
    template = (TEMPLATES / kind.template).read_bytes()
    context = kind.context(read_data(kind, sample(kind)), office(SAMPLE_OFFICE))
    assert_same(by_docxtpl(template, lambda _: dict(context)), compile_template(template).render(context))


def test_reserved_characters_in_properties_are_read_back_as_they_were() -> None:
    case = cases()["properties_with_reserved_characters"]()
    assert Document(BytesIO(ours(case))).core_properties.title == "A & B <C>"


def test_a_table_keeps_its_grid_when_a_wider_one_stands_in_its_cell() -> None:
    case = cases()["wide_table_in_a_narrow_cell"]()
    grids = etree.fromstring(part(ours(case))).iter(f"{W}tblGrid")
    assert [[column.get(f"{W}w") for column in grid] for grid in grids] == [["2000"], ["2000"] * 3]


def test_docxtpl_as_its_users_call_it_loses_what_ours_keeps() -> None:
    case = cases()["reserved_characters"]()
    docx = DocxTemplate(BytesIO(case.template))
    docx.render(case.context(OurKit()))
    out = BytesIO()
    docx.save(out)
    assert texts(out.getvalue()) == ["Công ty A  B "]
    assert texts(ours(case)) == case.expect
