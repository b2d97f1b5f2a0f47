"""Each way a record can fail to fill a template is told with its code, its place and its tag; all of them at once."""

from __future__ import annotations

from typing import Any

import pytest

from generators.errors import Fault, FaultsFound
from generators.render import Picture, Runs, compile_template
from generators.render.advice import DATA_ADVICE
from tests.generators.render.word import word


def faults(raw: bytes, **data: Any) -> list[Fault]:
    with pytest.raises(FaultsFound) as told:
        compile_template(raw).render(data)
    return told.value.faults


LONG = list(range(2000))
EACH: dict[str, tuple[bytes, dict[str, Any]]] = {
    "DM01": (word("{{ ten }}"), {}),
    "DM02": (word("{{ nguoi.ten }}"), {"nguoi": {"tuoi": 80}}),
    "DM03": (word("{{ ten }}"), {"ten": None}),
    "DM04": (word("{{ ten }}"), {"ten": "A\x0bB"}),
    "DM05": (word("{{ tien + 1 }}"), {"tien": "500"}),
    "DM06": (word("{% for x in ds %}{% endfor %}"), {"ds": 5}),
    "DM07": (word("{{ 1 / so }}"), {"so": 0}),
    "DM08": (word("{% for a in ds %}{% for b in ds %}{% endfor %}{% endfor %}"), {"ds": LONG}),
    "DM09": (word("{% for a in ds %}{{ chu }}{% endfor %}"), {"ds": LONG, "chu": "x" * 40_000}),
    "DM10": (word("{{ ten * so }}"), {"ten": "a", "so": 10**9}),
    "DM11": (word("{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}"), {}),
    "DM12": (word("{{ anh }}"), {"anh": Picture(b"khong phai anh", rong_mm=10)}),
}


@pytest.mark.parametrize("code", EACH)
def test_each_fault_has_its_own_code(code: str) -> None:
    raw, data = EACH[code]
    assert {f.code for f in faults(raw, **data)} == {code}


def test_every_code_is_tried_here() -> None:
    assert set(EACH) == set(DATA_ADVICE)


def test_all_faults_of_a_record_are_told_at_once_with_place_and_tag() -> None:
    raw = word(
        "{{ ten }} và {{ tuoi }}",
        "{% if gioi.tinh %}a{% endif %}",
        table=[["{%tr for r in ds %}", ""], ["{{ r.ho }}", "{{ r.tien + 1 }}"], ["{%tr endfor %}", ""]],
        header="{{ co_quan }}",
    )
    told = faults(raw, tuoi=80, gioi={}, ds=[{"ho": "Lê", "tien": "x"}, {"tien": 1}])
    assert [(f.code, f.where, f.tag) for f in told] == [
        ("DM01", "đoạn 1", "{{ ten }}"),
        ("DM02", "đoạn 2", "{% if gioi.tinh %}"),
        ("DM02", "bảng 1, dòng 2, ô 1", "{{ r.ho }}"),
        ("DM05", "bảng 1, dòng 2, ô 2", "{{ r.tien + 1 }}"),
        ("DM01", "đầu trang, đoạn 1", "{{ co_quan }}"),
    ]


def test_a_misspelt_field_is_offered_its_nearest_name() -> None:
    (fault,) = faults(word("{{ trich_yeu }}"), trich_yéu="x")
    assert "Có phải “trich_yéu”?" in fault.message


def test_the_same_fault_in_a_thousand_rows_is_told_once() -> None:
    raw = word(table=[["{%tr for r in ds %}"], ["{{ r.ten }}"], ["{%tr endfor %}"]])
    assert len(faults(raw, ds=[{}] * 1000)) == 1


def test_a_control_character_in_rich_text_is_told_too() -> None:
    assert [f.code for f in faults(word("{{r chu }}"), chu=Runs.parse("a \x01 *b*"))] == ["DM04"]


def test_private_attributes_reached_by_filters_are_refused() -> None:
    assert {f.code for f in faults(word("{{ ten|attr('__class__') }}"), ten="x")} == {"DM10"}


def test_a_fault_under_vertical_merge_keeps_its_place() -> None:
    raw = word(table=[["{%tr for r in ds %}", ""], ["{% vm %}{{ nhom }}", "{{ r.x }}"], ["{%tr endfor %}", ""]])
    assert [(f.where, f.tag) for f in faults(raw, ds=[{}], nhom="A")] == [("bảng 1, dòng 2, ô 2", "{{ r.x }}")]
