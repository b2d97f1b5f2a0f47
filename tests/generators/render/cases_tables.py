"""Tables: loops and conditions over rows and columns, merged cells, shading, tables in tables."""

from __future__ import annotations

from tests.generators.render.corpus import Case
from tests.generators.render.wordml import document, p, tbl, tc, tr

HEAD = "<w:cantSplit/><w:tblHeader/>"


def _list(rows: int) -> Case:
    people = [{"tt": i, "ten": f"Người {i} & bạn", "tien": 300_000 + i} for i in range(1, rows + 1)]
    body = [tr("{%tr for x in ds %}", "", ""), tr("{{ x.tt }}", "{{ x.ten }}", "{{ x.tien }}"), tr("{%tr endfor %}", "", "")]
    template = document(
        p("Danh sách"), tbl(tr("TT", "Họ tên", "Tiền", looks=HEAD), *body, tr("", "Cộng", "{{ cong }}"), columns=3)
    )
    middle = [text for x in people for text in (str(x["tt"]), str(x["ten"]), str(x["tien"]))]
    return Case(template, ["Danh sách", "TT", "Họ tên", "Tiền", *middle, "", "Cộng", "9"], {"ds": people, "cong": 9})


def list_of_no_row() -> Case:
    return _list(0)


def list_of_one_row() -> Case:
    return _list(1)


def list_of_two_rows() -> Case:
    return _list(2)


def list_of_a_thousand_rows() -> Case:
    return _list(1000)


def rows_of_groups() -> Case:
    rows = [
        "{%tr for t in thon %}",
        "Thôn {{ t.ten }}",
        "{%tr for x in t.nguoi %}",
        "{{ loop.index }}. {{ x }}",
        "{%tr endfor %}",
        "Cộng {{ t.nguoi|length }}",
        "{%tr endfor %}",
    ]
    data = {"thon": [{"ten": "A", "nguoi": ["Ba", "Tư"]}, {"ten": "B", "nguoi": ["Năm"]}]}
    return Case(
        document(tbl(*map(tr, rows), columns=1)), ["Thôn A", "1. Ba", "2. Tư", "Cộng 2", "Thôn B", "1. Năm", "Cộng 1"], data
    )


def row_under_a_condition() -> Case:
    rows = [
        tr("a", "b"),
        tr("{%tr if co %}", ""),
        tr("c", "{{ d }}"),
        tr("{%tr else %}", ""),
        tr("e", "f"),
        tr("{%tr endif %}", ""),
    ]
    return Case(document(tbl(*rows, columns=2)), ["a", "b", "e", "f"], {"co": False})


def rows_chosen_inside_a_loop() -> Case:
    rows = [
        "{%tr for x in ds %}",
        "{%tr if x.nhom %}",
        "NHÓM {{ x.ten }}",
        "{%tr else %}",
        "- {{ x.ten }}",
        "{%tr endif %}",
        "{%tr endfor %}",
    ]
    data = {"ds": [{"nhom": True, "ten": "A"}, {"nhom": False, "ten": "b"}, {"nhom": False, "ten": "c"}]}
    return Case(document(tbl(*map(tr, rows), columns=1)), ["NHÓM A", "- b", "- c"], data)


def sum_kept_through_rows() -> Case:
    rows = [
        "{%tr set t = namespace(s=0) %}",
        "{%tr for x in ds %}",
        "{{ x }}{% set t.s = t.s + x %}",
        "{%tr endfor %}",
        "{{ t.s }}",
    ]
    return Case(document(tbl(*map(tr, rows), columns=1)), ["1", "2", "3", "6"], {"ds": [1, 2, 3]})


def paragraphs_looped_in_a_cell() -> Case:
    cell = tc(p("{%p for x in ds %}"), p("- {{ x }}"), p("{%p endfor %}"), p("hết"))
    return Case(document(tbl(tr("a", cell), columns=2)), ["a", "- 1", "- 2", "hết"], {"ds": [1, 2]})


def paragraphs_looped_in_a_looped_row() -> Case:
    cell = tc(p("{%p for y in x.gom %}"), p("{{ y }}"), p("{%p endfor %}"), p("."))
    rows = [tr("{%tr for x in ds %}", ""), tr("{{ x.ten }}", cell), tr("{%tr endfor %}", "")]
    data = {"ds": [{"ten": "A", "gom": [1, 2]}, {"ten": "B", "gom": []}]}
    return Case(document(tbl(*rows, columns=2)), ["A", "1", "2", ".", "B", "."], data)


def several_paragraphs_in_a_looped_cell() -> Case:
    rows = [tr("{%tr for x in ds %}"), tr(tc(p("{{ x.a }}"), p("{{ x.b }}"))), tr("{%tr endfor %}")]
    return Case(document(tbl(*rows, columns=1)), ["1", "2", "3", "4"], {"ds": [{"a": 1, "b": 2}, {"a": 3, "b": 4}]})


def columns_from_data() -> Case:
    head = tr("", "{%tc for c in cot %}", "{{ c }}", "{%tc endfor %}")
    row = tr("{{ x.ten }}", "{%tc for c in x.so %}", "{{ c }}", "{%tc endfor %}")
    rows = [head, tr("{%tr for x in ds %}", "", "", ""), row, tr("{%tr endfor %}", "", "", "")]
    data = {"cot": ["I", "II", "III", "IV"], "ds": [{"ten": "A", "so": [1, 2, 3, 4]}, {"ten": "B", "so": [5, 6, 7, 8]}]}
    expect = ["", "I", "II", "III", "IV", "A", "1", "2", "3", "4", "B", "5", "6", "7", "8"]
    return Case(document(tbl(*rows, columns=2)), expect, data)


def fewer_columns_than_the_grid() -> Case:
    row = tr("{{ a }}", "{%tc for c in cot %}", "{{ c }}", "{%tc endfor %}", "z")
    return Case(document(tbl(row, columns=5)), ["x", "1", "z"], {"a": "x", "cot": [1]})


def column_under_a_condition() -> Case:
    row = tr("a", "{%tc if co %}", "{{ b }}", "{%tc endif %}", "c")
    return Case(document(tbl(row, columns=3)), ["a", "c"], {"co": False})


def cell_over_columns_from_data() -> Case:
    rows = [tr("a", "{% colspan cot|count %}Tiêu đề"), tr("b", "{%tc for c in cot %}", "{{ c }}", "{%tc endfor %}")]
    return Case(document(tbl(*rows, columns=2)), ["a", "Tiêu đề", "b", "1", "2", "3"], {"cot": [1, 2, 3]})


def cell_over_columns_with_a_span_already() -> Case:
    rows = [tr("a", tc("{% colspan n %}Tiêu đề", looks='<w:gridSpan w:val="2"/>')), tr("b", "c", "d", "e")]
    return Case(document(tbl(*rows, columns=4)), ["a", "Tiêu đề", "b", "c", "d", "e"], {"n": 3})


def shading_from_data() -> Case:
    rows = [tr("{%tr for x in ds %}", ""), tr("{% cellbg x.mau %}{{ x.ten }}", "-"), tr("{%tr endfor %}", "")]
    data = {"ds": [{"mau": "FF0000", "ten": "đỏ"}, {"mau": "00FF00", "ten": "xanh"}]}
    return Case(document(tbl(*rows, columns=2)), ["đỏ", "-", "xanh", "-"], data)


def shading_that_replaces_another() -> Case:
    cell = tc("{% cellbg mau %}x", looks='<w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>')
    return Case(document(tbl(tr(cell), columns=1)), ["x"], {"mau": "FFDD00"})


def cell_merged_down_a_loop() -> Case:
    rows = [tr("{%tr for x in ds %}", ""), tr("{% vm %}{{ nhom }}", "{{ x }}"), tr("{%tr endfor %}", "")]
    return Case(document(tbl(*rows, columns=2)), ["Sách", "1", "", "2", "", "3"], {"nhom": "Sách", "ds": [1, 2, 3]})


def cell_merged_down_with_text_around() -> Case:
    rows = [tr("{%tr for x in ds %}", ""), tr("Nhóm {% vm %}{{ x }}", "{{ x }}"), tr("{%tr endfor %}", "")]
    return Case(document(tbl(*rows, columns=2)), ["Nhóm 1", "1", "", "2"], {"ds": [1, 2]})


def cell_merged_across_a_loop() -> Case:
    rows = [
        tr("a", "{%tc for c in cot %}", "{% hm %}Chung", "{%tc endfor %}", "z"),
        tr("b", "{%tc for c in cot %}", "{{ c }}", "{%tc endfor %}", "y"),
    ]
    return Case(document(tbl(*rows, columns=3)), ["a", "Chung", "z", "b", "1", "2", "3", "y"], {"cot": [1, 2, 3]})


def cell_merged_across_that_spans_already() -> Case:
    wide = tc("{% hm %}Chung", looks='<w:gridSpan w:val="2"/>')
    rows = [tr("{%tc for c in cot %}", wide, "{%tc endfor %}"), tr("{%tc for c in cot %}", "{{ c }}", "-", "{%tc endfor %}")]
    return Case(document(tbl(*rows, columns=4)), ["Chung", "1", "-", "2", "-"], {"cot": [1, 2]})


def cells_merged_both_ways() -> Case:
    head = tr("A", "{%tc for c in cot %}", "{% hm %}B", "{%tc endfor %}")
    row = tr("{% vm %}Nhóm", "{%tc for c in cot %}", "{{ x }}{{ c }}", "{%tc endfor %}")
    rows = [head, tr("{%tr for x in ds %}", "", "", ""), row, tr("{%tr endfor %}", "", "", "")]
    return Case(
        document(tbl(*rows, columns=3)), ["A", "B", "Nhóm", "p1", "p2", "", "q1", "q2"], {"cot": [1, 2], "ds": ["p", "q"]}
    )


def merges_down_one_loop_inside_another() -> Case:
    rows = [
        tr("{%tr for t in thon %}", ""), tr("{%tr for x in t.nguoi %}", ""), tr("{% vm %}{{ t.ten }}", "{{ x }}"), tr("{%tr endfor %}", ""), tr("{%tr endfor %}", "")
    ]  # fmt: skip
    data = {"thon": [{"ten": "A", "nguoi": [1, 2]}, {"ten": "B", "nguoi": [3]}]}
    return Case(document(tbl(*rows, columns=2)), ["A", "1", "", "2", "B", "3"], data)


def cells_merged_in_the_template() -> Case:
    down = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = [
        tr(tc("{{ a }}", looks=down[0]), "1"),
        tr(tc("", looks=down[1]), "2"),
        tr(tc("{{ b }}", looks='<w:gridSpan w:val="2"/>')),
    ]
    return Case(document(tbl(*rows, columns=2)), ["x", "1", "", "2", "y"], {"a": "x", "b": "y"})


def table_in_a_cell() -> Case:
    inner = tbl(tr("{%tr for x in ds %}"), tr("{{ x }}"), tr("{%tr endfor %}"), columns=1)
    return Case(document(tbl(tr("a", tc(inner, p("sau"))), columns=2)), ["a", "1", "2", "sau"], {"ds": [1, 2]})


def wide_table_in_a_narrow_cell() -> Case:
    inner = tbl(tr("1", "2", "3"), columns=3)
    return Case(document(tbl(tr(tc(inner, p("{{ a }}"))), columns=1)), ["1", "2", "3", "x"], {"a": "x"})


def table_in_a_loop() -> Case:
    template = document(
        p("{%p for x in ds %}"), p("{{ x.ten }}"), tbl(tr("{{ x.a }}", "{{ x.b }}"), columns=2), p("{%p endfor %}")
    )
    return Case(template, ["A", "1", "2", "B", "3", "4"], {"ds": [{"ten": "A", "a": 1, "b": 2}, {"ten": "B", "a": 3, "b": 4}]})


def two_tables() -> Case:
    return Case(
        document(*(tbl(tr("{%tr for x in ds %}"), tr(f"{n}{{{{ x }}}}"), tr("{%tr endfor %}"), columns=1) for n in "ab")),
        ["a1", "a2", "b1", "b2"],
        {"ds": [1, 2]},
    )


def row_with_a_content_control() -> Case:
    control = f'<w:sdt><w:sdtPr><w:alias w:val="ten"/></w:sdtPr><w:sdtContent>{tc("{{ x }}")}</w:sdtContent></w:sdt>'
    rows = [tr("{%tr for x in ds %}", ""), tr(control, "-"), tr("{%tr endfor %}", "")]
    return Case(document(tbl(*rows, columns=2)), ["1", "-", "2", "-"], {"ds": [1, 2]})


def comment_rows_and_cells() -> Case:
    rows = [tr("{#tr bỏ hàng này #}", "và ô này"), tr("giữ", "{#tc bỏ ô này #}", "{{ a }}")]
    return Case(document(tbl(*rows, columns=2)), ["giữ", "x"], {"a": "x"})


def line_feeds_in_cells() -> Case:
    rows = [tr("{%tr for x in ds %}"), tr("{{ x }}"), tr("{%tr endfor %}")]
    return Case(document(tbl(*rows, columns=1)), ["a\nb", "c\td", "e", "f"], {"ds": ["a\nb", "c\td", "e\af"]})


def grid_already_wrong_in_the_template() -> Case:
    return Case(document(tbl(tr("{{ a }}", "b", "c"), columns=2)), ["x", "b", "c"], {"a": "x"})
