"""The lines above a signature follow the law whatever the post and the authority."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.tham_quyen import CAP_PHO, CachKy, KhongDuocKy, ThamQuyen, nguoi_dung_dau, quyen_han

DUNG_DAU = ("Chủ tịch", "Trưởng phòng", "Chánh Văn phòng", "Giám đốc Trung tâm Phục vụ hành chính công")
CHUC_VU = st.sampled_from([*DUNG_DAU, "Phó Chủ tịch", "Phó Trưởng phòng", "Phó Chánh Văn phòng"])


@pytest.mark.parametrize(
    ("chuc_vu", "tham_quyen", "cach_ky", "lines"),
    [
        ("Chủ tịch", "ubnd", "chinh_thuc", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
        ("Phó Chủ tịch", "ubnd", "chinh_thuc", ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
        ("Chủ tịch", "chu_tich", "chinh_thuc", ["CHỦ TỊCH"]),
        ("Phó Chủ tịch", "chu_tich", "chinh_thuc", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
        ("Phó Chủ tịch", "chu_tich", "phu_trach", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
        ("Chủ tịch", "ubnd", "quyen", ["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"]),
        ("Chánh Văn phòng", "chu_tich", "thua_lenh", ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]),
        ("Trưởng phòng", "chu_tich", "thua_uy_quyen", ["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG"]),
        ("Trưởng phòng", "phong", "chinh_thuc", ["TRƯỞNG PHÒNG"]),
        ("Phó Trưởng phòng", "phong", "chinh_thuc", ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"]),
    ],
)
def test_the_table_of_the_decree_holds(chuc_vu: str, tham_quyen: ThamQuyen, cach_ky: CachKy, lines: list[str]) -> None:
    assert list(quyen_han(chuc_vu, tham_quyen=tham_quyen, cach_ky=cach_ky)) == lines


@pytest.mark.parametrize(
    ("chuc_vu", "tham_quyen", "cach_ky", "advice"),
    [
        ("Trưởng phòng", "ubnd", "chinh_thuc", "thua_lenh"),
        ("Trưởng phòng", "chu_tich", "chinh_thuc", "thua_lenh"),
        ("Chánh Văn phòng", "ubnd", "thua_lenh", "chu_tich"),
        ("Phó Chủ tịch", "chu_tich", "thua_uy_quyen", "chinh_thuc"),
        ("Chủ tịch", "phong", "chinh_thuc", "người của phòng"),
        ("Chủ tịch", "ubnd", "phu_trach", "chức vụ Phó"),
        ("Phó Chủ tịch", "ubnd", "quyen", "chinh_thuc"),
    ],
)
def test_an_unlawful_way_is_refused_with_the_lawful_one(
    chuc_vu: str, tham_quyen: ThamQuyen, cach_ky: CachKy, advice: str
) -> None:
    with pytest.raises(KhongDuocKy, match=advice):
        quyen_han(chuc_vu, tham_quyen=tham_quyen, cach_ky=cach_ky)


def test_an_office_may_leave_tm_out() -> None:
    assert quyen_han("Phó Chủ tịch", tham_quyen="ubnd", ghi_tm="khong") == ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")


@given(CHUC_VU, st.sampled_from(get_args(ThamQuyen)), st.sampled_from(get_args(CachKy)))
def test_every_chain_is_lawful(chuc_vu: str, tham_quyen: ThamQuyen, cach_ky: CachKy) -> None:
    try:
        lines = quyen_han(chuc_vu, tham_quyen=tham_quyen, cach_ky=cach_ky)
    except KhongDuocKy:
        return
    assert all(line == line.upper() for line in lines)
    assert lines[-1].removeprefix("Q. ") == chuc_vu.upper()
    assert any(line.startswith("TM. ") for line in lines) == (tham_quyen == "ubnd")
    assert all(lines[n + 1] == f"PHÓ {line.removeprefix('KT. ')}" for n, line in enumerate(lines) if line.startswith("KT. "))
    assert any(line.startswith("KT. ") for line in lines) == chuc_vu.startswith(CAP_PHO)
    assert sum(line.startswith(("TM. ", "TL. ", "TUQ. ")) for line in lines) <= 1


@given(CHUC_VU)
def test_a_head_heads_itself(chuc_vu: str) -> None:
    assert nguoi_dung_dau(nguoi_dung_dau(chuc_vu)) == nguoi_dung_dau(chuc_vu)
