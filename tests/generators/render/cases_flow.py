"""Loops and conditions over paragraphs, runs and sections."""

from __future__ import annotations

from tests.generators.render.corpus import Case
from tests.generators.render.wordml import LANDSCAPE, document, p, r, sect, tbl, tr

THREE = {"ds": [{"ten": "Ba", "tuoi": 90}, {"ten": "Tư", "tuoi": 95}, {"ten": "Năm", "tuoi": 100}]}


def loop_over_paragraphs() -> Case:
    template = document(p("Gồm:"), p("{%p for x in ds %}"), p("- {{ x.ten }}, {{ x.tuoi }} tuổi;"), p("{%p endfor %}"), p("Hết."))
    return Case(template, ["Gồm:", "- Ba, 90 tuổi;", "- Tư, 95 tuổi;", "- Năm, 100 tuổi;", "Hết."], THREE)


def loop_over_no_paragraph() -> Case:
    return Case(document(p("a"), p("{%p for x in ds %}"), p("{{ x }}"), p("{%p endfor %}"), p("b")), ["a", "b"], {"ds": []})


def loop_over_one_paragraph() -> Case:
    return Case(document(p("{%p for x in ds %}"), p("{{ x }}"), p("{%p endfor %}")), ["1"], {"ds": [1]})


def loop_over_a_thousand_paragraphs() -> Case:
    template = document(p("{%p for x in ds %}"), p("{{ loop.index }}. {{ x }}"), p("{%p endfor %}"))
    return Case(template, [f"{i + 1}. người {i}" for i in range(1000)], {"ds": [f"người {i}" for i in range(1000)]})


def loop_with_else() -> Case:
    template = document(p("{%p for x in ds %}"), p("{{ x }}"), p("{%p else %}"), p("Không có ai."), p("{%p endfor %}"))
    return Case(template, ["Không có ai."], {"ds": []})


def loop_with_a_condition() -> Case:
    template = document(
        p("{%p for x in ds if x.tuoi &gt;= 95 %}"), p("{{ loop.index }}/{{ loop.length }} {{ x.ten }}"), p("{%p endfor %}")
    )
    return Case(template, ["1/2 Tư", "2/2 Năm"], THREE)


def loop_knows_its_first_and_last() -> Case:
    template = document(p("{% for x in ds %}{{ x.ten }}{% if not loop.last %}, {% else %}.{% endif %}{% endfor %}"))
    return Case(template, ["Ba, Tư, Năm."], THREE)


def loop_over_names_and_values() -> Case:
    template = document(p("{%p for ten, so in bang.items() %}"), p("{{ ten }}: {{ so }}"), p("{%p endfor %}"))
    return Case(template, ["a: 1", "b: 2"], {"bang": {"a": 1, "b": 2}})


def loop_over_a_range() -> Case:
    return Case(document(p("{% for i in range(3) %}{{ i }} {% endfor %}")), ["0 1 2 "])


def nested_loops_over_paragraphs() -> Case:
    template = document(
        p("{%p for thon in ds %}"), p("Thôn {{ thon.ten }}"), p("{%p for x in thon.nguoi %}"), p("- {{ x }} ({{ thon.ten }})"), p("{%p endfor %}"), p("{%p endfor %}")
    )  # fmt: skip
    data = {"ds": [{"ten": "A", "nguoi": ["Ba", "Tư"]}, {"ten": "B", "nguoi": []}]}
    return Case(template, ["Thôn A", "- Ba (A)", "- Tư (A)", "Thôn B"], data)


def inline_loop_in_a_paragraph_loop() -> Case:
    template = document(p("{%p for m in mon %}"), p("{{ m.ten }}: {% for x in m.gom %}{{ x }}, {% endfor %}"), p("{%p endfor %}"))
    return Case(template, ["Quà: bánh, trà, "], {"mon": [{"ten": "Quà", "gom": ["bánh", "trà"]}]})


def loop_over_runs() -> Case:
    template = document(p("Gồm ", r("{%r for x in ds %}"), r("{{ x.ten }} ", "<w:b/>"), r("{%r endfor %}"), "hết"))
    return Case(template, ["Gồm Ba Tư Năm hết"], THREE)


def condition_over_runs() -> Case:
    template = document(p("A", r("{%r if co %}"), r("B", "<w:b/>"), r("{%r else %}"), r("C", "<w:i/>"), r("{%r endif %}"), "D"))
    return Case(template, ["ACD"], {"co": False})


def inline_loop_from_one_paragraph_into_another() -> Case:
    template = document(p("{% for x in ds %}{{ x.ten }}"), p("{{ x.tuoi }}{% endfor %}"))
    return Case(template, ["Ba", "90Tư", "95Năm", "100"], THREE)


def _choice(n: int) -> Case:
    blocks = ["{%p if n == 1 %}", "một", "{%p elif n == 2 %}", "hai", "{%p else %}", "nhiều", "{%p endif %}"]
    return Case(document(*map(p, blocks)), [{1: "một", 2: "hai"}.get(n, "nhiều")], {"n": n})


def condition_first_branch() -> Case:
    return _choice(1)


def condition_second_branch() -> Case:
    return _choice(2)


def condition_last_branch() -> Case:
    return _choice(3)


def condition_inside_a_paragraph() -> Case:
    template = document(p("Trả {{ n }} {% if vnd %}đồng{% else %}đô la{% endif %}."))
    return Case(template, ["Trả 5 đồng."], {"n": 5, "vnd": True})


def condition_that_keeps_nothing() -> Case:
    return Case(
        document(p("a"), p("{%p if co %}"), p("b {{ khong_co.ten }}"), p("{%p endif %}"), p("c")), ["a", "c"], {"co": False}
    )


def condition_around_a_table() -> Case:
    template = document(p("{%p if co %}"), tbl(tr("a", "{{ b }}"), columns=2), p("{%p endif %}"), p("sau"))
    return Case(template, ["a", "x", "sau"], {"co": True, "b": "x"})


def condition_around_a_table_that_goes() -> Case:
    template = document(p("{%p if co %}"), tbl(tr("a", "{{ b }}"), columns=2), p("{%p endif %}"), p("sau"))
    return Case(template, ["sau"], {"co": False})


def condition_around_a_section() -> Case:
    template = document(p("{%p if co %}"), p("ngang", looks=sect(LANDSCAPE)), p("{%p endif %}"), p("dọc"))
    return Case(template, ["ngang", "dọc"], {"co": True})


def loop_over_sections() -> Case:
    template = document(p("{%p for x in ds %}"), p("{{ x.ten }}", looks=sect(LANDSCAPE)), p("{%p endfor %}"), p("cuối"))
    return Case(template, ["Ba", "Tư", "Năm", "cuối"], THREE)


def two_sections_of_two_orientations() -> Case:
    return Case(
        document(p("{{ a }}"), p(looks=sect()), p("{{ b }}", looks=sect(LANDSCAPE)), p("c")),
        ["x", "", "y", "c"],
        {"a": "x", "b": "y"},
    )


def loop_over_numbered_paragraphs() -> Case:
    looks = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    template = document(p("{%p for x in ds %}"), p("{{ x.ten }}", looks=looks), p("{%p endfor %}"))
    return Case(template, ["Ba", "Tư", "Năm"], THREE)


def loop_with_a_page_break_between() -> Case:
    template = document(p("{%p for x in ds %}"), p("{{ x.ten }}", looks="<w:pageBreakBefore/>"), p("{%p endfor %}"))
    return Case(template, ["Ba", "Tư", "Năm"], THREE)


def sum_kept_through_a_loop() -> Case:
    blocks = [
        "{% set t = namespace(tong=0) %}",
        "{%p for x in ds %}",
        "{{ x.ten }}{% set t.tong = t.tong + x.tuoi %}",
        "{%p endfor %}",
        "{{ t.tong }}",
    ]
    return Case(document(*map(p, blocks)), ["", "Ba", "Tư", "Năm", "285"], THREE)


def groups_made_by_a_filter() -> Case:
    template = document(
        p("{%p for nhom, cac in ds|groupby('t') %}"), p("{{ nhom }}: {{ cac|map(attribute='n')|join('+') }}"), p("{%p endfor %}")
    )
    return Case(template, ["1: a+c", "2: b"], {"ds": [{"t": 1, "n": "a"}, {"t": 2, "n": "b"}, {"t": 1, "n": "c"}]})


def tag_paragraph_with_looks_and_broken_runs() -> Case:
    opening = p(r("{%p ", "<w:b/>"), r("for x in", "<w:i/>"), r(" ds %}"), looks='<w:jc w:val="center"/>')
    return Case(document(opening, p("{{ x.ten }}"), p("{%p endfor %}")), ["Ba", "Tư", "Năm"], THREE)
