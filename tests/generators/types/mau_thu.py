"""A type's sample as data, changed in a few fields, read and printed."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from generators.doctype import get_type, read_data
from generators.don_vi import DonVi, read_don_vi
from generators.errors import FaultsFound
from generators.giay_to import GiayTo
from generators.render import compile_template

ROOT = Path(__file__).resolve().parents[3]


def sample(slug: str) -> dict[str, Any]:
    """The data of the type's sample."""
    data = tomllib.loads((ROOT / f"samples/{slug}.toml").read_text(encoding="utf-8"))["data"]
    assert isinstance(data, dict)
    return data


def made(slug: str, **changes: object) -> GiayTo:
    """The sample with these fields changed; a field set to None is left out."""
    raw = {**sample(slug), **changes}
    return read_data(get_type(slug), {name: value for name, value in raw.items() if value is not None})


def office() -> DonVi:
    """The sample office."""
    return read_don_vi(ROOT / "samples/inputs/don_vi.toml")


def context(slug: str, **changes: object) -> dict[str, Any]:
    """What the template would print."""
    return made(slug, **changes).context(office())


def docx(slug: str, **changes: object) -> bytes:
    """The Word file."""
    template = compile_template((ROOT / f"templates_docx/{slug}.docx").read_bytes())
    return template.render(context(slug, **changes))


def faults(slug: str, **changes: object) -> list[str]:
    """The codes with which the data is refused."""
    with pytest.raises(FaultsFound) as found:
        made(slug, **changes)
    return [fault.code for fault in found.value.faults]


def warnings(slug: str, **changes: object) -> list[str]:
    """The codes of the warnings."""
    return [fault.code for fault in made(slug, **changes).canh_bao()]
