"""The examples in the docstrings of the package are true."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import generators.tieng_viet as goi


@pytest.mark.parametrize("ten", sorted(m.name for m in pkgutil.iter_modules(goi.__path__)))
def test_every_example_of_a_docstring_holds(ten: str) -> None:
    assert doctest.testmod(importlib.import_module(f"{goi.__name__}.{ten}")).failed == 0


def test_the_door_names_only_what_is_there() -> None:
    assert [ten for ten in goi.__all__ if not hasattr(goi, ten)] == []
