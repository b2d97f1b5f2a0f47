"""What a whole list says: one person in two lists, layouts remembered, the workbook given back, and the verb `read`."""

from __future__ import annotations

import io
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from generators.readers.annotate import COLOURS, annotate
from generators.readers.compare import across
from generators.readers.layout import fingerprint
from generators.readers.people import Kieu, PeopleList, read_list
from generators.readers.problems import CODES
from tests.conftest import Run
from tests.generators.readers.dirty import NAM, TWINS, clean, dates, people, titles
from tests.generators.readers.ngoc_lien import INPUTS

HEAD = "Họ tên,Năm sinh,Thôn,Ghi chú"


def read(*lines: str, name: str = "a.csv", kieu: Kieu = "nguoi_cao_tuoi") -> PeopleList:
    return read_list("\n".join((HEAD, *lines)).encode(), name=name, nam=NAM, kieu=kieu)


def codes(people: PeopleList) -> list[str]:
    return sorted(problem.code for problem in people.problems)


def sheet_of(raw: bytes) -> Worksheet:
    sheet = load_workbook(io.BytesIO(raw)).worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def test_one_person_on_two_lists_is_told_at_the_second() -> None:
    first = read("Lý Quốc Hòa,1947,Thôn 1,", "Hà Văn Tám,1950,Thôn 2,", name="btxh.csv")
    second = read("LÍ QUỐC HOÀ,1947,thôn 01,", "Hà Văn Tám,1951,Thôn 2,", name="ho_ngheo.csv")
    told = across([first.nguoi, second.nguoi])
    assert [(problem.tep, problem.cell, problem.code) for problem in told] == [("ho_ngheo.csv", "A2", "DS76")]
    assert "btxh.csv" in told[0].message


def test_two_of_one_name_whose_dates_differ_are_two_people() -> None:
    assert codes(read("Hà Văn Tám,1/2/1950,Thôn 2,", "Hà Văn Tám,3/4/1950,Thôn 2,")) == []
    assert codes(read("Hà Văn Tám,1/2/1950,Thôn 2,", "Hà Văn Tám,1950,Thôn 2,")) == ["DS75"]


def test_an_amount_in_words_of_offices_is_read() -> None:
    listed = read_list(
        "Họ tên,Năm sinh,Thôn,Mức quà\nHà Văn Tám,1950,Thôn 2,0,5 triệu\n".replace("0,5 triệu", '"0,5 triệu"').encode(),
        name="a.csv",
        nam=NAM,
    )
    assert listed.nguoi[0].so_tien == 500_000


def test_a_list_of_all_ages_has_children() -> None:
    assert codes(read("Hà Văn Nhỏ,12/5/2015,Thôn 2,", kieu="nguoi")) == []
    assert read("Hà Văn Nhỏ,12/5/2015,Thôn 2,").nguoi[0].nam_sinh == 1915


def test_a_layout_decided_once_reads_headings_that_nobody_knows() -> None:
    strange = "Cột A,Cột B,Cột C\nHà Văn Tám,1950,Thôn 2\n".encode()
    usual = read_list(b"Ho ten,Nam sinh,Thon\nHa Van Tam,1950,Thon 2\n", name="a.csv", nam=NAM)
    decided = replace(usual.layouts[0], fingerprint=fingerprint([["Cột A", "Cột B", "Cột C"]]))
    assert read_list(strange, name="a.csv", nam=NAM, layouts=[decided]).nguoi[0].nam_sinh == 1950


def test_the_same_heading_has_the_same_fingerprint_next_year() -> None:
    one, two = clean(), clean()
    two.sheets["Danh sách"][2] = ["TT ", "HỌ VÀ TÊN", "Năm  sinh", "giới tính", "Số CCCD", "Thôn:", "Ghi chú"]
    prints = [read_list(case.workbook(), name="a.xlsx", nam=NAM).layouts[0].fingerprint for case in (one, two)]
    assert prints[0] == prints[1]


def test_the_workbook_comes_back_with_every_cell_marked_and_no_value_changed() -> None:
    case = dates()
    raw = case.workbook()
    listed = read_list(raw, name="a.xlsx", nam=NAM)
    before, after = sheet_of(raw), sheet_of(annotate(raw, listed))
    assert [[c.value for c in row] for row in before.iter_rows()] == [[c.value for c in row] for row in after.iter_rows()]
    marked = {cell.coordinate for row in after.iter_rows() for cell in row if cell.comment}
    assert marked == {cell for _, cell, _ in case.faults}
    assert after["C14"].fill.fgColor.rgb.endswith(COLOURS["error"])
    assert after["C6"].comment is not None
    assert "DS62" in after["C6"].comment.text


def test_a_csv_comes_back_as_a_workbook_in_which_nothing_is_a_formula() -> None:
    raw = f'{HEAD}\n"=HYPERLINK(""http://x"")",1950,+1+1,@SUM(1)\n'.encode()
    sheet = sheet_of(annotate(raw, read_list(raw, name="a.csv", nam=NAM)))
    assert [(cell.data_type, cell.quotePrefix) for cell in sheet[2]] == [("s", True)] * 4
    assert sheet["A2"].value == '=HYPERLINK("http://x")'


PLANTED_ELSEWHERE = {"DS27", "DS28", "DS36", "DS49", "DS68", "DS76", "DS78", "DS79", "DS82", "DS33"}  # each in a test of its own


def test_every_code_is_planted_somewhere() -> None:
    planted = {code for make, _ in TWINS for _, _, code in make().faults}
    assert planted | PLANTED_ELSEWHERE == CODES.keys()


def test_a_group_and_a_column_of_ages_that_the_year_denies_are_told() -> None:
    listed = read_list(
        "Họ tên,Năm sinh,Thôn,Tuổi\nTròn 80 tuổi: 1 cụ\nHà Văn Tám,1957,Thôn 2,71\n".encode(), name="a.csv", nam=NAM
    )
    assert codes(listed) == ["DS78", "DS79"]
    assert listed.counts.kinds["group"] == 1


def test_two_columns_with_different_years_are_asked() -> None:
    head = "Họ tên,Ngày sinh,Năm sinh,Thôn\n"
    assert codes(read_list(f"{head}Hà Văn Tám,12/5/1957,1957,1\n".encode(), name="a.csv", nam=NAM)) == []
    assert codes(read_list(f"{head}Hà Văn Tám,12/5/1957,1958,1\n".encode(), name="a.csv", nam=NAM)) == ["DS33"]


def test_a_person_without_a_thon_goes_out_with_a_warning() -> None:
    assert codes(read("Hà Văn Tám,1957,,")) == ["DS82"]


def test_a_sheet_that_tells_no_thon_is_told_once() -> None:
    lines = "Họ tên,Năm sinh\nHà Văn Tám,1957\nLê Văn Chín,1952\n"
    assert codes(read_list(lines.encode(), name="a.csv", nam=NAM)) == ["DS28"]


def test_a_character_that_cannot_be_printed_is_taken_out_and_told() -> None:
    listed = read("Hà\x07 Văn Tám,1957,Thôn 1,")
    assert listed.nguoi[0].ho_ten == "Hà Văn Tám"
    assert "DS49" in codes(listed)


def test_rows_in_are_rows_out_and_rows_parked(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "danh_sach.xlsx"
    path.write_bytes(dates().workbook())
    said = run("read", path, "--json", "--nam", "2027")
    told = json.loads(said.out)
    assert said.code == 1
    assert told["counts"]["in"] == len(told["rows"]) + len(told["parked"]) == 12
    assert {"sheet", "cell", "code", "severity", "read", "taken", "message"} <= told["problems"][0].keys()
    assert {"ho_ten", "ngay_sinh", "nam_sinh", "gioi_tinh", "cccd", "thon"} <= told["rows"][0].keys()
    assert Counter(problem["severity"] for problem in told["problems"])["error"] == len(told["parked"]) == 2


def test_a_person_is_told_the_sum_and_each_fault(run: Run, tmp_path: Path) -> None:
    path, out = tmp_path / "danh_sach.xlsx", tmp_path / "ghi_chu.xlsx"
    path.write_bytes(titles().workbook())
    said = run("read", path, "--nam", "2027", "--annotate", out)
    assert said.code == 1
    assert "12 người vào = 11 người ra + 1 hàng để lại" in said.out
    assert "Danh sách › B11" in said.out
    assert out.read_bytes().startswith(b"PK")


def test_the_samples_read_clean_against_the_thon_of_the_office(run: Run) -> None:
    lists = [INPUTS / f"danh_sach_ngoc_lien.{ending}" for ending in ("xlsx", "csv", "json")]
    for one in lists:
        assert run("read", one, "--nam", "2027", "--thon", INPUTS / "thon_ngoc_lien.txt").code == 0
    both = json.loads(run("read", *lists[:2], "--nam", "2027", "--json").out)
    assert Counter(problem["code"] for problem in both["problems"])["DS76"] == both["counts"]["in"] / 2


@pytest.mark.parametrize("argv", [["khong_co.xlsx"], ["a.csv", "b.csv", "--annotate", "c.xlsx"]])
def test_what_cannot_be_used_is_told_with_code_2(run: Run, argv: list[str]) -> None:
    assert run("read", *argv).code == 2


def test_a_heading_across_the_page_break_and_an_empty_numbered_form_are_nobody() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    head: list[object] = ["TT", "Họ tên", "Năm sinh", "Thôn"]
    rows: list[list[object]] = [head, [1, people()[0].ho_ten, 1950, "Thôn 1"], head]
    for number in range(2, 9):
        rows.append([number])
    for cells in rows:
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    counts = read_list(out.getvalue(), name="a.xlsx", nam=NAM).counts
    assert (counts.came_in, counts.kinds["header"], counts.kinds["blank"]) == (1, 2, 7)


def headings(*lines: str) -> list[str]:
    listed = read_list("\n".join(lines).encode(), name="a.csv", nam=NAM)
    return [column.title for column in listed.layouts[0].columns]


def test_a_heading_of_two_rows_is_read_whether_its_words_are_known_or_not() -> None:
    top, under = "STT,Họ tên,Năm sinh,,Đang hưởng,,Thôn", ",,Nam,Nữ,Hưu trí,Tuất,"
    titles = headings(top, under, "1,Hà Văn Tám,1950,,x,,Thôn 1")
    assert titles[2:6] == ["Năm sinh / Nam", "Năm sinh / Nữ", "Đang hưởng / Hưu trí", "Đang hưởng / Tuất"]


def test_the_papers_of_who_receives_the_gift_are_not_those_of_the_person() -> None:
    lines = (
        "STT,Họ tên,Năm sinh,CCCD,Người nhận thay,,Thôn\n,,,,Họ tên,CCCD,\n1,Hà Văn Tám,1950,,Lê Thị Chín,038180001111,Thôn 1\n"
    )
    person = read_list(lines.encode(), name="a.csv", nam=NAM).nguoi[0]
    assert (person.ho_ten, person.cccd) == ("Hà Văn Tám", None)
    assert person.khac["Người nhận thay / Họ tên"] == "Lê Thị Chín"


def test_a_group_of_a_thon_may_stand_in_two_cells() -> None:
    lines = "STT,Họ tên,Năm sinh\nI,Thôn Đồng Xanh,\n1,Hà Văn Tám,1950\nII. Thôn Suối Trong: 01 cụ,,\n2,Lê Văn Chín,1952\n"
    assert [person.thon for person in read_list(lines.encode(), name="a.csv", nam=NAM).nguoi] == [
        "Thôn Đồng Xanh",
        "Thôn Suối Trong",
    ]


def test_a_numbered_person_under_the_total_is_not_taken_for_a_signature() -> None:
    lines = "TT,Họ tên,Năm sinh,Thôn\n1,Hà Văn Tám,1950,Thôn 1\nTổng: 1,,,\n2,Tống Văn Tư,,Thôn 1\n,Người lập,,\n,Lê Văn Mẫu,,\n"
    listed = read_list(lines.encode(), name="a.csv", nam=NAM)
    assert [row.cells[1] for row in listed.parked] == ["Tống Văn Tư"]
    assert listed.counts.kinds["note"] == 2


def test_a_cell_outside_every_heading_is_kept() -> None:
    assert read("Hà Văn Tám,1950,Thôn 1,,nhà ở xa").nguoi[0].khac == {"Cột E": "nhà ở xa"}


@pytest.mark.parametrize("slug", ["danh_sach", "danh_sach_ky_nhan", "danh_sach_tron_100"])
def test_the_example_row_of_a_blank_form_is_nobody(run: Run, tmp_path: Path, slug: str) -> None:
    assert run("form", slug, "-o", tmp_path / "bieu.xlsx").code == 0
    told = json.loads(run("read", tmp_path / "bieu.xlsx", "--json").out)
    assert (told["rows"], told["parked"]) == ([], [])
