"""Every planted fault of ten dirty workbooks is found with its code, in its cell; their clean twins are silent."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generators.readers.people import PeopleList, read_list
from tests.generators.readers.dirty import HOMES, NAM, TWINS, Case

each_pair = pytest.mark.parametrize(("dirty", "twin"), TWINS, ids=lambda make: make.__name__)


def read(case: Case) -> PeopleList:
    return read_list(case.workbook(), name="danh_sach.xlsx", nam=NAM, thon=HOMES if len(case.sheets) > 1 else ())


@each_pair
def test_every_planted_fault_is_found_and_nothing_else(dirty: Callable[[], Case], twin: Callable[[], Case]) -> None:
    case = dirty()
    found = [(problem.sheet, problem.cell, problem.code) for problem in read(case).problems]
    assert sorted(found) == sorted(case.faults)


@each_pair
def test_the_clean_twin_is_silent(dirty: Callable[[], Case], twin: Callable[[], Case]) -> None:
    people = read(twin())
    assert people.problems == ()
    assert people.parked == ()
    assert people.counts.out == 12


@each_pair
def test_no_row_is_lost(dirty: Callable[[], Case], twin: Callable[[], Case]) -> None:
    case = dirty()
    counts = read(case).counts
    assert counts.came_in == counts.out + counts.parked
    hidden = {sheet for sheet, _, code in case.faults if code == "DS20"}
    assert counts.rows == sum(len(grid) for title, grid in case.sheets.items() if title not in hidden)
