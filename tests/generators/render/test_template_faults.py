"""Each kind of fault a template can have is told with its own code, its place and its tag; all of them at once."""

from __future__ import annotations

import pytest
from docx import Document

from generators.errors import FaultsFound
from generators.render import compile_template, lint
from generators.render.advice import TEMPLATE_ADVICE
from tests.generators.render.word import saved, texts, word

EACH = {
    "MM01": word("Kính gửi {{ ten"),
    "MM02": word("Kính gửi ten }}"),
    "MM03": word("{{ ho {{ ten }}"),
    "MM04": word("{{ ten %}"),
    "MM05": word("{{ }}"),
    "MM06": word("{{ ho ten }}"),
    "MM07": word("{% fro x in y %}"),
    "MM08": word("{% if x %} a"),
    "MM09": word("a {% endif %}"),
    "MM10": word("{% for x in y %}{% if x %}{% endfor %}{% endif %}"),
    "MM11": word("{% elif x %}"),
    "MM12": word("{%p if x %}", "a", "{% endif %}"),
    "MM13": word("{%tr if x %}{%tr endif %}"),
    "MM14": word("{%tc if x %}{%tc endif %}"),
    "MM15": word("a", table=[["{% if x %}", "b {% endif %}"]]),
    "MM16": word("{%p if x %} mất chữ này", "{%p endif %}"),
    "MM17": word("{%p if x %}{%p endif %}"),
    "MM18": word(table=[["{%tr if x %}", "{%tr endif %}"], ["a", "b"]]),
    "MM19": word(table=[["{%tr for x in y %}", "mất"], ["{{ x }}", ""], ["{%tr endfor %}", ""]]),
    "MM20": word("{{ ten|upperr }}"),
    "MM21": word("{% if ten is definedd %}{% endif %}"),
    "MM22": word("{% include 'a.docx' %}"),
    "MM23": word("{{ ten.__class__ }}"),
    "MM24": word("{% colspan 2 %}"),
    "MM25": word(table=[["{% vm %}a"]]),
    "MM26": word("{{ ten", "nguoi }}"),
    "MM27": word("{%pfor x in y %}", "{%p endfor %}"),
}


@pytest.mark.parametrize("code", EACH)
def test_each_fault_has_its_own_code(code: str) -> None:
    assert code in {f.code for f in lint(EACH[code])}


def test_every_code_of_tags_is_tried_here() -> None:
    by_type_or_fallback = {"MM28", "MM29", "MM90"}
    assert set(EACH) == set(TEMPLATE_ADVICE) - by_type_or_fallback


def test_all_faults_are_told_at_once_in_reading_order() -> None:
    raw = word("{{ a b }}", "{% if x %}", "{{ c|khong_co }}", table=[["{{ d", "{{ }}"]], header="{{ e %}")
    assert [(f.code, f.where) for f in lint(raw)] == [
        ("MM06", "đoạn 1"),
        ("MM08", "đoạn 2"),
        ("MM20", "đoạn 3"),
        ("MM01", "bảng 1, dòng 1, ô 1"),
        ("MM05", "bảng 1, dòng 1, ô 2"),
        ("MM04", "đầu trang, đoạn 1"),
    ]


def test_a_fault_names_its_tag_and_says_what_to_do() -> None:
    (fault,) = lint(word("Số: {{ so|uper }}"))
    assert fault.tag == "{{ so|uper }}"
    assert "Có phải “upper”?" in fault.message


def test_a_template_with_faults_does_not_compile() -> None:
    with pytest.raises(FaultsFound) as told:
        compile_template(word("{{ a b }}", "{{ c"))
    assert [f.code for f in told.value.faults] == ["MM06", "MM01"]


@pytest.mark.parametrize(
    "text",
    [
        "{{ '}}' }}",
        "{{ {'a': {'b': 1}}['a']['b'] }}",
        "{# {{ ghi chú %} #}",
        "{{ “tiếng Việt” }}",
        "{%- if x -%} a {%- else -%} b {%- endif -%}",
        "{{r dam }}",
        "{_{ không phải thẻ }_}",
        "{% set a = 1 %}{{ a }}",
    ],
)
def test_lawful_tags_have_no_fault(text: str) -> None:
    assert lint(word(text)) == []


def test_a_tag_that_word_has_split_into_runs_is_one_tag() -> None:
    document = Document()
    paragraph = document.add_paragraph()
    for piece in ("{", "{ te", "n", " }", "}"):
        paragraph.add_run(piece)
    raw = saved(document)
    assert lint(raw) == []
    assert texts(compile_template(raw).render({"ten": "An"})) == ["An"]
