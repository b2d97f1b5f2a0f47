"""The peers get the same template and data as ours, each in its own syntax, and are measured on what they really make."""

from __future__ import annotations

import pytest

from bench.render_peers import Absent, Measured, measure
from bench.render_peers.translate import NotTranslated, to_carbone, to_docxtemplater
from tests.generators.render.word import texts
from tests.generators.render.wordml import document, footer, p, scattered, tbl, tr

LIST = document(
    tbl(
        tr("{%tr for x in ds %}", ""),
        tr("{{ x.tt }}", "{{ x.ten }}"),
        tr("{%tr endfor %}", ""),
        tr("Cộng", "{{ cong }}"),
        columns=2,
    )
)
ROWS = {"ds": [{"tt": 1, "ten": "Ba"}, {"tt": 2, "ten": "Tư"}], "cong": 2}
LINES = document(
    p("{%p for c in can_cu %}"), p("Căn cứ {{ c }};"), p("{%p endfor %}"), p("{%p if khan %}"), p("KHẨN"), p("{%p endif %}")
)


def test_docxtemplater_loops_inside_the_row() -> None:
    template, data = to_docxtemplater(LIST, ROWS)
    assert texts(template) == ["{#ds}{tt}", "{ten}{/ds}", "Cộng", "{cong}"]
    assert data is ROWS


def test_carbone_loops_by_an_example_of_the_next_row() -> None:
    template, _ = to_carbone(LIST, ROWS)
    assert texts(template) == ["{d.ds[i].tt}", "{d.ds[i].ten}", "{d.ds[i+1].tt}", "{d.ds[i+1].ten}", "Cộng", "{d.cong}"]


def test_paragraph_loops_and_conditions_are_translated() -> None:
    template, _ = to_docxtemplater(LINES, {})
    assert texts(template) == ["{#can_cu}", "Căn cứ {.};", "{/can_cu}", "{#khan}", "KHẨN", "{/khan}"]


def test_carbone_gets_rows_and_truths() -> None:
    template, data = to_carbone(LINES, {"can_cu": ["Luật A"], "khan": "x"})
    shown = ["{d.co_khan:ifEQ(true):showBegin}", "KHẨN", "{d.co_khan:showEnd}"]
    assert texts(template) == ["Căn cứ {d.can_cu[i].v};", "Căn cứ {d.can_cu[i+1].v};", *shown]
    assert (data["can_cu"], data["co_khan"]) == ([{"v": "Luật A"}], True)


def test_two_loops_may_use_the_same_variable() -> None:
    loops = [p(text) for ds in "ab" for text in (f"{{%p for x in {ds} %}}", "{{ x }} {{ so }}", "{%p endfor %}")]
    template, _ = to_carbone(document(*loops), {})
    expect = ["{d.a[i].v} {d.so}", "{d.a[i+1].v} {d.so}", "{d.b[i].v} {d.so}", "{d.b[i+1].v} {d.so}"]
    assert texts(template) == expect


def test_a_tag_over_runs_and_a_footer_are_translated() -> None:
    bottom = footer("footer1", p("{{ so }}"))
    template, _ = to_docxtemplater(document(p(*scattered("ký {{ ten }}.", 4)), extras=[bottom]), {})
    assert texts(template) == ["ký {ten}."]
    assert texts(template, "word/footer1.xml") == ["{so}"]


def test_a_tag_without_counterpart_is_told() -> None:
    with pytest.raises(NotTranslated, match="upper"):
        to_docxtemplater(document(p("{{ ten|upper }}")), {})


@pytest.mark.parametrize("peer", ["ours", "docxtpl_loop", "docxtpl_reused"])
def test_a_peer_on_python_makes_the_document(peer: str) -> None:
    figures = measure(peer, LIST, ROWS, repetitions=1)
    assert isinstance(figures, Measured)
    assert texts(figures.document) == ["1", "Ba", "2", "Tư", "Cộng", "2"]
    assert min(figures.ms_per_document, figures.peak_mb) > 0


def test_a_peer_that_fails_says_why() -> None:
    figures = measure("docxtpl_loop", document(p("{% if %}")), {}, repetitions=1)
    assert isinstance(figures, Absent)
    assert "TemplateSyntaxError" in figures.reason


def test_without_node_the_reason_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bench.render_peers.node.shutil.which", lambda _: None)
    assert measure("carbone", LIST, ROWS, repetitions=1) == Absent("máy không có Node.js và npm")
