"""A TOML data file as a plain mapping, or a refusal saying the line to mend."""

from __future__ import annotations

import tomllib
from pathlib import Path

from generators.errors import FileRefused
from generators.readers.van_ban_thuan import read_text


def read_toml(path: Path) -> dict[str, object]:
    """The tables of a TOML file; text is as typed (NFC and faults are `read_model`'s work)."""
    return loads_toml(read_text(path), name=path.name)


def loads_toml(text: str, *, name: str) -> dict[str, object]:
    """The tables written in a TOML text; money may not hide in floats, so a float stays what it is for the model to refuse.

    >>> loads_toml('so = 5', name="x.toml")
    {'so': 5}
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as e:
        raise FileRefused(f"Tệp {name} viết sai cú pháp TOML: {e}. Sửa đúng dòng, cột đó rồi chạy lại.", code="DL54") from e
    except RecursionError as e:
        raise FileRefused(f"Tệp {name} lồng bảng quá sâu. Bỏ bớt các cấp lồng nhau.", code="DL57") from e
