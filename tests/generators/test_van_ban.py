"""The context of a document: letterhead, symbol, date, recipients and signature follow from few typed fields."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generators.doctype import get_type, read_data
from generators.don_vi import DonVi, read_don_vi
from generators.errors import FaultsFound

ROOT = Path(__file__).resolve().parents[2]
DON_VI = read_don_vi(ROOT / "samples/inputs/don_vi.toml")
CHUNG: dict[str, object] = {
    "nam": 2027,
    "trich_yeu": "Tổ chức Lễ mừng thọ",
    "soan_thao": "VHXH",
    "noi_nhan": ["Sở Y tế (để b/c);"],
    "nguoi_ky": "pct_van_xa",
    "noi_dung": "Nội dung.",
}


def context(slug: str, *, don_vi: DonVi = DON_VI, **changes: object) -> dict[str, object]:
    kind = get_type(slug)
    return kind.context(read_data(kind, {**CHUNG, **changes}), don_vi)


def test_a_draft_leaves_the_number_and_the_day_to_the_records_clerk() -> None:
    draft = context("ke_hoach", thang=3)
    assert str(draft["so"]).isspace()
    assert str(draft["ngay"]).isspace()
    assert (draft["thang"], draft["nam"]) == ("3", "2027")
    assert "\u00a0" * 3 in str(draft["ngay_thang"])


def test_an_issued_document_has_zeros_where_the_decree_wants_them() -> None:
    issued = context("ke_hoach", so=5, ngay="2027-02-05")
    assert (issued["so"], issued["ngay_thang"]) == ("05", "ngày 05 tháng 02 năm 2027")


@pytest.mark.parametrize(
    ("slug", "more", "symbol"),
    [
        ("ke_hoach", {}, "KH-UBND"),
        ("to_trinh", {"kinh_gui": ["A"]}, "TTr-UBND"),
        ("to_trinh", {"kinh_gui": ["A"], "tham_quyen": "phong", "nguoi_ky": "tp_vhxh"}, "TTr-VHXH"),
        ("cong_van", {"kinh_gui": ["A"]}, "UBND-VHXH"),
        ("cong_van", {"kinh_gui": ["A"], "tham_quyen": "phong", "nguoi_ky": "tp_vhxh"}, "VHXH"),
    ],
)
def test_the_symbol_follows_from_type_issuer_and_department(slug: str, more: dict[str, Any], symbol: str) -> None:
    assert context(slug, **more)["ky_hieu"] == symbol


def test_a_department_has_its_own_letterhead_under_the_commune() -> None:
    own = context("ke_hoach", tham_quyen="phong", nguoi_ky="ptp_vhxh")
    assert own["co_quan_chu_quan"] == "UBND XÃ NGỌC LIÊN"
    assert own["ten_co_quan"] == ["PHÒNG VĂN HÓA - XÃ HỘI"]
    assert own["quyen_han"] == ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"]


def test_the_commune_has_no_line_above_its_name() -> None:
    assert context("ke_hoach")["co_quan_chu_quan"] == ""


def test_a_head_of_department_signs_by_order_with_the_department_named() -> None:
    lines = context("thong_bao", tham_quyen="chu_tich", cach_ky="thua_lenh", nguoi_ky="tp_vhxh")["quyen_han"]
    assert lines == ["TL. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"]


def test_an_office_may_sign_its_letters_without_tm_but_not_its_plans() -> None:
    office = DON_VI.model_copy(update={"cong_van_ghi_tm": False})
    assert context("cong_van", don_vi=office, kinh_gui=["A"])["quyen_han"] == ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
    assert context("ke_hoach", don_vi=office)["quyen_han"] == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]


def test_a_signer_may_be_named_by_key_or_by_name() -> None:
    assert context("ke_hoach", nguoi_ky="Phạm Xuân Khánh")["quyen_han"] == context("ke_hoach")["quyen_han"]


def test_what_the_office_does_not_know_is_told_with_the_nearest_name() -> None:
    with pytest.raises(FaultsFound) as found:
        context("ke_hoach", nguoi_ky="Phạm Xuân Khanh", soan_thao="VHX")
    assert [(f.code, f.where) for f in found.value.faults] == [("DL16", "soan_thao"), ("DL15", "nguoi_ky")]
    assert "“Phạm Xuân Khánh”" in found.value.faults[1].message
    assert "“VHXH”" in found.value.faults[0].message


def test_a_signer_without_the_power_is_told() -> None:
    with pytest.raises(FaultsFound, match=r"\[DL17\] nguoi_ky"):
        context("ke_hoach", nguoi_ky="tp_vhxh")


def test_a_person_of_another_department_does_not_sign_its_papers() -> None:
    with pytest.raises(FaultsFound, match=r"\[DL17\] nguoi_ky"):
        context("ke_hoach", tham_quyen="phong", nguoi_ky="tp_kt")


def test_recipients_begin_with_as_above_and_end_with_the_file_copy() -> None:
    assert context("cong_van", kinh_gui=["A"])["noi_nhan"] == ["- Như trên;", "- Sở Y tế (để b/c);", "- Lưu: VT, VHXH."]
    assert context("bao_cao")["noi_nhan"] == ["- Sở Y tế (để b/c);", "- Lưu: VT, VHXH."]


def test_recipients_of_a_decision_begin_with_its_last_dieu() -> None:
    decision = context("quyet_dinh", noi_dung="Điều 1. A.\nĐiều 2. B.", can_cu=["Theo đề nghị của C", "Căn cứ Luật D."])
    assert decision["noi_nhan"] == ["- Như Điều 2;", "- Sở Y tế (để b/c);", "- Lưu: VT, VHXH."]
    assert decision["can_cu"] == ["Căn cứ Luật D;", "Theo đề nghị của C."]
    assert decision["tham_quyen"] == "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NGỌC LIÊN"


def test_one_addressee_stands_beside_and_two_on_their_own_lines() -> None:
    one, two = context("cong_van", kinh_gui=["A."]), context("cong_van", kinh_gui=["A", "B"])
    assert (one["kinh_gui_mot"], one["kinh_gui"]) == ("A", [])
    assert (two["kinh_gui_mot"], two["kinh_gui"]) == ("", ["- A;", "- B."])


@pytest.mark.parametrize(("dau_ket", "end"), [(True, "Nội dung./."), (False, "Nội dung.")])
def test_the_closing_mark_is_a_setting(dau_ket: bool, end: str) -> None:
    content = context("ke_hoach", dau_ket=dau_ket)["noi_dung"]
    assert isinstance(content, list)
    assert content[-1].text == end


def test_annexes_are_numbered_in_roman_from_two_up_and_refer_to_their_document() -> None:
    annexes = context("ke_hoach", so=7, ngay="2027-01-05", phu_luc=[{"ten": "Biểu A", "noi_dung": "x"}] * 2)["phu_luc"]
    assert isinstance(annexes, list)
    assert [annex["nhan"] for annex in annexes] == ["Phụ lục I", "Phụ lục II"]
    assert annexes[0]["ten"] == "BIỂU A"
    reference = "(Kèm theo Kế hoạch số 07/KH-UBND ngày 05 tháng 01 năm 2027 của Ủy ban nhân dân xã Ngọc Liên)"
    assert annexes[0]["kem_theo"] == reference
