"""The calendar of a Tết, by lunar and solar days, and the law that runs out on the way."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from pydantic import ValidationError

from generators.chinh_sach.thoi_han import LucNao, canh_bao_het_han, lich_tet, thoi_han
from generators.tieng_viet.am_lich import NgayAm, am_lich, tet

NAM = range(1990, 2100)


def test_the_calendar_of_2027_is_the_planned_one() -> None:
    assert {viec.ma: (viec.tu, viec.den) for viec in lich_tet(2027)} == {
        "ra_soat": (date(2026, 10, 1), date(2026, 11, 30)),
        "tong_hop": (date(2026, 12, 1), date(2026, 12, 10)),
        "danh_sach_100": (None, date(2026, 12, 20)),
        "quyet_dinh": (None, date(2026, 12, 31)),
        "in_giay": (date(2027, 1, 2), date(2027, 1, 29)),
        "ban_giao": (None, date(2027, 1, 30)),
        "le_mung_tho": (date(2027, 2, 7), date(2027, 2, 11)),
        "bao_cao": (None, date(2027, 2, 28)),
    }


@pytest.mark.parametrize("nam", NAM)
def test_in_every_year_the_work_is_in_order_and_no_span_is_backwards(nam: int) -> None:
    work = lich_tet(nam)
    assert [viec.ma for viec in work] == [row.ma for row in thoi_han().viec]
    assert all(a.den < b.den for a, b in pairwise(work))
    assert all(viec.tu is None or viec.tu <= viec.den for viec in work)


@pytest.mark.parametrize("nam", NAM)
def test_the_lunar_days_are_those_of_that_tet(nam: int) -> None:
    work = {viec.ma: viec for viec in lich_tet(nam)}
    assert am_lich(work["ban_giao"].den) == NgayAm(nam - 1, 12, 23)
    assert work["le_mung_tho"].tu is not None
    assert (work["le_mung_tho"].tu - tet(nam)).days == 1
    assert am_lich(work["le_mung_tho"].den) == NgayAm(nam, 1, 6)


def test_every_line_says_whether_it_is_confirmed() -> None:
    assert {viec.ma for viec in lich_tet(2027) if viec.co_nguon} == {"le_mung_tho"}


@pytest.mark.parametrize("fields", [{}, {"ngay": 5, "cuoi_thang": True}, {"cuoi_thang": True, "lich": "âm"}])
def test_a_day_is_a_number_or_the_end_of_a_solar_month(fields: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        LucNao.model_validate({"nam": 0, "thang": 2, **fields})


@pytest.mark.parametrize(
    ("tu", "den", "expected"),
    [
        (date(2026, 10, 1), date(2026, 12, 30), []),
        (date(2026, 10, 1), date(2026, 12, 31), [("CS71", "warning")]),
        (date(2027, 1, 1), date(2027, 2, 28), [("CS71", "warning")]),
        (date(2027, 1, 1), date(2027, 3, 1), [("CS71", "warning")]),
        (date(2027, 3, 1), date(2027, 6, 1), [("CS71", "warning")]),
        (date(2027, 3, 2), date(2027, 6, 1), [("CS72", "error")]),
    ],
)
def test_the_end_of_decree_147_is_told_before_and_after(tu: date, den: date, expected: list[tuple[str, str]]) -> None:
    told = canh_bao_het_han(tu=tu, den=den)
    assert [(fault.code, fault.severity) for fault in told] == expected
    assert all("147/2025/NĐ-CP" in fault.message and "01/3/2027" in fault.message for fault in told)
