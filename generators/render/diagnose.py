"""Why a record could not be filled in: the rendering is gone through once more, and every fault noted, not the first alone."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from jinja2 import Template, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError, UndefinedError

from generators.errors import Fault, VanBanError
from generators.render.advice import DATA_ADVICE
from generators.render.characters import InvalidCharacter
from generators.render.environment import LoopTooLong, TemplateEnvironment, TooLarge
from generators.render.output import EmptyValue, OutputGenerator
from generators.render.package import Package
from generators.render.places import Paragraph, paragraphs
from generators.render.prepare import PreparedPart
from generators.render.state import RenderState, current
from generators.render.tags import Tag, read_tag, read_tags

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)


class _NotingGenerator(OutputGenerator):
    """Makes template code in which each tag that fails is noted, and the next one goes on."""

    def visit_Output(self, node: nodes.Output, frame: Frame) -> None:
        for child in node.nodes:
            if not isinstance(child, nodes.TemplateData):
                self._guarded(super().visit_Output, nodes.Output([child], lineno=child.lineno), frame, child.lineno)

    def visit_If(self, node: nodes.If, frame: Frame) -> None:
        self._guarded(super().visit_If, node, frame, node.lineno)

    def visit_For(self, node: nodes.For, frame: Frame) -> None:
        self._guarded(super().visit_For, node, frame, node.lineno)

    def visit_Assign(self, node: nodes.Assign, frame: Frame) -> None:
        self._guarded(super().visit_Assign, node, frame, node.lineno)

    def _guarded(self, visit: Any, node: nodes.Node, frame: Frame, line: int) -> None:
        self.writeline("try:")
        self.indent()
        visit(node, frame)
        self.writeline("pass")
        self.outdent()
        self.writeline("except Exception as error:")
        self.indent()
        self.writeline(f"environment.note(error, {line})")
        self.outdent()


class _NotingEnvironment(TemplateEnvironment):
    code_generator_class: type[CodeGenerator] = _NotingGenerator

    def __init__(self) -> None:
        super().__init__()
        self.noted: dict[tuple[int, str], BaseException] = {}

    def note(self, error: Exception, line: int) -> None:
        """Keep the error of a tag, once for the same words."""
        self.noted.setdefault((line, f"{type(error).__name__}{error}"), error)


def diagnose(package: Package, parts: Iterable[PreparedPart], context: Mapping[str, object], first: Exception) -> list[Fault]:
    """Every fault of one record, in reading order; `first` is what stopped the rendering."""
    places = _tags_by_part(package)
    faults = [f for part in parts for f in _faults_of(part, places.get(part.name, []), context)]
    return list(dict.fromkeys(faults)) or [_explain(first, context, where="", tag="")]


def _tags_by_part(package: Package) -> Mapping[str, list[Tag]]:
    by_part: dict[str, list[Tag]] = defaultdict(list)
    for paragraph in paragraphs(package):
        by_part[paragraph.part] += [tag for tag in read_tags(paragraph) if isinstance(tag, Tag)]
    return by_part


def _faults_of(part: PreparedPart, tags: Sequence[Tag], context: Mapping[str, object]) -> Iterable[Fault]:
    environment = _NotingEnvironment()
    source = _TAG.sub(lambda m: "\n" + m[0].replace("\n", " "), part.source.replace("\n", " "))
    template = Template.from_code(environment, environment.compile_counted(environment.parse(source)), environment.globals)
    token = current.set(RenderState())
    try:
        deque(template.root_render_func(template.new_context(dict(context))), maxlen=0)
    finally:
        current.reset(token)
    located = _locate(source, tags)
    for (line, _), error in sorted(environment.noted.items()):
        tag = located.get(line)
        yield _explain(error, context, where=tag.paragraph.where if tag else part.name, tag=tag.text if tag else "")


def _locate(source: str, tags: Sequence[Tag]) -> dict[int, Tag]:
    """Line of the prepared source → the tag as it stands in Word: the k-th of the same words is the k-th there."""
    waiting: dict[str, deque[Tag]] = defaultdict(deque)
    for tag in tags:
        waiting[tag.key].append(tag)
    nowhere = Paragraph("", "", "", None)  # type: ignore[arg-type]
    located: dict[int, Tag] = {}
    last: Tag | None = None
    for line, found in enumerate(_TAG.finditer(source), start=2):
        same = waiting.get(read_tag(nowhere, found[0]).key)
        last = same.popleft() if same else last
        if last is not None:
            located[line] = last
    return located


def _explain(error: BaseException, context: Mapping[str, object], *, where: str, tag: str) -> Fault:
    code, facts = _reason(error, context)
    return Fault(code, DATA_ADVICE[code].format(**facts), where, tag)


_CODES: tuple[tuple[type[BaseException], str], ...] = (
    (EmptyValue, "DM03"),
    (InvalidCharacter, "DM04"),
    (ZeroDivisionError, "DM07"),
    (LoopTooLong, "DM08"),
    (TooLarge, "DM09"),
    (MemoryError, "DM09"),
    (SecurityError, "DM10"),
    (RecursionError, "DM11"),
    (VanBanError, "DM12"),
)


def _reason(error: BaseException, context: Mapping[str, object]) -> tuple[str, dict[str, object]]:
    """The code of an error, and what its sentence names."""
    if isinstance(error, UndefinedError):
        return _missing(str(error), context)
    if isinstance(error, TypeError) and "not iterable" in str(error):
        return "DM06", {}
    facts = {"name": str(error), "reason": getattr(error, "message", str(error))}
    for kind, code in _CODES:
        if isinstance(error, kind):
            return code, facts
    return "DM05", {"reason": f"{type(error).__name__}: {error}"[:120]}


_TOP = re.compile(r"'(\w+)' is undefined")
_INNER = re.compile(r"has no (?:attribute|element) '?(\w+)'?")


def _missing(message: str, context: Mapping[str, object]) -> tuple[str, dict[str, object]]:
    top, inner = _TOP.search(message), _INNER.search(message)
    if "unsafe" in message:
        return "DM10", {}
    if top:
        near = get_close_matches(top[1], context, n=1)
        hint = f"Có phải “{near[0]}”?" if near else "Thêm trường này vào dữ liệu hoặc xóa thẻ."
        return "DM01", {"name": top[1], "hint": hint}
    return "DM02", {"name": inner[1] if inner else "?", "hint": "Thêm cột này vào dữ liệu hoặc sửa tên trong thẻ."}
