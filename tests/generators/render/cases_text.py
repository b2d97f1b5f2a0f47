"""Tags in running text: where Word breaks them up, what a value may hold, and what stands around them."""

from __future__ import annotations

import unicodedata
from datetime import date
from decimal import Decimal

from tests.generators.render.corpus import Case
from tests.generators.render.wordml import document, p, r, scattered

BOLD_RED = '<w:b/><w:color w:val="FF0000"/>'


def plain_tag() -> Case:
    return Case(document(p("Kính gửi: {{ noi_nhan }}")), ["Kính gửi: Phòng Tư pháp"], {"noi_nhan": "Phòng Tư pháp"})


def tag_without_spaces() -> Case:
    return Case(document(p("{{a}}{{b}}")), ["12"], {"a": 1, "b": 2})


def several_tags_in_one_paragraph() -> Case:
    return Case(document(p("{{ a }}, ngày {{ b }} tháng {{ a }}")), ["02, ngày 15 tháng 02"], {"a": "02", "b": "15"})


def tag_over_two_runs() -> Case:
    return Case(document(p("Ông ", *scattered("{{ ho_ten }}", 2))), ["Ông Lê Văn Ba"], {"ho_ten": "Lê Văn Ba"})


def tag_over_three_runs() -> Case:
    return Case(
        document(p(*scattered("{{ nguoi.ho_ten }}", 3), " và gia đình")), ["Lê Ba và gia đình"], {"nguoi": {"ho_ten": "Lê Ba"}}
    )


def tag_over_five_runs_of_several_looks() -> Case:
    pieces = [
        r(text, look) for text, look in zip(["{", "{ ho", "_t", "en }", "}"], ["", "<w:b/>", "<w:i/>", "", "<w:u/>"], strict=True)
    ]
    return Case(document(p("Bà ", *pieces, ", 90 tuổi")), ["Bà Lê Thị Tư, 90 tuổi"], {"ho_ten": "Lê Thị Tư"})


def block_tag_over_four_runs() -> Case:
    parts = [*scattered("{% if co %}", 4), "có", *scattered("{% endif %}", 4)]
    return Case(document(p(*parts)), ["có"], {"co": True})


def tag_with_proofing_marks_inside() -> Case:
    inside = [r("{{ ho"), '<w:proofErr w:type="spellStart"/>', r("_ten"), '<w:proofErr w:type="spellEnd"/>', r(" }}")]
    return Case(document(p(*inside)), ["Ba"], {"ho_ten": "Ba"})


def tag_with_a_bookmark_inside() -> Case:
    inside = [r("{{ ho_"), '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>', r("ten }}")]
    return Case(document(p(*inside, " hết")), ["Ba hết"], {"ho_ten": "Ba"})


def tag_with_a_comment_range_around() -> Case:
    content = ['<w:commentRangeStart w:id="0"/>', r("{{ ho_ten }}"), '<w:commentRangeEnd w:id="0"/>']
    return Case(document(p(*content)), ["Ba"], {"ho_ten": "Ba"})


def tag_with_a_language_mark_inside() -> Case:
    runs = [r("{{ so", '<w:lang w:val="vi-VN"/>'), r(" }}", '<w:lang w:val="en-US"/>')]
    return Case(document(p(*runs)), ["7"], {"so": 7})


def smart_quotes_in_a_tag() -> Case:
    return Case(document(p("{{ “Số: ” + so }} {% if so == ‘12’ %}mười hai{% endif %}")), ["Số: 12 mười hai"], {"so": "12"})


def less_and_greater_in_a_tag() -> Case:
    return Case(document(p("{% if a &lt; b and b &gt; 1 %}đúng{% else %}sai{% endif %}")), ["đúng"], {"a": 1, "b": 2})


def quotes_around_values() -> Case:
    return Case(document(p("“{{ a }}”, '{{ a }}'")), ["“x”, 'x'"], {"a": "x"})


def tab_in_a_value() -> Case:
    return Case(document(p(r("{{ a }}", BOLD_RED))), ["trái\tphải"], {"a": "trái\tphải"})


def line_feed_in_a_value() -> Case:
    return Case(document(p("Gồm: {{ a }}.")), ["Gồm: một\nhai\nba."], {"a": "một\nhai\nba"})


def new_paragraph_in_a_value() -> Case:
    looks = '<w:jc w:val="both"/>'
    return Case(document(p(r("{{ a }}", BOLD_RED), looks=looks)), ["một", "hai"], {"a": "một\ahai"})


def page_break_in_a_value() -> Case:
    return Case(document(p(r("{{ a }}", BOLD_RED), looks='<w:jc w:val="both"/>')), ["một", "\n", "hai"], {"a": "một\fhai"})


def all_breaks_in_one_value() -> Case:
    looks = "<w:keepNext/>"
    text = "a\tb\nc\ad\fe"
    return Case(document(p("[", r("{{ x }}", "<w:i/>"), "]", looks=looks)), ["[a\tb\nc", "d", "\n", "e]"], {"x": text})


def line_feed_beside_a_tab_of_the_template() -> Case:
    return Case(document(p(r("{{ a }}"), "<w:r><w:tab/></w:r>", r("{{ b }}"))), ["1\n2\t3"], {"a": "1\n2", "b": 3})


def reserved_characters() -> Case:
    text = """Công ty A & B <chi nhánh> "Hà Nội" 'số 1'"""
    return Case(document(p("{{ a }}")), [text], {"a": text})


def an_entity_written_as_text() -> Case:
    return Case(document(p("{{ a }} &amp; {{ b }}")), ["&amp; & &lt;b&gt;"], {"a": "&amp;", "b": "&lt;b&gt;"})


def decomposed_letters() -> Case:
    text = unicodedata.normalize("NFD", "Nguyễn Thị Hường")
    return Case(document(p("{{ a }}")), [text], {"a": text})


def letters_beyond_the_basic_plane() -> Case:
    return Case(document(p("{{ a }}")), ["𡨸喃 👵🏽 ﬁ"], {"a": "𡨸喃 👵🏽 ﬁ"})


def citizen_number_as_text() -> Case:
    return Case(document(p("Số CCCD: {{ cccd }}")), ["Số CCCD: 001036000123"], {"cccd": "001036000123"})


def numbers() -> Case:
    expect = ["0 -5 1.50 1234567890123456789"]
    return Case(
        document(p("{{ a }} {{ b }} {{ c }} {{ d }}")), expect, {"a": 0, "b": -5, "c": Decimal("1.50"), "d": 1234567890123456789}
    )


def truth_values() -> Case:
    return Case(document(p("{{ a }} {{ not a }}")), ["True False"], {"a": True})


def dates() -> Case:
    template = document(p("ngày {{ d.strftime('%d') }} tháng {{ d.month }} năm {{ d.year }} ({{ d }})"))
    return Case(template, ["ngày 05 tháng 2 năm 2026 (2026-02-05)"], {"d": date(2026, 2, 5)})


def nothing_said_by_default() -> Case:
    return Case(document(p("[{{ a or '' }}][{{ b|default('chưa rõ') }}]")), ["[][chưa rõ]"], {"a": None})


def empty_text() -> Case:
    return Case(document(p("[{{ a }}]")), ["[]"], {"a": ""})


def spaces_at_both_ends() -> Case:
    return Case(document(p("{{ a }}|{{ a }}")), ["  x  |  x  "], {"a": "  x  "})


def spaces_kept_between_tags() -> Case:
    bare = "<w:r><w:t>{{ a }}</w:t></w:r>" + r(" ") + "<w:r><w:t>{{ b }}</w:t></w:r>"
    return Case(document(p(bare)), ["một hai"], {"a": "một", "b": "hai"})


def no_break_spaces() -> Case:
    return Case(document(p("Điều\u00a0{{ a }}")), ["Điều\u00a01\u00a0x\u200b"], {"a": "1\u00a0x\u200b"})


def long_value() -> Case:
    text = "Nguyễn Phúc Vĩnh Thụy Bảo Khánh " * 500
    return Case(document(p("{{ a }}")), [text], {"a": text})


def filters() -> Case:
    template = document(
        p("{{ a|upper }} {{ b|join(', ') }} {{ c|length }} {{ 2.345|round(1) }} {{ '%03d'|format(7) }} {{ d|trim|title }}")
    )
    data = {"a": "số", "b": ["x", "y"], "c": [1, 2], "d": "  quà tết "}
    return Case(template, ["SỐ x, y 2 2.3 007 Quà Tết"], data)


def text_joined_with_tilde() -> Case:
    return Case(document(p("{{ so ~ '/' ~ ky_hieu }}")), ["12/KH-UBND"], {"so": 12, "ky_hieu": "KH-UBND"})


def choice_inside_a_tag() -> Case:
    return Case(document(p("{{ 'Ông' if nam else 'Bà' }}")), ["Bà"], {"nam": False})


def set_and_with() -> Case:
    template = document(p("{% set tong = a * 3 %}{{ tong }}{% with b = tong + 1 %}, {{ b }}{% endwith %}"))
    return Case(template, ["15, 16"], {"a": 5})


def macro() -> Case:
    template = document(
        p("{% macro goi(x, nam=true) %}{{ 'Ông' if nam else 'Bà' }} {{ x }}{% endmacro %}{{ goi('Ba') }}, {{ goi('Tư', false) }}")
    )
    return Case(template, ["Ông Ba, Bà Tư"])


def comment_in_the_text() -> Case:
    return Case(document(p("trước {# ghi chú {{ khong_co }} #}sau")), ["trước sau"])


def comment_over_runs() -> Case:
    return Case(document(p("trước ", *scattered("{# ghi chú #}", 3), "sau")), ["trước sau"])


def comment_paragraph() -> Case:
    return Case(document(p("một"), p("{#p bỏ cả đoạn này #}"), p("hai")), ["một", "hai"])


def literal_delimiters() -> Case:
    template = document(p("Viết {_{ ten }_} hoặc {_% if %_} để chèn {{ a }}"))
    return Case(template, ["Viết {{ ten }} hoặc {% if %} để chèn x"], {"a": "x"})


def delimiters_from_an_expression() -> Case:
    return Case(document(p("{{ '{{' }} ten {{ '}}' }}")), ["{{ ten }}"])


def delimiters_in_a_value() -> Case:
    return Case(document(p("{{ a }}")), ["{{ b }} {% c %} {# d #}"], {"a": "{{ b }} {% c %} {# d #}"})


def merging_with_the_paragraphs_around() -> Case:
    blocks = ["Nhà tôi", "{%- if pho -%}", " ở phố", "{%- else -%}", " ở quê", "{%- endif -%}", " và yên tĩnh."]
    return Case(document(*map(p, blocks)), ["Nhà tôi ở quê và yên tĩnh."], {"pho": False})


def merging_with_the_next_paragraph_only() -> Case:
    return Case(document(p("đầu {% if a -%}"), p("giữa"), p("{%- endif %} cuối")), ["đầu giữa cuối"], {"a": True})


def look_of_the_run_stays() -> Case:
    return Case(document(p(r("{{ a }}", BOLD_RED), r(" thường"))), ["đậm thường"], {"a": "đậm"})


def vietnamese_names_of_fields() -> Case:
    return Case(document(p("{{ họ_tên }} {{ người['năm sinh'] }}")), ["Ba 1936"], {"họ_tên": "Ba", "người": {"năm sinh": 1936}})


def list_items_and_slices() -> Case:
    return Case(document(p("{{ ds[0] }}{{ ds[-1] }}{{ ds[1:]|join }}")), ["14434"], {"ds": [1, 4, 3, 4]})


def tests_on_values() -> Case:
    template = document(p("{% if a is defined and b is not defined and c is number %}ổn{% endif %}"))
    return Case(template, ["ổn"], {"a": "", "c": 3})


def break_and_tab_elements_beside_tags() -> Case:
    return Case(
        document(p("{{ a }}", "<w:r><w:br/></w:r>", "{{ a }}", '<w:r><w:br w:type="page"/></w:r>')), ["x\nx\n"], {"a": "x"}
    )


def no_tag_at_all() -> Case:
    return Case(document(p("Độc lập - Tự do - Hạnh phúc"), p("{ một ngoặc }")), ["Độc lập - Tự do - Hạnh phúc", "{ một ngoặc }"])
