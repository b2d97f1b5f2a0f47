"""Banner titles by the circular, and how people are addressed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.chinh_sach.danh_xung import CachXung, KhongCoAi, loai_tho, tieu_de_le, xung_ho
from generators.chinh_sach.tu_cam import tim_tu_cam
from generators.chinh_sach.tuoi import Moc, cac_moc, moc

THONG_TU = {
    70: "LỄ MỪNG THỌ",
    75: "LỄ MỪNG THỌ",
    80: "LỄ MỪNG THƯỢNG THỌ",
    85: "LỄ MỪNG THƯỢNG THỌ",
    90: "LỄ MỪNG THƯỢNG THƯỢNG THỌ",
    95: "LỄ MỪNG THƯỢNG THƯỢNG THỌ",
    100: "LỄ MỪNG THƯỢNG THƯỢNG THỌ",
    104: "LỄ MỪNG THƯỢNG THƯỢNG THỌ",
}


def dung_moc(tuoi: int) -> Moc:
    found = moc(tuoi)
    assert found is not None
    return found


@pytest.mark.parametrize(("tuoi", "ten"), THONG_TU.items())
def test_the_banner_of_one_age_is_that_of_the_circular(tuoi: int, ten: str) -> None:
    assert tieu_de_le([dung_moc(tuoi)] * 3) == ten


@given(st.sets(st.sampled_from(cac_moc()), min_size=2))
def test_several_ages_together_share_the_common_title(nhom: set[Moc]) -> None:
    assert tieu_de_le(nhom) == "LỄ MỪNG THỌ"


def test_a_ceremony_without_anyone_has_no_title() -> None:
    with pytest.raises(KhongCoAi):
        tieu_de_le([])


@pytest.mark.parametrize("m", cac_moc())
def test_no_title_holds_a_forbidden_word(m: Moc) -> None:
    assert not tim_tu_cam(f"{tieu_de_le([m])} {loai_tho(m)}", loi_chuc=True)


@pytest.mark.parametrize(
    ("tuoi", "gioi", "cach", "goi"),
    [
        (79, "nam", CachXung(), "ông"),
        (79, "nu", CachXung(), "bà"),
        (80, "nam", CachXung(), "cụ"),
        (80, "nu", CachXung(kem_gioi=True), "cụ bà"),
        (79, "nu", CachXung(kem_gioi=True), "bà"),
        (70, "nam", CachXung(cu_tu=70, kem_gioi=True), "cụ ông"),
        (90, None, CachXung(kem_gioi=True), "cụ"),
        (70, None, CachXung(), "ông (bà)"),
        (70, "", CachXung(), "ông (bà)"),
    ],
)
def test_people_are_addressed_by_age_and_sex_as_the_office_chooses(tuoi: int, gioi: str | None, cach: CachXung, goi: str) -> None:
    assert xung_ho(tuoi, gioi, cach=cach) == goi
