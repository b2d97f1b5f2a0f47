"""Tables of figures: counts, settlements, forms of figures, percentages, the list of centenarians."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generators.chinh_sach.tuoi import cac_moc
from generators.nhay_cam import can_bao_ve
from generators.tieng_viet.tien import doc_tien
from generators.types.danh_sach_tron_100 import DanhSachTron100
from generators.types.giay_xac_nhan_khuyet_tat import GiayXacNhanKhuyetTat
from tests.generators.types.mau_thu import context, faults, sample, warnings

DEM = st.fixed_dictionaries(
    {
        "thon": st.sampled_from(["Thôn Một", "Thôn Hai"]),
        "tuoi": st.sampled_from([70, 75, 80, 85, 90, 95, 100, 101, 107]),
        "gioi_tinh": st.sampled_from(["nam", "nu", ""]),
        "so_nguoi": st.integers(1, 500),
    }
)
TIEN = st.integers(0, 10**9)
KHOAN = st.fixed_dictionaries(
    {"noi_dung": st.just("Quà"), "nguon": st.sampled_from(["Ngân sách xã", "Ngân sách tỉnh"]), "du_toan": TIEN, "da_chi": TIEN}
)


def so(cell: str) -> int:
    """The number of a printed cell."""
    number = 0 if cell == "-" else doc_tien(cell)
    assert isinstance(number, int)
    return number


@given(st.lists(DEM, min_size=1, max_size=40))
def test_counts_add_up_by_row_and_by_column(rows: list[dict[str, object]]) -> None:
    printed = context("tong_hop", dong=rows)
    names = [f"{gioi}_{m.ma}" for m in cac_moc() for gioi in ("nam", "nu")]
    for line in (*printed["dong"], printed["cong"]):
        assert sum(so(line[name]) for name in names) == so(line["nam"]) + so(line["nu"]) <= so(line["cong"])
    for name in (*names, "nam", "nu", "cong"):
        assert sum(so(line[name]) for line in printed["dong"]) == so(printed["cong"][name])
    assert so(printed["cong"]["cong"]) == sum(int(str(row["so_nguoi"])) for row in rows)


def test_people_of_unknown_sex_are_told_and_still_counted() -> None:
    rows = [{"thon": "Thôn Một", "tuoi": 70}, {"thon": "Thôn Một", "tuoi": 70, "gioi_tinh": "nu"}]
    assert warnings("tong_hop", dong=rows) == ["DL67"]
    printed = context("tong_hop", dong=rows)
    assert (printed["cong"]["cong"], printed["cong"]["nu_70"]) == ("2", "1")
    assert printed["chua_ro"].startswith("Trong đó 01 người")


def test_an_age_that_no_milestone_holds_is_refused() -> None:
    assert faults("tong_hop", dong=[{"thon": "Thôn Một", "tuoi": 71}]) == ["DL66"]


def test_every_age_above_100_is_counted_as_above_100() -> None:
    rows = [{"thon": "Thôn Một", "tuoi": tuoi, "gioi_tinh": "nam"} for tuoi in (101, 104, 111)]
    assert context("tong_hop", dong=rows)["cong"]["nam_tren_100"] == "3"


@given(st.lists(KHOAN, min_size=1, max_size=12))
def test_what_is_left_is_the_estimate_less_the_spending(rows: list[dict[str, int]]) -> None:
    printed = context("quyet_toan", dong=rows)
    du_toan, da_chi = (sum(row[name] for row in rows) for name in ("du_toan", "da_chi"))
    assert (so(printed["tong_du_toan"]), so(printed["tong_da_chi"])) == (du_toan, da_chi)
    assert printed["tong_con_lai"] == f"{du_toan - da_chi:,}".replace(",", ".")
    assert len(printed["theo_nguon"]) == len({row["nguon"] for row in rows})


def test_spending_above_the_estimate_is_told() -> None:
    row = {"noi_dung": "Quà", "nguon": "Ngân sách xã", "du_toan": 100, "da_chi": 150}
    assert warnings("quyet_toan", dong=[row]) == ["DL70"]
    assert context("quyet_toan", dong=[row])["tong_con_lai"] == "-50"


def test_the_estimate_of_the_settlement_is_the_estimate_that_was_asked_for() -> None:
    assert context("quyet_toan")["tong_du_toan"] == context("du_toan")["tong_tien"]


def test_the_counts_are_those_of_the_list() -> None:
    assert context("tong_hop")["tong"] == f"Tổng cộng: {context('danh_sach')['tong_nguoi']}"


def test_a_part_has_no_figure_and_an_item_needs_one() -> None:
    rows = [{"stt": "I", "noi_dung": "Phần", "so_lieu": 1}, {"stt": "1.1", "noi_dung": "Chỉ tiêu"}]
    assert faults("bao_cao_so_lieu", dong=rows) == ["DL71", "DL71"]


def test_the_same_number_twice_is_refused() -> None:
    row = {"stt": "1.1", "noi_dung": "Chỉ tiêu", "so_lieu": 1}
    assert faults("bao_cao_so_lieu", dong=[row, row]) == ["DL72"]


def test_parts_above_their_whole_are_told() -> None:
    figures = {"1.1": 5, "1.1.1": 4, "1.1.2": 2}
    rows = [{"stt": stt, "noi_dung": "Chỉ tiêu", "dvt": "người", "so_lieu": n} for stt, n in figures.items()]
    assert warnings("bao_cao_so_lieu", dong=rows) == ["DL73"]
    assert warnings("bao_cao_so_lieu", dong=[{**rows[0], "so_lieu": 6}, *rows[1:]]) == []


def test_a_share_is_computed_for_every_row_and_for_the_sum() -> None:
    columns = [
        {"ten": "Thôn"},
        {"ten": "Tổng", "kieu": "so"},
        {"ten": "Có", "kieu": "so"},
        {"ten": "Tỷ lệ", "kieu": "ti_le", "ti_le": "Có", "tren": "Tổng"},
    ]
    printed = context("bieu_mau", cot=columns, dong=[["Một", 3, 1], ["Hai", 0, 0]])
    assert [row["o"][3]["chu"] for row in printed["cac_bang"][0]["dong"]] == ["33,3%", ""]
    assert printed["o_cong"][3]["chu"] == "33,3%"


def test_a_share_of_a_column_that_is_not_there_is_refused() -> None:
    columns = [{"ten": "Thôn"}, {"ten": "Tỷ lệ", "kieu": "ti_le", "ti_le": "Có", "tren": "Tổng"}]
    assert "DL74" in faults("bieu_mau", cot=columns, dong=[["Một"]])


def test_a_centenarian_needs_the_six_facts_of_the_card() -> None:
    missing = faults("danh_sach_tron_100", dong=[{"so_dinh_danh": "038027000000"}])
    assert missing == ["DL01"] * 6


def test_only_who_is_100_that_year_stands_on_the_list_and_dates_agree() -> None:
    (row,) = sample("danh_sach_tron_100")["dong"]
    assert faults("danh_sach_tron_100", dong=[{**row, "nam_sinh": 1926}]) == ["DL69"]
    assert faults("danh_sach_tron_100", dong=[{**row, "ngay_sinh": "1926-05-01"}]) == ["DL68"]
    assert context("danh_sach_tron_100", dong=[{**row, "ngay_sinh": "1927-05-01"}])["dong"][0]["sinh"] == "01/05/1927"


def test_sensitive_fields_are_marked_in_the_models() -> None:
    assert can_bao_ve(DanhSachTron100) == {"dan_toc": "nhay_cam", "so_dinh_danh": "che_khi_niem_yet"}
    assert can_bao_ve(GiayXacNhanKhuyetTat) == {
        "so_dinh_danh": "che_khi_niem_yet",
        "dang_tat": "nhay_cam",
        "muc_do": "nhay_cam",
    }
