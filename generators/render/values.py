"""Values a template can hold that are more than text: runs with bold and italic, pictures, blocks of another Word file."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from docx.image.image import Image
from docx.oxml.shape import CT_Inline
from docx.shared import Mm
from lxml import etree
from markupsafe import escape

from generators.errors import FileRefused
from generators.render.state import Media, collect

_MARKS = re.compile(r"(\*\*|\*)(?=\S)(.+?)(?<=\S)\1(?!\*)")
_BREAKS = {"\n": "<w:br/>", "\t": "<w:tab/>"}


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look; the font and size are those of the paragraph's style."""

    text: str
    dam: bool = False
    nghieng: bool = False

    def xml(self) -> str:
        """The `w:r` element; line breaks and tabs in the text become Word's own."""
        look = "<w:b/>" * self.dam + "<w:i/>" * self.nghieng
        pieces = (_BREAKS.get(p) or f'<w:t xml:space="preserve">{escape(p)}</w:t>' for p in re.split(r"([\n\t])", self.text) if p)
        return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{''.join(pieces)}</w:r>"


@dataclass(frozen=True, slots=True)
class Runs:
    """Text with bold and italic inside, for `{{r … }}`.

    >>> Runs.parse("theo *Luật* và **Điều 1**, 2 * 3").runs[1]
    Run(text='Luật', dam=False, nghieng=True)
    """

    runs: tuple[Run, ...]

    @classmethod
    def parse(cls, text: str) -> Runs:
        """The runs of a text in which `*…*` is italic and `**…**` bold; a star that pairs with none stays a star."""
        return cls(tuple(_split_marks(text, dam=False, nghieng=False)))

    @property
    def text(self) -> str:
        """The text without its looks."""
        return "".join(run.text for run in self.runs)

    def __html__(self) -> str:
        return "".join(run.xml() for run in self.runs)

    __str__ = __html__


def _split_marks(text: str, *, dam: bool, nghieng: bool) -> Iterator[Run]:
    at = 0
    for mark in _MARKS.finditer(text):
        if mark.start() > at:
            yield Run(text[at : mark.start()], dam, nghieng)
        bold = mark[1] == "**"
        yield from _split_marks(mark[2], dam=dam or bold, nghieng=nghieng or not bold)
        at = mark.end()
    if at < len(text):
        yield Run(text[at:], dam, nghieng)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the text, sized in millimetres; without a height it keeps its proportions."""

    data: bytes
    rong_mm: float
    cao_mm: float | None = None
    mo_ta: str = ""

    def __html__(self) -> str:
        image = Image.from_blob(self.data)
        digest = hashlib.sha256(self.data).hexdigest()[:16]
        media = Media(f"rIdAnh{digest}", f"anh_{digest}.{image.ext}", image.content_type, self.data)
        collect(media)
        width = Mm(self.rong_mm)
        height = Mm(self.cao_mm) if self.cao_mm is not None else round(width * image.px_height / image.px_width)
        inline = CT_Inline.new_pic_inline(1, media.relationship_id, media.name, width, height)
        if self.mo_ta:
            inline.docPr.set("descr", self.mo_ta)
        return f'</w:t></w:r><w:r><w:drawing>{_compact(inline)}</w:drawing></w:r><w:r><w:t xml:space="preserve">'

    __str__ = __html__


def _compact(element: etree._Element) -> str:
    """The element's XML without the white space between elements."""
    return re.sub(r">\s+<", "><", etree.tostring(element, encoding="unicode"))


_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


@dataclass(frozen=True, slots=True)
class SubBlock:
    """The content of another Word file, for `{{p … }}`; it takes the looks of the template's styles of the same ids.

    Pictures come along. What lives outside the body (headers, notes, numbering) does not: such a file is refused.
    """

    data: bytes

    def __html__(self) -> str:
        from generators.render.package import open_package

        package = open_package(self.data)
        body = etree.fromstring(package[package.main].read())[0]
        media = {rid: _media(package, target) for rid, kind, target in package.relationships(package.main) if kind == _IMAGE}
        for element in body.iter():
            for key, value in element.attrib.items():
                if key.startswith(_R) and value not in media:
                    raise FileRefused(
                        f"Khối nhúng có thành phần ngoài thân văn bản ({etree.QName(element).localname}). "
                        "Hãy bỏ đầu trang, cước chú, liên kết trong tệp nhúng rồi thử lại.",
                        code="VB-K01",
                    )
                if key.startswith(_R):
                    element.set(key, media[value].relationship_id)
        for found in media.values():
            collect(found)
        return "".join(_compact_child(child) for child in body if not child.tag.endswith("}sectPr"))

    __str__ = __html__


def _compact_child(child: etree._Element) -> str:
    return etree.tostring(child, encoding="unicode", with_tail=False)


def _media(package: object, target: str) -> Media:
    data = package[target].read()  # type: ignore[index]
    image = Image.from_file(BytesIO(data))
    digest = hashlib.sha256(data).hexdigest()[:16]
    return Media(f"rIdAnh{digest}", f"anh_{digest}.{image.ext}", image.content_type, data)
