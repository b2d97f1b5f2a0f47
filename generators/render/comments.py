"""Faults written into the template itself, as Word comments at the places they speak of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.text.paragraph import CT_P
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from generators.errors import Fault
from generators.render.package import open_package
from generators.render.places import paragraphs_of

_AUTHOR, _INITIALS = "Văn Thư", "VT"


def with_comments(raw: bytes, faults: Iterable[Fault]) -> bytes:
    """The template with one comment per fault; Word allows none in headers, so theirs stand at the first paragraph."""
    open_package(raw)
    document = Document(BytesIO(raw))
    by_place: dict[str, list[Fault]] = defaultdict(list)
    for fault in faults:
        by_place[fault.where].append(fault)
    body = document.element.body
    first: Paragraph | None = None
    for place in paragraphs_of(body, part="", title=""):
        assert isinstance(place.element, CT_P)
        paragraph = Paragraph(place.element, document)
        first = first or paragraph
        for fault in by_place.pop(place.where, []):
            _comment(document, paragraph, fault)
    for fault in (f for left in by_place.values() for f in left):
        _comment(document, first or document.add_paragraph(), fault)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _comment(document: WordDocument, paragraph: Paragraph, fault: Fault) -> None:
    runs = paragraph.runs or [Run(paragraph._p.add_r(), paragraph)]
    comment = document.add_comment(runs, f"{fault}", author=_AUTHOR, initials=_INITIALS)
    # The clock is nobody's business here: the same faults give the same file.
    del comment._comment_elm.attrib["{http://schemas.openxmlformats.org/wordprocessingml/2006/main}date"]
