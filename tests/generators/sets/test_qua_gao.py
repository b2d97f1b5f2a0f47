"""Tết gifts and famine rice: one share for one person, 15 kg for a person, and papers that agree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from generators.dossier.planned import DauVao, HoSo
from generators.dossier.walk import all_sets, get_set
from generators.errors import FaultsFound
from generators.readers.nguoi import Nguoi
from tests.generators.sets.nguoi import don_vi, nguoi, so_sanh
from tests.generators.sets.test_dang_thuc import written_over

NHOM = (
    {"ten": "Hộ nghèo", "danh_sach": "ho_ngheo", "so_tien": 500_000, "hien_vat": "01 túi quà", "nguon": "Ngân sách xã"},
    {"ten": "Trẻ em mồ côi", "danh_sach": "mo_coi", "so_tien": 300_000, "nguon": "Xã hội hóa"},
)


def poor() -> list[Nguoi]:
    return [
        nguoi("Lê Văn Cần", 1970, "nam", "Thôn 1", tep="ho_ngheo.xlsx", cccd="038070000001"),
        nguoi("Hà Thị Kiệm", 1982, "nu", "Thôn 2", tep="ho_ngheo.xlsx", cccd="038182000002"),
    ]


def orphans() -> list[Nguoi]:
    return [
        nguoi("Bùi Văn Non", 2016, "nam", "Thôn 1", tep="mo_coi.xlsx", cccd="038216000003"),
        nguoi("Hà Thị Kiệm", 1982, "nu", "Thôn 2", tep="mo_coi.xlsx", cccd="038182000002"),
    ]


def made(slug: str, people: Sequence[Nguoi], *, bien_nhan: Sequence[Nguoi] = (), **fields: Any) -> HoSo:
    bo = get_set(slug)
    return bo.lap(DauVao(people, don_vi(), bo.thong_tin.model_validate({"nam": 2027} | fields), (), bien_nhan))


def gifts(**more: Any) -> HoSo:
    return made("qua_tet", [*poor(), *orphans()], nhom=NHOM, **more)


def household(name: str, members: str, thon: str = "Thôn 1") -> Nguoi:
    return nguoi(name, 1975, "nam", thon, khac={"Số khẩu": "9", "Số khẩu thiếu đói": members}, tep="gao.xlsx")


def rice(**more: Any) -> HoSo:
    return made("gao_cuu_doi", [household("Lê Văn Cần", "4"), household("Hà Văn Kiệm", "1", "Thôn 2")], **more)


def signed(people: Sequence[Nguoi]) -> list[Nguoi]:
    return [nguoi(p.ho_ten, p.nam_sinh, "nam", p.thon, khac={"Đã nhận (x)": "x"}) for p in people]


def test_three_sets_are_there() -> None:
    assert {"tet_mung_tho", "qua_tet", "gao_cuu_doi"} <= all_sets().keys()


def test_who_is_on_two_lists_gets_the_share_of_the_first() -> None:
    hs = gifts()
    assert (hs.so_nguoi, hs.so_tien) == (3, 1_300_000)
    (left,) = hs.de_lai
    assert "mo_coi.xlsx" in left.cho
    assert "Mỗi người một suất" in left.ly_do
    assert not left.cho_nguoi


def test_a_group_without_a_list_is_a_fault() -> None:
    with pytest.raises(FaultsFound, match="mo_coi"):
        made("qua_tet", poor(), nhom=NHOM)


def test_a_list_of_no_group_is_left_with_its_reason() -> None:
    hs = made("qua_tet", [*poor(), nguoi("Lê Văn Lạ", 1990, "nam", "Thôn 1", tep="khac.xlsx")], nhom=NHOM[:1])
    assert [left.ma for left in hs.de_lai] == ["BO61"]


@pytest.mark.parametrize("dossier", [gifts, rice])
def test_all_equalities_hold(dossier: Any) -> None:
    found = so_sanh(dossier())
    assert not [equality for equality in found.values() if not equality.dung]
    assert len(found) > 8


def test_fifteen_kilograms_for_each_member_who_lacks_food() -> None:
    (decision,) = (doc for doc in rice().van_ban() if doc.tep.startswith("03_quyet_dinh"))
    assert "02 hộ, 05 khẩu, 75 kg gạo" in str(decision.data.model_dump())


def test_more_months_than_the_decree_allows_are_refused() -> None:
    with pytest.raises(FaultsFound) as found:
        rice(so_thang=2)
    assert [fault.code for fault in found.value.faults] == ["CS64"]


def test_three_months_between_harvests_are_lawful() -> None:
    (proposal,) = (doc for doc in rice(dip="giáp hạt", so_thang=3).van_ban() if doc.giay == "to_trinh")
    assert "225 kg gạo" in str(proposal.data.model_dump())


def test_a_household_without_members_is_left_with_its_reason() -> None:
    hs = made("gao_cuu_doi", [household("Lê Văn Cần", "4"), household("Hà Văn Kiệm", "")])
    assert [left.ma for left in hs.de_lai] == ["BO63"]


@pytest.mark.parametrize(
    ("dossier", "paper", "old", "new", "equality"),
    [
        (gifts, "ke_hoach", "03 suất quà", "04 suất quà", "Số người"),
        (gifts, "quyet_dinh", "Bùi Văn Non", "Bùi Văn Nón", "Họ tên"),
        (gifts, "ky_nhan", "500.000", "400.000", "Số, chữ và tổng trong từng văn bản"),
        (rice, "to_trinh", "75 kg gạo", "90 kg gạo", "Số gạo (kg)"),
        (rice, "quyet_dinh", "02 hộ", "03 hộ", "Số hộ"),
        (rice, "ky_nhan", "Hà Văn Kiệm", "Hà Văn Kiện", "Họ tên"),
        (rice, "danh_sach", ">60<", ">45<", "Số, chữ và tổng trong từng văn bản"),
    ],
)
def test_a_word_file_that_says_otherwise_is_seen(dossier: Any, paper: str, old: str, new: str, equality: str) -> None:
    assert not so_sanh(dossier(), tamper=written_over(paper, old, new))[equality].dung


def test_receipts_give_the_report_of_the_gifts() -> None:
    hs = gifts(bien_nhan=signed([*poor(), orphans()[0]]))
    (report,) = (doc for doc in hs.van_ban() if doc.giay == "bao_cao")
    assert "03 người đã nhận" in str(report.data.model_dump())
    assert not [equality for equality in so_sanh(hs).values() if not equality.dung]


def test_receipts_give_the_report_of_the_rice() -> None:
    hs = rice(bien_nhan=signed([household("Lê Văn Cần", "4"), household("Hà Văn Kiệm", "1", "Thôn 2")]))
    (report,) = (doc for doc in hs.van_ban() if doc.giay == "bao_cao")
    assert "02 hộ đã nhận, có ký nhận; đã phát 75 kg" in str(report.data.model_dump())
    assert not [equality for equality in so_sanh(hs).values() if not equality.dung]
