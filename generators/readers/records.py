"""The people of a .json or .toml file as a sheet: one heading row of keys, one row a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from generators.errors import FileRefused
from generators.readers.cells import Place, Sheet, Value
from generators.readers.json import loads_json
from generators.readers.problems import refused
from generators.readers.toml import loads_toml

_LISTS = ("rows", "nguoi", "dong", "danh_sach")  # where a file keeps its people, the first that is there
MAX_ROWS = 99_999


def read_records(raw: bytes, *, name: str, toml: bool) -> Sheet:
    """The one sheet of a data file: a list of objects, or an object that keeps one under a known key."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as e:
        raise FileRefused(f"Tệp {name} không phải văn bản UTF-8. Lưu lại tệp với bảng mã UTF-8.", code="DL53") from e
    if toml:
        whole: object = loads_toml(text, name=name)
    elif text.lstrip().startswith("["):
        whole = loads_json(f'{{"rows":{text}}}', name=name)
    else:
        whole = loads_json(text, name=name)
    records = _records(whole)
    if records is None:
        raise refused("DS09", name=name)
    if len(records) > MAX_ROWS:
        raise refused("DS08", name=name, sheet=name, limit=MAX_ROWS)
    return _sheet(records)


def _records(whole: object) -> list[Mapping[str, object]] | None:
    if isinstance(whole, Mapping):
        inside = next((whole[key] for key in _LISTS if isinstance(whole.get(key), list)), whole.get("data"))
        return _records(inside)
    if not isinstance(whole, list):
        return None
    records = [record for record in whole if isinstance(record, Mapping)]
    return records if len(records) == len(whole) and records else None


def _sheet(records: Sequence[Mapping[str, object]]) -> Sheet:
    keys = list(dict.fromkeys(key for record in records for key in record))
    rows: list[list[Value]] = [[*keys]]
    rows += [[_value(record.get(key)) for key in keys] for record in records]

    def named(place: Place) -> str:
        """The place as programs write it: the number of the object, from 1, and its key."""
        return f"{place[0]}.{keys[place[1]]}"

    return Sheet("", rows, named=named)


def _value(value: object) -> Value:
    if value is None or isinstance(value, str | bool | float | date):
        return value
    if isinstance(value, int) and abs(value) < 10**15:
        return float(value)
    return (
        str(value) if isinstance(value, int | Decimal) else "; ".join(map(str, value)) if isinstance(value, list) else str(value)
    )
