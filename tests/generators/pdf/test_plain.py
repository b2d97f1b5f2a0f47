"""The same pages said in fewer words."""

from __future__ import annotations

from lxml import etree

from generators.pdf.plain import join_runs, write_out_table_styles

NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def body(inside: str) -> etree._Element:
    return etree.fromstring(f"<w:body {NS}>{inside}</w:body>")


def styles(table: str) -> bytes:
    return f'<w:styles {NS}><w:style w:type="table" w:styleId="K"><w:name w:val="K"/>{table}</w:style></w:styles>'.encode()


def test_runs_without_a_look_become_one_and_lose_no_letter() -> None:
    made = body("<w:p><w:r><w:t>a </w:t></w:r><w:r><w:t/></w:r><w:r><w:t> b</w:t></w:r></w:p>")
    join_runs(made)
    assert [run.findtext(f"{W}t") for run in made.iter(f"{W}r")] == ["a  b"]


def test_runs_with_a_look_a_break_or_something_between_stay_apart() -> None:
    inside = (
        "<w:p><w:r><w:t>a</w:t></w:r><w:bookmarkStart/><w:r><w:t>b</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>c</w:t></w:r>"
        "<w:r><w:br/></w:r><w:r><w:t>d</w:t></w:r></w:p>"
    )
    made = body(inside)
    join_runs(made)
    assert len(made.findall(f".//{W}r")) == 5


def test_a_style_of_the_table_alone_is_written_into_the_table_in_the_order_of_the_schema() -> None:
    made = body('<w:tbl><w:tblPr><w:tblStyle w:val="K"/><w:tblW w:w="1"/><w:tblLook/></w:tblPr></w:tbl>')
    write_out_table_styles(made, styles("<w:tblPr><w:tblBorders/><w:tblCellMar/></w:tblPr>"))
    properties = made.find(f".//{W}tblPr")
    assert properties is not None
    assert [str(e.tag).removeprefix(W) for e in properties] == ["tblW", "tblBorders", "tblCellMar", "tblLook"]


def test_what_the_table_says_itself_counts_more_than_its_style() -> None:
    made = body('<w:tbl><w:tblPr><w:tblStyle w:val="K"/><w:tblInd w:w="7"/></w:tblPr></w:tbl>')
    write_out_table_styles(made, styles('<w:tblPr><w:tblInd w:w="1"/></w:tblPr>'))
    assert [e.get(f"{W}w") for e in made.iter(f"{W}tblInd")] == ["7"]


def test_a_style_that_speaks_of_cells_or_words_stays_a_style() -> None:
    made = body('<w:tbl><w:tblPr><w:tblStyle w:val="K"/></w:tblPr></w:tbl>')
    write_out_table_styles(made, styles("<w:rPr><w:b/></w:rPr>"))
    assert made.find(f".//{W}tblStyle") is not None
