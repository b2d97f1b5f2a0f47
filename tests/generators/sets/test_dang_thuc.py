"""Every equality of the Tết dossier holds, and each is broken once and seen."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace

import pytest

from generators.dossier.equalities import KHONG_TU_LECH, DangThuc
from generators.dossier.planned import HoSo, Planned
from generators.giay_to import GiayTo
from tests.generators.sets.nguoi import Tamper, ho_so, so_sanh


def written_over(paper: str, old: str, new: str) -> Tamper:
    """A hand that changes the first such words in the Word files of one paper."""
    left = [1]

    def tamper(doc: Planned, raw: bytes) -> bytes:
        if doc.giay != paper or not left:
            return raw
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(raw)) as source, zipfile.ZipFile(out, "w") as target:
            for name in source.namelist():
                part = source.read(name)
                if name == "word/document.xml" and old.encode() in part:
                    part = part.replace(old.encode(), new.encode(), 1)
                    left.clear()
                target.writestr(name, part)
        return out.getvalue()

    return tamper


def other_data(hs: HoSo, paper: str, change: Callable[[GiayTo], GiayTo]) -> HoSo:
    """The dossier with the data of the first document of a paper changed."""

    def documents():  # type: ignore[no-untyped-def]
        done = False
        for doc in hs.van_ban():
            if doc.giay == paper and not done:
                done = True
                doc = replace(doc, data=change(doc.data))
            yield doc

    return replace(hs, van_ban=documents)


def places(broken: DangThuc) -> str:
    return " | ".join(broken.cho)


def test_all_equalities_of_a_dossier_hold() -> None:
    found = so_sanh(ho_so())
    assert not [equality for equality in found.values() if not equality.dung]
    assert {"Số người", "Tiền mặt", "Họ tên", "Tổng kinh phí", "Ngày tổ chức lễ", "Dịp Tết", KHONG_TU_LECH} <= found.keys()


FILES = [
    ("ke_hoach", "09 người cao tuổi", "08 người cao tuổi", "Số người"),
    ("to_trinh", "02 người tròn 70 tuổi", "03 người tròn 70 tuổi", "Số người Tròn 70 tuổi"),
    ("cong_van", "01 người trên 100 tuổi", "02 người trên 100 tuổi", "Số người Trên 100 tuổi"),
    ("bao_cao_so_lieu", "09 người cao tuổi", "10 người cao tuổi", "Số người"),
    ("quyet_dinh", "Bùi Văn Rạng", "Bùi Văn Ráng", "Họ tên"),
    ("danh_sach_thon", "Hà Thị Liễu", "Hà Thị Liên", "Họ tên"),
    ("ky_nhan", "Quách Thị Nhạn", "Quách Thị Nhàn", "Họ tên"),
    ("tron_100", "Phạm Văn Cẩn", "Phạm Văn Cần", "Họ tên"),
    ("giay_moi", "Lê Thị Hợi", "Lê Thị Hội", "Họ tên"),
    ("giay_mung_tho", "TRƯƠNG THỊ ĐÀO", "TRƯƠNG THỊ ĐAO", "Họ tên"),
    ("giay_mung_tho", "Sinh năm 1947", "Sinh năm 1952", KHONG_TU_LECH),
    ("giay_moi", "ngày 08 tháng 02 năm 2027", "ngày 09 tháng 02 năm 2027", "Ngày tổ chức lễ"),
    ("giay_moi", "thứ Hai", "thứ Ba", KHONG_TU_LECH),
    ("cong_van", "Đinh Mùi", "Bính Ngọ", "Dịp Tết"),
    ("to_trinh", "năm 2027", "năm 2026", "Dịp Tết"),
    ("cong_van", " và 01 người trên 100 tuổi", "", "Tên nhóm"),
    ("ky_nhan", "/QĐ-UBND", "/QĐ-HĐND", "Số, ngày quyết định"),
    ("quyet_dinh", "500.000", "600.000", KHONG_TU_LECH),
    ("ky_nhan", "Cộng trang: 04 người", "Cộng trang: 05 người", KHONG_TU_LECH),
    ("tong_hop", "Thôn Suối Trong", "Thôn Suối Trông", "Tên thôn"),
    ("du_toan", "Ngân sách tỉnh: ", "Ngân sách tỉnh: 1", "Kinh phí từ ngân sách tỉnh"),
]


@pytest.mark.parametrize(("paper", "old", "new", "equality"), FILES)
def test_a_word_file_that_says_otherwise_is_seen(paper: str, old: str, new: str, equality: str) -> None:
    hs = ho_so()
    found = so_sanh(hs, tamper=written_over(paper, old, new))
    assert not found[equality].dung
    assert hs.giay[paper].ten in places(found[equality]) or any(
        doc.tep in places(found[equality]) for doc in hs.van_ban() if doc.giay == paper
    )


def test_a_broken_equality_names_both_places() -> None:
    broken = so_sanh(ho_so(), tamper=written_over("ke_hoach", "09 người cao tuổi", "08 người cao tuổi"))["Số người"]
    assert "01_ke_hoach (tệp, đoạn" in places(broken)
    assert "01_ke_hoach (dữ liệu, noi_dung" in places(broken)


def test_words_that_do_not_say_the_figures_are_seen() -> None:
    found = so_sanh(ho_so(), tamper=written_over("du_toan", "Bằng chữ: ", "Bằng chữ: Một tỷ "))
    assert not found[KHONG_TU_LECH].dung
    assert "05_du_toan" in places(found[KHONG_TU_LECH])


def drop_row(data: GiayTo) -> GiayTo:
    return data.model_copy(update={"dong": data.dong[1:]})  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("paper", "equality"),
    [
        ("quyet_dinh", "Số người"),
        ("danh_sach_thon", "Họ tên"),
        ("tong_hop", "Số người"),
        ("ky_nhan", "Tiền mặt"),
        ("du_toan", "Tiền mặt"),
    ],
)
def test_a_person_left_out_of_the_data_of_one_paper_is_seen(paper: str, equality: str) -> None:
    assert not so_sanh(other_data(ho_so(), paper, drop_row))[equality].dung


def test_a_paper_that_says_no_figure_at_all_is_seen() -> None:
    silent = other_data(ho_so(), "to_trinh", lambda data: data.model_copy(update={"noi_dung": "Kính trình xem xét."}))
    broken = so_sanh(silent)["Văn bản nào cần nói số liệu gì đều nói"]
    assert not broken.dung
    assert "Tờ trình" in places(broken)


def test_a_certificate_that_is_missing_is_seen() -> None:
    hs = ho_so()
    fewer = replace(hs, van_ban=lambda: (doc for doc in hs.van_ban() if doc.nguoi != "Hà Văn Sơ" or doc.giay != "giay_mung_tho"))
    broken = so_sanh(fewer)["Họ tên"]
    assert "Hà Văn Sơ (Thôn Đồng Xanh)" in places(broken)
