"""Rows cut into pages: none lost, none out of order, no page too full, the end never without rows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generators.chia_trang import GIU, cao_chu_mm, chia_trang

ROWS = st.lists(st.floats(min_value=11, max_value=40), min_size=1, max_size=80)
ROOM = {"trang_dau": 110.0, "trang_sau": 130.0, "phan_cuoi": 60.0}


@given(ROWS)
def test_every_row_stands_on_one_page_in_its_place(rows: list[float]) -> None:
    assert [n for page in chia_trang(rows, **ROOM) for n in page] == list(range(len(rows)))


@given(ROWS)
def test_no_page_holds_more_than_its_room(rows: list[float]) -> None:
    for number, page in enumerate(chia_trang(rows, **ROOM)):
        room = ROOM["trang_sau"] if number else ROOM["trang_dau"]
        assert sum(rows[n] for n in page) <= room


@given(ROWS)
def test_the_last_page_has_room_for_what_follows_the_rows(rows: list[float]) -> None:
    *earlier, last = chia_trang(rows, **ROOM)
    room = ROOM["trang_sau"] if earlier else ROOM["trang_dau"]
    assert sum(rows[n] for n in last) + ROOM["phan_cuoi"] <= room


def test_some_rows_go_with_the_end_to_the_next_page() -> None:
    assert chia_trang([11.0] * 8, **ROOM) == [range(8 - GIU), range(8 - GIU, 8)]


def test_a_row_higher_than_a_page_still_gets_one() -> None:
    assert chia_trang([500.0, 11.0], **ROOM) == [range(1), range(1, 2)]


def test_a_word_wider_than_its_column_takes_more_lines() -> None:
    one = cao_chu_mm("Hà", rong_mm=20, co_pt=12)
    assert cao_chu_mm("a" * 30, rong_mm=20, co_pt=12) > one
