"""The error family: each failure has a stable code and a sentence for the clerk that says what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class ExitCode(IntEnum):
    """What the command line answers (DESIGN §6)."""

    DONE = 0
    FAULTS = 1
    UNUSABLE = 2
    MACHINE = 3


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a template, of data or of a file: a value, never raised by itself."""

    code: str
    message: str
    where: str = ""
    tag: str = ""
    severity: str = "error"

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return f"[{self.code}] {place}{self.message}"


class VanBanError(Exception):
    """We cannot go on; `message` says what is so and what to do next, `code` is for ever."""

    code = "VB00"
    exit_code = ExitCode.UNUSABLE

    def __init__(self, message: str, *, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        if code is not None:
            self.code = code

    def __str__(self) -> str:
        return f"[{self.code}] {self.message}"


class FaultsFound(VanBanError):
    """The data or the template has faults; all of them are in `faults`, in reading order."""

    code = "VB01"
    exit_code = ExitCode.FAULTS

    def __init__(self, message: str, faults: list[Fault]) -> None:
        super().__init__(message)
        self.faults = faults

    def __str__(self) -> str:
        return "\n".join([f"[{self.code}] {self.message}", *(f"  {fault}" for fault in self.faults)])


class FileRefused(VanBanError):
    """The file is not what it claims, or is not safe to open."""

    code = "VB02"
    exit_code = ExitCode.UNUSABLE


class MachineLacks(VanBanError):
    """A program, a font or room on the disk is missing, or a foreign program failed."""

    code = "VB03"
    exit_code = ExitCode.MACHINE
