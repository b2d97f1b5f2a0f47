"""How a value becomes XML, and template code that asks it of every value: most are plain words, copied as they are."""

from __future__ import annotations

import re
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import escape

from generators.render.characters import has_special, refuse_invalid
from generators.render.state import current

_not_plain = re.compile("[&<>\"'\x00-\x1f\ufffe\uffff\ud800-\udfff]").search


class EmptyValue(ValueError):
    """A placeholder stands for nothing (None)."""


def as_xml(value: Any) -> str:
    """The value as it stands in XML: escaped, or its own XML when it brings one (`__html__`).

    Raises EmptyValue for None and InvalidCharacter for what XML 1.0 (§2.2) cannot hold; line breaks and tabs are
    noted for the rendering, which turns them into Word's own.
    """
    if value.__class__ is str and not _not_plain(value):
        plain: str = value
        return plain
    if value is None:
        raise EmptyValue
    if hasattr(value, "__html__"):
        return str(value.__html__())
    text = str(value)
    if has_special(text):
        refuse_invalid(text)
        current.get().has_breaks = True
    return escape(text)


class OutputGenerator(CodeGenerator):
    """Writes `{{ x }}` as one call of `as_xml`, where Jinja's own code calls finalize, escape and str one after the other."""

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Any) -> str:
        if isinstance(node, nodes.TemplateData):
            return super()._output_child_to_const(node, frame, finalize)
        return as_xml(node.as_const(frame.eval_ctx))

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write("environment.as_xml(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write(")")
