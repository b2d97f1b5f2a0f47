"""Who is on the list: every row gets one decision with a reason; nobody is dropped and nobody receives twice."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.chinh_sach.bang_muc import BangMuc
from generators.chinh_sach.kho_muc import doc_bang_muc
from generators.chinh_sach.tuoi import moc
from generators.chinh_sach.xet_chon import GhiNhan, KetQua, QuyetDinhXet, so_thang_tron, xet, xet_danh_sach
from tests.generators.chinh_sach.nguoi_mau import NguoiMau, nguoi

TET = date(2027, 2, 6)
BANG = doc_bang_muc(Path(__file__).resolve().parents[3] / "samples/inputs/muc_qua.toml")
THUONG_TRU = BANG.model_copy(update={"cu_tru": "thường trú", "tam_tru_tu_thang": 0})
KHONG_NEU = BANG.model_copy(update={"cu_tru": "", "tam_tru_tu_thang": 0})


def mot(ghi_nhan: GhiNhan | None = None, *, nam_sinh: int | None = 1947) -> QuyetDinhXet[NguoiMau]:
    return xet(nguoi(nam_sinh), ngay_tang=TET, bang=BANG, ghi_nhan=ghi_nhan)


def nhieu(*people: NguoiMau, ghi_nhan: dict[int, GhiNhan] | None = None) -> list[KetQua]:
    rows = [(person, (ghi_nhan or {}).get(n)) for n, person in enumerate(people)]
    return [d.ket_qua for d in xet_danh_sach(rows, ngay_tang=TET, bang=BANG)]


@pytest.mark.parametrize(
    ("nam_sinh", "ket_qua"),
    [
        (1957, KetQua.TANG),
        (1956, KetQua.NGOAI),
        (1927, KetQua.TANG),
        (1926, KetQua.TANG),
        (1923, KetQua.TANG),
        (None, KetQua.CHUA_RO),
        (2028, KetQua.CHUA_RO),
    ],
)
def test_the_year_of_birth_decides_first(nam_sinh: int | None, ket_qua: KetQua) -> None:
    assert mot(nam_sinh=nam_sinh).ket_qua is ket_qua


@pytest.mark.parametrize(
    ("ghi_nhan", "ket_qua"),
    [
        (GhiNhan("đã mất"), KetQua.CHUA_RO),
        (GhiNhan("đã mất", van_tang=True), KetQua.TANG),
        (GhiNhan("đã mất", van_tang=False), KetQua.KHONG),
        (GhiNhan("chuyển đi"), KetQua.KHONG),
        (GhiNhan("từ chối"), KetQua.KHONG),
        (GhiNhan("nhận ở nơi khác"), KetQua.KHONG),
        (GhiNhan("tạm trú", ngay=date(2026, 8, 6)), KetQua.TANG),
        (GhiNhan("tạm trú", ngay=date(2026, 8, 7)), KetQua.KHONG),
        (GhiNhan("tạm trú"), KetQua.CHUA_RO),
    ],
)
def test_what_was_recorded_decides_next_and_is_kept(ghi_nhan: GhiNhan, ket_qua: KetQua) -> None:
    decision = mot(ghi_nhan)
    assert (decision.ket_qua, decision.ghi_nhan) == (ket_qua, ghi_nhan)
    assert decision.ly_do.endswith(".")
    assert decision.can_cu


def test_a_record_tells_its_day_and_note() -> None:
    decision = mot(GhiNhan("đã mất", ngay=date(2027, 1, 5), van_tang=True, ghi_chu="con trai nhận"))
    assert decision.ly_do == (
        "Đã mất sau khi lập danh sách; đơn vị quyết định vẫn trao cho gia đình (ngày 05/01/2027; con trai nhận)."
    )


@pytest.mark.parametrize(("bang", "ket_qua"), [(THUONG_TRU, KetQua.KHONG), (KHONG_NEU, KetQua.CHUA_RO)])
def test_temporary_residents_go_by_the_rule_of_the_table(bang: BangMuc, ket_qua: KetQua) -> None:
    decision = xet(nguoi(1947), ngay_tang=TET, bang=bang, ghi_nhan=GhiNhan("tạm trú", ngay=date(2020, 1, 1)))
    assert decision.ket_qua is ket_qua


def test_a_record_makes_nobody_eligible_who_has_no_milestone() -> None:
    assert mot(GhiNhan("đã mất", van_tang=True), nam_sinh=1950).ket_qua is KetQua.NGOAI


def test_the_same_number_name_and_birth_is_one_gift() -> None:
    person = nguoi(1947)
    assert nhieu(person, replace(person, ho_ten="LÊ THỊ  MẪU", thon="Thôn Hai")) == [KetQua.TANG, KetQua.KHONG]


def test_what_was_recorded_on_the_second_row_holds_for_the_first() -> None:
    person = nguoi(1947)
    assert nhieu(person, person, ghi_nhan={1: GhiNhan("từ chối")}) == [KetQua.KHONG, KetQua.KHONG]


def test_the_same_number_with_another_name_is_asked() -> None:
    person = nguoi(1947)
    assert nhieu(person, replace(person, ho_ten="Phạm Văn Khác")) == [KetQua.TANG, KetQua.CHUA_RO]


def test_two_people_of_one_name_year_and_village_with_two_numbers_both_receive() -> None:
    assert nhieu(nguoi(1947), nguoi(1947)) == [KetQua.TANG, KetQua.TANG]


def test_without_numbers_two_of_one_name_year_and_village_are_asked() -> None:
    assert nhieu(NguoiMau(), NguoiMau()) == [KetQua.TANG, KetQua.CHUA_RO]
    assert nhieu(NguoiMau(), NguoiMau(thon="Thôn Hai")) == [KetQua.TANG, KetQua.TANG]


def test_without_numbers_two_different_days_of_birth_are_two_people() -> None:
    twins = NguoiMau(ngay_sinh=date(1957, 1, 2)), NguoiMau(ngay_sinh=date(1957, 3, 4))
    assert nhieu(*twins) == [KetQua.TANG, KetQua.TANG]


def test_who_already_received_this_year_receives_no_more() -> None:
    person = nguoi(1947)
    (decision,) = xet_danh_sach([(person, None)], ngay_tang=TET, bang=BANG, da_nhan={person.cccd or ""})
    assert (decision.ket_qua, "mỗi năm một lần" in decision.ly_do) == (KetQua.KHONG, True)


def test_a_repeated_row_names_the_row_it_repeats() -> None:
    person = nguoi(1947)
    decisions = xet_danh_sach([(nguoi(1957), None), (person, None), (person, None)], ngay_tang=TET, bang=BANG)
    assert [d.trung_dong for d in decisions] == [None, None, 2]
    assert "dòng 2" in decisions[2].ly_do


NGUOI = st.builds(
    NguoiMau,
    ho_ten=st.sampled_from(["Lê Thị Mẫu", "Phạm Văn Khác"]),
    nam_sinh=st.sampled_from([None, 1925, 1927, 1950, 1957]),
    cccd=st.sampled_from([None, "038157000001", "038157000002", "038157000003"]),
    thon=st.sampled_from(["Thôn Một", "Thôn Hai"]),
)
GHI = st.none() | st.builds(GhiNhan, st.sampled_from(["đã mất", "chuyển đi", "từ chối", "nhận ở nơi khác", "tạm trú"]))


@given(st.lists(st.tuples(NGUOI, GHI), max_size=12))
def test_rows_in_are_decisions_out_in_order_each_with_its_reason(rows: list[tuple[NguoiMau, GhiNhan | None]]) -> None:
    made = xet_danh_sach(rows, ngay_tang=TET, bang=BANG)
    assert [d.nguoi for d in made] == [person for person, _ in rows]
    assert all(d.ly_do.endswith(".") and d.can_cu for d in made)


@given(st.lists(st.tuples(NGUOI, GHI), max_size=12))
def test_no_number_receives_twice_and_who_receives_stands_on_a_milestone(rows: list[tuple[NguoiMau, GhiNhan | None]]) -> None:
    given = [d for d in xet_danh_sach(rows, ngay_tang=TET, bang=BANG) if d.ket_qua is KetQua.TANG]
    assert all(d.moc and d.tuoi and d.moc == moc(d.tuoi) for d in given)
    assert max(Counter(d.nguoi.cccd for d in given if d.nguoi.cccd).values(), default=1) == 1


@pytest.mark.parametrize(
    ("tu", "tai", "thang"),
    [
        (date(2026, 8, 6), date(2027, 2, 6), 6),
        (date(2026, 8, 7), date(2027, 2, 6), 5),
        (date(2026, 8, 31), date(2027, 2, 28), 6),
        (date(2027, 1, 31), date(2027, 2, 27), 0),
        (date(2026, 2, 28), date(2027, 2, 28), 12),
    ],
)
def test_whole_months_are_counted_by_the_civil_code(tu: date, tai: date, thang: int) -> None:
    assert so_thang_tron(tu, tai=tai) == thang
