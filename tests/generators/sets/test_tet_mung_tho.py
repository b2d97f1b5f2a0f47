"""The Tết dossier: who is on the list, what follows from the year, the receipts, and last year's dossier opened anew."""

from __future__ import annotations

from datetime import date

import pytest

from generators.dossier.papers import cac_giay
from generators.dossier.planned import DauVao, Planned
from generators.dossier.walk import KhongCoBo, all_sets, get_set
from generators.errors import FaultsFound
from generators.readers.nguoi import CHUYEN_DI, DA_MAT, Nguoi
from generators.sets.tet_mung_tho.sang_nam import sang_nam
from generators.sets.tet_mung_tho.thong_tin import ThongTin
from tests.generators.sets.nguoi import NAM, cac_nguoi, don_vi, ho_so, muc, nguoi, so_sanh


def papers(**fields: object) -> dict[str, list[Planned]]:
    """The documents of the dossier by paper."""
    found: dict[str, list[Planned]] = {}
    for doc in ho_so(**fields).van_ban():  # type: ignore[arg-type]
        found.setdefault(doc.giay, []).append(doc)
    return found


def words(doc: Planned) -> str:
    return str(doc.data.model_dump())


def receipts(*, missing: str = "") -> list[Nguoi]:
    """The sign sheets typed back: everyone has signed, perhaps but one."""
    return [
        nguoi(
            p.ho_ten,
            p.nam_sinh,
            p.gioi_tinh or "",
            p.thon,
            khac={"Đã nhận (x)": "" if p.ho_ten == missing else "x", "Lý do": "đi vắng"},
        )
        for p in cac_nguoi()
    ]


SPENT = [
    {"noi_dung": "5 mét vải lụa tặng người tròn 100 tuổi", "so_tien": 950_000},
    {"noi_dung": "Túi quà tặng người tròn 95 tuổi", "so_tien": 150_000},
    {"noi_dung": "Túi quà tặng người tròn 90 tuổi", "so_tien": 150_000},
    {"noi_dung": "In giấy mừng thọ, khung", "so_tien": 270_000},
    {"noi_dung": "Tổ chức lễ tại thôn, làng", "so_tien": 3_000_000},
]


def test_sets_are_found_by_walking() -> None:
    assert all_sets()["tet_mung_tho"] is get_set("tet_mung_tho")


def test_an_unknown_set_names_the_nearest() -> None:
    with pytest.raises(KhongCoBo, match="tet_mung_tho"):
        get_set("tet_mung_to")


def test_papers_come_in_the_order_of_their_numbers() -> None:
    assert [giay.STT for giay in cac_giay("generators.sets.tet_mung_tho")] == list(range(1, 15))


def test_everyone_has_an_invitation_and_a_certificate() -> None:
    found = papers()
    assert len(found["giay_moi"]) == len(found["giay_mung_tho"]) == len(cac_nguoi())


def test_tet_and_can_chi_follow_from_the_year() -> None:
    text = words(papers()["ke_hoach"][0])
    assert "tết Nguyên đán Đinh Mùi năm 2027" in text
    assert "thứ Hai, ngày 08 tháng 02 năm 2027" in text
    assert "sinh năm 1957" in text


def test_the_amounts_are_those_of_the_rate_table() -> None:
    rates = {band.tu: band.tien_mat or 0 for band in muc().muc}
    expected = sum(rates[min(NAM - p.nam_sinh, 101)] for p in cac_nguoi())
    assert ho_so().so_tien == expected


def test_a_missing_rate_names_what_to_copy() -> None:
    bo = get_set("tet_mung_tho")
    with pytest.raises(FaultsFound, match="HĐND tỉnh"):
        bo.lap(DauVao(cac_nguoi(), don_vi(), bo.thong_tin(nam=NAM), ()))


def test_an_example_table_is_told_to_be_one_and_is_not_cited() -> None:
    hs = ho_so()
    assert "CS16" in {fault.code for fault in hs.luu_y}
    (decision,) = (doc for doc in hs.van_ban() if doc.giay == "quyet_dinh")
    assert "đơn vị mẫu" not in words(decision)


def test_ages_between_milestones_are_in_no_paper() -> None:
    assert ho_so([*cac_nguoi(), nguoi("Lê Văn Lẻ", 1956, "nam", "Thôn Đồng Xanh")]).so_nguoi == len(cac_nguoi())


@pytest.mark.parametrize(
    ("person", "reason"),
    [
        (nguoi("Lê Văn Rõ", 1957, "", "Thôn Đồng Xanh"), "giới tính"),
        (nguoi("Lê Văn Rõ", 1957, "nam", ""), "thôn"),
        (nguoi("Lê Văn Rõ", 1957, "nam", "Thôn Đồng Xanh", danh_dau=(DA_MAT,)), "Đã mất"),
        (nguoi("Lê Văn Rõ", 1957, "nam", "Thôn Đồng Xanh", danh_dau=(CHUYEN_DI,)), "chuyển"),
        (nguoi("Lê " + "Văn Trường Thương " * 12, 1957, "nam", "Thôn Đồng Xanh"), "dài"),
    ],
)
def test_a_row_that_cannot_go_out_is_left_with_its_reason(person: Nguoi, reason: str) -> None:
    hs = ho_so([*cac_nguoi(), person])
    (left,) = hs.de_lai
    assert reason in left.ly_do
    assert left.nguoi is person
    assert hs.so_nguoi == len(cac_nguoi())


def test_the_office_may_still_give_to_the_family_of_one_who_died() -> None:
    record = {"ho_ten": "Bùi Văn Rạng", "nam_sinh": 1952, "ly_do": "đã mất", "van_tang": True}
    assert ho_so(ghi_nhan=[record]).so_nguoi == len(cac_nguoi())


def test_a_record_about_nobody_is_a_fault() -> None:
    with pytest.raises(FaultsFound, match="không khớp ai"):
        ho_so(ghi_nhan=[{"ho_ten": "Lê Văn Không", "nam_sinh": 1952, "ly_do": "từ chối"}])


def test_two_people_of_one_name_in_one_thon_have_a_paper_each() -> None:
    twin = nguoi("Trương Thị Đào", 1957, "nu", "Thôn Đồng Xanh", cccd="038157000002")
    people = [nguoi("Trương Thị Đào", 1957, "nu", "Thôn Đồng Xanh", cccd="038157000001"), twin]
    hs = ho_so(people)
    names = [doc.tep for doc in hs.van_ban()]
    assert len(set(names)) == len(names)
    assert not [equality for equality in so_sanh(hs).values() if not equality.dung]


def test_a_hundred_year_old_without_origin_is_told() -> None:
    people = [nguoi("Phạm Văn Cẩn", 1927, "nam", "Thôn Đồng Xanh", que_quan="")]
    assert "BO14" in {fault.code for fault in ho_so(people).luu_y}


def test_nobody_at_a_milestone_is_a_fault() -> None:
    with pytest.raises(FaultsFound, match="không ai đến mốc"):
        ho_so([nguoi("Lê Văn Lẻ", 1956, "nam", "Thôn Đồng Xanh")])


def test_a_name_of_a_letter_does_not_move_when_others_leave() -> None:
    before = {doc.nguoi: doc.tep for doc in papers()["giay_moi"]}
    after = {doc.nguoi: doc.tep for doc in ho_so(cac_nguoi()[1:]).van_ban() if doc.giay == "giay_moi"}
    assert after.items() <= before.items()


def test_before_the_event_there_is_no_settlement() -> None:
    assert "ket_qua" not in papers()


def test_receipts_give_report_and_settlement_that_agree() -> None:
    hs = ho_so(bien_nhan=receipts(missing="Lê Thị Hợi"), da_chi=SPENT)
    report, settled = (doc for doc in hs.van_ban() if doc.giay == "ket_qua")
    assert "Lê Thị Hợi, Làng Cây Sung: đi vắng" in words(report)
    assert settled.slug == "quyet_toan"
    assert not [equality for equality in so_sanh(hs).values() if not equality.dung]


def test_what_was_spent_is_never_guessed() -> None:
    with pytest.raises(FaultsFound) as found:
        list(ho_so(bien_nhan=receipts(), da_chi=SPENT[:-1]).van_ban())
    assert [fault.code for fault in found.value.faults] == ["BO45"]


def test_receipts_that_do_not_match_the_list_are_told_row_by_row() -> None:
    rows = [*receipts()[1:], nguoi("Lê Văn Lạ", 1957, "nam", "Thôn Đồng Xanh", khac={"Đã nhận": "x"})]
    with pytest.raises(FaultsFound) as found:
        ho_so(bien_nhan=rows)
    assert {fault.code for fault in found.value.faults} == {"BO41", "BO42"}


def test_last_years_fields_move_on_to_the_same_lunar_day() -> None:
    new, _ = sang_nam(ThongTin(nam=2027, ngay_le=date(2027, 2, 8)), 2028)
    assert (new.nam, new.ngay_le) == (2028, date(2028, 1, 28))


def test_what_belonged_to_last_year_goes_and_is_told() -> None:
    old = ThongTin.model_validate(
        {
            "nam": 2027,
            "so_van_ban": [{"van_ban": "quyet_dinh", "so": 5}],
            "ghi_nhan": [{"ho_ten": "Bùi Văn Rạng", "nam_sinh": 1952, "ly_do": "đã mất"}],
            "can_cu_dia_phuong": ["Căn cứ Quyết định giao dự toán năm 2027"],
        }
    )
    new, faults = sang_nam(old, 2028)
    assert not new.so_van_ban
    assert not new.ghi_nhan
    assert {"BO51", "BO52", "BO54"} <= {fault.code for fault in faults}


def test_a_decree_that_has_run_out_is_flagged_when_the_year_moves_on() -> None:
    _, faults = sang_nam(ThongTin(nam=2027), 2028)
    assert "CS72" in {fault.code for fault in faults}
