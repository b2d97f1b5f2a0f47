"""Certificates: the right word for the age, the name on one line, one page whatever the words, nothing that is said of the dead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.errors import FaultsFound
from generators.pdf import page_texts, to_pdf
from generators.tieng_viet.be_rong_chu import be_rong_mm
from generators.types.giay_mung_tho import CO_TEN_PT, RONG_TEN_MM, co_ten
from tests.generators.types.mau_thu import context, docx, faults

DAI = "Nguyễn Phương Hoàng Trường Thị Thương Thương"
HOI = {"ten": "Hội Người cao tuổi xã Ngọc Liên", "quyen_han": ["TM. Ban Thường vụ", "Chủ tịch"], "nguoi_ky": "Bùi Văn Mẫu"}
DAI_NHAT = {
    "ho_ten": DAI,
    "nam_sinh": 1925,
    "nguoi_ky": "pct_van_xa",
    "noi_o": "Thôn Đồng Xanh Thượng Nguồn Suối Trong, xã Ngọc Liên, tỉnh Thanh Hóa, nay ở nhà con gái tại thôn Tân Tiến",
    "nhan_dip": "Tết Nguyên đán Đinh Mùi năm 2027 và Ngày truyền thống Người cao tuổi Việt Nam 06 tháng 6",
    "loi_chuc": "Kính chúc cụ luôn mạnh khỏe, sống vui, sống lâu cùng con cháu, là tấm gương sáng cho các thế hệ sau noi theo.",
}


@pytest.mark.parametrize("words", ["Cụ hưởng thọ 80 tuổi", "cụ HƯỞNG  THỌ", "hu\u031bo\u031b\u0309ng tho\u0323"])
def test_words_said_of_the_dead_are_refused(words: str) -> None:
    assert "CS31" in faults("giay_mung_tho", loi_chuc=words)


def test_they_are_refused_in_the_occasion_too() -> None:
    assert faults("giay_mung_tho", nhan_dip="dịp cụ hưởng thọ 80 tuổi") == ["CS31"]


@pytest.mark.parametrize(
    ("nam_sinh", "gioi_tinh", "kinh_mung", "tuoi"),
    [
        (1957, "nam", "Kính mừng thọ ông", "Tròn 70 tuổi"),
        (1952, "nu", "Kính mừng thọ bà", "Tròn 75 tuổi"),
        (1942, "nam", "Kính mừng thượng thọ cụ ông", "Tròn 85 tuổi"),
        (1927, "nu", "Kính mừng thượng thượng thọ cụ bà", "Tròn 100 tuổi"),
        (1925, "nu", "Kính mừng thượng thượng thọ cụ bà", "Trên 100 tuổi (102 tuổi)"),
    ],
)
def test_address_feast_and_milestone_follow_from_the_age(nam_sinh: int, gioi_tinh: str, kinh_mung: str, tuoi: str) -> None:
    printed = context("giay_mung_tho", nam_sinh=nam_sinh, gioi_tinh=gioi_tinh)
    assert (printed["kinh_mung"], printed["tuoi"]) == (kinh_mung, tuoi)


def test_the_office_may_choose_the_form_of_address_and_the_plain_feast() -> None:
    assert context("giay_mung_tho", danh_xung="cụ", goi_ten_tho=False)["kinh_mung"] == "Kính mừng thọ cụ"


def test_an_age_that_is_not_honoured_is_refused() -> None:
    assert faults("giay_mung_tho", nam_sinh=1948) == ["DL62"]


def test_a_form_of_address_of_the_other_sex_is_refused() -> None:
    assert faults("giay_mung_tho", danh_xung="cụ ông") == ["DL63"]


def test_either_the_office_or_the_association_signs() -> None:
    assert faults("giay_mung_tho", nguoi_ky="") == ["DL64"]
    assert faults("giay_mung_tho", hoi_nct=HOI) == ["DL64"]


def test_the_association_signs_in_its_own_name() -> None:
    printed = context("giay_mung_tho", hoi_nct=HOI, nguoi_ky=None)
    assert printed["ten_co_quan"] == ["HỘI NGƯỜI CAO TUỔI XÃ NGỌC LIÊN"]
    assert (printed["quyen_han"], printed["nguoi_ky"]) == (["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"], "Bùi Văn Mẫu")


@pytest.mark.parametrize(("nguoi_ky", "code"), [("ai_do", "DL15"), ("tp_vhxh", "DL17")])
def test_who_may_not_sign_for_the_office_is_told(nguoi_ky: str, code: str) -> None:
    with pytest.raises(FaultsFound) as found:
        context("giay_mung_tho", nguoi_ky=nguoi_ky)
    assert [fault.code for fault in found.value.faults] == [code]


@given(st.text("ABHĐƯỜNGNTHỊMỹ ", min_size=1, max_size=60).map(str.strip).filter(bool))
def test_the_size_of_a_name_is_the_largest_that_fits_one_line(name: str) -> None:
    fits = [key for key, size in CO_TEN_PT.items() if be_rong_mm(name.upper(), co_pt=size, dam=True) <= RONG_TEN_MM]
    assert co_ten(name) == (fits[0] if fits else None)


def test_a_name_of_seven_syllables_and_45_letters_fits() -> None:
    assert len(DAI) >= 44
    assert co_ten(DAI) == "nho"


def test_more_than_a_name_in_the_name_is_refused() -> None:
    assert faults("giay_mung_tho", ho_ten="Hà Thị Liễu, vợ ông Phạm Văn Thuận, thôn Đồng Xanh, xã Ngọc Liên, tỉnh Thanh Hóa") == [
        "DL61"
    ]


def test_the_longest_words_still_make_one_page_with_the_name_on_one_line() -> None:
    (page,) = page_texts(to_pdf(docx("giay_mung_tho", **DAI_NHAT)))
    assert DAI.upper() in page
    assert "Phạm Xuân Khánh" in page
