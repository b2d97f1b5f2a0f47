"""Blank forms: every field is there, explained, and a filled form is data."""

from __future__ import annotations

import io
import re
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from pydantic import BaseModel, Field

from generators.doctype import DocType, all_types
from generators.errors import FaultsFound
from generators.form import Truong, excel_form, fields, toml_form
from generators.form.toml import toml_value
from generators.kieu import Chu, DungSai, Kieu, Ngay, NhieuDong, Tien
from generators.loi_du_lieu import read_model

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


class Nguoi(BaseModel):
    """A row with one field of each kind a list of people needs."""

    ho_ten: Chu = Field(title="Họ và tên")
    cccd: Chu = Field(title="Số căn cước", description="12 chữ số")
    gioi_tinh: Literal["nam", "nu"] | None = Field(None, title="Giới tính")
    so_tien: Tien = Field(0, title="Số tiền")


class Giay(BaseModel):
    """A document with one field of each kind."""

    ten: Chu = Field(title="Tên giấy")
    ngay: Ngay = Field(title="Ngày")
    noi_dung: NhieuDong = Field(title="Nội dung")
    can_cu: tuple[Chu, ...] = Field((), title="Căn cứ")
    khan: DungSai = Field(False, title="Khẩn")
    nguoi: tuple[Nguoi, ...] = Field(title="Danh sách/người")


EXAMPLE: dict[str, Any] = {
    "ten": 'Giấy mời "họp"',
    "ngay": date(2027, 2, 6),
    "noi_dung": "1. Một\n2. Hai \\n",
    "can_cu": ["Luật", "Nghị định"],
    "khan": True,
    "nguoi": [{"ho_ten": "Lê Thị A (giả định)", "cccd": "038040000001", "gioi_tinh": "nu", "so_tien": 500000}],
}


def uncommented(form: str) -> dict[str, Any]:
    data = tomllib.loads(re.sub(r"^#(?!#)", "", form, flags=re.MULTILINE))["data"]
    assert isinstance(data, dict)
    return data


def workbook(model: type[BaseModel] = Giay, example: Mapping[str, Any] = EXAMPLE) -> Workbook:
    return load_workbook(io.BytesIO(excel_form(model, title="Giấy", example=example)))


def sample(kind: DocType) -> Mapping[str, Any]:
    file = SAMPLES / f"{kind.slug}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))["data"] if file.exists() else {}


def codes(model: type[BaseModel], raw: Mapping[str, Any]) -> dict[str, str]:
    try:
        read_model(model, raw)
    except FaultsFound as e:
        return {fault.where: fault.code for fault in e.faults}
    return {}


def test_a_blank_toml_form_lacks_the_required_fields_and_has_no_other_fault() -> None:
    form = toml_form(Giay, slug="giay", title="Giấy", example=EXAMPLE)
    assert codes(Giay, tomllib.loads(form)["data"]) == dict.fromkeys(["ten", "ngay", "noi_dung", "nguoi"], "DL01")


def test_a_toml_form_with_the_marks_taken_away_is_the_example() -> None:
    assert uncommented(toml_form(Giay, slug="giay", title="Giấy", example=EXAMPLE)) == EXAMPLE


def test_a_form_without_an_example_still_shows_each_field() -> None:
    shown = uncommented(toml_form(Giay, slug="giay", title="Giấy", example={}))
    assert shown.keys() == Giay.model_fields.keys()
    assert shown["nguoi"][0].keys() == Nguoi.model_fields.keys()


@given(st.recursive(st.text() | st.integers() | st.booleans() | st.dates(), st.lists, max_leaves=8))
def test_whatever_the_form_writes_toml_reads_back(value: Any) -> None:
    assert tomllib.loads(f"x = {toml_value(value)}")["x"] == value


@pytest.mark.parametrize("kind", all_types(), ids=lambda kind: kind.slug)
def test_the_blank_toml_form_of_a_type_lacks_each_required_field(kind: DocType) -> None:
    form = toml_form(kind.data, slug=kind.slug, title=kind.ten, example=sample(kind))
    missing = [place for place, code in codes(kind.data, tomllib.loads(form)["data"]).items() if code == "DL01"]
    assert missing == [field["name"] for field in kind.fields() if field["required"]]


@pytest.mark.parametrize("kind", all_types(), ids=lambda kind: kind.slug)
def test_the_example_in_the_form_of_a_type_has_every_field_and_no_strange_one(kind: DocType) -> None:
    shown = uncommented(toml_form(kind.data, slug=kind.slug, title=kind.ten, example=sample(kind)))
    assert shown.keys() == kind.data.model_fields.keys()
    assert not {"DL01", "DL02"} & set(codes(kind.data, shown).values())


@pytest.mark.parametrize("kind", all_types(), ids=lambda kind: kind.slug)
def test_the_excel_form_of_a_type_has_a_place_for_every_field(kind: DocType) -> None:
    book = workbook(kind.data, sample(kind))
    assert places(book) == set(names(fields(kind.data, {})))


def places(book: Workbook) -> set[str]:
    """The field names kept in the hidden column and rows."""
    first, *tables = book.worksheets
    hidden = [cell.value for cell in first["D"][2:]] + [cell.value for sheet in tables for cell in sheet[1]]
    return {str(value) for value in hidden}


def names(level: tuple[Truong, ...], above: str = "") -> list[str]:
    found = []
    for field in level:
        if field.kind == "table" and not field.columns:
            found += [above + field.name, *map(str, range(1, 11))]
        elif not field.columns:
            found.append(above + field.name)
        elif field.many:
            found += [above + field.name, *names(field.columns)]
        else:
            found += names(field.columns, f"{above}{field.name}.")
    return found


def test_choices_are_drop_downs() -> None:
    lists = [rule for sheet in workbook().worksheets for rule in sheet.data_validations.dataValidation if rule.type == "list"]
    assert {rule.formula1 for rule in lists} == {'"nam,nu"', '"có,không"'}


def test_a_drop_down_covers_the_rows_to_be_filled_not_the_heading() -> None:
    (rule,) = [rule for rule in workbook().worksheets[1].data_validations.dataValidation if rule.type == "list"]
    assert str(rule.sqref).startswith("D4:D")


def test_a_citizen_number_stays_text_with_its_leading_zero() -> None:
    sheet = workbook().worksheets[1]
    assert [sheet.cell(row, 3).number_format for row in (3, 4, 100)] == ["@", "@", "@"]
    assert sheet["C3"].value == "038040000001"


def test_a_table_whose_columns_are_data_gets_ten_free_columns() -> None:
    class Bang(BaseModel):
        dong: Annotated[tuple[tuple[str, ...], ...], Kieu("table")] = Field(title="Các hàng")

    sheet = workbook(Bang, {"dong": [["Thôn Một", "12"]]}).worksheets[1]
    assert [cell.value for cell in sheet[3]] == ["Ví dụ", "Thôn Một", "12", *[None] * 8]


def test_the_example_row_is_marked() -> None:
    sheet = workbook().worksheets[1]
    assert [cell.value for cell in sheet[3]] == ["Ví dụ", "Lê Thị A (giả định)", "038040000001", "nu", 500000]
    assert all(cell.value is None for cell in sheet[4])


def test_required_fields_are_starred_and_notes_say_what_to_write() -> None:
    sheet = workbook().worksheets[1]
    assert sheet["B2"].value == "Họ và tên (*)"
    assert "12 chữ số" in sheet["C2"].comment.text


def test_sheets_print_on_a4_with_the_heading_held_and_repeated() -> None:
    for sheet in workbook().worksheets:
        assert sheet.page_setup.paperSize == 9
        assert sheet.freeze_panes == "B3"
        assert sheet.print_title_rows == "$2:$2"


def test_a_sheet_name_that_excel_refuses_is_mended() -> None:
    assert workbook().sheetnames == ["Biểu nhập", "Danh sách người"]


def test_the_same_model_gives_the_same_workbook_bytes() -> None:
    assert len({excel_form(Giay, title="Giấy", example=EXAMPLE) for _ in range(2)}) == 1
