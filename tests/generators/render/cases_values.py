"""Values that are more than text: runs with bold and italic, pictures, blocks of another Word file."""

from __future__ import annotations

from tests.generators.render.corpus import Case, Kit
from tests.generators.render.wordml import document, header, p, png, r, tbl, tc, tr

SEAL, LOGO = png(40, 20), png(30, 60, grey=30)


def rich_text_in_a_line() -> Case:
    def data(kit: Kit) -> dict[str, object]:
        return {"a": kit.rich(("theo ", ""), ("Luật & Lệ", "i"), (" và ", ""), ("Điều 1", "b"), (" <hết>", "bi"))}

    return Case(document(p("Căn cứ, {{r a }}.", looks='<w:jc w:val="both"/>')), ["Căn cứ, theo Luật & Lệ và Điều 1 <hết>."], data)


def rich_text_alone_in_a_run() -> Case:
    return Case(document(p(r("{{r a }}", "<w:b/>"), r(" sau"))), ["x sau"], lambda kit: {"a": kit.rich(("x", "i"))})


def rich_text_in_a_loop() -> Case:
    def data(kit: Kit) -> dict[str, object]:
        return {"ds": [kit.rich((f"{i}", "b"), (" thường", "")) for i in range(3)]}

    return Case(
        document(p("{%p for x in ds %}"), p("- {{r x }};"), p("{%p endfor %}")), [f"- {i} thường;" for i in range(3)], data
    )


def rich_text_in_cells() -> Case:
    rows = [tr("{%tr for x in ds %}", ""), tr("{{ x.n }}", "{{r x.t }}"), tr("{%tr endfor %}", "")]

    def data(kit: Kit) -> dict[str, object]:
        return {"ds": [{"n": i, "t": kit.rich(("đậm", "b"))} for i in range(2)]}

    return Case(document(tbl(*rows, columns=2)), ["0", "đậm", "1", "đậm"], data)


def rich_text_under_a_condition() -> Case:
    template = document(p("{%r if a %}{{r a }}CÒN{%r endif %}"))
    return Case(template, ["xCÒN"], lambda kit: {"a": kit.rich(("x", "b"))})


def rich_text_of_nothing() -> Case:
    return Case(document(p("[{{r a }}]")), ["[]"], lambda kit: {"a": kit.rich()})


def rich_text_in_a_header() -> Case:
    top = header("header1", p("{{r a }}"))
    last = f'<w:headerReference w:type="default" r:id="{top.id}"/>'
    return Case(
        document(p("thân"), extras=[top], last=last),
        ["thân"],
        lambda kit: {"a": kit.rich(("x", "b"))},
        {"word/header1.xml": ["x"]},
    )


def picture() -> Case:
    return Case(document(p("{{ a }}")), [""], lambda kit: {"a": kit.image(SEAL, width_mm=20)})


def picture_inside_a_line() -> Case:
    return Case(document(p("trước {{ a }} sau")), ["trước  sau"], lambda kit: {"a": kit.image(SEAL, width_mm=20)})


def picture_of_a_forced_shape() -> Case:
    return Case(document(p("{{ a }}")), [""], lambda kit: {"a": kit.image(LOGO, width_mm=30, height_mm=30)})


def pictures_in_rows() -> Case:
    rows = [tr("{%tr for x in ds %}", ""), tr("{{ x.anh }}", "{{ x.ten }}"), tr("{%tr endfor %}", "")]

    def data(kit: Kit) -> dict[str, object]:
        return {"ds": [{"anh": kit.image(image, width_mm=10), "ten": name} for image, name in ((SEAL, "dấu"), (LOGO, "hiệu"))]}

    return Case(document(tbl(*rows, columns=2)), ["", "dấu", "", "hiệu"], data)


def one_picture_twice() -> Case:
    return Case(document(p("{{ a }}"), p("{{ a }}")), ["", ""], lambda kit: {"a": kit.image(SEAL, width_mm=20)})


def picture_in_the_header_and_the_body() -> Case:
    top = header("header1", p("{{ a }}"))
    last = f'<w:headerReference w:type="default" r:id="{top.id}"/>'
    return Case(
        document(p("{{ a }}"), extras=[top], last=last),
        [""],
        lambda kit: {"a": kit.image(SEAL, width_mm=20)},
        {"word/header1.xml": [""]},
    )


def block_of_another_file() -> Case:
    inner = document(p("một"), p(r("hai", "<w:b/>")), tbl(tr("a &amp; b", tc(p("c"), p("d"))), columns=2), p("ba"))
    template = document(p("trước"), p("{{p a }}"), p("sau"))
    return Case(template, ["trước", "một", "hai", "a & b", "c", "d", "ba", "sau"], lambda kit: {"a": kit.block(inner)})


def block_in_a_loop() -> Case:
    inner = [document(p(f"khối {i}")) for i in range(2)]
    template = document(p("{%p for x in ds %}"), p("{{p x }}"), p("{%p endfor %}"))
    return Case(template, ["khối 0", "khối 1"], lambda kit: {"ds": [kit.block(docx) for docx in inner]})


def block_in_a_cell() -> Case:
    template = document(tbl(tr("a", tc(p("{{p x }}"), p("cuối"))), columns=2))
    return Case(template, ["a", "trong", "cuối"], lambda kit: {"x": kit.block(document(p("trong")))})
