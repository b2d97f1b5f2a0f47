"""A dossier is made whole or not at all, made again only where something changed, and never eats a file of the office."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from generators.dossier.make import KHONG_DOI, LAN_DAU, Made, Viec, make
from generators.dossier.planned import HoSo
from generators.errors import FileRefused
from generators.readers.nguoi import Nguoi
from tests.generators.sets.nguoi import cac_nguoi, don_vi, ho_so, nguoi

CHUNG = {"muc": "1", "don_vi": "1", "chuong_trinh": "1"}


def silent(step: str, done: int, total: int) -> None:
    """Nobody listens."""


def made(out: Path, people: Sequence[Nguoi] | None = None, *, hs: HoSo | None = None, chung: Mapping[str, str] = CHUNG) -> Made:
    """The Word files of the small dossier in a folder."""
    viec = Viec("tet_mung_tho", hs or ho_so(people), don_vi(), chung)
    return make(viec, out=out, pool=None, kem={"dau_vao/thong_tin.toml": b"nam = 2027\n"}, tell=silent)


def whys(result: Made) -> dict[str, str]:
    return {doc.docx: doc.why for doc in result.van_ban}


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_first_run_makes_everything(tmp_path: Path) -> None:
    result = made(tmp_path / "bo")
    assert set(whys(result).values()) == {LAN_DAU}
    assert {doc.docx for doc in result.van_ban} <= files(tmp_path / "bo")
    assert [path.name for path in tmp_path.iterdir()] == ["bo"]


def test_a_second_run_makes_nothing(tmp_path: Path) -> None:
    made(tmp_path / "bo")
    before = {name: (tmp_path / "bo" / name).read_bytes() for name in files(tmp_path / "bo") if name.endswith(".docx")}
    result = made(tmp_path / "bo")
    assert set(whys(result).values()) == {KHONG_DOI}
    assert before == {name: (tmp_path / "bo" / name).read_bytes() for name in before}


def test_one_changed_person_makes_only_their_letters_and_the_lists(tmp_path: Path) -> None:
    made(tmp_path / "bo")
    first, *rest = cac_nguoi()
    result = made(tmp_path / "bo", [replace(first, ho_ten="Phạm Văn Cần"), *rest])
    again = {doc.docx for doc in result.van_ban if doc.made}
    assert {name for name in again if "/" in name} == {
        "11_giay_moi/thon_dong_xanh/pham_van_can_1927.docx",
        "12_giay_mung_tho/thon_dong_xanh/pham_van_can_1927.docx",
        "13_ky_nhan/thon_dong_xanh.docx",
    }
    assert "01_ke_hoach.docx" not in again


def test_a_person_who_left_leaves_no_letter_behind(tmp_path: Path) -> None:
    made(tmp_path / "bo")
    made(tmp_path / "bo", cac_nguoi()[1:])
    assert not [name for name in files(tmp_path / "bo") if "pham_van_can" in name]


def test_the_answer_says_why_a_document_was_made_again(tmp_path: Path) -> None:
    made(tmp_path / "bo")
    result = made(tmp_path / "bo", cac_nguoi()[1:], chung={**CHUNG, "muc": "2"})
    assert whys(result)["01_ke_hoach.docx"] == "dữ liệu đổi, bảng mức đổi"


def test_a_new_version_of_the_program_makes_everything_again(tmp_path: Path) -> None:
    made(tmp_path / "bo")
    result = made(tmp_path / "bo", chung={**CHUNG, "chuong_trinh": "2"})
    assert set(whys(result).values()) == {"chương trình đổi phiên bản"}


def test_a_changed_template_makes_its_documents_again(tmp_path: Path) -> None:
    templates = tmp_path / "mau"
    templates.mkdir()
    viec = Viec("tet_mung_tho", ho_so(), don_vi(), CHUNG)
    for path in viec.mau.glob("*.docx"):
        (templates / path.name).write_bytes(path.read_bytes())
    viec = replace(viec, mau=templates)
    make(viec, out=tmp_path / "bo", pool=None, kem={}, tell=silent)
    (templates / "ke_hoach.docx").write_bytes((templates / "to_trinh.docx").read_bytes())
    assert whys(make(viec, out=tmp_path / "bo", pool=None, kem={}, tell=silent))["01_ke_hoach.docx"] == "mẫu Word đổi"


def broken(hs: HoSo) -> HoSo:
    """The dossier with one certificate left out."""
    return replace(hs, van_ban=lambda: (doc for doc in hs.van_ban() if (doc.giay, doc.so) != ("giay_mung_tho", 1)))


def test_a_broken_equality_writes_nothing(tmp_path: Path) -> None:
    result = made(tmp_path / "bo", hs=broken(ho_so()))
    assert not result.done
    assert not list(tmp_path.iterdir())


def test_a_broken_equality_leaves_the_old_dossier_as_it_was(tmp_path: Path) -> None:
    made(tmp_path / "bo")
    before = {name: (tmp_path / "bo" / name).read_bytes() for name in files(tmp_path / "bo")}
    made(tmp_path / "bo", hs=broken(ho_so(cac_nguoi()[1:])))
    assert before == {name: (tmp_path / "bo" / name).read_bytes() for name in files(tmp_path / "bo")}
    assert [path.name for path in tmp_path.iterdir()] == ["bo"]


def test_a_failure_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    def failing(step: str, done: int, total: int) -> None:
        if done == 5:
            raise KeyboardInterrupt

    viec = Viec("tet_mung_tho", ho_so(), don_vi(), CHUNG)
    with pytest.raises(KeyboardInterrupt):
        make(viec, out=tmp_path / "bo", pool=None, kem={}, tell=failing)
    assert not list(tmp_path.iterdir())


def test_files_of_the_office_stay_in_the_folder(tmp_path: Path) -> None:
    made(tmp_path / "bo")
    (tmp_path / "bo" / "ban_ky.pdf").write_bytes(b"signed")
    result = made(tmp_path / "bo", cac_nguoi()[1:])
    assert (tmp_path / "bo" / "ban_ky.pdf").read_bytes() == b"signed"
    assert result.giu_lai == ("ban_ky.pdf",)


def test_a_document_changed_by_hand_is_put_aside_and_made_again(tmp_path: Path) -> None:
    made(tmp_path / "bo")
    plan = tmp_path / "bo" / "01_ke_hoach.docx"
    plan.write_bytes(plan.read_bytes() + b"by hand")
    result = made(tmp_path / "bo")
    assert "giu_lai/01_ke_hoach.docx" in whys(result)["01_ke_hoach.docx"]
    assert (tmp_path / "bo" / "giu_lai" / "01_ke_hoach.docx").read_bytes().endswith(b"by hand")


def test_a_form_that_was_begun_stays_as_it_is(tmp_path: Path) -> None:
    made(tmp_path / "bo")
    form = tmp_path / "bo" / "14_bieu_ky_nhan.xlsx"
    form.write_bytes(b"filled in")
    for _ in range(2):
        made(tmp_path / "bo", cac_nguoi()[1:])
        assert form.read_bytes() == b"filled in"


def test_a_folder_that_holds_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "luan_van.docx").write_bytes(b"my thesis")
    with pytest.raises(FileRefused, match="thư mục trống"):
        made(tmp_path)
    assert files(tmp_path) == {"luan_van.docx"}


def test_a_folder_of_another_set_is_refused(tmp_path: Path) -> None:
    made(tmp_path / "bo")
    viec = Viec("qua_tet", ho_so(), don_vi(), CHUNG)
    with pytest.raises(FileRefused, match="tet_mung_tho"):
        make(viec, out=tmp_path / "bo", pool=None, kem={}, tell=silent)


def test_the_same_dossier_is_the_same_bytes(tmp_path: Path) -> None:
    one, two = (made(tmp_path / name) for name in ("a", "b"))
    assert [doc.sha256 for doc in one.van_ban] == [doc.sha256 for doc in two.van_ban]


def test_one_more_person_is_one_more_of_each_letter(tmp_path: Path) -> None:
    made(tmp_path / "bo")
    result = made(tmp_path / "bo", [*cac_nguoi(), nguoi("Đỗ Thị Mới", 1957, "nu", "Thôn Đồng Xanh")])
    assert sum(doc.made and doc.giay == "Giấy mừng thọ" for doc in result.van_ban) == 1
