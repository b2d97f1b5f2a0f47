"""The same list in every format and encoding is the same people; what is unsafe or no list is refused with advice."""

from __future__ import annotations

import io
import json
import subprocess
import zipfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from bench.read import CLAIMED, claiming, workbook
from generators.errors import FileRefused
from generators.readers.csv_text import decode, separator_of
from generators.readers.nguoi import Nguoi
from generators.readers.people import PeopleList, read_list
from generators.readers.problems import REFUSALS
from generators.tieng_viet.bang_ma import _bang_tcvn3, _bang_vni
from tests.generators.readers.dirty import NAM, clean, parts
from tests.generators.readers.ngoc_lien import COUNT, FILES, INPUTS

TABLE = "TT{0}Họ và tên{0}Năm sinh{0}Giới tính{0}Thôn\n1{0}Nguyễn Thị Ngữ{0}1957{0}Nữ{0}Thôn Đồng Xanh\n2{0}Lê Văn Tuấn{0}12/5/1947{0}Nam{0}Thôn Suối Trong\n"
NAMES = ["Nguyễn Thị Ngữ", "Lê Văn Tuấn"]


def read(raw: bytes, name: str = "danh_sach.xlsx") -> PeopleList:
    return read_list(raw, name=name, nam=NAM)


def refusal(raw: bytes, name: str = "danh_sach.xlsx") -> str:
    with pytest.raises(FileRefused) as refused:
        read(raw, name)
    assert name in refused.value.message
    return refused.value.code


def bare(people: PeopleList) -> list[Nguoi]:
    """The people without the places they were read from."""
    return [replace(one, tep="", sheet="", row=0, khac={}, o_ten="", o_so="") for one in people.nguoi]


@pytest.mark.parametrize("name", FILES)
def test_the_sample_is_what_its_maker_makes(name: str) -> None:
    assert (INPUTS / name).read_bytes() == FILES[name]()


def test_the_three_samples_are_the_same_people() -> None:
    lists = [read((INPUTS / name).read_bytes(), name) for name in FILES if not name.endswith(".txt")]
    assert [one.counts.out for one in lists] == [COUNT] * 3
    assert bare(lists[0]) == bare(lists[1]) == bare(lists[2])
    assert {problem.severity for one in lists for problem in one.problems} == {"info"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_a_csv_is_read_in_any_unicode_and_with_any_separator(encoding: str, separator: str) -> None:
    people = read(TABLE.format(separator).encode(encoding), "a.csv")
    assert [one.ho_ten for one in people.nguoi] == NAMES


def test_a_csv_may_name_its_separator_as_excel_does() -> None:
    assert len(read(f"sep=;\r\n{TABLE.format(';')}".encode(), "a.csv").nguoi) == 2


def old(text: str, table: dict[str, str]) -> bytes:
    for letter, codes in sorted(table.items(), key=lambda item: -len(item[0])):
        text = text.replace(letter, codes)
    return text.encode("latin-1")


def test_a_csv_in_tcvn3_is_read() -> None:
    codes = {letter: chr(code) for code, letter in _bang_tcvn3().items()}
    people = read(old(TABLE.format(","), codes), "a.csv")
    assert [one.ho_ten for one in people.nguoi] == NAMES
    assert "DS40" in {problem.code for problem in people.problems}


def test_a_csv_in_vni_is_read() -> None:
    codes = {
        letter: code
        for code, letter in _bang_vni()[0].items()
        if len(code) == 1 or code[1:].islower() or not code[1:].isalpha() or code.isupper()
    }
    assert [one.ho_ten for one in read(old(TABLE.format(";"), codes), "a.csv").nguoi] == NAMES


WINDOWS_1258 = {
    "ễ": "ê\u0303",
    "ị": "i\u0323",
    "ữ": "ư\u0303",
    "ấ": "â\u0301",
    "Ấ": "Â\u0301",
    "ọ": "o\u0323",
    "ớ": "ơ\u0301",
    "ồ": "ô\u0300",
    "ố": "ô\u0301",
}


def test_a_csv_in_windows_1258_is_read_and_said() -> None:
    text = TABLE.format(",")
    for letter, two in WINDOWS_1258.items():
        text = text.replace(letter, two)
    people = read(text.encode("cp1258"), "a.csv")
    assert [one.ho_ten for one in people.nguoi] == NAMES
    assert [problem.code for problem in people.problems] == ["DS27"]


def test_a_csv_in_an_encoding_nobody_knows_is_refused() -> None:
    assert refusal("TT,Ho ten\n1,Кириллица\n".encode("cp1251"), "a.csv") == "DS06"


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1))
def test_utf8_is_never_taken_for_anything_else(text: str) -> None:
    assert decode(text.encode("utf-8-sig"), name="x")[0] == text


@given(st.sampled_from(",;\t|"), st.integers(2, 6), st.integers(2, 20))
def test_the_separator_is_the_one_that_was_used(separator: str, width: int, lines: int) -> None:
    line = separator.join(f"ô {n}" for n in range(width))
    assert separator_of("\n".join([line] * lines)) == separator


def test_what_read_gives_can_be_read_again() -> None:
    people = read((INPUTS / "danh_sach_ngoc_lien.xlsx").read_bytes())
    again = read(json.dumps({"rows": [one.as_json() for one in people.nguoi]}).encode(), "a.json")
    assert bare(again) == bare(people)


def test_a_list_alone_in_json_and_a_table_in_toml_are_read() -> None:
    rows = [{"ho_ten": "Lê Văn Ấm", "nam_sinh": 1947, "thon": "Thôn 1"}]
    toml = '[[nguoi]]\nho_ten = "Lê Văn Ấm"\nnam_sinh = 1947\nthon = "Thôn 1"\n'
    assert bare(read(json.dumps(rows).encode(), "a.json")) == bare(read(toml.encode(), "a.toml"))


@pytest.mark.parametrize("ending", ["ods", "xls"])
def test_what_libreoffice_saves_is_read_like_the_workbook(ending: str, tmp_path: Path) -> None:
    source = INPUTS / "danh_sach_ngoc_lien.xlsx"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", str(tmp_path), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    saved = (tmp_path / f"danh_sach_ngoc_lien.{ending}").read_bytes()
    assert bare(read(saved, f"a.{ending}")) == bare(read(source.read_bytes()))


def test_a_sheet_that_claims_every_row_is_read_as_far_as_it_goes() -> None:
    people = read(claiming(workbook(30)))
    assert people.counts.out == 30
    assert [(problem.code, problem.cell) for problem in people.problems] == [("DS22", f"XFD{CLAIMED}")]


def test_an_opendocument_that_repeats_its_rows_without_end_is_read_as_far_as_it_goes() -> None:
    cells = "".join(
        f"<table:table-cell office:value-type='string'><text:p>{text}</text:p></table:table-cell>"
        for text in ("Họ tên", "Năm sinh")
    )
    body = cells + "<table:table-cell table:number-columns-repeated='16384'/>"
    content = (
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
        "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
        f"<office:body><office:spreadsheet><table:table table:name='A'><table:table-row>{body}</table:table-row>"
        f"<table:table-row>{cells.replace('Họ tên', 'Lê Văn Ấm').replace('Năm sinh', '1947')}</table:table-row>"
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384" '
        "office:value-type='string'><text:p> </text:p></table:table-cell></table:table-row>"
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content)
    assert [one.ho_ten for one in read(out.getvalue(), "a.ods").nguoi] == ["Lê Văn Ấm"]


def test_a_workbook_with_macros_is_refused() -> None:
    assert refusal(parts(clean().workbook(), {"xl/vbaProject.bin": b"x"})) == "DS03"


def test_a_bomb_is_refused() -> None:
    assert refusal(parts(clean().workbook(), {"xl/media/a.bin": b"\0" * (40 << 20)})) == "DS04"


@pytest.mark.parametrize("mark", ["EncryptedPackage"])
def test_a_workbook_with_a_password_is_refused(mark: str) -> None:
    assert refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + mark.encode("utf-16-le")) == "DS02"


@pytest.mark.parametrize(
    ("raw", "name", "code"),
    [
        (clean().workbook()[:-200], "a.xlsx", "DS05"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "a.xls", "DS05"),
        (b"<html><table></table></html>", "a.xls", "DS01"),
        (b"%PDF-1.7", "a.pdf", "DS01"),
        (b"", "a.csv", "DS07"),
        ("Cột,Khác\n1,2\n".encode(), "a.csv", "DS07"),
        (b'"khong dong\n' * 3 + b"x" * 200_000, "a.csv", "DS05"),
        (b'{"a": 1}', "a.json", "DS09"),
        (b"[1, 2]", "a.json", "DS09"),
    ],
)
def test_what_is_no_list_is_refused(raw: bytes, name: str, code: str) -> None:
    assert refusal(raw, name) == code


def test_a_workbook_without_a_table_is_refused() -> None:
    book, out = Workbook(), io.BytesIO()
    book.save(out)
    assert refusal(out.getvalue()) == "DS07"


def test_every_refusal_says_what_to_do() -> None:
    assert all(sentence.rstrip("{what}").strip().endswith(".") for sentence in REFUSALS.values())


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe"]),
    st.sampled_from(["a.xlsx", "a.csv", "a.json", "a.toml"]),
)
def test_no_bytes_at_all_end_in_anything_but_a_list_or_a_refusal(raw: bytes, start: bytes, name: str) -> None:
    with suppress(FileRefused):
        read(start + raw, name)
