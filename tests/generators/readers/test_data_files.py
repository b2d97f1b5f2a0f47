"""Data files that are not what they claim are refused with the line to mend; the others are read as written."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from generators.errors import FileRefused
from generators.readers import van_ban_thuan
from generators.readers.json import read_json
from generators.readers.toml import read_toml

Reader = Callable[[Path], dict[str, object]]
each_reader = pytest.mark.parametrize("reader", [read_toml, read_json], ids=["toml", "json"])


@pytest.fixture
def tep(tmp_path: Path) -> Callable[[bytes], Path]:
    def write(data: bytes) -> Path:
        path = tmp_path / "du_lieu"
        path.write_bytes(data)
        return path

    return write


def code(reader: Reader, path: Path) -> str:
    with pytest.raises(FileRefused) as refused:
        reader(path)
    assert refused.value.message.endswith(".")
    return refused.value.code


def test_both_forms_say_the_same(tep: Callable[[bytes], Path]) -> None:
    assert read_toml(tep("[data]\nso = 5\nten = 'Lễ'".encode())) == {"data": {"so": 5, "ten": "Lễ"}}
    assert read_json(tep('\ufeff{"data": {"so": 5, "ten": "Lễ"}}'.encode())) == {"data": {"so": 5, "ten": "Lễ"}}


def test_a_decimal_in_json_stays_exact(tep: Callable[[bytes], Path]) -> None:
    assert read_json(tep(b'{"a": 0.1}')) == {"a": Decimal("0.1")}


@each_reader
def test_a_missing_file_is_refused(reader: Reader, tmp_path: Path) -> None:
    assert code(reader, tmp_path / "khong_co") == "DL51"


@each_reader
def test_a_huge_file_is_refused(reader: Reader, tep: Callable[[bytes], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(van_ban_thuan, "GIOI_HAN", 10)
    assert code(reader, tep(b" " * 11)) == "DL52"


@each_reader
def test_text_that_is_not_utf8_is_refused(reader: Reader, tep: Callable[[bytes], Path]) -> None:
    assert code(reader, tep("a = 'Lễ'".encode("utf-16"))) == "DL53"


@each_reader
def test_wrong_syntax_is_refused(reader: Reader, tep: Callable[[bytes], Path]) -> None:
    assert code(reader, tep(b"{so: ")) == "DL54"


@pytest.mark.parametrize("text", [b'{"so": 1, "so": 2}', b'{"so": NaN}'])
def test_json_that_means_two_things_or_no_number_is_refused(text: bytes, tep: Callable[[bytes], Path]) -> None:
    assert code(read_json, tep(text)) == "DL55"


def test_json_that_is_a_list_is_refused(tep: Callable[[bytes], Path]) -> None:
    assert code(read_json, tep(b"[1]")) == "DL56"


@pytest.mark.parametrize(("reader", "text"), [(read_toml, "a = " + "[" * 5000), (read_json, "[" * 100_000)])
def test_a_file_nested_too_deep_is_refused(reader: Reader, text: str, tep: Callable[[bytes], Path]) -> None:
    assert code(reader, tep(text.encode())) in {"DL54", "DL55", "DL57"}
