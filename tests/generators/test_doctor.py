"""The examination of the machine: each lack is seen, and each lack says what to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from generators import doctor
from generators.pdf.probe import Machine

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=timezone(timedelta(hours=7)))
WHOLE = Machine(
    soffice="/opt/lo/soffice.bin", version="7.4", uno_python="/usr/bin/python3", font="Liberation Serif", font_has_vietnamese=True
)


def test_a_whole_machine_passes() -> None:
    assert doctor.libreoffice(WHOLE).ok
    assert doctor.uno(WHOLE).ok
    assert doctor.fonts(WHOLE).ok


@pytest.mark.parametrize(
    ("check", "says"),
    [
        (doctor.python((3, 9, 2)), "Python 3.11"),
        (doctor.libreoffice(replace(WHOLE, soffice="")), "libreoffice-writer-nogui"),
        (doctor.uno(replace(WHOLE, uno_python="")), "python3-uno"),
        (doctor.fonts(replace(WHOLE, font="DejaVu Serif")), "thay bằng DejaVu Serif"),
        (doctor.fonts(replace(WHOLE, font="")), "không tra được"),
        (doctor.fonts(replace(WHOLE, font_has_vietnamese=False)), "thiếu chữ Việt"),
        (doctor.disk(Path("out"), free_mb=12), "12 MB"),
        (doctor.clock(NOW, newest=NOW + timedelta(days=40)), "Chỉnh lại ngày giờ"),
        (doctor.prefect(None, None), "make setup"),
        (doctor.prefect("3.8.8", "0.155.0"), "FastAPI 0.155.0 quá mới"),
        (doctor.prefect("3.8.8", "1.0"), "FastAPI 1.0 quá mới"),
    ],
)
def test_each_lack_is_seen_and_says_what_to_do(check: doctor.Check, says: str) -> None:
    assert not check.ok
    assert says in check.message


def test_a_clock_a_few_hours_off_the_files_is_no_lack() -> None:
    assert doctor.clock(NOW, newest=NOW + timedelta(hours=8)).ok


def test_the_newest_fastapi_that_prefect_can_live_with_passes() -> None:
    assert doctor.prefect("3.8.8", "0.150.9").ok


def test_a_broken_template_is_named(tmp_path: Path) -> None:
    (tmp_path / "ke_hoach.docx").write_bytes(b"not a zip")
    check = doctor.templates(tmp_path)
    assert not check.ok
    assert "ke_hoach.docx" in check.message


def test_a_house_without_templates_is_a_lack(tmp_path: Path) -> None:
    assert not doctor.templates(tmp_path).ok


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    file = tmp_path / "a file"
    file.touch()
    assert doctor.writable(tmp_path / "to be made").ok
    assert not doctor.writable(Path("/proc/1")).ok


def test_this_machine_gets_every_check_with_a_sentence() -> None:
    checks = doctor.examine(now=NOW, out=Path.cwd())
    assert len({check.name for check in checks}) == len(checks) >= 6
    assert all(check.message.endswith(".") for check in checks)
