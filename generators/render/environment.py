"""The Jinja environment of templates: sandboxed, strict, escaping always, every loop counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from types import CodeType
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.compiler import CodeGenerator
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generators.render.output import OutputGenerator, as_text, as_xml
from generators.render.state import MAX_LOOP_STEPS, current
from generators.tieng_viet.ngay_thang import viet_ngay, viet_thu
from generators.tieng_viet.so_thanh_chu import so_tien_bang_chu
from generators.tieng_viet.tien import viet_so, viet_tien

MAX_REPEATED = 1_000_000  # characters or items that `text * n` may make
_STEPS = "_tung_buoc"
# Raw XML, HTML, and what gives another answer each time have no place in official paper.
_UNSAFE_FILTERS = ("safe", "urlize", "xmlattr", "tojson", "random")
# What templates say in Vietnamese: {{ tong|tien }}, {{ tong|bang_chu }}, {{ ngay_hop|ngay }}.
_FILTERS = {"so": viet_so, "tien": viet_tien, "bang_chu": so_tien_bang_chu, "ngay": viet_ngay, "thu": viet_thu}
_DICT_NAMES = frozenset(dir(dict))


class LoopTooLong(RuntimeError):
    """A template loops more often than any document needs."""


class TooLarge(RuntimeError):
    """A template makes more text than any document holds."""


def _count_steps(items: Iterable[Any]) -> Iterator[Any]:
    """The items of a loop, counted against the budget of the whole document."""
    state = current.get()
    for item in items:
        state.loop_steps += 1
        if state.loop_steps > MAX_LOOP_STEPS:
            raise LoopTooLong
        yield item


class TemplateEnvironment(ImmutableSandboxedEnvironment):
    """Jinja as Word templates may use it: no code, no files, nothing undefined, no endless loop."""

    code_generator_class: type[CodeGenerator] = OutputGenerator
    intercepted_binops = frozenset(["*", "**"])
    as_xml, as_text = staticmethod(as_xml), staticmethod(as_text)

    def __init__(self) -> None:
        super().__init__(undefined=StrictUndefined, autoescape=True)
        self.globals = {name: self.globals[name] for name in ("range", "dict", "cycler", "joiner", "namespace")}
        for name in _UNSAFE_FILTERS:
            del self.filters[name]
        self.filters |= _FILTERS | {_STEPS: _count_steps}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """`obj.attribute`; keys of rows and declared fields of records need none of the sandbox's questions."""
        kind = obj.__class__
        if kind is dict and attribute in obj and attribute not in _DICT_NAMES:
            return obj[attribute]
        if attribute in _declared_fields(kind):
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """`left * right` and `left ** right` within reason."""
        if operator == "**" or _repeats_too_much(left, right) or _repeats_too_much(right, left):
            raise SecurityError(f"{operator}")
        return super().call_binop(context, operator, left, right)

    def compile_counted(self, tree: nodes.Template) -> CodeType:
        """The code of a template in which every loop counts its steps."""
        for loop in tree.find_all(nodes.For):
            loop.iter = nodes.Filter(loop.iter, _STEPS, [], [], None, None)
        return self.compile(tree)


@lru_cache(maxsize=1024)
def _declared_fields(kind: type) -> frozenset[str]:
    """The public fields that a dataclass or a named tuple declares."""
    declared: Iterable[str] = getattr(kind, "__dataclass_fields__", ()) or getattr(kind, "_fields", ())
    return frozenset(name for name in declared if not name.startswith("_"))


def _repeats_too_much(many: Any, times: Any) -> bool:
    return isinstance(many, str | list | tuple) and isinstance(times, int) and len(many) * times > MAX_REPEATED
