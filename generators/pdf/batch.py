"""Documents in, PDF/A out: joined by template into chunks, converted once, cut apart, counted, and given back in order."""

from __future__ import annotations

import tempfile
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass

import pikepdf
from lxml import etree

from generators.errors import Fault
from generators.pdf.alone import read_template, why_alone
from generators.pdf.failure import ConvertFailed
from generators.pdf.join import join
from generators.pdf.normal import Information
from generators.pdf.package import DOCUMENT, Package, W
from generators.pdf.pool import Pool
from generators.pdf.split import cut, slices, whole

# Writer keeps the lines of some hundreds of paragraphs laid out; a longer file is laid out twice, so more is slower.
CHUNK_PARAGRAPHS = 400
CHUNK_DOCUMENTS = 200
# A document waits at most for so many others to fill its chunk; this also bounds what is held in memory.
_PATIENCE = 200


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one document: its PDF, or why there is none."""

    pdf: bytes | None = None
    fault: Fault | None = None

    @property
    def ok(self) -> bool:
        """Whether there is a PDF."""
        return self.pdf is not None


@dataclass(frozen=True, slots=True)
class _Item:
    index: int
    package: Package | None
    weight: int
    key: bytes
    result: Result | None = None


_Done = list[tuple[int, Result]]


def to_pdf(docx: bytes, *, pool: Pool | None = None) -> bytes:
    """The document as PDF/A-2u, tagged, in Vietnamese, with its fonts."""
    with Pool() if pool is None else nullcontext(pool) as office:
        return _alone(office, Package(docx))


def to_pdfs(docs: Iterable[bytes], *, pool: Pool | None = None, processes: int = 1) -> Iterator[Result]:
    """One result for each document, in order, as they are made; a bad document fails by itself.

    A machine that cannot convert at all raises `MachineLacks`.
    """
    with Pool(processes) if pool is None else nullcontext(pool) as office:
        waiting: dict[int, Result] = {}
        given = 0
        for done in _converted(office, docs):
            waiting |= dict(done)
            while given in waiting:
                yield waiting.pop(given)
                given += 1
        if waiting:
            raise ConvertFailed("PDF09", detail=f"{given}, {sorted(waiting)[:3]}")


def _converted(pool: Pool, docs: Iterable[bytes]) -> Iterator[_Done]:
    """Chunks as they become ready, at most twice as many under way as there are processes."""
    running: deque[Future[_Done]] = deque()
    try:
        for chunk in _chunks(docs):
            running.append(pool.threads.submit(_convert_chunk, pool, chunk))
            if len(running) > 2 * pool.processes:
                yield running.popleft().result()
        while running:
            yield running.popleft().result()
    finally:
        for future in running:
            future.cancel()


def _chunks(docs: Iterable[bytes]) -> Iterator[list[_Item]]:
    """Documents that share all but their bodies, up to the size that LibreOffice handles fastest."""
    filling: dict[bytes, list[_Item]] = {}
    for index, data in enumerate(docs):
        item = _open(index, data)
        chunk = filling.setdefault(item.key, [])
        if chunk and sum(other.weight for other in chunk) + item.weight > CHUNK_PARAGRAPHS:
            yield filling.pop(item.key)
            chunk = filling.setdefault(item.key, [])
        chunk.append(item)
        for key, old in list(filling.items()):
            if len(old) >= CHUNK_DOCUMENTS or index - old[0].index >= _PATIENCE:
                yield filling.pop(key)
    yield from filling.values()


def _open(index: int, data: bytes) -> _Item:
    try:
        package = Package(data)
    except ConvertFailed as error:
        return _Item(index=index, package=None, weight=0, key=b"", result=_failed(error))
    weight = package.document.count(b"<w:p>") + package.document.count(b"<w:p ")
    return _Item(index=index, package=package, weight=weight, key=package.key)


def _convert_chunk(pool: Pool, chunk: list[_Item]) -> _Done:
    """Every document of the chunk: those that can share a conversion together, the others each alone."""
    readable = [(item, item.package) for item in chunk if item.package is not None]
    done = [(item.index, item.result) for item in chunk if item.result is not None]
    if not readable:
        return done
    template = read_template(readable[0][1])
    together: list[tuple[int, Package]] = []
    apart: list[tuple[int, Package]] = []
    for item, package in readable:
        (apart if why_alone(package, _body(package), template) else together).append((item.index, package))
    done += [_attempt(pool, index, package) for index, package in apart]
    return done + _together(pool, together)


def _together(pool: Pool, documents: list[tuple[int, Package]]) -> _Done:
    """One conversion for all; when it fails, each half by itself, until the bad document stands alone."""
    if len(documents) < 2:
        return [_attempt(pool, index, package) for index, package in documents]
    packages = [package for _, package in documents]
    try:
        pdfs = _convert_joined(pool, packages)
    except ConvertFailed as error:
        if error.of_the_machine:
            raise
        half = len(documents) // 2
        return _together(pool, documents[:half]) + _together(pool, documents[half:])
    return [(index, Result(pdf=pdf)) for (index, _), pdf in zip(documents, pdfs, strict=True)]


def _convert_joined(pool: Pool, packages: list[Package]) -> list[bytes]:
    raw = pool.convert(join(packages, [_body(package) for package in packages]))
    with _opened(raw) as source:
        return list(cut(source, slices(source, len(packages)), [_information(package) for package in packages]))


def _attempt(pool: Pool, index: int, package: Package) -> tuple[int, Result]:
    try:
        return index, Result(pdf=_alone(pool, package))
    except ConvertFailed as error:
        if error.of_the_machine:
            raise
        return index, _failed(error)


def _alone(pool: Pool, package: Package) -> bytes:
    with _opened(pool.convert_twice_if_need_be(package.data)) as source:
        return next(cut(source, [whole(source)], [_information(package)]))


@contextmanager
def _opened(raw: bytes) -> Iterator[pikepdf.Pdf]:
    """The PDF, from a file that the system lets go of at the end: qpdf reads one three times as fast as a Python stream."""
    with tempfile.NamedTemporaryFile(prefix="vanthu-", suffix=".pdf") as file:
        file.write(raw)
        file.flush()
        try:
            pdf = pikepdf.open(file.name)
        except pikepdf.PdfError as error:
            raise ConvertFailed("PDF07", detail=str(error)) from error
        with pdf:
            yield pdf


def _body(package: Package) -> etree._Element:
    body = package.root(DOCUMENT).find(f"{W}body")
    if body is None:
        raise ConvertFailed("PDF10")
    return body


def _information(package: Package) -> Information:
    return Information(title=package.title, created=package.created)


def _failed(error: ConvertFailed) -> Result:
    return Result(fault=Fault(error.code, error.message))
