"""Fund sources: every đồng has one, and no đồng is lost in a split."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.chinh_sach.bang_muc import NguonTien
from generators.chinh_sach.kho_muc import bang_co_san, doc_bang_muc
from generators.chinh_sach.nguon_kinh_phi import (
    CAC_NGUON,
    Khoan,
    KhongChiaDuoc,
    chia,
    chua_dinh_gia,
    khoan_qua,
    thieu_nguon,
    tong_theo_nguon,
)
from generators.chinh_sach.tra_muc import MucApDung, tra_muc

TET = date(2027, 2, 6)
BANG = doc_bang_muc(Path(__file__).resolve().parents[3] / "samples/inputs/muc_qua.toml")
TIEN = st.integers(0, 10**12)
TY_LE = st.dictionaries(st.sampled_from(CAC_NGUON), st.integers(0, 100), min_size=1).filter(lambda shares: sum(shares.values()))
KHOAN = st.builds(Khoan, st.just("Quà"), st.integers(0, 500), st.integers(0, 10**7), st.sampled_from([*CAC_NGUON, None]))


def ap_dung(tuoi: int) -> MucApDung:
    found = tra_muc([BANG], tinh="Thanh Hóa", ngay=TET, tuoi=tuoi)
    assert isinstance(found, MucApDung)
    return found


@given(so_tien=TIEN, ty_le=TY_LE)
def test_the_parts_always_make_the_whole(so_tien: int, ty_le: dict[NguonTien, int]) -> None:
    parts = chia(so_tien, ty_le=ty_le)
    assert sum(parts.values()) == so_tien
    assert list(parts) == list(ty_le)


@given(so_tien=TIEN, ty_le=TY_LE)
def test_no_part_is_off_its_exact_share_by_a_whole_dong(so_tien: int, ty_le: dict[NguonTien, int]) -> None:
    total = sum(ty_le.values())
    parts = chia(so_tien, ty_le=ty_le)
    assert all(abs(parts[nguon] * total - so_tien * share) < total for nguon, share in ty_le.items())
    assert all(parts[nguon] == 0 for nguon, share in ty_le.items() if share == 0)


@pytest.mark.parametrize(
    ("so_tien", "ty_le"),
    [(-1, {"ngân sách xã": 1}), (5, {"ngân sách xã": 0}), (5, {}), (5, {"ngân sách xã": 3, "xã hội hóa": -1})],
)
def test_shares_that_divide_nothing_are_refused(so_tien: int, ty_le: dict[NguonTien, int]) -> None:
    with pytest.raises(KhongChiaDuoc):
        chia(so_tien, ty_le=ty_le)


@given(st.lists(KHOAN, max_size=20))
def test_the_sources_and_the_lines_without_one_make_the_whole(lines: list[Khoan]) -> None:
    without = sum(line.thanh_tien for line in lines if line.nguon is None)
    assert sum(tong_theo_nguon(lines).values()) + without == sum(line.thanh_tien for line in lines)
    assert len(thieu_nguon(lines)) == sum(line.nguon is None for line in lines)


def test_a_band_costs_its_cash_and_its_priced_things_each_from_its_own_source() -> None:
    assert khoan_qua(ap_dung(95), so_nguoi=3) == (
        Khoan("Tiền mặt, 95 tuổi", 3, 700_000, "ngân sách xã"),
        Khoan("túi quà, 95 tuổi", 3, 150_000, "xã hội hóa"),
    )
    assert tong_theo_nguon(khoan_qua(ap_dung(100), so_nguoi=2)) == {"ngân sách tỉnh": 3_400_000}


def test_a_thing_without_a_price_is_named_and_not_budgeted_as_nothing() -> None:
    found = tra_muc(bang_co_san(), tinh="Đà Nẵng", ngay=TET, tuoi=100)
    assert isinstance(found, MucApDung)
    assert chua_dinh_gia(found) == ("5 mét vải lụa",)
    assert [line.noi_dung for line in khoan_qua(found, so_nguoi=1)] == ["Tiền mặt, 100 tuổi"]


def test_a_table_that_names_no_source_is_told() -> None:
    found = tra_muc(bang_co_san(), tinh="Đồng Nai", ngay=TET, tuoi=90)
    assert isinstance(found, MucApDung)
    assert [fault.code for fault in thieu_nguon(khoan_qua(found, so_nguoi=1))] == ["CS50", "CS50"]


def test_every_line_of_the_sample_office_has_a_source() -> None:
    lines = [line for tuoi in (70, 75, 80, 85, 90, 95, 100, 101) for line in khoan_qua(ap_dung(tuoi), so_nguoi=1)]
    assert not thieu_nguon(lines)
