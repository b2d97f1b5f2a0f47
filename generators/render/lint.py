"""Every fault of a template at once: each tag alone, then how tags pair, then where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generators.errors import Fault
from generators.render.advice import fault
from generators.render.lint_blocks import block_faults
from generators.render.lint_expressions import expression_faults
from generators.render.lint_positions import position_faults
from generators.render.package import Package, open_package
from generators.render.places import Paragraph, paragraphs
from generators.render.tags import Tag, read_tags


def lint(raw: bytes) -> list[Fault]:
    """Every fault of the template in these bytes, in reading order; refuses what is no safe .docx."""
    return lint_package(open_package(raw))


def lint_package(package: Package) -> list[Fault]:
    """Every fault of an opened template, in reading order."""
    read = [(p, list(read_tags(p))) for p in paragraphs(package)]
    tags = [item for _, items in read for item in items if isinstance(item, Tag) and item.opener != "{#"]
    faults = [*_delimiter_faults(read), *expression_faults(tags), *block_faults(tags), *position_faults(tags)]
    order = {p.where: number for number, (p, _) in enumerate(read)}
    return sorted(dict.fromkeys(faults), key=lambda f: order.get(f.where, -1))


def _delimiter_faults(read: Iterable[tuple[Paragraph, list[Tag | Fault]]]) -> Iterator[Fault]:
    """Faults of single delimiters; one left open and closed in the next paragraph is one fault, not two."""
    broken: Fault | None = None
    for paragraph, items in read:
        faults = [item for item in items if isinstance(item, Fault)]
        if broken and faults and faults[0].code == "MM02":
            yield fault("MM26", paragraph, broken.tag + faults.pop(0).tag)
        elif broken:
            yield broken
        broken = faults.pop() if faults and faults[-1].code == "MM01" else None
        yield from faults
    if broken:
        yield broken
