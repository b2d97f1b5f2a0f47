"""Faults inside one tag: no words, bad syntax, unknown statement, filter or test, what templates may not do."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError

from generators.errors import Fault
from generators.render.advice import fault
from generators.render.environment import TemplateEnvironment
from generators.render.tags import Tag

CLOSERS = {"for": "endfor", "if": "endif", "with": "endwith", "macro": "endmacro", "filter": "endfilter", "call": "endcall"}
CELL_WORDS = ("colspan", "cellbg", "vm", "hm")
_MIDDLE = ("else", "elif")
_FORBIDDEN = ("include", "import", "from", "extends", "block", "endblock", "autoescape", "endautoescape", "do", "trans")
_KNOWN = (*CLOSERS, *CLOSERS.values(), "set", "endset", "raw", "endraw", *_MIDDLE, *CELL_WORDS)
_OFFERED = "for, endfor, if, elif, else, endif, set, with, endwith, colspan, cellbg, vm, hm"
_ENVIRONMENT = TemplateEnvironment()


def expression_faults(tags: Iterable[Tag]) -> Iterator[Fault]:
    """The faults that each tag has by itself."""
    for tag in tags:
        if not tag.inner:
            yield fault("MM05", tag.paragraph, tag.text)
        elif tag.opener == "{%" and tag.word not in _KNOWN:
            yield _unknown_statement(tag)
        else:
            yield from _inner_faults(tag)


def _unknown_statement(tag: Tag) -> Fault:
    if tag.word in _FORBIDDEN:
        return fault("MM22", tag.paragraph, tag.text, word=tag.word)
    for level in ("tr", "tc", "p", "r"):
        if tag.word.removeprefix(level) in _KNOWN:
            rest = tag.inner.removeprefix(level)
            return fault("MM27", tag.paragraph, tag.text, written=f"{{%{level} {rest} %}}")
    return fault("MM07", tag.paragraph, tag.text, word=tag.word, known=_OFFERED)


def _inner_faults(tag: Tag) -> Iterator[Fault]:
    try:
        tree = _ENVIRONMENT.parse(alone(tag))
    except TemplateSyntaxError as e:
        yield fault("MM06", tag.paragraph, tag.text, reason=_in_vietnamese(str(e.message)))
        return
    for node in tree.find_all((nodes.Filter, nodes.Test, nodes.Getattr)):
        if isinstance(node, nodes.Filter) and node.name not in _ENVIRONMENT.filters:
            yield fault("MM20", tag.paragraph, tag.text, name=node.name, hint=_nearest(node.name, _ENVIRONMENT.filters))
        elif isinstance(node, nodes.Test) and node.name not in _ENVIRONMENT.tests:
            yield fault("MM21", tag.paragraph, tag.text, name=node.name, hint=_nearest(node.name, _ENVIRONMENT.tests))
        elif isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
            yield fault("MM23", tag.paragraph, tag.text, name=node.attr)


def alone(tag: Tag) -> str:
    """A template of this tag only, closed where it opens something."""
    if tag.opener == "{{":
        return f"{{{{ {tag.inner} }}}}"
    if tag.word in ("colspan", "cellbg"):
        return f"{{{{ {tag.inner.removeprefix(tag.word)} }}}}"
    if tag.word in CLOSERS:
        return f"{{% {tag.inner} %}}{{% {CLOSERS[tag.word]} %}}"
    if tag.word == "elif":
        return f"{{% if true %}}{{% {tag.inner} %}}{{% endif %}}"
    if tag.word == "set":
        return f"{{% {tag.inner} %}}" + ("" if "=" in tag.inner else "{% endset %}")
    return ""


def _nearest(name: str, known: Collection[str]) -> str:
    near = get_close_matches(name, known, n=1)
    return f"Có phải “{near[0]}”?" if near else "Xóa đi hoặc dùng tên khác."


def _in_vietnamese(message: str) -> str:
    """Jinja's complaint in a clerk's words; what is not in the table stays as Jinja says it."""
    told = {
        "expected token 'end of print statement'": "thừa chữ sau tên trường",
        "expected token 'end of statement block'": "thừa chữ sau lệnh",
        "unexpected end of template": "câu chưa hết",
        "Expected an expression, got 'end of print statement'": "câu chưa hết",
        "Expected an expression, got 'end of statement block'": "câu chưa hết",
        "expected token 'in'": "thiếu chữ “in” trong “for … in …”",
        "unexpected char": "có ký tự lạ",
    }
    return next((words for start, words in told.items() if message.startswith(start)), message)
