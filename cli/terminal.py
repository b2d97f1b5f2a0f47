"""What people and programs see: tables and progress for people, JSON alone on stdout for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any, TypeVar

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

T = TypeVar("T")
WIDE = 200  # columns, where no terminal says its own width


def tell_json(value: Any) -> None:
    """Print the value as JSON, readable by people too."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def tell_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table."""
    table = Table(*heads)
    for row in rows:
        table.add_row(*row)
    tell(table)


def tell(*things: Any) -> None:
    """Print what rich can draw; into a file or a pipe without cutting it to the width of a screen."""
    Console(width=None if sys.stdout.isatty() else WIDE, highlight=False).print(*things, sep="\n")


def tell_aside(sentence: str) -> None:
    """Print beside the result, on stderr."""
    print(sentence, file=sys.stderr)


def busy(said: str) -> AbstractContextManager[Any]:
    """A sign of life on the terminal while something long runs."""
    return Console(stderr=True).status(said) if sys.stderr.isatty() else nullcontext()


def progress(things: Iterable[T], said: str, *, total: int) -> Iterator[T]:
    """The things one by one, with a bar on the terminal; the bar goes away when all is done."""
    with Progress(console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bar:
        yield from bar.track(things, total=total, description=said)
