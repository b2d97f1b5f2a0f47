"""A dossier in one ZIP: plain names, the same bytes every time, and every change told."""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.errors import FileRefused, MachineLacks
from generators.ho_so import DANH_MUC, MANIFEST, dong_goi, kiem_goi, ten_tep
from generators.ho_so.ten_tep import cac_ten

FILES = {
    "Thôn Đồng Xanh/Giấy mừng thọ.pdf": b"giay",
    "index.html": b"<p>trang</p>" * 50,
    "Kế hoạch.docx": b"ke hoach",
    ".an": b"an",
    "~$Ke.docx": b"word",
}


def folder(room: Path) -> Path:
    made = room / "ra"
    for name, data in FILES.items():
        path = made / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return made


def packed(room: Path) -> Path:
    dong_goi(folder(room), room / "bo.zip", tieu_de={"Kế hoạch.docx": "Kế hoạch tổ chức\nmừng thọ"})
    return room / "bo.zip"


def rewritten(path: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    with zipfile.ZipFile(path) as old:
        files = {name: old.read(name) for name in old.namelist()}
    change(files)
    with zipfile.ZipFile(path, "w") as new:
        for name, data in files.items():
            new.writestr(name, data)
    return path


def test_names_are_plain_and_hidden_files_stay_out(tmp_path: Path) -> None:
    with zipfile.ZipFile(packed(tmp_path)) as goi:
        assert goi.namelist() == [MANIFEST, DANH_MUC, "Ke_hoach.docx", "Thon_Dong_Xanh/Giay_mung_tho.pdf", "index.html"]
        assert goi.read("Ke_hoach.docx") == b"ke hoach"
        assert "# Kế hoạch tổ chức mừng thọ (8 byte)" in goi.read(DANH_MUC).decode()


def test_the_readable_list_is_one_that_sha256sum_checks(tmp_path: Path) -> None:
    with zipfile.ZipFile(packed(tmp_path)) as goi:
        lines = [line for line in goi.read(DANH_MUC).decode().splitlines() if not line.startswith("#")]
        assert lines == [f"{hashlib.sha256(goi.read(name)).hexdigest()}  {name}" for name in goi.namelist()[2:]]


def test_the_same_files_give_the_same_bytes_whenever_they_were_written(tmp_path: Path) -> None:
    first = packed(tmp_path).read_bytes()
    for file in (tmp_path / "ra").rglob("*"):
        os.utime(file, (1, 1))
    assert packed(tmp_path).read_bytes() == first


def test_a_pack_within_its_own_folder_does_not_hold_itself(tmp_path: Path) -> None:
    made = folder(tmp_path)
    once = dong_goi(made, made / "bo.zip")
    assert dong_goi(made, made / "bo.zip") == once


def test_a_whole_pack_passes(tmp_path: Path) -> None:
    ket_qua = kiem_goi(packed(tmp_path))
    assert ket_qua.ok
    assert str(ket_qua) == "Đủ 3 tệp, không tệp nào bị đổi."


def test_what_is_missing_changed_and_extra_is_told_by_name(tmp_path: Path) -> None:
    def harm(files: dict[str, bytes]) -> None:
        del files["index.html"]
        files["Ke_hoach.docx"] = b"ke hoacH"
        files["la.txt"] = b""

    ket_qua = kiem_goi(rewritten(packed(tmp_path), harm))
    assert (ket_qua.thieu, ket_qua.doi, ket_qua.thua) == (("index.html",), ("Ke_hoach.docx",), ("la.txt",))
    assert "1 tệp thiếu: index.html; 1 tệp bị đổi: Ke_hoach.docx; 1 tệp thừa: la.txt" in str(ket_qua)


def test_a_readable_list_that_says_otherwise_is_a_change(tmp_path: Path) -> None:
    path = rewritten(packed(tmp_path), lambda files: files.update({DANH_MUC: b"# khac\n"}))
    assert kiem_goi(path).doi == (DANH_MUC,)


def test_a_second_file_of_the_same_name_is_extra(tmp_path: Path) -> None:
    path = packed(tmp_path)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as goi:
        goi.writestr("Ke_hoach.docx", b"ke hoach")
    assert kiem_goi(path).thua == ("Ke_hoach.docx",)


def test_a_flipped_byte_is_found(tmp_path: Path) -> None:
    path = packed(tmp_path)
    raw = path.read_bytes()
    path.write_bytes(raw.replace(b"ke hoach", b"ke hoacX", 1))
    assert kiem_goi(path).doi == ("Ke_hoach.docx",)


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        (lambda path: path.write_bytes(b"khong phai zip"), "HS02"),
        (lambda path: path.unlink(), "HS02"),
        (lambda path: path.write_bytes(path.read_bytes()[:-30]), "HS02"),
        (lambda path: rewritten(path, lambda files: files.pop(MANIFEST)), "HS04"),
        (lambda path: rewritten(path, lambda files: files.update({MANIFEST: b'{"tep": [1]}'})), "HS04"),
    ],
)
def test_a_file_that_is_no_pack_is_refused(tmp_path: Path, harm: Callable[[Path], object], code: str) -> None:
    path = packed(tmp_path)
    harm(path)
    with pytest.raises(FileRefused, match=code):
        kiem_goi(path)


def test_a_place_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(MachineLacks, match="HS01"):
        dong_goi(folder(tmp_path), tmp_path / "khong_co" / "bo.zip")


@given(st.text(max_size=200))
def test_every_text_makes_one_plain_file_name(text: str) -> None:
    name = ten_tep(text)
    assert name.isascii()
    assert 0 < len(name) <= 101
    assert PurePosixPath(name).parts == (name,)
    assert name not in (".", "..")


@given(st.lists(st.text(st.sampled_from("aăAđd/. "), min_size=1, max_size=6), unique=True))
def test_no_two_files_share_a_name(paths: list[str]) -> None:
    names = [name.casefold() for name in cac_ten(paths).values()]
    assert len(set(names)) == len(names)
    assert not [name for name in names if name.startswith("/") or ".." in name.split("/")]
