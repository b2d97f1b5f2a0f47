"""The engine: a Word template compiled once; each record is then one pass of Jinja, one compression, one copy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import count, islice

from docxtpl import DocxTemplate
from jinja2 import Template, nodes
from jinja2.exceptions import TemplateSyntaxError

from generators.errors import Fault, FaultsFound
from generators.render.diagnose import diagnose
from generators.render.environment import TemplateEnvironment, TooLarge
from generators.render.lint import lint_package
from generators.render.media import with_media
from generators.render.package import open_package
from generators.render.prepare import PreparedPart, prepare
from generators.render.state import RenderState, current
from generators.render.tables import fit_grids, has_moving_columns
from generators.render.unzip import Part
from generators.render.zip_plan import Deflater, ZipPlan, deflate

MAX_CHARACTERS = 64_000_000  # of XML in one part
_DRAWING = re.compile(r'(<wp:docPr\b[^>]*?\sid=")[^"]*(")')
_FIRST_DRAWING = 1001  # docxtpl numbers drawings from here
_WORDS = 1024  # words joined at a time: small pieces stay in the cache of the processor


@dataclass(frozen=True, slots=True)
class CompiledPart:
    """One part of a template, ready to run."""

    name: str
    template: Template
    renumbers_drawings: bool
    fits_grids: bool

    def render(self, context: Mapping[str, object], state: RenderState) -> Part:
        """This part for one record, compressed while it is written."""
        deflater, pieces = Deflater(self.name), []
        token = current.set(state)
        try:
            for piece in _pieces(self.template.root_render_func(self.template.new_context(dict(context)))):
                pieces.append(piece)
                deflater.add(piece.encode())
        finally:
            current.reset(token)
        if self.fits_grids or self.renumbers_drawings or state.has_breaks or state.media:
            return deflate(self.name, self._finished("".join(pieces), state).encode())
        return deflater.part()

    def _finished(self, xml: str, state: RenderState) -> str:
        """What can only be settled on the whole part: line breaks, numbers of drawings, grids of tables."""
        if state.has_breaks:
            xml = DocxTemplate.resolve_listing(None, xml)
        if self.renumbers_drawings or state.media:
            xml = _number_drawings(xml)
        return fit_grids(xml) if self.fits_grids else xml


class CompiledTemplate:
    """A Word template ready for thousands of records; safe to share between threads."""

    def __init__(self, raw: bytes) -> None:
        package = open_package(raw)
        faults = [f for f in lint_package(package) if f.severity == "error"]
        if faults:
            raise FaultsFound("Mẫu Word có lỗi. Mở mẫu trong Word, sửa từng chỗ dưới đây rồi thử lại.", faults)
        self._raw = raw
        self._package = package
        self._environment = TemplateEnvironment()
        self._parts = [self._compile(part) for part in prepare(raw, package)]
        changing = {part.name for part in self._parts}
        self._plan = ZipPlan(part for name, part in package.parts.items() if name not in changing)

    def _compile(self, part: PreparedPart) -> CompiledPart:
        try:
            tree = self._environment.parse(part.source)
        except TemplateSyntaxError as e:
            fault = Fault("MM90", f"Không đọc được các thẻ của phần này ({e.message}). Xem lại các thẻ quanh đó.", part.name)
            raise FaultsFound("Mẫu Word có lỗi.", [fault]) from e
        source, renumbers = _settle_drawings(part, tree)
        if source is not part.source:
            tree = self._environment.parse(source)
        code = self._environment.compile_counted(tree)
        template = Template.from_code(self._environment, code, self._environment.globals)
        fits = part.is_body and has_moving_columns(self._package[part.name].read())
        return CompiledPart(part.name, template, renumbers, fits)

    def render(self, context: Mapping[str, object]) -> bytes:
        """The .docx for one record; the same record always gives the same bytes.

        Raises FaultsFound with every fault of the record, each with the place and the tag.
        """
        parts, media = [], {}
        for part in self._parts:
            state = RenderState()
            try:
                parts.append(part.render(context, state))
            except Exception as e:  # whatever an expression raises is a fault of template or data
                faults = diagnose(self._package, prepare(self._raw, self._package), context, e)
                raise FaultsFound("Không điền được dữ liệu vào mẫu. Sửa từng chỗ dưới đây rồi thử lại.", faults) from e
            media[part.name] = state.media
        if any(media.values()):
            return with_media(self._package, parts, media)
        return self._plan.finish(parts)


@lru_cache(maxsize=64)
def compile_template(raw: bytes) -> CompiledTemplate:
    """The template compiled, once for the same content.

    Raises FileRefused for what is no safe .docx, and FaultsFound with every fault of its tags.
    """
    return CompiledTemplate(raw)


def _pieces(words: Iterator[str]) -> Iterator[str]:
    """The words of a rendering joined into pieces; an output without end is noticed and stopped."""
    size = 0
    while piece := "".join(islice(words, _WORDS)):
        size += len(piece)
        if size > MAX_CHARACTERS:
            raise TooLarge
        yield piece


def _settle_drawings(part: PreparedPart, tree: nodes.Template) -> tuple[str, bool]:
    """The source with its drawings numbered, and whether that must wait until each rendering (drawings in loops)."""
    drawings = part.source.count("<wp:docPr")
    if not part.is_body or not drawings:
        return part.source, False
    outside = (child for output in tree.body if isinstance(output, nodes.Output) for child in output.nodes)
    settled = sum(child.data.count("<wp:docPr") for child in outside if isinstance(child, nodes.TemplateData))
    return (part.source, True) if settled < drawings else (_number_drawings(part.source), False)


def _number_drawings(xml: str) -> str:
    numbers = count(_FIRST_DRAWING)
    return _DRAWING.sub(lambda m: f"{m[1]}{next(numbers)}{m[2]}", xml)
