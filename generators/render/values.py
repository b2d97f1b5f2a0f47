"""Values a template can hold that are more than text: runs with bold and italic, pictures, blocks of another Word file."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.image.image import Image
from docx.oxml.shape import CT_Inline
from docx.shared import Mm
from lxml import etree
from markupsafe import escape

from generators.errors import FileRefused
from generators.render.characters import has_special, refuse_invalid
from generators.render.package import open_package
from generators.render.state import Media, collect
from generators.render.xml_parts import xml_parser

_OPENING, _CLOSING = "([{“‘", ")]}”’.,;:!?%"
_STARS = re.compile(r"\*+")
_LOOKS = {
    (dam, nghieng): "<w:r>" + ("<w:rPr>" + "<w:b/>" * dam + "<w:i/>" * nghieng + "</w:rPr>") * (dam or nghieng)
    for dam in (False, True)
    for nghieng in (False, True)
}
_AT_BREAKS = re.compile(r"([\n\t\f\a])")
_BREAKS = {"\n": "<w:br/>", "\t": "<w:tab/>", "\f": '<w:br w:type="page"/>', "\a": "<w:br/>"}


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look; the font and size are those of the paragraph's style."""

    text: str
    dam: bool = False
    nghieng: bool = False

    def xml(self) -> str:
        """The `w:r` element; line breaks and tabs in the text become Word's own."""
        start = _LOOKS[self.dam, self.nghieng]
        if not has_special(self.text):
            return "".join((start, '<w:t xml:space="preserve">', escape(self.text), "</w:t></w:r>"))
        refuse_invalid(self.text)
        pieces = (_BREAKS.get(p) or f'<w:t xml:space="preserve">{escape(p)}</w:t>' for p in _AT_BREAKS.split(self.text) if p)
        return f"{start}{''.join(pieces)}</w:r>"


@dataclass(frozen=True, slots=True)
class Runs:
    """Text with bold and italic inside, for `{{r … }}`.

    >>> Runs.parse("theo *Luật* và **Điều 1**, 2 * 3").runs[1]
    Run(text='Luật', dam=False, nghieng=True)
    """

    runs: tuple[Run, ...]

    @classmethod
    def parse(cls, text: str) -> Runs:
        """The runs of a text in which `*…*` is italic and `**…**` bold; a star that pairs with none, or stands inside a word
        or a product (4*5), stays a star."""
        return cls(tuple(_split_marks(text)))

    @property
    def text(self) -> str:
        """The text without its looks."""
        return "".join(run.text for run in self.runs)

    def __html__(self) -> str:
        return "".join(run.xml() for run in self.runs)

    __str__ = __html__


def _split_marks(text: str) -> Iterator[Run]:
    """Runs between the marks that pair; `**` inside `*` and `*` inside `**` are both."""
    on: set[str] = set()
    for piece, is_mark in _pieces(text):
        if is_mark:
            on ^= {piece}
        elif piece:
            yield Run(piece, dam="**" in on, nghieng="*" in on)


def _pieces(text: str) -> list[tuple[str, bool]]:
    """The text cut at its marks; a mark is told from a mere star by having its pair."""
    pieces: list[tuple[str, bool]] = []
    opened: list[int] = []
    at = 0
    for stars in _STARS.finditer(text):
        pieces.append((text[at : stars.start()], False))
        at, left = stars.end(), stars[0]
        before, after = text[: stars.start()][-1:], text[at : at + 1]
        if before.strip() and before not in _OPENING and not after.isalnum():
            left = _close(left, opened, pieces)
        opens = after.strip() and after not in _CLOSING and not before.isalnum() and left in ("*", "**", "***")
        for mark in (m for m in ("**", "*") if opens and (left == "***" or left == m)):
            opened.append(len(pieces))
            pieces.append((mark, False))
        if left and not opens:
            pieces.append((left, False))
    return [*pieces, (text[at:], False)]


def _close(left: str, opened: list[int], pieces: list[tuple[str, bool]]) -> str:
    """What is left of the stars when they have closed the marks that were opened last."""
    while opened and left.startswith(mark := pieces[opened[-1]][0]):
        pieces[opened.pop()] = (mark, True)
        pieces.append((mark, True))
        left = left.removeprefix(mark)
    return left


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the text, sized in millimetres; without a height it keeps its proportions."""

    data: bytes
    rong_mm: float
    cao_mm: float | None = None
    mo_ta: str = ""

    def __html__(self) -> str:
        media = _media_file(self.data)
        collect(media)
        width, height = Mm(self.rong_mm), Mm(self.cao_mm or self._height_mm())
        inline = CT_Inline.new_pic_inline(1, media.relationship_id, media.name, width, height)
        if self.mo_ta:
            inline.docPr.set("descr", self.mo_ta)
        return f'</w:t></w:r><w:r><w:drawing>{_compact(inline)}</w:drawing></w:r><w:r><w:t xml:space="preserve">'

    __str__ = __html__

    def _height_mm(self) -> float:
        image = Image.from_blob(self.data)
        return self.rong_mm * image.px_height / image.px_width


def _compact(element: etree._Element) -> str:
    """The element's XML without the white space between elements."""
    return re.sub(r">\s+<", "><", etree.tostring(element, encoding="unicode"))


_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@dataclass(frozen=True, slots=True)
class SubBlock:
    """The content of another Word file, for `{{p … }}`; it takes the looks of the template's styles of the same ids.

    Pictures come along. What lives outside the body (headers, notes, numbering) does not: such a file is refused.
    """

    data: bytes

    def __html__(self) -> str:
        package = open_package(self.data)
        body = etree.fromstring(package[package.main].read(), xml_parser())[0]
        relations = package.relations.get(package.main, ())
        media = {r.id: _media_file(package[r.target].read()) for r in relations if r.kind == "image"}
        for element in body.iter(etree.Element):
            for key, value in element.attrib.items():
                if str(key).startswith(_R):
                    element.set(key, _known(media, str(value), element).relationship_id)
        for found in media.values():
            collect(found)
        return "".join(etree.tostring(c, encoding="unicode", with_tail=False) for c in body if not str(c.tag).endswith("}sectPr"))

    __str__ = __html__


def _known(media: Mapping[str, Media], relationship_id: str, element: etree._Element) -> Media:
    if relationship_id in media:
        return media[relationship_id]
    raise FileRefused(
        f"Khối nhúng có thành phần ngoài thân văn bản ({etree.QName(element).localname}). "
        "Hãy bỏ đầu trang, cước chú, liên kết trong tệp nhúng rồi thử lại.",
        code="VB-K01",
    )


def _media_file(data: bytes) -> Media:
    """The picture under a name and a relationship id that follow from its content."""
    try:
        image = Image.from_blob(data)
    except (UnrecognizedImageError, InvalidImageStreamError, UnexpectedEndOfFileError) as e:
        raise FileRefused("Ảnh không đọc được. Dùng ảnh PNG hoặc JPEG, mở thử bằng trình xem ảnh trước.", code="VB-K02") from e
    digest = hashlib.sha256(data).hexdigest()[:16]
    return Media(f"rIdAnh{digest}", f"anh_{digest}.{image.ext}", image.content_type, data)
