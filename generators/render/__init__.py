"""The engine: a template compiled once, thousands of records rendered."""

from __future__ import annotations

from generators.render.engine import CompiledTemplate, compile_template
from generators.render.lint import lint
from generators.render.values import Picture, Run, Runs, SubBlock

__all__ = ["CompiledTemplate", "Picture", "Run", "Runs", "SubBlock", "compile_template", "lint"]
