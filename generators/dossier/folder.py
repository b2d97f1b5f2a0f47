"""A dossier's folder in versions: a new one grows beside the old and takes its place whole, with everything the office put there."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generators.dossier.state import STATE, State
from generators.errors import FileRefused, MachineLacks

GIU_LAI = "giu_lai"
"""Where a file goes that the office changed by hand and that is made anew."""


class CannotWrite(MachineLacks):
    """The dossier has no place to stand."""

    code = "BO22"


@dataclass(slots=True)
class Version:
    """A folder being filled; it takes its place only when it is called ready."""

    folder: Path
    ready: bool = False


@contextmanager
def new_version(out: Path, *, state: State | None) -> Iterator[Version]:
    """A folder to fill beside `out`: when the block ends and it is ready, it stands under the final name; else nothing has changed."""
    out = out.absolute()
    new, old = (out.with_name(f".{out.name}.{os.getpid()}.{word}") for word in ("moi", "cu"))
    if state is None and out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise FileRefused(f"{out} đang có tệp không phải của bộ văn bản nào. Chọn thư mục mới hoặc thư mục trống.", code="BO20")
    try:
        new.mkdir(parents=True)
        version = Version(new)
        yield version
        if version.ready:
            if out.exists():
                out.rename(old)
            new.rename(out)
    except OSError as e:
        _bring_back(old, out)
        raise CannotWrite(
            f"Không ghi được vào {out}: {e.strerror or e}. Chọn chỗ khác, hoặc đóng tệp đang mở rồi thử lại."
        ) from e
    finally:
        shutil.rmtree(new, ignore_errors=True)
        if out.exists():
            shutil.rmtree(old, ignore_errors=True)


def _bring_back(old: Path, out: Path) -> None:
    if old.exists() and not out.exists():
        old.rename(out)


def keep_others(old: Path, new: Path, state: State) -> list[str]:
    """Bring over every file that is not ours (signed copies, notes of the office); gives their names."""
    kept, ours = [], {STATE, *state.tep}
    for path in sorted(old.rglob("*")):
        name = path.relative_to(old).as_posix()
        if path.is_file() and name not in ours:
            take(path, new / name)
            kept.append(name)
    return kept


def take(source: Path, target: Path) -> None:
    """The same file under another name, without copying where the disk allows it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
