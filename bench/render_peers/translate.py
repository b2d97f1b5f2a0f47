"""One of our templates in the peers' own syntax, so that the same document is made of the same data.

Only what the benchmarks' templates use: `{{ x }}`, `{%p for`, `{%tr for`, `{%p if`, and a field of a row `{{ x.y }}`.
"""

from __future__ import annotations

import copy
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STORIES = re.compile(r"word/(document|header\d*|footer\d*)\.xml")
_FOR = re.compile(r"\{%(p|tr) for (\w+) in (\w+) %\}")
_IF = re.compile(r"\{%p if (\w+) %\}")
_END = re.compile(r"\{%(p|tr) end(for|if) %\}")
_VALUE = re.compile(r"\{\{r? ([\w.]+) \}\}")
Data = Mapping[str, object]


class NotTranslated(ValueError):
    """A tag of the template has no counterpart here."""


@dataclass(frozen=True, slots=True)
class Block:
    """A loop or a condition: the elements of its two tags, what stands between them, its names."""

    opening: etree._Element
    inside: list[etree._Element]
    closing: etree._Element
    name: str
    item: str = ""  # the loop's variable; a condition has none


@dataclass(frozen=True, slots=True)
class Syntax:
    """How a peer writes a value (given the list each loop variable runs over), a loop and a condition."""

    value: Callable[[str, Mapping[str, str]], str]
    repeat: Callable[[Block], None]
    choose: Callable[[Block], None]


def to_docxtemplater(template: bytes, data: Data) -> tuple[bytes, Data]:
    """The template with `{x}`, `{#ds}{ten}{/ds}`; the data stay as they are."""
    return _translated(template, Syntax(_docxtemplater_value, _enclose, _enclose)), data


def to_carbone(template: bytes, data: Data) -> tuple[bytes, Data]:
    """The template with `{d.x}`, `{d.ds[i].ten}` and the row `{d.ds[i+1]…}` Carbone knows a loop by; plain items become rows."""
    rows = {key: _as_rows(value) if isinstance(value, list) else value for key, value in data.items()}
    return _translated(template, Syntax(_carbone_value, _repeat_by_example, _show)), rows | {
        f"co_{k}": bool(v) for k, v in data.items()
    }


def _as_rows(items: list[object]) -> list[object]:
    return [item if isinstance(item, dict) else {"v": item} for item in items]


def _docxtemplater_value(path: str, loops: Mapping[str, str]) -> str:
    name, _, key = path.partition(".")
    return f"{{{key or '.'}}}" if name in loops else f"{{{path}}}"


def _carbone_value(path: str, loops: Mapping[str, str]) -> str:
    name, _, key = path.partition(".")
    return f"{{d.{loops[name]}[i].{key or 'v'}}}" if name in loops else f"{{d.{path}}}"


def _translated(template: bytes, syntax: Syntax) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(template)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, _story(data, syntax) if _STORIES.fullmatch(name) else data)
    return out.getvalue()


def _story(xml: bytes, syntax: Syntax) -> bytes:
    root = etree.fromstring(xml)
    for paragraph in root.iter(f"{W}p"):
        _join_split_tags(paragraph)
    blocks = list(_blocks(root))
    for block in blocks:
        for element in block.inside:
            _write_values(element, syntax, {block.item: block.name} if block.item else {})
    _write_values(root, syntax, {})
    for block in blocks:
        (syntax.repeat if block.item else syntax.choose)(block)
    left = re.search(r"\{[{%][^}]*", "".join(t.text or "" for t in root.iter(f"{W}t")))
    if left:
        raise NotTranslated(left[0])
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _write_values(element: etree._Element, syntax: Syntax, loops: Mapping[str, str]) -> None:
    """A loop's own fields; in the second round what is left, the fields of the whole document."""
    for text in element.iter(f"{W}t"):
        text.text = _VALUE.sub(lambda m: syntax.value(m[1], loops) if _known(m[1], loops) else m[0], text.text or "")


def _known(path: str, loops: Mapping[str, str]) -> bool:
    return not loops or path.partition(".")[0] in loops


def _join_split_tags(paragraph: etree._Element) -> None:
    """Puts the whole text into the first run where a tag stands over several: looks do not count here."""
    texts = list(paragraph.iter(f"{W}t"))
    whole = "".join(t.text or "" for t in texts)
    if any((t.text or "").count("{") != (t.text or "").count("}") for t in texts):
        texts[0].text = whole
        for text in texts[1:]:
            text.text = ""


def _blocks(root: etree._Element) -> Iterator[Block]:
    """The loops and conditions, innermost first; a `{%tr` tag takes its whole row."""
    open_: list[tuple[etree._Element, str, str]] = []
    for paragraph in root.iter(f"{W}p"):
        text = "".join(t.text or "" for t in paragraph.iter(f"{W}t")).strip()
        if (start := _FOR.fullmatch(text)) or (start := _IF.fullmatch(text)):
            is_loop = start.re is _FOR
            element = _tagged(paragraph, row=is_loop and start[1] == "tr")
            open_.append((element, start[3] if is_loop else start[1], start[2] if is_loop else ""))
        elif end := _END.fullmatch(text):
            opening, name, item = open_.pop()
            closing = _tagged(paragraph, row=end[1] == "tr")
            yield Block(opening, _between(opening, closing), closing, name, item)


def _tagged(paragraph: etree._Element, *, row: bool) -> etree._Element:
    return next(paragraph.iterancestors(f"{W}tr")) if row else paragraph


def _between(opening: etree._Element, closing: etree._Element) -> list[etree._Element]:
    found: list[etree._Element] = []
    for element in opening.itersiblings():
        if element is closing:
            return found
        found.append(element)
    raise NotTranslated("hai thẻ của một khối không đứng cùng cấp")


def _enclose(block: Block) -> None:
    """docxtemplater: a paragraph's tags stay in their paragraphs; a row's move into the first and last cell."""
    if block.opening.tag == f"{W}p":
        _write(block.opening, f"{{#{block.name}}}")
        _write(block.closing, f"{{/{block.name}}}")
        return
    first, last = next(block.inside[0].iter(f"{W}t")), list(block.inside[-1].iter(f"{W}t"))[-1]
    first.text = f"{{#{block.name}}}{first.text or ''}"
    last.text = f"{last.text or ''}{{/{block.name}}}"
    _remove(block.opening, block.closing)


def _repeat_by_example(block: Block) -> None:
    """Carbone: after the repeated elements stands a second example of the first, with `[i+1]`."""
    example = copy.deepcopy(block.inside[0])
    for text in example.iter(f"{W}t"):
        text.text = (text.text or "").replace(f"{block.name}[i]", f"{block.name}[i+1]")
    block.closing.addprevious(example)
    _remove(block.opening, block.closing)


def _show(block: Block) -> None:
    _write(block.opening, f"{{d.co_{block.name}:ifEQ(true):showBegin}}")
    _write(block.closing, f"{{d.co_{block.name}:showEnd}}")


def _write(paragraph: etree._Element, tag: str) -> None:
    first, *rest = paragraph.iter(f"{W}t")
    first.text = tag
    for text in rest:
        text.text = ""


def _remove(*elements: etree._Element) -> None:
    for element in elements:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
