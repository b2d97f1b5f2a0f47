"""Lists as they come out: one table while it is short, pieces when it is long, sums in their columns, columns from data."""

from __future__ import annotations

import io
from collections.abc import Mapping

import pytest
from docx import Document
from docx.table import Table

from generators.mau import cac_mau
from generators.mau.bang_du_lieu import MOT_BANG
from generators.mau.trang import RONG_NGANG_MM
from generators.mau.wml import W, twips
from generators.render import compile_template

MAU = dict(cac_mau())
DAU = {"nhan": "Phụ lục", "ten": "DANH SÁCH", "kem_theo": "(Kèm theo …)"}


def tables(slug: str, context: Mapping[str, object]) -> list[Table]:
    return list(Document(io.BytesIO(compile_template(MAU[slug]).render({**DAU, **context}))).tables)


def people(*sizes: int) -> list[Table]:
    """The tables of a list with groups of these sizes."""
    row = {
        "tt": "1",
        "ho_ten": "Lê Văn Mẫu",
        "nam": "1950",
        "nu": "",
        "thon": "Thôn Một",
        "so_tien": "1.000",
        "hien_vat": "",
        "ghi_chu": "",
    }
    pieces = [{"tieu_de": f"Nhóm {n}", "dong": [row] * n, "cong": f"Cộng: {n}", "cong_tien": f"{n}.000"} for n in sizes]
    total = {"tong_nguoi": f"{sum(sizes)} người", "tong_tien": f"{sum(sizes)}.000", "bang_chu": "Bằng chữ: …", "cac_bang": pieces}
    return tables("danh_sach", total)


def words(table: Table, row: int) -> list[str]:
    """The cells of a row, joined ones once."""
    return [cell.text for cell in dict.fromkeys(table.rows[row].cells)]


def headings(table: Table) -> int:
    return len(table._tbl.xpath("w:tr/w:trPr/w:tblHeader"))


def test_a_list_that_fits_is_one_table_with_its_groups_inside() -> None:
    (table,) = people(2, MOT_BANG - 2)
    assert words(table, 2) == ["Nhóm 2"]
    assert words(table, 5) == ["Cộng: 2", "2.000", ""]


def test_a_longer_list_is_a_table_for_each_piece_each_with_its_heading() -> None:
    pieces = people(2, MOT_BANG)
    assert [headings(piece) for piece in pieces] == [2, 2]


def test_the_total_stands_once_at_the_end_in_the_column_of_money() -> None:
    pieces = people(2, MOT_BANG)
    assert words(pieces[-1], -1) == [f"Tổng cộng: {MOT_BANG + 2} người", f"{MOT_BANG + 2}.000", ""]
    assert "Tổng cộng" not in "".join(words(pieces[0], -1))


def test_a_group_without_a_name_has_no_row_for_it() -> None:
    context = {
        "cac_bang": [{"tieu_de": "", "dong": [], "cong": "", "cong_tien": ""}],
        "tong_nguoi": "0",
        "tong_tien": "0",
        "bang_chu": "",
    }
    (table,) = tables("danh_sach", context)
    assert len(table.rows) == 3


def form(*names: str, nhom: str = "") -> Table:
    """A form with these columns; all but the first are numbers, under a shared heading when there is one."""
    columns = [{"ten": name, "nhom": nhom if n else "", "la_so": n > 0} for n, name in enumerate(names)]
    groups = [{"ten": "", "so_cot": 1}, {"ten": nhom, "so_cot": len(names) - 1}]
    cells = [{"chu": str(n), "la_so": n > 0} for n in range(len(names))]
    piece = {"tieu_de": "", "dong": [{"tt": "1", "o": cells}], "cong": "", "cong_tien": ""}
    (table,) = tables(
        "bieu_mau", {"cot": columns, "nhom_cot": groups, "hai_tang": bool(nhom), "cac_bang": [piece], "o_cong": cells}
    )
    return table


@pytest.mark.parametrize("count", [2, 5, 10])
def test_a_form_takes_its_columns_from_the_data_and_still_fills_the_page(count: int) -> None:
    table = form(*(f"Cột {n}" for n in range(count)))
    widths = [int(column.get(f"{{{W}}}w")) for column in table._tbl.xpath("w:tblGrid/w:gridCol")]
    assert len(widths) == count + 1
    assert sum(widths) == pytest.approx(twips(RONG_NGANG_MM), abs=count + 1)


def test_columns_under_one_heading_make_a_second_heading_row() -> None:
    table = form("Thôn", "70", "75", nhom="Độ tuổi")
    assert headings(table) == 2
    assert words(table, 0) == ["TT", "Thôn", "Độ tuổi"]
    assert words(table, 1) == ["TT", "Thôn", "70", "75"]


def test_numbers_stand_at_the_right_and_words_at_the_left() -> None:
    row = form("Thôn", "Số người").rows[1]
    assert [cell.paragraphs[0].style.name for cell in row.cells] == ["Ô bảng giữa", "Ô bảng", "Ô bảng số"]
