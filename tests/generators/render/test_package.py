"""What opening a Word file promises: good ones open whole, each hostile one is refused with its own code, cheaply."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
import zlib

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generators.errors import ExitCode, FileRefused
from generators.render.package import CONTENT_TYPES, Limits, open_package
from generators.render.refusals import REFUSALS
from tests.generators.render import hostile
from tests.generators.render.hostile import files, good, typed, zipped

HOSTILE = [pytest.param(code, maker, id=maker.__name__) for code, maker in hostile.makers()]


def refusal(raw: bytes) -> FileRefused:
    with pytest.raises(FileRefused) as caught:
        open_package(raw)
    return caught.value


@pytest.mark.parametrize(("code", "maker"), HOSTILE)
def test_a_hostile_file_is_refused_with_its_own_code(code: str, maker: hostile.Maker) -> None:
    error = refusal(maker())
    assert (error.code, error.exit_code) == (code, ExitCode.UNUSABLE)
    assert error.message.endswith(".")
    assert "{" not in error.message


def test_every_code_has_a_hostile_file() -> None:
    assert {code for code, _ in hostile.makers()} == set(REFUSALS)


@pytest.mark.parametrize("maker", [hostile.vb_t02_200_mb, hostile.vb_t11_bomb, hostile.vb_t11_many_parts_just_under_the_ratio])
def test_refusing_a_bomb_takes_less_than_20_mb(maker: hostile.Maker) -> None:
    raw = maker()
    tracemalloc.start()
    refusal(raw)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20 << 20


def test_a_refused_link_names_what_it_fetches() -> None:
    assert "mẫu gốc" in refusal(hostile.vb_t25_attached_template()).message
    assert "ảnh từ bên ngoài: “http://example.org/anh.png”" in refusal(hostile.vb_t25_image()).message


def test_a_password_is_told_apart_from_an_old_file() -> None:
    assert "mật khẩu" in refusal(hostile.vb_t04_password()).message
    assert "Word (.doc)" in refusal(hostile.vb_t03_old_doc()).message
    assert "Excel (.xls)" in refusal(hostile.vb_t03_old_xls()).message


def test_an_ordinary_file_opens_with_content_types_first() -> None:
    content = files(good())
    package = open_package(zipped(dict(reversed(content.items()))))
    assert next(iter(package.parts)) == CONTENT_TYPES
    assert {name: part.read() for name, part in package.parts.items()} == content
    assert package.main == "word/document.xml"
    assert package.core_properties == "docProps/core.xml"
    assert package.types["word/styles.xml"].endswith("styles+xml")


def test_headers_footers_and_notes_are_found_through_the_relationships() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "{{ co_quan }}"
    document.sections[0].footer.paragraphs[0].text = "trang"
    out = io.BytesIO()
    document.save(out)
    package = open_package(out.getvalue())
    assert [package[name].read().count(b"co_quan") for name in package.headers] == [1]
    assert [package[name].read().count(b"trang") for name in package.footers] == [1]
    assert (package.footnotes, package.endnotes) == (None, None)


def test_hyperlinks_may_point_outside() -> None:
    package = open_package(hostile.related("hyperlink", "https://example.org"))
    assert [r.target for r in package.relations[package.main] if r.external] == ["https://example.org"]


def test_ordinary_fields_stay() -> None:
    assert open_package(hostile.in_body('<w:p><w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "/></w:p>'))


def test_a_part_in_utf16_opens() -> None:
    content = files(good())
    xml = content["word/document.xml"].decode().replace("UTF-8", "UTF-16")
    package = open_package(zipped({**content, "word/document.xml": xml.encode("utf-16")}))
    assert package[package.main].read().decode("utf-16") == xml


def test_printer_settings_are_no_xml() -> None:
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.printerSettings"
    assert open_package(typed("word/printerSettings/printerSettings1.bin", kind, data=b"\0\1"))


def test_empty_folders_in_the_zip_are_passed_over() -> None:
    assert "word/" not in open_package(zipped({"word/": b"", **files(good())})).parts


def test_a_file_written_as_a_stream_opens() -> None:
    """Sizes then stand after the data, and the local header says zero: .NET and LibreOffice write so."""
    out = io.BytesIO()
    unseekable = _Unseekable(out)
    with zipfile.ZipFile(unseekable, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files(good()).items():
            archive.writestr(name, data)
    assert open_package(out.getvalue()).main == "word/document.xml"


class _Unseekable(io.RawIOBase):
    def __init__(self, out: io.BytesIO) -> None:
        self._out = out

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        assert isinstance(data, bytes | bytearray | memoryview)
        return self._out.write(data)


def test_the_limits_are_the_callers_to_lower() -> None:
    with pytest.raises(FileRefused, match="VB-T02"):
        open_package(good(), limits=Limits(raw_bytes=1000))
    with pytest.raises(FileRefused, match="VB-T12"):
        open_package(good(), limits=Limits(entries=3))
    with pytest.raises(FileRefused, match="VB-T11"):
        open_package(good(), limits=Limits(inflated_bytes=5000))


@settings(max_examples=30, deadline=None)
@given(
    data=st.binary(max_size=2000), repeat=st.integers(1, 400), method=st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
)
def test_what_stands_deflated_inflates_to_the_same_bytes(data: bytes, repeat: int, method: int) -> None:
    raw = zipped(
        {**files(typed("word/media/a.bin", "application/octet-stream")), "word/media/a.bin": data * repeat}, method=method
    )
    part = open_package(raw)["word/media/a.bin"]
    assert zlib.decompress(part.deflated, -15) == part.read() == data * repeat
    assert (part.crc, part.size) == (zlib.crc32(data * repeat), len(data) * repeat)


@settings(max_examples=50, deadline=None)
@given(
    cut=st.floats(0, 1, exclude_max=True),
    flips=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(1, 255)), max_size=4),
)
def test_a_damaged_file_opens_or_is_refused_and_nothing_else(cut: float, flips: list[tuple[float, int]]) -> None:
    raw = bytearray(good())
    for place, mask in flips:
        raw[int(place * len(raw))] ^= mask
    if not flips:
        del raw[int(cut * len(raw)) :]
    assert _code(bytes(raw)) in {*REFUSALS, "opened"}


def _code(raw: bytes) -> str:
    try:
        open_package(raw)
    except FileRefused as error:
        return error.code
    return "opened"
