"""A file under its final name is whole, or not there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A name next to `path` to write under; the file takes the place of `path` when the block ends well, and is gone when not.

    What stood under `path` before stays until then. Faults of the disk come out as they are (OSError).
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        yield draft
        draft.replace(path)
    finally:
        with suppress(OSError):  # a folder out of reach holds nothing of ours
            draft.unlink(missing_ok=True)
