"""A blank TOML form: every field explained in Vietnamese, with an example to uncomment and change."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from pydantic import BaseModel

from generators.form.truong import Truong, fields

MAU = {"text": "…", "lines": "…", "date": date(2027, 2, 6), "integer": 1, "money": 500000, "bool": True}


def toml_form(model: type[BaseModel], *, slug: str, title: str, example: Mapping[str, Any]) -> str:
    """The form as text: `##` explains, and a line with one `#` becomes data once the `#` is taken away."""
    head = [
        f"## BIỂU NHẬP: {title}",
        "## Mục nào cần điền thì bỏ dấu # ở đầu dòng rồi sửa ví dụ thành nội dung của mình.",
        "## Mục có dấu (*) là bắt buộc. Lưu tệp với bảng mã UTF-8. Điền xong, chạy:",
        f"## vanthu render {slug} TỆP_NÀY.toml -o VĂN_BẢN.docx",
        "",
        "[data]",
    ]
    return "\n".join([*head, *_level(fields(model, example), "data"), ""])


def _level(level: Sequence[Truong], path: str) -> Iterator[str]:
    """Plain fields first: in TOML what follows a table belongs to it."""
    for field in level:
        if not field.columns:
            yield from ("", f"## {field.heading}: {field.advice}", *_value_lines(field))
    for field in level:
        if field.columns:
            yield from _table(field, f"{path}.{field.name}")


def _table(field: Truong, path: str) -> Iterator[str]:
    how = "mỗi dòng của bảng là một khối như dưới đây, chép lại cho dòng sau" if field.many else "một khối"
    note = f" {field.note}." if field.note else ""
    yield from ("", f"## {field.heading}: {how}.{note}", f"#[[{path}]]" if field.many else f"#[{path}]")
    yield from _level(field.columns, path)


def _value_lines(field: Truong) -> Iterator[str]:
    value = field.example if field.example is not None else _stand_in(field)
    text = f"{field.name} = {toml_value(value)}"
    return (f"#{line}" for line in text.split("\n"))


def _stand_in(field: Truong) -> Any:
    if field.choices:
        return field.choices[0]
    value = MAU.get(field.kind, [])
    return [value] if field.many and value != [] else value


def toml_value(value: Any) -> str:
    """A value as TOML writes it; text of several lines and lists stay readable.

    >>> print(toml_value(["a", 2]), toml_value({"so": date(2026, 2, 5), "co": True}))
    ["a", 2] { so = 2026-02-05, co = true }
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {toml_value(inner)}" for key, inner in value.items()) + " }" if value else "{}"
    if isinstance(value, list | tuple):
        return _list([toml_value(inner) for inner in value])
    return value.isoformat() if isinstance(value, date) else str(value)


def _list(items: Sequence[str]) -> str:
    line = f"[{', '.join(items)}]"
    return line if len(line) <= 80 and "\n" not in line else "[\n" + "".join(f"    {item},\n" for item in items) + "]"


def _text(value: str) -> str:
    lines = [json.dumps(line, ensure_ascii=False)[1:-1].replace("\x7f", "\\u007f") for line in value.split("\n")]
    return f'"{lines[0]}"' if len(lines) == 1 else '"""\n' + "\n".join(lines) + '"""'
