"""How a value becomes XML, and template code that asks it of every value: most are plain words, copied as they are."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import escape

from generators.render.characters import has_special, refuse_invalid
from generators.render.state import current

_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_in_run_text = re.compile(r"<w:t(?: [^>]*)?>[^<]*\Z").search
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


def as_text(value: Any) -> str:
    """The value as it stands in the words of a run (`w:t`): like `as_xml`, but line feeds are Word's breaks at once."""
    if value.__class__ is not str:
        return as_xml(value)
    if not _not_plain(value):
        plain: str = value
        return plain
    return _BREAK.join(as_xml(line) for line in value.split("\n"))


class OutputGenerator(CodeGenerator):
    """Writes `{{ x }}` as one call of `as_xml`, where Jinja's own code calls finalize, escape and str one after the other."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._in_text: set[nodes.Node] = set()

    def visit_Output(self, node: nodes.Output, frame: Frame) -> None:
        """The code of words and values up to the next statement; values within the words of a run are known by what precedes."""
        for before, child in pairwise(node.nodes):
            if isinstance(before, nodes.TemplateData) and _in_run_text(before.data):
                self._in_text.add(child)
        super().visit_Output(node, frame)

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Any) -> str:
        if isinstance(node, nodes.TemplateData):
            return super()._output_child_to_const(node, frame, finalize)
        return as_xml(node.as_const(frame.eval_ctx))

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write(f"environment.{'as_text' if node in self._in_text else 'as_xml'}(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write(")")
