"""Results are judged and told alike, whichever benchmark they come from."""

from __future__ import annotations

import io

from rich.console import Console

from bench import report
from bench.result import Result

FAST = Result("render", "một trang", "ms", ours=0.2, peers={"docxtpl": 30.0, "carbone": 10.0}, floor=0.1, bars={"docxtpl": 100})


def test_a_kept_promise_is_not_missed() -> None:
    assert FAST.missed == []


def test_a_ratio_below_the_promise_is_missed() -> None:
    slow = Result("render", "một trang", "ms", ours=1.0, peers={"docxtpl": 30.0}, bars={"docxtpl": 100})
    assert slow.missed == ["docxtpl: 30.0×, hứa ≥ 100×"]


def test_too_many_times_the_floor_is_missed() -> None:
    heavy = Result("render", "một trang", "ms", ours=1.0, floor=0.1, bars={"floor": 3})
    assert heavy.missed == ["sàn: 10.0×, hứa ≤ 3×"]


def test_a_peer_that_is_not_on_this_machine_breaks_no_promise() -> None:
    assert Result("render", "một trang", "ms", ours=1.0, bars={"docxtemplater": 60}).missed == []


def test_each_peer_has_its_line_and_the_case_is_named_once() -> None:
    lines = report.rows([FAST])
    assert [line[1] for line in lines] == ["một trang", ""]
    assert [line[6:] for line in lines] == [("docxtpl: 30", "150,0×", "≥ 100× đạt"), ("carbone: 10", "50,0×", "")]


def test_a_case_without_peers_still_has_a_line() -> None:
    assert len(report.rows([Result("render", "một trang", "ms", ours=1.0)])) == 1


def test_the_floor_is_told_with_its_promise() -> None:
    heavy = Result("render", "một trang", "ms", ours=1.0, floor=0.1, bars={"floor": 3})
    assert report.rows([heavy])[0][4] == "0,1 (ta 10,0×, hứa ≤ 3× CHƯA ĐẠT)"


def test_the_page_keeps_its_prose_and_changes_its_table() -> None:
    page = f"# Số đo\n\n{report.BEGIN}\ncũ\n{report.END}\n\nGhi chú.\n"
    new = report.page(page, {"cpu": "X"}, [FAST])
    assert new.startswith("# Số đo\n")
    assert new.endswith("\n\nGhi chú.\n")
    assert "cũ" not in new
    assert "Máy đo: cpu: X" in new
    assert report.page(new, {"cpu": "X"}, [FAST]) == new


def test_the_table_can_be_drawn() -> None:
    console = Console(file=io.StringIO(), width=200)
    console.print(report.table([FAST]))
