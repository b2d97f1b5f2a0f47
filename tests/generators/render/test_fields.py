"""The fields a template asks for."""

from __future__ import annotations

from datetime import date

from generators.render import compile_template
from generators.render.fields import field_faults, fields
from tests.generators.render.word import texts, word

RAW = word(
    "{{ ten }} {{ tong|tien }}", "{%p for r in ds %}", "{{ r.x }} {{ loop.index }}", "{%p endfor %}", header="{{ co_quan }}"
)


def test_fields_are_the_names_that_data_must_bring() -> None:
    assert fields(RAW) == {"ten", "tong", "ds", "co_quan"}


def test_an_unknown_field_is_told_at_its_place_with_the_nearest_name() -> None:
    (unknown, unused) = field_faults(RAW, ["ten", "tongg", "ds", "co_quan"])
    assert (unknown.code, unknown.where, unknown.tag) == ("MM28", "đoạn 1", "{{ tong|tien }}")
    assert "Có phải “tongg”?" in unknown.message
    assert (unused.code, unused.severity) == ("MM29", "info")


def test_templates_may_write_money_words_and_dates() -> None:
    raw = word("{{ t|tien }}; {{ t|bang_chu }}; {{ n|ngay }}; {{ t|so }}; {{ n|thu }}")
    made = texts(compile_template(raw).render({"t": 1_500_000, "n": date(2027, 2, 6)}))
    assert made == ["1.500.000 đồng; Một triệu năm trăm nghìn đồng; ngày 06 tháng 02 năm 2027; 1.500.000; thứ Bảy"]
