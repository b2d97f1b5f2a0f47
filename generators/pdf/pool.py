"""Several warm LibreOffice processes taking turns: whoever asks next gets the next free one."""

from __future__ import annotations

import queue
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Self

from generators.pdf.failure import ConvertFailed
from generators.pdf.office import LibreOffice
from generators.pdf.probe import Machine

# Waiting longer than the limit is a hang; a limit that grows with the file lets an honest long list through.
_BYTES_PER_LIMIT = 1 << 20


class Pool:
    """`processes` LibreOffice processes and the threads that keep them busy, all ended with the `with` block."""

    def __init__(self, processes: int = 1, *, machine: Machine | None = None, seconds: float = 60) -> None:
        self.processes = processes
        self.seconds = seconds
        self._offices = [LibreOffice(machine, seconds=seconds) for _ in range(processes)]
        self._free: queue.SimpleQueue[LibreOffice] = queue.SimpleQueue()
        for office in self._offices:
            self._free.put(office)
        # One thread more than processes: it joins the next chunk and cuts the last one while LibreOffice works.
        self.threads = ThreadPoolExecutor(processes + 1, thread_name_prefix="pdf")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def convert(self, docx: bytes) -> bytes:
        """The raw PDF of one .docx, made by the next free process."""
        office = self._free.get()
        try:
            return office.convert(docx, seconds=self.seconds * (1 + len(docx) / _BYTES_PER_LIMIT))
        finally:
            self._free.put(office)

    def convert_twice_if_need_be(self, docx: bytes) -> bytes:
        """As `convert`, with one more try in a fresh process after a hang, a crash or a broken file."""
        try:
            return self.convert(docx)
        except ConvertFailed as error:
            if not error.worth_another_try:
                raise
            return self.convert(docx)

    def close(self) -> None:
        """Ends every process at once, those in the middle of a job too."""
        self.threads.shutdown(wait=False, cancel_futures=True)
        for office in self._offices:
            office.end()
        self.threads.shutdown(wait=True)
