"""A JSON data file as a plain mapping, or a refusal saying the line to mend."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

from generators.errors import FileRefused
from generators.readers.van_ban_thuan import read_text


def read_json(path: Path) -> dict[str, object]:
    """The object in a JSON file; text is as typed (NFC and faults are `read_model`'s work)."""
    return loads_json(read_text(path), name=path.name)


def loads_json(text: str, *, name: str) -> dict[str, object]:
    """The object written in a JSON text; a key given twice and NaN are refused, decimals stay exact.

    >>> loads_json('{"so": 5}', name="x.json")
    {'so': 5}
    """
    try:
        value = json.loads(text, object_pairs_hook=_pairs, parse_float=Decimal, parse_constant=_constant)
    except json.JSONDecodeError as e:
        message = f"Tệp {name} viết sai cú pháp JSON ở dòng {e.lineno}, cột {e.colno}. Sửa chỗ đó rồi chạy lại."
        raise FileRefused(message, code="DL54") from e
    except (ValueError, RecursionError) as e:
        raise FileRefused(f"Tệp {name} không dùng được: {e}. Sửa chỗ đó rồi chạy lại.", code="DL55") from e
    if not isinstance(value, dict):
        raise FileRefused(f"Tệp {name} phải là một đối tượng JSON {{…}}, không phải danh sách hay giá trị đơn.", code="DL56")
    return value


def _pairs(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made: dict[str, object] = {}
    for key, value in pairs:
        if key in made:
            raise ValueError(f"mục “{key}” ghi hai lần")
        made[key] = value
    return made


def _constant(name: str) -> object:
    raise ValueError(f"{name} không phải một số")
