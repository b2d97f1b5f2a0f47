"""The text of a small UTF-8 file, refused with a reason when it is not one."""

from __future__ import annotations

from pathlib import Path

from generators.errors import FileRefused

GIOI_HAN = 20 * 1024 * 1024


def read_text(path: Path) -> str:
    """The whole text of a data file, at most 20 MB, without its byte order mark."""
    try:
        with path.open("rb") as file:
            data = file.read(GIOI_HAN + 1)
    except OSError as e:
        raise FileRefused(f"Không mở được tệp {path.name}: {e.strerror}. Kiểm tra đường dẫn và quyền đọc.", code="DL51") from e
    if len(data) > GIOI_HAN:
        raise FileRefused(f"Tệp {path.name} lớn hơn 20 MB, không phải tệp dữ liệu. Chọn lại tệp.", code="DL52")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as e:
        line = data[: e.start].count(b"\n") + 1
        message = f"Tệp {path.name} không phải văn bản UTF-8 (dòng {line}). Lưu lại tệp với bảng mã UTF-8."
        raise FileRefused(message, code="DL53") from e
