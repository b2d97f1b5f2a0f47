"""The kinds of value a field may hold, each with the machine word that `vanthu types --json` tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from types import NoneType
from typing import Annotated, Literal, get_args, get_origin

from pydantic import BaseModel, BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

NGAY_VIET = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


@dataclass(frozen=True, slots=True)
class Kieu:
    """Marks an annotation with its machine word, where Python's own type does not tell enough."""

    ten: str


def _ngay(value: object) -> object:
    """The date meant by a value: a date, "2027-02-06" or "06/02/2027"; a number is never a date."""
    if isinstance(value, datetime) or not isinstance(value, date | str | NoneType):
        raise PydanticCustomError("ngay_sai", "not a date")
    if isinstance(value, str):
        return _ngay_chu(value.strip())
    return value


def _ngay_chu(text: str) -> date:
    viet = NGAY_VIET.fullmatch(text)
    try:
        return date(int(viet[3]), int(viet[2]), int(viet[1])) if viet else date.fromisoformat(text)
    except ValueError as e:
        raise PydanticCustomError("ngay_sai", "not a date") from e


Chu = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, strict=True)]
ChuTrong = Annotated[str, StringConstraints(strip_whitespace=True, strict=True)]
NhieuDong = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, strict=True), Kieu("lines")]
Ngay = Annotated[date, BeforeValidator(_ngay), Kieu("date")]
SoNguyen = Annotated[int, Field(strict=True, ge=0)]
SoDem = Annotated[int, Field(strict=True, ge=1)]
Tien = Annotated[int, Field(strict=True, ge=0, le=10**15), Kieu("money")]
DungSai = Annotated[bool, Field(strict=True)]

_TRUC_TIEP: dict[object, str] = {bool: "bool", int: "integer", str: "text", date: "date"}


def ten_kieu(annotation: object, metadata: tuple[object, ...] = ()) -> str:
    """The machine word of an annotation: text, lines, date, integer, money, table, choice or bool.

    >>> ten_kieu(list[str]), ten_kieu(Tien), ten_kieu(Literal["a", "b"]), ten_kieu(int | None)
    ('lines', 'money', 'choice', 'integer')
    """
    for mark in metadata:
        if isinstance(mark, Kieu):
            return mark.ten
    args = get_args(annotation)
    if get_origin(annotation) is Annotated:
        return ten_kieu(args[0], tuple(args[1:]))
    if get_origin(annotation) is Literal:
        return "choice"
    if mo_hinh(annotation) is not None:
        return "table"
    if get_origin(annotation) in (list, tuple):
        return "lines"
    inner = [a for a in args if a is not NoneType]
    return ten_kieu(inner[0]) if inner else _TRUC_TIEP[annotation]


def lua_chon(annotation: object) -> list[str]:
    """The values a choice may take, also one that may be left empty; none for other kinds.

    >>> lua_chon(Literal["nam", "nu"]), lua_chon(Literal["nam", ""] | None), lua_chon(str)
    (['nam', 'nu'], ['nam'], [])
    """
    if get_origin(annotation) is Literal:
        return [str(value) for value in get_args(annotation) if value not in ("", None)]
    return next((found for inner in get_args(annotation) if (found := lua_chon(inner))), [])


def mo_hinh(annotation: object) -> type[BaseModel] | None:
    """The model held inside an annotation (`tuple[Dong, ...]` gives `Dong`), or None."""
    return next(_mo_hinh(annotation), None)


def _mo_hinh(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _mo_hinh(inner)
