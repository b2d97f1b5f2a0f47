"""Tags outside the body's own paragraphs: headers, footers, notes, text boxes, links, controls, properties."""

from __future__ import annotations

from tests.generators.render.corpus import Case
from tests.generators.render.wordml import Extra, document, footer, header, notes, p, r, tbl, tr


def _section(*extras: tuple[Extra, str]) -> str:
    return "".join(f'<w:{extra.kind}Reference w:type="{kind}" r:id="{extra.id}"/>' for extra, kind in extras)


def header_and_footer() -> Case:
    top, bottom = header("header1", p("{{ co_quan }}")), footer("footer1", p("Số {{ so }}"))
    template = document(p("{{ a }}"), extras=[top, bottom], last=_section((top, "default"), (bottom, "default")))
    elsewhere = {"word/header1.xml": ["UBND XÃ A & B"], "word/footer1.xml": ["Số 12"]}
    return Case(template, ["x"], {"a": "x", "co_quan": "UBND XÃ A & B", "so": 12}, elsewhere)


def three_headers() -> Case:
    tops = {kind: header(f"header{i}", p(f"{kind} {{{{ a }}}}")) for i, kind in enumerate(("default", "first", "even"), 1)}
    last = _section(*((extra, kind) for kind, extra in tops.items())) + "<w:titlePg/>"
    elsewhere = {f"word/{extra.name}": [f"{kind} x"] for kind, extra in tops.items()}
    return Case(document(p("thân"), extras=tops.values(), last=last), ["thân"], {"a": "x"}, elsewhere)


def loop_and_condition_in_a_header() -> Case:
    rows = tbl(tr("{%tr for x in ds %}", ""), tr("{{ x }}", "-"), tr("{%tr endfor %}", ""), columns=2)
    top = header("header1", p("{%p if co %}"), p("KHẨN"), p("{%p endif %}"), rows, p())
    template = document(p("thân"), extras=[top], last=_section((top, "default")))
    return Case(template, ["thân"], {"co": True, "ds": [1, 2]}, {"word/header1.xml": ["KHẨN", "1", "-", "2", "-", ""]})


def line_feed_in_a_header() -> Case:
    top = header("header1", p("{{ a }}"))
    return Case(
        document(p("thân"), extras=[top], last=_section((top, "default"))),
        ["thân"],
        {"a": "1\n2\t3"},
        {"word/header1.xml": ["1\n2\t3"]},
    )


def default_with_letters_in_a_footer() -> Case:
    bottom = footer("footer1", p('{{ khong_co|default("Đã ký") }}'))
    return Case(
        document(p("thân"), extras=[bottom], last=_section((bottom, "default"))), ["thân"], {}, {"word/footer1.xml": ["Đã ký"]}
    )


def footer_without_tags() -> Case:
    page = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    bottom = footer("footer1", p(page))
    return Case(
        document(p("{{ a }}"), extras=[bottom], last=_section((bottom, "default"))), ["x"], {"a": "x"}, {"word/footer1.xml": [""]}
    )


def footnote() -> Case:
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    template = document(p("Theo luật{{ a }}", mark), extras=[notes("footnotes", "Xem {{ luat }}", "không thẻ")])
    return Case(
        template,
        ["Theo luật."],
        {"a": ".", "luat": "Luật <A> & B"},
        {"word/footnotes.xml": ["", "Xem Luật <A> & B", "không thẻ"]},
    )


def endnote_without_tags() -> Case:
    mark = '<w:r><w:endnoteReference w:id="1"/></w:r>'
    return Case(
        document(p("{{ a }}", mark), extras=[notes("endnotes", "cuối")]), ["x"], {"a": "x"}, {"word/endnotes.xml": ["", "cuối"]}
    )


def text_box() -> Case:
    """Word writes a text box twice: for itself, and as VML for old readers."""
    inner = f"<w:txbxContent>{p('Dấu {{ a }}')}</w:txbxContent>"
    new = f'<mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="1" name="Hộp"/><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx>{inner}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>'
    old = f"<mc:Fallback><w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict></mc:Fallback>"
    box = f"<w:r><mc:AlternateContent>{new}{old}</mc:AlternateContent></w:r>"
    return Case(document(p("trước ", box, "{{ a }}")), ["trước Dấu ĐẾNDấu ĐẾNĐẾN", "Dấu ĐẾN", "Dấu ĐẾN"], {"a": "ĐẾN"})


def text_of_a_link() -> Case:
    link = f'<w:hyperlink w:anchor="muc">{r("{{ a }}", "<w:u/>")}</w:hyperlink>'
    return Case(document(p("Xem ", link, ".")), ["Xem mục 2."], {"a": "mục 2"})


def content_control_in_a_line() -> Case:
    control = f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{r('{{ a }}')}</w:sdtContent></w:sdt>"
    return Case(document(p("Số ", control)), ["Số 9"], {"a": 9})


def content_control_around_paragraphs() -> Case:
    blocks = p("{%p for x in ds %}") + p("{{ x }}") + p("{%p endfor %}")
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{blocks}</w:sdtContent></w:sdt>"
    return Case(document(control, p("sau")), ["1", "2", "sau"], {"ds": [1, 2]})


def tag_inside_inserted_text() -> Case:
    inserted = f'<w:ins w:id="1" w:author="x" w:date="2026-01-01T00:00:00Z">{r("{{ a }}")}</w:ins>'
    return Case(document(p("Số ", inserted)), ["Số 9"], {"a": 9})


def properties() -> Case:
    core = {
        "dc:title": "{{ a }}",
        "dc:creator": "{{ b }}",
        "dc:subject": "Về {{ a }}",
        "dc:description": "{% if b %}có{% endif %}",
    }
    return Case(document(p("{{ a }}"), core=core), ["Kế hoạch"], {"a": "Kế hoạch", "b": "Phòng VH-XH"})


def properties_with_reserved_characters() -> Case:
    return Case(document(p("{{ a }}"), core={"dc:title": "{{ a }}"}), ["A & B <C>"], {"a": "A & B <C>"})


def header_under_two_sections() -> Case:
    top = header("header1", p("{{ a }}"))
    break_ = f'<w:sectPr>{_section((top, "default"))}<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
    template = document(p("một", looks=break_), p("hai"), extras=[top], last=_section((top, "default")))
    return Case(template, ["một", "hai"], {"a": "x"}, {"word/header1.xml": ["x"]})


def footnotes_under_two_sections() -> Case:
    template = document(p("một", looks="<w:sectPr/>"), p("hai"), extras=[notes("footnotes", "{{ a }}")])
    return Case(template, ["một", "hai"], {"a": "x"}, {"word/footnotes.xml": ["", "x"]})
