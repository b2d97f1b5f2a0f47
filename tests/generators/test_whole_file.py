"""A file under its final name is whole, or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from generators.whole_file import beside


def test_what_was_written_stands_under_its_name_alone(tmp_path: Path) -> None:
    with beside(tmp_path / "a.pdf") as draft:
        draft.write_bytes(b"new")
    assert [(f.name, f.read_bytes()) for f in tmp_path.iterdir()] == [("a.pdf", b"new")]


def test_a_writing_that_breaks_off_leaves_what_stood_there(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), beside(tmp_path / "a.pdf") as draft:
        _break_off(draft)
    assert [(f.name, f.read_bytes()) for f in tmp_path.iterdir()] == [("a.pdf", b"old")]


def test_a_folder_that_is_not_there_is_an_error_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), beside(tmp_path / "no" / "a.pdf") as draft:
        draft.write_bytes(b"x")


def _break_off(draft: Path) -> None:
    draft.write_bytes(b"half")
    raise ZeroDivisionError
