"""A file of a pack under its final name: whole, or not there."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from generators.errors import MachineLacks
from generators.whole_file import beside


def ghi_nguyen(path: Path, write: Callable[[Path], object]) -> Path:
    """The path, once `write` has written all of it under a name beside and it was put in place."""
    try:
        with beside(path) as draft:
            write(draft)
    except OSError as e:
        raise MachineLacks(
            f"Không ghi được {path.name}: {e.strerror or e}. Dọn bớt chỗ trống hoặc chọn thư mục khác rồi thử lại.", code="GI09"
        ) from e
    return path


def sha256(path: Path) -> str:
    """The digest of a file, read piece by piece."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
