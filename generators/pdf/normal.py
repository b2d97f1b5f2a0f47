"""The last touch on every PDF: PDF/A-2u, Vietnamese, and nothing in it that depends on when or where it was made."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Dictionary, Name, Pdf, String

LANGUAGE: Final = "vi-VN"
PRODUCER: Final = "Văn Thư (LibreOffice)"
_NO_DATE: Final = "2020-03-05T00:00:00Z"  # the day Nghị định 30/2020/NĐ-CP was signed and came into force
# The two places of an ICC profile that hold a time and an id: bytes 24–35 and 84–99.
_ICC_TIMES: Final = ((24, 36), (84, 100))
_XMP: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>
{title}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreateDate>{created}</xmp:CreateDate><xmp:ModifyDate>{created}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""
_TITLE: Final = '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:title>\n'


@dataclass(frozen=True, slots=True)
class Information:
    """What the PDF says of itself, taken from the Word file: `created` in ISO form, UTC, or empty."""

    title: str = ""
    created: str = ""


def finish(source: Pdf, target: Pdf, information: Information) -> bytes:
    """The target as a file: the same pages give the same bytes."""
    created = information.created or _NO_DATE
    target.Root.Lang = String(LANGUAGE)
    target.Root.ViewerPreferences = Dictionary(DisplayDocTitle=bool(information.title))
    target.Root.OutputIntents = _colours(source, target)
    target.Root.Metadata = target.make_stream(_xmp(information.title, created), Type=Name.Metadata, Subtype=Name.XML)
    pdf_date = String("D:" + "".join(c for c in created if c.isdigit()) + "Z")
    target.trailer.Info = target.make_indirect(Dictionary(Producer=PRODUCER, CreationDate=pdf_date, ModDate=pdf_date))
    if information.title:
        target.trailer.Info.Title = String(information.title)
    stream = io.BytesIO()
    target.save(
        stream,
        deterministic_id=True,
        min_version="1.7",
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        compress_streams=True,
        fix_metadata_version=False,
    )
    return stream.getvalue()


def _xmp(title: str, created: str) -> bytes:
    line = _TITLE.format(escape(title)) if title else ""
    return _XMP.format(title=line, language=LANGUAGE, producer=PRODUCER, created=created).encode()


def _colours(source: Pdf, target: Pdf) -> pikepdf.Object:
    """The colour profile, without the time at which LibreOffice wrote it."""
    intents = source.Root.OutputIntents
    for intent in intents:
        profile = intent.DestOutputProfile
        data = bytearray(profile.read_bytes())
        for start, end in _ICC_TIMES:
            data[start:end] = bytes(end - start)
        # A profile must carry a real date: its first month and day are 1.
        data[24:30] = (2020).to_bytes(2, "big") + (3).to_bytes(2, "big") + (5).to_bytes(2, "big")
        profile.write(bytes(data))
    return target.copy_foreign(source.make_indirect(intents))
