"""Single papers: decisions on hưu trí xã hội and certificates of disability."""

from __future__ import annotations

from datetime import date

import pytest

from generators.noi_dung import Doan
from tests.generators.types.mau_thu import context, faults, sample, warnings

HUU_TRI = "quyet_dinh_huu_tri_xa_hoi"
THOI = {"viec": "thoi_huong", "ngay_su_viec": date(2026, 12, 3), "tu_thang": 1, "tu_nam": 2027}


def text(blocks: list[Doan]) -> str:
    return "\n".join(block.text for block in blocks)


def test_the_first_dieu_and_the_name_follow_from_the_fields() -> None:
    printed = context(HUU_TRI, **THOI)
    assert "Về việc thôi hưởng trợ cấp hưu trí xã hội đối với bà Quách Thị Lụa" in printed["trich_yeu"].replace("\n", " ")
    assert "kể từ tháng 01 năm 2027" in text(printed["noi_dung"])
    assert printed["noi_nhan"][0] == "- Như Điều 2;"


def test_the_month_is_written_as_the_decree_writes_it() -> None:
    assert "kể từ tháng 3 năm 2027" in text(context(HUU_TRI, tu_thang=3)["noi_dung"])


@pytest.mark.parametrize(("tu_thang", "tu_nam", "codes"), [(1, 2027, []), (2, 2027, ["DL75"]), (1, 2026, ["DL75"])])
def test_payment_begins_in_the_month_of_signing(tu_thang: int, tu_nam: int, codes: list[str]) -> None:
    assert warnings(HUU_TRI, tu_thang=tu_thang, tu_nam=tu_nam) == codes


@pytest.mark.parametrize(("tu_thang", "tu_nam", "codes"), [(1, 2027, []), (12, 2026, ["DL75"])])
def test_payment_stops_in_the_month_after_the_event(tu_thang: int, tu_nam: int, codes: list[str]) -> None:
    assert warnings(HUU_TRI, **{**THOI, "tu_thang": tu_thang, "tu_nam": tu_nam}) == codes


@pytest.mark.parametrize(
    ("ngay_sinh", "dien", "codes"),
    [
        (date(1952, 1, 22), "tu_75", []),
        (date(1952, 1, 23), "tu_75", ["DL76"]),
        (date(1957, 1, 22), "tu_70_ngheo", []),
        (date(1957, 1, 23), "tu_70_ngheo", ["DL76"]),
    ],
)
def test_the_age_is_reckoned_by_date_of_birth_on_the_day_of_signing(ngay_sinh: date, dien: str, codes: list[str]) -> None:
    person = {**sample(HUU_TRI)["nguoi"], "nam_sinh": ngay_sinh.year, "ngay_sinh": ngay_sinh}
    assert warnings(HUU_TRI, nguoi=person, dien=dien) == codes


def test_the_rest_of_the_decision_must_hold_a_dieu() -> None:
    assert faults(HUU_TRI, noi_dung="Quyết định này có hiệu lực kể từ ngày ký.") == ["DL22"]


def test_a_day_of_birth_of_another_year_is_refused() -> None:
    person = {**sample(HUU_TRI)["nguoi"], "nam_sinh": 1951}
    assert faults(HUU_TRI, nguoi=person) == ["DL68"]


def test_a_certificate_says_only_what_is_known() -> None:
    printed = text(context("giay_xac_nhan_khuyet_tat")["noi_dung"])
    assert "Năm sinh: 1942" in printed
    assert "Ngày sinh" not in printed
    assert "Người đại diện" not in printed


def test_what_the_office_adds_stands_at_the_end() -> None:
    printed = text(context("giay_xac_nhan_khuyet_tat", noi_dung="Giấy này thay cho giấy đã mất.")["noi_dung"])
    assert printed.endswith("Giấy này thay cho giấy đã mất./.")


def test_kinds_and_degrees_are_those_of_the_law() -> None:
    assert faults("giay_xac_nhan_khuyet_tat", muc_do="rất nặng", dang_tat=["tay"]) == ["DL07", "DL07"]


def test_the_symbol_is_the_office_s_own() -> None:
    assert context("giay_xac_nhan_khuyet_tat", loai_ky_hieu="GXNKT")["ky_hieu"] == "GXNKT-UBND"
