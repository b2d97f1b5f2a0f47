"""What jammed in the printer comes again: by page, by person, and only from the pack that the list speaks of."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.errors import FileRefused
from generators.goi_in import BanInLai, GoiInHong, doc_khoang, in_lai_nguoi, in_lai_trang, lam_goi
from tests.generators.goi_in.giay_thu import giay


def texts(again: BanInLai) -> list[str]:
    return [page.extract_text().strip() for page in pypdf.PdfReader(io.BytesIO(again.pdf)).pages]


def made(folder: Path, *, hai_mat: bool = True, toi_da: int = 1000) -> Path:
    papers = [
        giay(folder, so, thon=f"Thôn {1 + so // 4}", loai=loai) for so in range(1, 8) for loai in ("giay_moi", "giay_mung_tho")
    ]
    lam_goi(papers, folder, ten="goi", hai_mat=hai_mat, to_ngan=False, toi_da=toi_da)
    return folder / "goi.goi.json"


def test_pages_of_a_one_sided_pack_come_as_asked(tmp_path: Path) -> None:
    again = in_lai_trang(made(tmp_path, hai_mat=False), "2-3, 14")
    assert texts(again) == ["giay_mung_tho 1 1", "giay_moi 2 1", "giay_mung_tho 7 1"]


def test_pages_of_a_two_sided_pack_come_as_whole_sheets(tmp_path: Path) -> None:
    again = in_lai_trang(made(tmp_path), "4-5")
    assert again.trang == ((1, 3), (1, 4), (1, 5), (1, 6))
    assert texts(again) == ["giay_mung_tho 1 1", "", "giay_moi 2 1", ""]


def test_the_papers_of_some_people_come_from_all_parts_with_their_bookmarks(tmp_path: Path) -> None:
    again = in_lai_nguoi(made(tmp_path, toi_da=6), "7, 2")
    assert [text for text in texts(again) if text] == ["giay_moi 2 1", "giay_mung_tho 2 1", "giay_moi 7 1", "giay_mung_tho 7 1"]
    names = str(pypdf.PdfReader(io.BytesIO(again.pdf)).outline)
    assert "2. Lê Thị Mẫu 2" in names
    assert "7. Lê Thị Mẫu 7" in names
    assert "Mẫu 3" not in names


def test_one_kind_or_one_thon_can_be_asked_for(tmp_path: Path) -> None:
    ban_ke = made(tmp_path, toi_da=4)
    assert [t for t in texts(in_lai_nguoi(ban_ke, "5", thon="Thôn 2", loai="giay_mung_tho")) if t] == ["giay_mung_tho 5 1"]
    with pytest.raises(GoiInHong, match="GI13"):
        in_lai_nguoi(ban_ke, "5", thon="Thôn 1")


def test_numbers_that_are_not_there_are_all_named(tmp_path: Path) -> None:
    with pytest.raises(GoiInHong, match=r"GI13.*số 8, 9\."):
        in_lai_nguoi(made(tmp_path), "7-9")


def test_a_part_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(GoiInHong, match="GI12"):
        in_lai_trang(made(tmp_path), "1", phan=2)


def test_a_part_changed_since_is_not_printed_from(tmp_path: Path) -> None:
    ban_ke = made(tmp_path)
    (tmp_path / "goi.pdf").write_bytes((tmp_path / "goi.pdf").read_bytes() + b"\n")
    with pytest.raises(FileRefused, match="GI14"):
        in_lai_trang(ban_ke, "1")


def test_a_part_that_is_gone_is_told(tmp_path: Path) -> None:
    ban_ke = made(tmp_path)
    (tmp_path / "goi.pdf").unlink()
    with pytest.raises(FileRefused, match="GI14"):
        in_lai_nguoi(ban_ke, "1")


@pytest.mark.parametrize(
    ("text", "code"), [("", "GI10"), ("a", "GI10"), ("5-3", "GI10"), ("0", "GI10"), ("3-11", "GI11"), ("1-99999999999", "GI11")]
)
def test_a_range_that_makes_no_sense_is_refused(text: str, code: str) -> None:
    with pytest.raises(GoiInHong, match=code):
        doc_khoang(text, toi_da=10)


@given(st.sets(st.integers(1, 500), min_size=1))
def test_numbers_written_out_are_read_back(numbers: set[int]) -> None:
    assert doc_khoang("; ".join(map(str, numbers))) == sorted(numbers)
