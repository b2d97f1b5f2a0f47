"""One warm LibreOffice with its own profile: a .docx goes in, a raw PDF comes out, within a time limit."""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import psutil

from generators.pdf.failure import ConvertFailed
from generators.pdf.probe import Machine, probe, require
from generators.pdf.profile import make_profile

_BRIDGE = Path(__file__).with_name("bridge.py")
_START_SECONDS = 90
_CLOSE_SECONDS = 5
_LONGEST_ANSWER = 1 << 16
_LEAST_FREE_BYTES = 1 << 20


class LibreOffice:
    """One LibreOffice process, started at the first conversion and always stopped at the end of the `with` block.

    It is replaced by a fresh one after `documents` conversions, above `memory_mb`, and after every failure. Where the kernel
    allows, it has no network at all (`offline`); `isolated=False` leaves that to its profile, which lets nothing out either.
    """

    def __init__(
        self,
        machine: Machine | None = None,
        *,
        seconds: float = 60,
        documents: int = 400,
        memory_mb: int = 1500,
        isolated: bool = True,
    ) -> None:
        self.machine = require(machine or probe())
        self.seconds = seconds
        self._documents = documents
        self._memory_bytes = memory_mb << 20
        self.room: Path | None = None
        self._bridge: subprocess.Popen[bytes] | None = None
        self.pid = 0
        self._done = 0
        self._ended = False
        self.offline = False
        self._isolated = isolated

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def convert(self, docx: bytes, *, seconds: float | None = None) -> bytes:
        """The PDF that LibreOffice makes of the file, as it is; a failure leaves no process and no file behind."""
        try:
            return self._convert(docx, seconds or self.seconds)
        except BaseException:
            self.close()
            raise

    def _convert(self, docx: bytes, seconds: float) -> bytes:
        self._warm_up()
        assert self.room is not None
        source, target = self.room / "in.docx", self.room / "out.pdf"
        try:
            source.write_bytes(docx)
            answer = self._ask({"docx": str(source), "pdf": str(target)}, seconds)
            if "error" in answer:
                raise self._refused(str(answer["error"]))
            pdf = target.read_bytes()
            target.unlink()
        except OSError as error:
            raise ConvertFailed("PDF08", detail=str(error)) from error
        self._done += 1
        # The cross-reference table stands at the very end: a file cut short by a full disk has lost it.
        if not pdf.startswith(b"%PDF-") or b"%%EOF" not in pdf[-64:]:
            raise self._refused("", code="PDF07")
        return pdf

    def _refused(self, detail: str, *, code: str = "PDF06") -> ConvertFailed:
        full = self.room is not None and shutil.disk_usage(self.room).free < _LEAST_FREE_BYTES
        return ConvertFailed("PDF08" if full else code, detail=detail)

    def _warm_up(self) -> None:
        if self._bridge is not None and (self._done >= self._documents or self._memory() > self._memory_bytes):
            self.close()
        if self._bridge is None:
            self._start()

    def _memory(self) -> int:
        try:
            return int(psutil.Process(self.pid).memory_info().rss)
        except psutil.Error:
            return 0

    def _start(self) -> None:
        if self._ended:
            raise ConvertFailed("PDF12")
        try:
            self.room = Path(tempfile.mkdtemp(prefix="vanthu-lo-"))
            make_profile(self.room / "profile", self.machine.soffice)
            self._bridge = subprocess.Popen(
                [
                    self.machine.uno_python,
                    "-E",
                    "-s",
                    str(_BRIDGE),
                    self.machine.soffice,
                    str(self.room),
                    *(["isolated"] if self._isolated else []),
                ],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            raise ConvertFailed("PDF03", detail=str(error)) from error
        self._done = 0
        try:
            ready = self._hear(_START_SECONDS)
        except ConvertFailed as error:
            raise ConvertFailed("PDF03" if error.code == "PDF05" else error.code, detail=error.detail) from error
        self.pid, self.offline = int(ready.get("pid", 0)), bool(ready.get("offline"))

    def _ask(self, job: dict[str, str], seconds: float) -> dict[str, Any]:
        assert self._bridge is not None
        assert self._bridge.stdin is not None
        try:
            self._bridge.stdin.write(json.dumps(job).encode() + b"\n")
            self._bridge.stdin.flush()
        except BrokenPipeError as error:
            raise ConvertFailed("PDF05") from error
        return self._hear(seconds)

    def _hear(self, seconds: float) -> dict[str, Any]:
        assert self._bridge is not None
        assert self._bridge.stdout is not None
        pipe, heard, deadline = self._bridge.stdout.fileno(), b"", time.monotonic() + seconds
        while not heard.endswith(b"\n"):
            if not select.select([pipe], [], [], max(0.0, deadline - time.monotonic()))[0]:
                raise ConvertFailed("PDF04", detail=f"{seconds:.0f} giây")
            piece = os.read(pipe, 4096)
            if not piece:
                raise ConvertFailed("PDF05")
            heard += piece
            if len(heard) > _LONGEST_ANSWER:
                raise ConvertFailed("PDF11")
        return _answer(heard)

    def end(self) -> None:
        """Closes for good, from any thread: a conversion under way fails, and none starts again."""
        self._ended = True
        self.close()

    def close(self) -> None:
        """Stops LibreOffice and removes its room; the next conversion starts a fresh one."""
        bridge, room = self._bridge, self.room
        self._bridge = self.room = None
        if bridge is not None:
            _stop(bridge)
        if room is not None:
            shutil.rmtree(room, ignore_errors=True)


def _answer(line: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(line)
    except ValueError as error:
        raise ConvertFailed("PDF11", detail=repr(line[:80])) from error
    if not isinstance(answer, dict) or not answer.keys() & {"ok", "error", "ready"}:
        raise ConvertFailed("PDF11", detail=repr(line[:80]))
    return answer


def _stop(bridge: subprocess.Popen[bytes]) -> None:
    assert bridge.stdin is not None
    assert bridge.stdout is not None
    # The end of its stdin asks the bridge to end LibreOffice and tidy up; what does not end is killed as a group.
    with contextlib.suppress(OSError):
        bridge.stdin.close()
    with contextlib.suppress(subprocess.TimeoutExpired):
        bridge.wait(_CLOSE_SECONDS)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(bridge.pid, signal.SIGKILL)
    bridge.wait()
    bridge.stdout.close()
