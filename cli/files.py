"""Files in and out: a result stands under its name whole or not at all."""

from __future__ import annotations

from pathlib import Path

from generators.errors import FileRefused, MachineLacks
from generators.whole_file import beside


class CannotWrite(MachineLacks):
    """The result has no place to stand."""

    code = "CL02"


def read_bytes(path: Path) -> bytes:
    """The content of a file the clerk named."""
    try:
        return path.read_bytes()
    except OSError as e:
        raise FileRefused(f"Không mở được tệp {path}: {_why(e)}. Kiểm tra đường dẫn và quyền đọc.", code="CL03") from e


def write_whole(path: Path, raw: bytes) -> None:
    """Write beside, then put in place: nobody ever sees half a file."""
    try:
        with beside(path) as draft:
            draft.write_bytes(raw)
    except OSError as e:
        raise CannotWrite(f"Không ghi được {path}: {_why(e)}. Chọn chỗ khác, hoặc đóng tệp đang mở rồi thử lại.") from e


def make_folder(path: Path) -> None:
    """The folder is there, with those above it."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise CannotWrite(f"Không tạo được thư mục {path}: {_why(e)}. Chọn chỗ khác.") from e


def _why(e: OSError) -> str:
    known = {
        FileNotFoundError: "không có tệp hoặc thư mục này",
        PermissionError: "không có quyền",
        IsADirectoryError: "đó là một thư mục",
        FileExistsError: "đã có một tệp mang tên ấy",
        NotADirectoryError: "đường dẫn đi qua một tệp, không phải thư mục",
    }
    return known.get(type(e), e.strerror or str(e))
