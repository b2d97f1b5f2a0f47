"""Bad data is told whole: every fault, its place in the clerk's words, its code, what to do."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.doctype import get_type, read_data
from generators.don_vi import read_don_vi
from generators.errors import Fault, FaultsFound

ROOT = Path(__file__).resolve().parents[2]
Data = dict[str, object]


def sample(slug: str) -> Data:
    data: Data = tomllib.loads((ROOT / f"samples/{slug}.toml").read_text(encoding="utf-8"))["data"]
    return data


def faults(slug: str, **changes: object) -> list[Fault]:
    with pytest.raises(FaultsFound) as found:
        read_data(get_type(slug), {**sample(slug), **changes})
    return found.value.faults


def told(slug: str, **changes: object) -> list[tuple[str, str]]:
    return [(fault.code, fault.where) for fault in faults(slug, **changes)]


@pytest.mark.parametrize(
    ("slug", "changes", "expected"),
    [
        ("ke_hoach", {"noi_nhan": ["Sở Y tế", 5]}, ("DL03", "noi_nhan[2]")),
        ("ke_hoach", {"so": 0}, ("DL11", "so")),
        ("ke_hoach", {"so": "5"}, ("DL04", "so")),
        ("ke_hoach", {"so": True}, ("DL04", "so")),
        ("ke_hoach", {"ngay": "31/02/2027"}, ("DL05", "ngay")),
        ("ke_hoach", {"ngay": 5}, ("DL05", "ngay")),
        ("ke_hoach", {"dau_ket": "có"}, ("DL06", "dau_ket")),
        ("ke_hoach", {"khan": "GẤP"}, ("DL07", "khan")),
        ("ke_hoach", {"noi_nhan": "Sở Y tế"}, ("DL08", "noi_nhan")),
        ("ke_hoach", {"phu_luc": ["Biểu 1"]}, ("DL09", "phu_luc[1]")),
        ("ke_hoach", {"trich_yeu": "  "}, ("DL10", "trich_yeu")),
        ("ke_hoach", {"noi_nhan": []}, ("DL12", "noi_nhan")),
        ("ke_hoach", {"trich_yeu": "Tổ\x07 chức"}, ("DL13", "trich_yeu, ký tự thứ 3")),
        ("ke_hoach", {"noi_dung": "Một\n**hai"}, ("DL14", "noi_dung, dòng 2")),
        ("ke_hoach", {"ngay": "2026-03-05", "thang": 4}, ("DL18", "thang")),
        ("ke_hoach", {"nam": None}, ("DL19", "nam")),
        ("quyet_dinh", {"noi_dung": "Không có Điều nào."}, ("DL22", "noi_dung")),
        ("quyet_dinh_phe_duyet", {"trich_yeu": "Về việc duyệt"}, ("DL23", "trich_yeu")),
        ("quyet_dinh_phe_duyet", {"dong": []}, ("DL24", "dong")),
        ("bieu_mau", {"dong": [["Thôn 1", 1]]}, ("DL25", "dong, hàng 1")),
        ("bieu_mau", {"dong": [["Thôn 1", *["không"] * 8]]}, ("DL26", "dong, hàng 1")),
        ("danh_sach", {"dong": [{"ho_ten": "A", "nam_sinh": 1957, "thon": "B", "so_tien": 1.5}]}, ("DL04", "dong[1].so_tien")),
    ],
)
def test_a_wrong_value_has_its_code_and_place(slug: str, changes: Data, expected: tuple[str, str]) -> None:
    assert expected in told(slug, **changes)


def test_all_faults_are_told_at_once() -> None:
    codes = [code for code, _ in told("ke_hoach", so=0, trich_yeu="", khan="GẤP", trich_yiu="x", noi_dung="*a\n*b")]
    assert sorted(codes) == ["DL02", "DL07", "DL10", "DL11", "DL14", "DL14"]


def test_an_unknown_field_inside_a_row_names_the_row_and_the_nearest_field() -> None:
    (fault,) = faults("danh_sach", dong=[{"ho_ten": "A", "nam_sinh": 1957, "thon": "B", "so_tien": 1, "ghi_chuu": "x"}])
    assert fault.where == "dong[1].ghi_chuu"
    assert "“ghi_chu”" in fault.message


def test_a_message_says_the_title_what_was_got_and_what_is_needed() -> None:
    (fault,) = faults("ke_hoach", noi_nhan=["Sở Y tế", 5])
    assert fault.message == "“Nơi nhận” dòng thứ 2 phải là một dòng chữ trong ngoặc kép; đang là 5."


def test_loose_text_is_composed_and_cleaned_at_the_door() -> None:
    data = read_data(
        get_type("ke_hoach"), {**sample("ke_hoach"), "trich_yeu": "To\u0302\u0309 chu\u031b\u0301c\u00a0 le\u0302\u0303"}
    )
    assert getattr(data, "trich_yeu", "") == "Tổ chức lễ"


def test_a_date_may_be_written_as_offices_do() -> None:
    data = read_data(get_type("ke_hoach"), {**sample("ke_hoach"), "ngay": "05/3/2026"})
    assert str(getattr(data, "ngay", "")) == "2026-03-05"


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), st.dates(), st.binary(max_size=3)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([*sample("danh_sach"), *sample("quyet_dinh"), "phu_luc", "thua"]), VALUES, max_size=6))
def test_any_data_at_all_is_told_in_faults_that_have_a_code_and_a_sentence(raw: Data) -> None:
    for slug in ("quyet_dinh", "danh_sach", "bieu_mau"):
        with pytest.raises(FaultsFound) as found:
            read_data(get_type(slug), raw)
        assert all(fault.code.startswith("DL") and len(fault.message) > 30 for fault in found.value.faults)
        assert "DL20" not in {fault.code for fault in found.value.faults}


def test_a_profile_with_faults_tells_all_of_them(tmp_path: Path) -> None:
    profile = tmp_path / "don_vi.toml"
    profile.write_text('ten_dong = []\nco_chu = "P15"\n', encoding="utf-8")
    with pytest.raises(FaultsFound) as found:
        read_don_vi(profile)
    assert {"ten_dong", "co_chu", "nguoi", "dia_danh"} <= {fault.where for fault in found.value.faults}
