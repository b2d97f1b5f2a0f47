"""Rate tables: those that come along equal the research, bad ones tell every fault, and none goes below the floor."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from generators.chinh_sach.bang_muc import BangMuc, Muc
from generators.chinh_sach.kho_muc import bang_co_san, doc_bang_muc, muc_san, tep_co_san
from generators.chinh_sach.kiem_bang import canh_bao
from generators.chinh_sach.tuoi import cac_moc
from generators.errors import FaultsFound

ROOT = Path(__file__).resolve().parents[3]
MAU = ROOT / "samples/inputs/muc_qua.toml"
# The research as it was collected: province, ages, cash, in kind, payer, source, confidence.
NGHIEN_CUU = Path(__file__).with_name("gift_rates.csv")
TEP = {
    "TOÀN QUỐC (sàn)": "toan_quoc", "Thanh Hóa": "thanh_hoa", "TP Hồ Chí Minh": "tp_ho_chi_minh", "Đồng Nai": "dong_nai",
    "Đà Nẵng": "da_nang", "Hà Nội": "ha_noi", "Ninh Bình": "ninh_binh", "Thái Nguyên": "thai_nguyen", "Hưng Yên": "hung_yen",
    "Gia Lai (cũ)": "gia_lai_cu", "Vĩnh Long (cũ)": "vinh_long_cu", "Vĩnh Phúc (cũ)": "vinh_phuc_cu",
    "Đồng Tháp (cũ)": "dong_thap_cu", "Quảng Trị (cũ)": "quang_tri_cu", "Cao Bằng": "cao_bang", "Bến Tre (cũ)": "ben_tre_cu",
    "Hải Dương (cũ)": "hai_duong_cu", "Hải Phòng (2020)": "hai_phong_2020", "Quảng Ngãi (2022)": "quang_ngai_2022",
    "Quảng Nam (2011)": "quang_nam_2011",
}  # fmt: skip


def nghien_cuu() -> list[dict[str, str]]:
    with NGHIEN_CUU.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def bang(ten: str) -> BangMuc:
    return doc_bang_muc(next(path for path in tep_co_san() if path.stem == TEP[ten]))


def so(text: str) -> int | None:
    return int(text) if text else None


def dong_csv(row: dict[str, str]) -> tuple[int, int | None, int | None, int]:
    return int(row["age_from"]), so(row["age_to"]), so(row["cash_vnd"]), int(row["in_kind_vnd"] or 0)


def dong_toml(muc: Muc) -> tuple[int, int | None, int | None, int]:
    return muc.tu, muc.den, muc.tien_mat, muc.gia_hien_vat + muc.chi_le


def test_every_set_of_the_research_has_its_file_and_no_file_stands_alone() -> None:
    assert {row["province"] for row in nghien_cuu()} == set(TEP)
    assert {path.stem for path in tep_co_san()} == set(TEP.values())


@pytest.mark.parametrize("ten", TEP)
def test_the_bands_and_amounts_are_those_of_the_research(ten: str) -> None:
    expected = [dong_csv(row) for row in nghien_cuu() if row["province"] == ten]
    assert [dong_toml(muc) for muc in bang(ten).muc] == sorted(expected, key=lambda row: row[0])


@pytest.mark.parametrize("ten", TEP)
def test_a_thing_without_a_known_value_is_unpriced_and_not_worth_nothing(ten: str) -> None:
    blank = {int(r["age_from"]) for r in nghien_cuu() if r["province"] == ten and r["cash_vnd"] and not r["in_kind_vnd"]}
    assert {m.tu for m in bang(ten).muc if any(t.cach_gia == "không định giá" for t in m.hien_vat)} == blank


@pytest.mark.parametrize("ten", TEP)
def test_what_the_research_calls_unsure_or_replaced_may_not_be_paid_by(ten: str) -> None:
    words = {row["confidence"] for row in nghien_cuu() if row["province"] == ten and row["cash_vnd"]}
    sure = bool(words) and all(word in ("confirmed", "confirmed (in_kind derived)") for word in words)
    assert (bang(ten).tinh_trang == "đã xác nhận") == sure


def test_every_table_names_where_it_was_read() -> None:
    assert all(b.nguon.tai and b.nguon.co_quan for b in (*bang_co_san(), *muc_san()))


def test_thanh_hoa_has_no_amount_at_all() -> None:
    assert all(muc.tien_mat is None and not muc.hien_vat and muc.chua_ro for muc in bang("Thanh Hóa").muc)


def test_the_floor_is_that_of_the_circular() -> None:
    (san,) = muc_san()
    stated = {muc.tu: muc for muc in san.muc if muc.tien_mat is not None}
    assert {tu: (muc.tien_mat, muc.gia_hien_vat) for tu, muc in stated.items()} == {90: (500_000, 150_000), 100: (700_000, 0)}
    assert [thing.ten for thing in stated[100].hien_vat] == ["5 mét vải lụa"]
    assert (san.nguon.so_ky_hieu, san.nguon.ngay, san.hieu_luc_tu) == ("96/2018/TT-BTC", date(2018, 10, 18), date(2019, 1, 1))


def test_the_sample_office_has_an_amount_for_every_milestone_and_says_it_is_an_example() -> None:
    mau = doc_bang_muc(MAU)
    assert all(any(muc.gom(m.tuoi) and muc.tien_mat and muc.nguon for muc in mau.muc) for m in cac_moc())
    assert (mau.nguon.loai, [w.code for w in canh_bao(mau)]) == ("ví dụ", ["CS16"])
    assert "không phải mức của Thanh Hóa" in canh_bao(mau)[0].message
    assert "VÍ DỤ, KHÔNG PHẢI MỨC CỦA TỈNH THANH HÓA" in MAU.read_text(encoding="utf-8").splitlines()[0]


def test_amounts_copied_from_the_press_are_told_on_every_use() -> None:
    assert "báo chí" in canh_bao(bang("TP Hồ Chí Minh"))[0].message


def test_a_100_year_gift_that_forgets_the_silk_is_told() -> None:
    assert [w.code for w in canh_bao(bang("Vĩnh Phúc (cũ)"))] == ["CS16", "CS17"]


DAU = """
tinh = "Bình Mẫu"
hieu_luc_tu = 2026-01-01
tinh_trang = "đã xác nhận"
[nguon]
loai = "nghị quyết"
co_quan = "HĐND tỉnh Bình Mẫu"
so_ky_hieu = "1/2026/NQ-HĐND"
"""


def loi(tmp_path: Path, than: str, *, dau: str = DAU) -> list[tuple[str, str]]:
    path = tmp_path / "muc_qua.toml"
    path.write_text(dau + than, encoding="utf-8")
    with pytest.raises(FaultsFound) as found:
        doc_bang_muc(path)
    return [(fault.code, fault.where) for fault in found.value.faults]


def muc(**more: object) -> str:
    values = {"tu": 80, "den": 80, "tien_mat": 500_000, **more}
    return "[[muc]]\n" + "".join(f"{key} = {value}\n" for key, value in values.items() if value is not None)


@pytest.mark.parametrize(
    ("than", "expected"),
    [
        (muc(tien_mat=-1), ("DL11", "muc[1].tien_mat")),
        (muc(tien_mat="5e5"), ("DL04", "muc[1].tien_mat")),
        (muc(tien_mat='"500.000"'), ("DL04", "muc[1].tien_mat")),
        (muc(tuoi=80), ("DL02", "muc[1].tuoi")),
        (muc(den=79), ("CS11", "muc[1]")),
        (muc(tu=81, den=81), ("CS12", "muc[1]")),
        (muc(den=84), ("CS12", "muc[1]")),
        (muc(den=None), ("CS12", "muc[1]")),
        (muc(tien_mat=None), ("CS13", "muc[1]")),
        (muc(chua_ro='"chưa chép"'), ("CS13", "muc[1]")),
        (muc(hien_vat='[{ ten = "khăn" }]'), ("CS10", "muc[1].hien_vat[1]")),
        (muc(hien_vat='[{ ten = "lụa", cach_gia = "không định giá", gia = 5 }]'), ("CS10", "muc[1].hien_vat[1]")),
        (muc(hien_vat='[{ ten = "lụa", cach_gia = "tùy", gia = 5 }]'), ("DL07", "muc[1].hien_vat[1].cach_gia")),
        (muc(nguon='"ngân sách huyện"'), ("DL07", "muc[1].nguon")),
        (muc(dip='["Trung thu"]'), ("DL07", "muc[1].dip[1]")),
        (muc() + muc(), ("CS15", "muc[2]")),
        (muc(tu=101, den=109) + muc(tu=105, den=None), ("CS15", "muc[2]")),
        (muc(tu=90, den=90, tien_mat=499_999), ("CS19", "muc[1].tien_mat")),
        (muc(tu=90, den=90, tien_mat=649_999), ("CS19", "muc[1].hien_vat")),
        (muc(tu=100, den=100, tien_mat=699_999), ("CS19", "muc[1].tien_mat")),
        (muc(tu=100, den=None, tien_mat=699_999), ("CS19", "muc[1].tien_mat")),
    ],
)
def test_a_bad_band_is_told_with_its_place(tmp_path: Path, than: str, expected: tuple[str, str]) -> None:
    assert loi(tmp_path, than) == [expected]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("hieu_luc_den = 2025-12-31", ("CS14", "hieu_luc_den")),
        ('cu_tru = "thường trú hoặc tạm trú"', ("CS18", "tam_tru_tu_thang")),
        ("tam_tru_tu_thang = 6", ("CS18", "tam_tru_tu_thang")),
        ("hieu_luc_den = 2027", ("DL05", "hieu_luc_den")),
    ],
)
def test_a_bad_heading_is_told_with_its_place(tmp_path: Path, line: str, expected: tuple[str, str]) -> None:
    assert loi(tmp_path, muc(), dau=f"{line}\n{DAU}") == [expected]


def test_every_fault_of_a_table_is_told_at_once(tmp_path: Path) -> None:
    assert loi(tmp_path, muc(tu=81, den=81) + muc(tu=72, den=72) + muc(tien_mat=None)) == [
        ("CS12", "muc[1]"),
        ("CS12", "muc[2]"),
        ("CS13", "muc[3]"),
    ]


def test_a_table_below_the_floor_names_the_floor(tmp_path: Path) -> None:
    path = tmp_path / "muc_qua.toml"
    path.write_text(DAU + muc(tu=90, den=90, tien_mat=400_000), encoding="utf-8")
    with pytest.raises(FaultsFound, match=r"96/2018/TT-BTC ngày 18/10/2018 của Bộ Tài chính: 500\.000 đồng"):
        doc_bang_muc(path)


@pytest.mark.parametrize(
    "than",
    [
        muc(tu=90, den=90, hien_vat='[{ ten = "quà", gia = 150_000 }]'),
        muc(tu=90, den=90, tien_mat=650_000),
        muc(tu=90, den=90, hien_vat='[{ ten = "vật phẩm", cach_gia = "không định giá" }]'),
        muc(dip='["Tết Nguyên đán"]') + muc(dip='["06/6"]'),
        muc(tu=101, den=104) + muc(tu=105, den=109) + muc(tu=110, den=110, mot_lan="true", chi_le=3_000_000),
    ],
)
def test_a_lawful_table_is_read(tmp_path: Path, than: str) -> None:
    path = tmp_path / "muc_qua.toml"
    path.write_text(DAU + than, encoding="utf-8")
    assert doc_bang_muc(path).muc


def test_the_floor_does_not_bind_a_table_that_ended_before_it(tmp_path: Path) -> None:
    assert bang("Quảng Nam (2011)").hieu_luc_den == date(2018, 12, 31)
    late = (tep_co_san()[0].parent / "quang_nam_2011.toml").read_text(encoding="utf-8").replace("hieu_luc_den = 2018-12-31", "")
    assert loi(tmp_path, "", dau=late) == [("CS19", "muc[5].tien_mat"), ("CS19", "muc[7].tien_mat")]
