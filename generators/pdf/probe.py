"""What this machine has for making PDF: LibreOffice, a Python that speaks UNO, and a font with the measures of Times."""

from __future__ import annotations

import functools
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from generators.errors import MachineLacks

PACKAGES = "libreoffice-writer-nogui libreoffice-calc-nogui python3-uno fonts-liberation2 poppler-utils"
_PROBE_SECONDS = 20
# Letters of the block U+1EA0–1EF9: Liberation 1.x lacks them, and LibreOffice then mixes in a wider font without a word.
_VIETNAMESE = "1ea1 1ebf 1ed9 1ef9"


@dataclass(frozen=True, slots=True)
class Machine:
    """The programs and the font found; an empty string says that it is not there."""

    soffice: str
    version: str
    uno_python: str
    font: str
    font_has_vietnamese: bool

    @property
    def ready(self) -> bool:
        """Whether documents can be converted at all."""
        return bool(self.soffice and self.uno_python)


@functools.cache
def probe() -> Machine:
    """What is here now; asked once in a process."""
    soffice = _soffice()
    return Machine(
        soffice=soffice,
        version=_version(soffice),
        uno_python=_uno_python(soffice),
        font=_font("Times New Roman"),
        font_has_vietnamese=_font("Times New Roman") == _font(f"Times New Roman:charset={_VIETNAMESE}") != "",
    )


def require(machine: Machine) -> Machine:
    """The machine itself, when it can convert; otherwise what to install."""
    if not machine.soffice:
        raise MachineLacks(f"Máy chưa có LibreOffice. Hãy cài: sudo apt-get install {PACKAGES}", code="PDF01")
    if not machine.uno_python:
        raise MachineLacks(
            f"LibreOffice đã có nhưng thiếu cầu nối UNO cho Python. Hãy cài: sudo apt-get install {PACKAGES}", code="PDF02"
        )
    return machine


def _soffice() -> str:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if not found:
        return ""
    # The launcher script forks twice; the program beside it is one process, which is what we can guard.
    program = Path(found).resolve().with_name("soffice.bin")
    return str(program) if program.exists() else found


def _version(soffice: str) -> str:
    words = _answer(soffice, "--version").split() if soffice else []
    return words[1] if len(words) > 1 else ""


def _uno_python(soffice: str) -> str:
    beside = str(Path(soffice).with_name("python")) if soffice else ""
    for python in ("/usr/bin/python3", beside, sys.executable):
        if python and Path(python).exists() and _answer(python, "-c", "import uno; print('uno')").strip() == "uno":
            return python
    return ""


def _font(pattern: str) -> str:
    return _answer("fc-match", "--format=%{family[0]}", pattern)


def _answer(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PROBE_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout if done.returncode == 0 else ""
