"""What many documents of one template carry alike (fonts, seals, colours) is kept once in the pack."""

from __future__ import annotations

import hashlib
from copy import copy
from typing import Any, Final

from pikepdf import Array, Dictionary, Object, Page, Stream

_KINDS: Final = ("/Font", "/XObject", "/ColorSpace", "/ExtGState")
_DEEPEST: Final = 12
_DIRECT: Final = (0, 0)


class DungChung:
    """The objects of a pack by the SHA-256 of their content: an equal one is used again, the new one is dropped."""

    def __init__(self) -> None:
        self._known: dict[bytes, Object] = {}
        self._same: dict[tuple[int, int], Object] = {}

    def share(self, page: Page) -> None:
        """The page's fonts and pictures become those that the pack already has."""
        resources = page.obj.get("/Resources", Dictionary())
        for kind in _KINDS:
            if kind in resources:
                resources[kind] = self._shared(resources[kind], _DEEPEST)

    def _shared(self, thing: Any, depth: int) -> Any:
        """Leaves first, so that two equal trees end as the same text and the same digest."""
        if depth == 0 or not isinstance(thing, Dictionary | Array | Stream):
            return thing
        place = thing.objgen
        if place != _DIRECT and place in self._same:
            return self._same[place]
        if b" R" in _text(thing):
            self._share_inside(thing, depth - 1)
        if place == _DIRECT:
            return thing
        self._same[place] = self._known.setdefault(_digest(thing), thing)
        return self._same[place]

    def _share_inside(self, thing: Any, depth: int) -> None:
        inside = enumerate(thing) if isinstance(thing, Array) else thing.items()
        for key, value in list(inside):
            ours = self._shared(value, depth)
            if ours is not value:
                thing[key] = ours


def _text(thing: Any) -> bytes:
    """The object as written; what it points to stands as “12 0 R”."""
    if not isinstance(thing, Stream):
        return bytes(thing.unparse(resolved=True))
    head = copy(thing.stream_dict)
    del head["/Length"]
    return bytes(head.unparse(resolved=True))


def _digest(thing: Any) -> bytes:
    content = thing.read_raw_bytes() if isinstance(thing, Stream) else b""
    return hashlib.sha256(_text(thing) + b"\0" + content).digest()
