"""The fields a template asks for, held against those a document type has."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from difflib import get_close_matches

from jinja2 import meta, nodes
from jinja2.exceptions import TemplateSyntaxError

from generators.errors import Fault
from generators.render.advice import TEMPLATE_ADVICE, fault
from generators.render.environment import TemplateEnvironment
from generators.render.lint_expressions import alone
from generators.render.package import Package, open_package
from generators.render.places import paragraphs
from generators.render.prepare import prepare
from generators.render.tags import Tag, read_tags

_ENVIRONMENT = TemplateEnvironment()


def fields(raw: bytes) -> frozenset[str]:
    """The names a template takes from the data; those of its own loops and settings are not among them."""
    return _asked(raw, open_package(raw))


def field_faults(raw: bytes, known: Collection[str]) -> list[Fault]:
    """Names the template asks for that are not `known`, at their first place; then known names it never uses."""
    package = open_package(raw)
    asked = _asked(raw, package)
    unknown = asked - set(known)
    return [*_unknown(package, unknown, known), *_unused(known, asked)]


def _asked(raw: bytes, package: Package) -> frozenset[str]:
    trees = (_ENVIRONMENT.parse(part.source) for part in prepare(raw, package))
    return frozenset(name for tree in trees for name in meta.find_undeclared_variables(tree)) - set(_ENVIRONMENT.globals)


def _unknown(package: Package, unknown: Collection[str], known: Collection[str]) -> Iterator[Fault]:
    waiting = set(unknown)
    for tag in (t for p in paragraphs(package) for t in read_tags(p) if isinstance(t, Tag)):
        for name in sorted(_names(tag) & waiting):
            near = get_close_matches(name, known, n=1)
            hint = f"Có phải “{near[0]}”?" if near else "Xóa thẻ hoặc thêm trường vào loại văn bản."
            yield fault("MM28", tag.paragraph, tag.text, name=name, hint=hint)
            waiting.discard(name)


def _unused(known: Collection[str], asked: Collection[str]) -> Iterator[Fault]:
    for name in sorted(set(known) - set(asked)):
        yield Fault("MM29", TEMPLATE_ADVICE["MM29"].format(name=name), severity="info")


def _names(tag: Tag) -> set[str]:
    try:
        tree = _ENVIRONMENT.parse(alone(tag))
    except TemplateSyntaxError:
        return set()
    return {name.name for name in tree.find_all(nodes.Name) if name.ctx == "load"}
