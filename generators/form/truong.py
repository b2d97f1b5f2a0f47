"""The fields of a model as a form needs them: title, kind, choices, note, and an example from the sample."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generators.kieu import lua_chon, mo_hinh, ten_kieu

LA_GI = {
    "text": "một dòng chữ",
    "lines": "nhiều dòng, mỗi ý một dòng",
    "date": "ngày",
    "integer": "số nguyên",
    "money": "số tiền, đồng",
    "table": "bảng",
    "choice": "chọn một",
    "bool": "có hoặc không",
}


@dataclass(frozen=True, slots=True)
class Truong:
    """One field of a form; a table carries its columns in `columns`."""

    name: str
    title: str
    kind: str
    required: bool
    note: str
    example: Any
    choices: tuple[str, ...]
    columns: tuple[Truong, ...]
    many: bool

    @property
    def heading(self) -> str:
        """The title, marked when the field must be filled."""
        return f"{self.title} (*)" if self.required else self.title

    @property
    def advice(self) -> str:
        """What to write here, in one line."""
        what = f"{LA_GI[self.kind]}: {', '.join(self.choices)}" if self.choices else LA_GI[self.kind]
        return f"{what}; {self.note}" if self.note else what


def fields(model: type[BaseModel], example: Mapping[str, Any], *, above: tuple[type[BaseModel], ...] = ()) -> tuple[Truong, ...]:
    """The fields of a model in their order; a model inside itself is not opened again."""
    inside = (*above, model)
    return tuple(_field(name, info, example.get(name), inside) for name, info in model.model_fields.items())


def _field(name: str, info: FieldInfo, example: Any, above: tuple[type[BaseModel], ...]) -> Truong:
    inner = mo_hinh(info.annotation)
    first = example[0] if isinstance(example, list) and example and inner else example
    return Truong(
        name=name,
        title=info.title or name,
        kind=ten_kieu(info.annotation, tuple(info.metadata)),
        required=info.is_required(),
        note=info.description or "",
        example=first,
        choices=tuple(lua_chon(info.annotation)),
        columns=fields(inner, first if isinstance(first, Mapping) else {}, above=above) if inner and inner not in above else (),
        many=_is_many(info.annotation),
    )


def _is_many(annotation: Any) -> bool:
    if get_origin(annotation) in (Union, UnionType, Annotated):
        return any(_is_many(inner) for inner in get_args(annotation))
    return get_origin(annotation) in (list, tuple)
