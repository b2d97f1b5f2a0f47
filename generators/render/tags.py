"""Tags read out of the words of a paragraph: `{{ … }}`, `{% … %}`, `{# … #}`, and the delimiters that pair with none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generators.errors import Fault
from generators.render.advice import fault
from generators.render.places import Paragraph

_DELIMITER = re.compile(r"\{[{%#]|[}%#]\}")
_CLOSER = {"{{": "}}", "{%": "%}", "{#": "#}"}
_LEVEL = re.compile(r"(p|tr|tc|r)\s")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_SMART_QUOTES = str.maketrans("“”‘’", "\"\"''")


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: `level` is p, tr, tc, r or "" and `inner` what stands between the delimiters."""

    paragraph: Paragraph
    text: str
    opener: str
    level: str
    inner: str

    @property
    def word(self) -> str:
        """The first word of a statement: for, if, endfor…"""
        return self.inner.split(maxsplit=1)[0] if self.inner else ""

    @property
    def key(self) -> str:
        """What stays the same when a template is prepared: the opener and the bare words inside."""
        return self.opener + "".join(self.inner.split())


def read_tag(paragraph: Paragraph, text: str) -> Tag:
    """The tag written as `text`."""
    inner = text[2:-2].translate(_SMART_QUOTES)
    level = _LEVEL.match(inner)
    inner = inner[level.end() :] if level else inner
    return Tag(paragraph, text, text[:2], level[1] if level else "", inner.strip().strip("-+").strip())


def read_tags(paragraph: Paragraph) -> Iterator[Tag | Fault]:
    """The tags of a paragraph in order, and a fault for each delimiter that stands alone or wrong."""
    text, start = paragraph.text, -1
    for found in _DELIMITER.finditer(text):
        mark = found[0]
        opened = text[start : start + 2] if start >= 0 else ""
        if opened and _is_inside(text[start + 2 : found.start()], opened, mark):
            continue
        if mark in _CLOSER:
            if opened:
                yield fault("MM03", paragraph, text[start : found.end()])
            start = found.start()
        elif not opened:
            yield fault("MM02", paragraph, text[max(0, found.start() - 20) : found.end()], mark=mark)
        else:
            tag = text[start : found.end()]
            yield read_tag(paragraph, tag) if mark == _CLOSER[opened] else fault("MM04", paragraph, tag, closer=_CLOSER[opened])
            start = -1
    if start >= 0:
        yield fault("MM01", paragraph, text[start : start + 40], closer=_CLOSER[text[start : start + 2]])


def _is_inside(inner: str, opened: str, mark: str) -> bool:
    """Whether a delimiter belongs to what the tag says: inside quotes, a comment, or closing a dict within `{{ }}`."""
    if opened == "{#":
        return mark != "#}"
    bare = _QUOTED.sub("", inner.translate(_SMART_QUOTES))
    in_quotes = "'" in bare or '"' in bare
    return in_quotes or (opened == "{{" and mark == "}}" and bare.count("{") > bare.count("}"))
