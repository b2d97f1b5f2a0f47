"""Tables: every row once and in order, no piece too long, every sum the sum of its rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generators.bang import TOI_DA, cat
from generators.doctype import get_type, read_data
from generators.don_vi import read_don_vi

DON_VI = read_don_vi(Path(__file__).resolve().parents[2] / "samples/inputs/don_vi.toml")
KEM_THEO = {"loai": "Quyết định", "ky_hieu": "QĐ-UBND", "nam": 2027, "cua": "Chủ tịch"}
NGUOI = st.fixed_dictionaries(
    {
        "nhom": st.sampled_from(["", "Tròn 70 tuổi", "Tròn 90 tuổi"]),
        "ho_ten": st.just("Bùi Văn An"),
        "gioi_tinh": st.sampled_from(["nam", "nu", ""]),
        "nam_sinh": st.integers(1920, 1957),
        "thon": st.sampled_from(["Thôn 1", "Thôn 2"]),
        "so_tien": st.integers(0, 10**9),
    }
)


def context(slug: str, **data: object) -> dict[str, Any]:
    kind = get_type(slug)
    return kind.context(read_data(kind, {"ten": "Bảng", "kem_theo": KEM_THEO, **data}), DON_VI)


def so(text: str) -> int:
    return int(text.replace(".", ""))


@given(st.lists(NGUOI, min_size=1, max_size=250))
def test_a_list_keeps_every_row_and_sums_them(rows: list[dict[str, Any]]) -> None:
    made = context("danh_sach", dong=rows)
    printed = [row for table in made["cac_bang"] for row in table["dong"]]
    assert [row["tt"] for row in printed] == [str(n) for n in range(1, len(rows) + 1)]
    assert sorted(so(row["so_tien"]) for row in printed) == sorted(row["so_tien"] for row in rows)
    assert so(made["tong_tien"]) == sum(row["so_tien"] for row in rows)
    subtotals = sum(so(table["cong_tien"]) for table in made["cac_bang"] if table["cong"])
    assert subtotals == sum(row["so_tien"] for row in rows if row["nhom"])
    assert all(len(table["dong"]) <= TOI_DA for table in made["cac_bang"])


@given(st.lists(st.integers(0, 3), min_size=1, max_size=60), st.integers(2, 20))
def test_pieces_are_whole_in_order_and_short(rows: list[int], toi_da: int) -> None:
    pieces = [list(piece) for piece in cat(rows, lambda row: row, toi_da=toi_da)]
    assert [row for piece in pieces for row in piece] == rows
    assert all(toi_da // 2 < len(piece) <= toi_da for piece in pieces[:-1])
    assert 0 < len(pieces[-1]) <= toi_da


def test_a_group_longer_than_a_piece_is_named_once_and_summed_once() -> None:
    row = {"nhom": "Tròn 70 tuổi", "ho_ten": "A", "nam_sinh": 1957, "thon": "B", "so_tien": 1}
    tables = context("danh_sach", dong=[row] * (TOI_DA + 5))["cac_bang"]
    assert [(table["tieu_de"], table["cong"]) for table in tables] == [
        ("I. Tròn 70 tuổi: 105 người", ""),
        ("", "Cộng: 105 người"),
    ]


def test_the_year_of_birth_stands_in_the_column_of_the_sex() -> None:
    rows = [{"ho_ten": "A", "nam_sinh": 1957, "thon": "B", "so_tien": 1, "gioi_tinh": sex} for sex in ("nam", "nu", "")]
    printed = context("danh_sach", dong=rows)["cac_bang"][0]["dong"]
    assert [(row["nam"], row["nu"], row["nam_sinh"]) for row in printed] == [
        ("1957", "", "1957"),
        ("", "1957", "1957"),
        ("", "", "1957"),
    ]


def test_an_estimate_multiplies_sums_and_splits_by_source() -> None:
    rows = [
        {"nhom": "Quà", "noi_dung": "A", "dvt": "suất", "so_luong": 3, "don_gia": 150_000, "nguon": "Ngân sách xã"},
        {"nhom": "Lễ", "noi_dung": "B", "dvt": "buổi", "so_luong": 1, "don_gia": 2_000_000, "nguon": "Xã hội hóa"},
    ]
    made = context("du_toan", dong=rows)
    assert [table["cong_tien"] for table in made["cac_bang"]] == ["450.000", "2.000.000"]
    assert [table["cong"] for table in made["cac_bang"]] == ["Cộng I. Quà", "Cộng II. Lễ"]
    assert made["theo_nguon"] == ["Ngân sách xã: 450.000 đồng", "Xã hội hóa: 2.000.000 đồng"]
    assert made["bang_chu"] == "Bằng chữ: Hai triệu bốn trăm năm mươi nghìn đồng."


def test_a_form_computes_its_total_column_and_its_total_row() -> None:
    cot = [
        {"ten": "Thôn"},
        {"ten": "70", "nhom": "Tuổi", "kieu": "so"},
        {"ten": "75", "nhom": "Tuổi", "kieu": "so"},
        {"ten": "Tổng số", "kieu": "tong"},
    ]
    made = context("bieu_mau", cot=cot, dong=[["Thôn 1", 2, 3], ["Thôn 2", 1000, 0]])
    assert [[cell["chu"] for cell in row["o"]] for row in made["cac_bang"][0]["dong"]] == [
        ["Thôn 1", "2", "3", "5"],
        ["Thôn 2", "1.000", "0", "1.000"],
    ]
    assert [cell["chu"] for cell in made["o_cong"]] == ["Cộng", "1.002", "3", "1.005"]
    assert made["nhom_cot"] == [{"ten": "", "so_cot": 1}, {"ten": "Tuổi", "so_cot": 2}, {"ten": "", "so_cot": 1}]
    assert made["hai_tang"]
