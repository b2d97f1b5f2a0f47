"""A PDF of many documents cut into one file each: its pages, structure, outline, named places and information, nothing of the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from generators.pdf.failure import ConvertFailed
from generators.pdf.join import own_mark, start_mark
from generators.pdf.normal import Information, finish
from generators.pdf.outline import carve_outline

_START = re.compile(r"/VT\d{5}")
_OWN = re.compile(r"/(VT\d{5}Z)")
_NAME = re.compile(rb"/([A-Za-z][A-Za-z0-9]*)")


@dataclass(frozen=True, slots=True)
class Slice:
    """The pages of one document, counted from 0, and what stands before its named places."""

    first: int
    end: int
    prefix: str


def whole(source: Pdf) -> Slice:
    """All pages, for a document that was converted alone."""
    return Slice(0, len(source.pages), "")


def slices(source: Pdf, count: int) -> list[Slice]:
    """Where each of `count` documents stands: all of them are found, in order and without a gap, or it is a failure."""
    places = source.Root.get("/Dests", Dictionary())
    page_numbers = _page_numbers(source)
    starts = []
    for index in range(count):
        place = places.get(f"/{start_mark(index)}")
        starts.append(-1 if place is None else page_numbers.get(place[0].objgen, -1))
    marks = sum(bool(_START.fullmatch(str(name))) for name, _ in places.items())
    ends = [*starts[1:], len(source.pages)]
    if marks != count or starts[:1] != [0] or any(first >= end for first, end in zip(starts, ends, strict=True)):
        raise ConvertFailed("PDF09", detail=f"{marks}/{count}")
    return [Slice(first, end, own_mark(i)) for i, (first, end) in enumerate(zip(starts, ends, strict=True))]


def cut(source: Pdf, parts: Sequence[Slice], informations: Sequence[Information]) -> Iterator[bytes]:
    """Each document as a PDF/A-2u file of its own."""
    page_numbers = _page_numbers(source)
    carver = _Carver(
        source=source,
        elements=_elements_by_page(source, page_numbers),
        tags=_tags(source),
        places=_places(source, {part.prefix for part in parts}),
        page_numbers=page_numbers,
    )
    for part, information in zip(parts, informations, strict=True):
        yield carver.carve(part, information)


def _places(source: Pdf, prefixes: set[str]) -> dict[str, dict[str, Any]]:
    """The named places of each document, under the names they had before they travelled with others."""
    places: dict[str, dict[str, Any]] = {prefix: {} for prefix in prefixes}
    for name, place in source.Root.get("/Dests", Dictionary()).items():
        mark = _OWN.match(name) if prefixes != {""} else None
        prefix = mark[1] if mark else ""
        if prefix in places:
            places[prefix][name[1 + len(prefix) :]] = place
    return places


def _page_numbers(source: Pdf) -> dict[tuple[int, int], int]:
    return {page.obj.objgen: number for number, page in enumerate(source.pages)}


@dataclass(frozen=True, slots=True)
class _Carver:
    source: Pdf
    elements: dict[int, list[Any]]
    tags: dict[int, Any]
    places: dict[str, dict[str, Any]]
    page_numbers: dict[tuple[int, int], int]

    def carve(self, part: Slice, information: Information) -> bytes:
        target = Pdf.new()
        keys: list[int] = []
        for page in self.source.pages[part.first : part.end]:
            _keep_only_used(page)
            keys += _tag_keys(page.obj)
            target.pages.append(page)
        self._carve_structure(target, part, keys)
        self._carve_places(target, part)
        carve_outline(self.source, target, part.first, part.end, self.page_numbers)
        return finish(self.source, target, information)

    def _carve_structure(self, target: Pdf, part: Slice, keys: list[int]) -> None:
        old = self.source.Root.get("/StructTreeRoot")
        if old is None:
            return
        children = [child for number in range(part.first, part.end) for child in self.elements.get(number, [])]
        root = self.source.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        document = self.source.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=root, K=Array(children)))
        for child in children:
            child.P = document
        root.K = document
        numbers = Array()
        for key in sorted(keys):
            numbers.append(key)
            numbers.append(self.tags[key])
        root.ParentTree = Dictionary(Nums=numbers)
        root.ParentTreeNextKey = max(keys, default=-1) + 1
        if "/RoleMap" in old:
            root.RoleMap = old.RoleMap
        target.Root.StructTreeRoot = target.copy_foreign(root)
        target.Root.MarkInfo = Dictionary(Marked=True)

    def _carve_places(self, target: Pdf, part: Slice) -> None:
        kept = Dictionary()
        for name, place in self.places.get(part.prefix, {}).items():
            number = self.page_numbers.get(place[0].objgen, -1)
            if part.first <= number < part.end:
                kept[f"/{name}"] = Array([target.pages[number - part.first].obj, *list(place)[1:]])
        if len(kept):
            target.Root.Dests = target.make_indirect(kept)


def _keep_only_used(page: pikepdf.Page) -> None:
    """LibreOffice gives all pages one list of all fonts and pictures: a page keeps those it names."""
    content = page.obj.get("/Contents")
    streams = [] if content is None else list(content) if isinstance(content, Array) else [content]
    used = {name.decode() for stream in streams for name in _NAME.findall(stream.read_bytes())}
    resources = Dictionary()
    for kind, values in page.obj.get("/Resources", Dictionary()).items():
        is_list = isinstance(values, Dictionary)
        resources[kind] = Dictionary({name: v for name, v in values.items() if name[1:] in used}) if is_list else values
    page.obj.Resources = resources


def _tag_keys(page: Any) -> list[int]:
    keys = [int(page.StructParents)] if "/StructParents" in page else []
    return keys + [int(note.StructParent) for note in page.get("/Annots", Array()) if "/StructParent" in note]


def _tags(source: Pdf) -> dict[int, Any]:
    root = source.Root.get("/StructTreeRoot", Dictionary())
    numbers = list(root.get("/ParentTree", Dictionary()).get("/Nums", Array()))
    return {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}


def _elements_by_page(source: Pdf, page_numbers: dict[tuple[int, int], int]) -> dict[int, list[Any]]:
    """The top elements of the structure by the page they begin on."""
    found: dict[int, list[Any]] = {}
    current = 0
    for element in _top_elements(source):
        current = _page_of(element, page_numbers, current)
        found.setdefault(current, []).append(element)
    return found


def _top_elements(source: Pdf) -> list[Any]:
    root = source.Root.get("/StructTreeRoot")
    documents = [] if root is None else _children(root)
    return [child for document in documents for child in _children(document)]


def _children(element: Any) -> list[Any]:
    kids = element.get("/K")
    every = [] if kids is None else list(kids) if isinstance(kids, Array) else [kids]
    return [kid for kid in every if isinstance(kid, Dictionary)]


def _page_of(element: Any, page_numbers: dict[tuple[int, int], int], otherwise: int) -> int:
    page = element.get("/Pg")
    if page is not None:
        return page_numbers.get(page.objgen, otherwise)
    return next((_page_of(child, page_numbers, otherwise) for child in _children(element)), otherwise)
