"""`vanthu make` as people and programs meet it: the contract of its JSON, its exit codes, and what it leaves on the disk."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run, Said

PEOPLE = [
    {
        "ho_ten": "Phạm Văn Cẩn",
        "nam_sinh": 1927,
        "gioi_tinh": "nam",
        "thon": "Thôn Đồng Xanh",
        "dan_toc": "Mường",
        "que_quan": "Ngọc Liên",
    },
    {"ho_ten": "Trương Thị Đào", "nam_sinh": 1957, "gioi_tinh": "nu", "thon": "Thôn Đồng Xanh"},
    {"ho_ten": "Lê Thị Hợi", "nam_sinh": 1957, "gioi_tinh": "nu", "thon": "Làng Cây Sung"},
]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A small list as a file."""
    path = tmp_path / "ds.json"
    path.write_text(json.dumps(PEOPLE, ensure_ascii=False), encoding="utf-8")
    return path


def make(run: Run, source: Path, out: Path, *more: str | Path) -> Said:
    return run("make", "tet_mung_tho", source, "-o", out, "--nam", "2027", "--khong-pdf", *more)


def told(said: Said) -> dict[str, Any]:
    answer = json.loads(said.out)
    assert isinstance(answer, dict)
    return answer


def test_the_answer_for_programs_keeps_its_keys(run: Run, source: Path, tmp_path: Path) -> None:
    said = make(run, source, tmp_path / "out", "--json")
    answer = told(said)
    assert said.code == 0, said.err
    assert answer.keys() >= {"documents", "problems", "equalities", "totals"}
    assert all(doc.keys() >= {"slug", "title", "docx", "pdf", "sha256", "made", "why"} for doc in answer["documents"])
    assert all(equality["ok"] for equality in answer["equalities"])
    assert answer["totals"] == {"nguoi": 3, "tien": 1_300_000}
    assert all(Path(doc["docx"]).is_file() for doc in answer["documents"])


def test_problems_have_the_shape_that_read_gives(run: Run, source: Path, tmp_path: Path) -> None:
    problems = told(make(run, source, tmp_path / "out", "--json"))["problems"]
    assert problems
    assert all(p.keys() >= {"sheet", "cell", "code", "severity", "read", "taken", "message"} for p in problems)


def test_a_second_run_tells_that_nothing_was_made(run: Run, source: Path, tmp_path: Path) -> None:
    make(run, source, tmp_path / "out")
    documents = told(make(run, source, tmp_path / "out", "--json"))["documents"]
    assert not [doc for doc in documents if doc["made"]]


def test_the_page_and_the_inputs_stand_beside_the_documents(run: Run, source: Path, tmp_path: Path) -> None:
    make(run, source, tmp_path / "out")
    beside = {"index.html", "14_bieu_ky_nhan.xlsx", "dau_vao/ds.json", "dau_vao/thong_tin.toml", "dau_vao/muc_qua.toml"}
    assert not [name for name in beside if not (tmp_path / "out" / name).is_file()]


def test_people_read_what_was_made(run: Run, source: Path, tmp_path: Path) -> None:
    said = make(run, source, tmp_path / "out")
    assert "Giấy mừng thọ" in said.out
    assert "đều khớp" in said.out


def test_a_row_that_waits_for_someone_is_told_by_the_exit_code(run: Run, source: Path, tmp_path: Path) -> None:
    source.write_text(
        json.dumps([*PEOPLE, {**PEOPLE[2], "ho_ten": "Lê Văn Rõ", "thon": ""}], ensure_ascii=False), encoding="utf-8"
    )
    said = make(run, source, tmp_path / "out", "--json")
    assert said.code == 1
    assert told(said)["parked"] == 1
    assert told(said)["totals"]["nguoi"] == 3


def test_a_table_of_the_province_that_holds_no_amount_names_the_resolution(run: Run, source: Path, tmp_path: Path) -> None:
    office = tmp_path / "don_vi.toml"
    sample = (Path(__file__).parent.parent / "samples" / "inputs" / "don_vi.toml").read_text(encoding="utf-8")
    office.write_text(sample.replace("0237 000 0000", "0237 111 1111"), encoding="utf-8")
    said = make(run, source, tmp_path / "out", "--don-vi", office)
    assert said.code == 1
    assert "294/2020/NQ-HĐND" in said.err
    assert not (tmp_path / "out").exists()


def test_a_set_that_is_not_there_names_the_nearest(run: Run, source: Path, tmp_path: Path) -> None:
    said = run("make", "tet_mung_to", source, "-o", tmp_path / "out")
    assert said.code == 2
    assert "tet_mung_tho" in said.err


def test_without_a_list_it_is_told_how(run: Run, tmp_path: Path) -> None:
    said = run("make", "tet_mung_tho", "-o", tmp_path / "out")
    assert said.code == 2
    assert "--tu-nam-truoc" in said.err


def test_last_years_dossier_opens_for_this_year(run: Run, source: Path, tmp_path: Path) -> None:
    make(run, source, tmp_path / "2027")
    rates = (tmp_path / "2027" / "dau_vao" / "muc_qua.toml").read_text(encoding="utf-8")
    (tmp_path / "muc.toml").write_text(rates.replace("2027-12-31", "2032-12-31"), encoding="utf-8")
    again = ("--tu-nam-truoc", tmp_path / "2027", "--muc", tmp_path / "muc.toml", "--nam", "2032", "--khong-pdf", "--json")
    said = run("make", "tet_mung_tho", "-o", tmp_path / "2032", *again)
    assert told(said)["totals"]["nguoi"] == 3, said.err
    assert "[CS72]" in said.err
    assert (
        "Nhâm Tý" in (tmp_path / "2032" / "index.html").read_text(encoding="utf-8")
        or (tmp_path / "2032.thong_tin.toml").is_file()
    )


def test_sets_tell_their_fields(run: Run) -> None:
    sets = {each["slug"]: each for each in json.loads(run("sets", "--json").out)}
    assert {"tet_mung_tho", "qua_tet", "gao_cuu_doi"} <= sets.keys()
    assert {field["name"] for field in sets["tet_mung_tho"]["fields"] if field["required"]} == {"nam"}
