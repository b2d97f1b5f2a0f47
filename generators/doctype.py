"""The document types: found by walking `generators/types`, each a file with one model that names its type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TypedDict, TypeGuard

from pydantic import BaseModel

from generators import types
from generators.don_vi import DonVi
from generators.errors import Fault, VanBanError
from generators.giay_to import GiayTo
from generators.kieu import lua_chon, mo_hinh, ten_kieu
from generators.loi_du_lieu import gan_nhat, read_model


class TruongDuLieu(TypedDict):
    """One field as `vanthu types --json` tells it."""

    name: str
    title: str
    type: str
    required: bool
    note: str
    choices: list[str]
    columns: list[TruongDuLieu]


class KhongCoLoai(VanBanError):
    """No document type has this name."""

    code = "DL60"


@dataclass(frozen=True, slots=True)
class DocType:
    """One document type; its slug names the type file, the template and the sample."""

    slug: str
    data: type[GiayTo]

    @property
    def ten(self) -> str:
        """The type's name in sentence case: “Kế hoạch”."""
        return self.data.TEN

    @property
    def viet_tat(self) -> str | None:
        """The abbreviation in the number's symbol, None for công văn and for papers without a number."""
        return self.data.VIET_TAT

    @property
    def la_phu_luc(self) -> bool:
        """Whether it goes out attached to another document, without number and signature of its own."""
        return self.data.LA_PHU_LUC

    @property
    def template(self) -> str:
        """The name of its Word file in `templates_docx`."""
        return f"{self.slug}.docx"

    def fields(self) -> list[TruongDuLieu]:
        """The fields a clerk may fill in, in the order of the form."""
        return fields_of(self.data)

    def context(self, data: GiayTo, don_vi: DonVi) -> dict[str, object]:
        """The flat names its template prints, punctuated and in the right case."""
        return data.context(don_vi)

    def warnings(self, data: GiayTo) -> list[Fault]:
        """What looks wrong in the data and yet does not stop the document."""
        return data.canh_bao()


def fields_of(model: type[BaseModel]) -> list[TruongDuLieu]:
    """The fields of a model or of the rows of a table."""
    return [
        {
            "name": name,
            "title": info.title or name,
            "type": ten_kieu(info.annotation, tuple(info.metadata)),
            "required": info.is_required(),
            "note": info.description or "",
            "choices": lua_chon(info.annotation),
            "columns": fields_of(row) if (row := mo_hinh(info.annotation)) else [],
        }
        for name, info in model.model_fields.items()
    ]


def read_data(doctype: DocType, raw: Mapping[str, object]) -> GiayTo:
    """The typed data of a document; `FaultsFound` carries every fault of the raw data at once."""
    return read_model(doctype.data, raw)


@cache
def all_types() -> tuple[DocType, ...]:
    """Every document type, by slug."""
    return tuple(DocType(m.name, _data(m.name)) for m in sorted(iter_modules(types.__path__), key=lambda m: m.name))


def get_type(slug: str) -> DocType:
    """The document type of this slug; `KhongCoLoai` names the nearest when there is none."""
    known = {doctype.slug: doctype for doctype in all_types()}
    if slug not in known:
        raise KhongCoLoai(f"Không có loại văn bản “{slug}”. {gan_nhat(slug, sorted(known))}")
    return known[slug]


def _data(slug: str) -> type[GiayTo]:
    module = import_module(f"{types.__name__}.{slug}")
    (model,) = [value for value in vars(module).values() if _la_loai(value, module.__name__)]
    return model


def _la_loai(value: object, module: str) -> TypeGuard[type[GiayTo]]:
    """Whether a name of a type file is the model written there that names the type."""
    return isinstance(value, type) and issubclass(value, GiayTo) and value.__module__ == module and "TEN" in vars(value)
