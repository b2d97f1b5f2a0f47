"""Each way in which LibreOffice can fail: a sentence, a code, and no process or half-written file left behind."""

from __future__ import annotations

import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from generators.errors import ExitCode, MachineLacks
from generators.pdf import ConvertFailed, LibreOffice, Machine, Pool, page_texts, probe, to_pdf, to_pdfs
from generators.pdf.join import join
from generators.pdf.package import Package
from tests.generators.pdf import word

READY = 'print(\'{"ready": true, "pid": %d}\' % os.getpid(), flush=True)\n'
ONE_JOB = "import json, os, sys, time\n" + READY + "job = json.loads(sys.stdin.readline())\n"
Stand = Callable[[str], Machine]
Failure = Callable[..., ConvertFailed]


@pytest.fixture
def stand(tmp_path: Path) -> Stand:
    """A machine whose bridge to LibreOffice is a few lines of Python instead."""

    def make(script: str) -> Machine:
        program = tmp_path / "stand_in"
        program.write_text(f"#!{sys.executable}\n{script}")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        return Machine(soffice="soffice", version="0", uno_python=str(program), font="", font_has_vietnamese=False)

    return make


@pytest.fixture
def rooms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where LibreOffice makes its rooms during the test."""
    folder = tmp_path / "rooms"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def failure(rooms: Path) -> Iterator[Failure]:
    """How one conversion fails; in the end nothing lies about."""

    def fail(machine: Machine, *, seconds: float = 20) -> ConvertFailed:
        with LibreOffice(machine, seconds=seconds) as office, pytest.raises(ConvertFailed) as caught:
            office.convert(b"docx")
        assert caught.value.exit_code == ExitCode.MACHINE
        return caught.value

    yield fail
    assert not list(rooms.iterdir())


def test_without_libreoffice_the_packages_are_named() -> None:
    with pytest.raises(MachineLacks, match="libreoffice-writer-nogui") as caught:
        LibreOffice(Machine(soffice="", version="", uno_python="", font="", font_has_vietnamese=False))
    assert (caught.value.code, caught.value.exit_code) == ("PDF01", ExitCode.MACHINE)


def test_without_uno_the_package_is_named() -> None:
    with pytest.raises(MachineLacks, match="python3-uno"):
        LibreOffice(Machine(soffice="/usr/bin/soffice", version="7", uno_python="", font="", font_has_vietnamese=False))


def test_a_program_that_is_not_there_cannot_start(failure: Failure) -> None:
    machine = Machine(soffice="soffice", version="7", uno_python="/nowhere/python", font="", font_has_vietnamese=False)
    assert failure(machine).code == "PDF03"


def test_a_bridge_that_ends_at_once_did_not_start(failure: Failure, stand: Stand) -> None:
    assert failure(stand("raise SystemExit(3)")).code == "PDF03"


def test_a_hang_ends_at_the_time_limit_with_all_its_children(failure: Failure, stand: Stand, tmp_path: Path) -> None:
    child = tmp_path / "child"
    script = (
        ONE_JOB
        + "import signal, subprocess\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        + f"kept = subprocess.Popen(['sleep', '600'])\nopen({str(child)!r}, 'w').write(str(kept.pid))\ntime.sleep(600)\n"
    )
    assert failure(stand(script), seconds=0.5).code == "PDF04"
    wait_until(lambda: gone(int(child.read_text())))


def test_a_crash_in_the_middle_is_told_as_one(failure: Failure, stand: Stand) -> None:
    assert failure(stand(ONE_JOB + "os.abort()\n")).code == "PDF05"


def test_a_refusal_carries_what_libreoffice_said(failure: Failure, stand: Stand) -> None:
    error = failure(stand(ONE_JOB + 'print(\'{"error": "0x507"}\', flush=True)\nsys.stdin.read()\n'))
    assert (error.code, error.detail) == ("PDF06", "0x507")


@pytest.mark.parametrize("pdf", ["b'<html>'", "b''", "b'%PDF-1.6 cut short'", "b'warning: x\\n%PDF-1.6\\n%%EOF'"])
def test_what_is_not_a_whole_pdf_is_refused(failure: Failure, stand: Stand, pdf: str) -> None:
    script = ONE_JOB + f"open(job['pdf'], 'wb').write({pdf})\nprint('{{\"ok\": true}}', flush=True)\nsys.stdin.read()\n"
    assert failure(stand(script)).code == "PDF07"


@pytest.mark.parametrize("said", ["'javaldx: Could not find Java'", "'[1]'", "'{}'", "'x' * 100000"])
def test_polluted_answers_are_not_taken_for_ours(failure: Failure, stand: Stand, said: str) -> None:
    assert failure(stand(ONE_JOB + f"print({said}, flush=True)\nsys.stdin.read()\n")).code == "PDF11"


def test_a_full_disk_is_named_as_the_cause(failure: Failure, stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generators.pdf.office._LEAST_FREE_BYTES", 1 << 60)
    assert failure(stand(ONE_JOB + 'print(\'{"error": "Write"}\', flush=True)\nsys.stdin.read()\n')).code == "PDF08"


def test_a_crash_is_tried_once_more_in_a_fresh_process(stand: Stand, tmp_path: Path) -> None:
    tries = tmp_path / "tries"
    machine = stand(ONE_JOB + f"open({str(tries)!r}, 'a').write('x')\nos.abort()\n")
    with Pool(machine=machine) as pool:
        (result,) = to_pdfs([word.letter(1)], pool=pool)
    assert result.fault is not None
    assert result.fault.code == "PDF05"
    assert tries.read_text() == "xx"


def test_a_machine_that_cannot_convert_stops_the_whole_batch(stand: Stand) -> None:
    with Pool(machine=stand("raise SystemExit(3)")) as pool, pytest.raises(MachineLacks, match="không khởi động"):
        list(to_pdfs([word.letter(n) for n in range(3)], pool=pool))


def test_a_bad_document_of_a_chunk_stands_alone(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    convert = pool.convert

    def poisoned(docx: bytes) -> bytes:
        if "ĐỘC".encode() in Package(docx).document:
            raise ConvertFailed("PDF05")
        return convert(docx)

    monkeypatch.setattr(pool, "convert", poisoned)
    docs = [word.letter(n, body="ĐỘC" if n == 3 else "", picture=False) for n in range(6)]
    results = list(to_pdfs(docs, pool=pool))
    assert [result.ok for result in results] == [True, True, True, False, True, True]
    assert "QUYẾT ĐỊNH số 5" in page_texts(results[5].pdf or b"")[0]


def test_a_file_that_is_not_word_fails_by_itself(pool: Pool) -> None:
    results = list(to_pdfs([word.letter(0), b"PK but no zip", word.letter(1)], pool=pool))
    assert [result.fault and result.fault.code for result in results] == [None, "PDF10", None]


def test_a_chunk_that_lost_a_document_is_found_out(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def lossy(packages: object, bodies: object) -> bytes:
        seen.append(len(packages))  # type: ignore[arg-type]
        return join(packages[:-1], bodies[:-1])  # type: ignore[index]

    monkeypatch.setattr("generators.pdf.batch.join", lossy)
    results = list(to_pdfs([word.letter(n) for n in range(2)], pool=pool))
    assert seen == [2]
    assert all(result.ok for result in results)
    assert "số 1" in page_texts(results[1].pdf or b"")[0]


def test_a_word_file_without_a_body_of_ours_is_refused_alone(pool: Pool) -> None:
    with pytest.raises(ConvertFailed) as caught:
        to_pdf(b"%PDF-1.7", pool=pool)
    assert caught.value.code == "PDF10"


def test_libreoffice_is_replaced_after_its_share_of_documents() -> None:
    docx = word.letter(1)
    with LibreOffice(documents=1) as office:
        office.convert(docx)
        first = office.pid
        office.convert(docx)
        assert office.pid != first
    wait_until(lambda: gone(first))


def test_libreoffice_is_replaced_when_it_grows_too_large() -> None:
    docx = word.letter(1)
    with LibreOffice(memory_mb=1) as office:
        office.convert(docx)
        first = office.pid
        office.convert(docx)
        assert office.pid != first


def test_libreoffice_dies_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    note = tmp_path / "pid"
    program = (
        "import pathlib, time\nfrom generators.pdf import LibreOffice\nfrom tests.generators.pdf import word\n"
        "office = LibreOffice()\noffice.convert(word.letter(1))\n"
        f"pathlib.Path({str(note)!r}).write_text(f'{{office.pid}} {{office.room}}')\ntime.sleep(600)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], cwd=Path(__file__).parents[3])
    wait_until(lambda: note.exists() and " " in note.read_text())
    pid, room = note.read_text().split()
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    wait_until(lambda: gone(int(pid)) and not Path(room).exists())


def test_the_probe_finds_what_the_set_up_installs() -> None:
    machine = probe()
    assert machine.ready
    assert machine.version.split(".")[0].isdigit()
    assert machine.font_has_vietnamese


def gone(pid: int) -> bool:
    """A killed process is gone as soon as the kernel says so, which may be a moment after the signal."""
    try:
        return bool(psutil.Process(pid).status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True


def wait_until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.05)
