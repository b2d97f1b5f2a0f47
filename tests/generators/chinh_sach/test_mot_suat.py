"""One share for one person, whichever lists name them."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from generators.chinh_sach.mot_suat import mot_suat
from generators.chinh_sach.xet_chon import KetQua
from tests.generators.chinh_sach.nguoi_mau import NguoiMau, nguoi


def test_a_person_on_two_lists_has_one_share_from_the_first() -> None:
    person = nguoi(1947)
    first, second = mot_suat({"hộ nghèo": [person], "bảo trợ xã hội": [person]})
    assert (first.ket_qua, second.ket_qua) == (KetQua.TANG, KetQua.KHONG)
    assert "dòng 1 danh sách hộ nghèo" in second.ly_do


def test_a_doubt_is_asked_and_names_the_row() -> None:
    *_, last = mot_suat({"hộ nghèo": [nguoi(1947), NguoiMau()], "trẻ mồ côi": [NguoiMau()]})
    assert (last.ket_qua, last.danh_sach, last.dong) == (KetQua.CHUA_RO, "trẻ mồ côi", 1)
    assert "dòng 2 danh sách hộ nghèo" in last.ly_do


def test_a_row_of_a_later_list_is_named_by_its_place_in_that_list() -> None:
    person = nguoi(1947)
    *_, last = mot_suat({"hộ nghèo": [nguoi(1940), nguoi(1941)], "cận nghèo": [nguoi(1942), person], "bảo trợ": [person]})
    assert "dòng 2 danh sách cận nghèo" in last.ly_do


NGUOI = st.builds(
    NguoiMau,
    ho_ten=st.sampled_from(["Lê Thị Mẫu", "Phạm Văn Khác"]),
    cccd=st.sampled_from([None, "038157000001", "038157000002"]),
)


@given(st.dictionaries(st.sampled_from(["hộ nghèo", "cận nghèo", "bảo trợ"]), st.lists(NGUOI, max_size=6)))
def test_rows_in_are_decisions_out_and_no_number_has_two_shares(lists: dict[str, list[NguoiMau]]) -> None:
    made = mot_suat(lists)
    assert [(s.danh_sach, s.dong) for s in made] == [(ten, n) for ten, people in lists.items() for n in range(1, len(people) + 1)]
    shares = Counter(s.nguoi.cccd for s in made if s.ket_qua is KetQua.TANG and s.nguoi.cccd)
    assert max(shares.values(), default=1) == 1
