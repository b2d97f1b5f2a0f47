"""Files that must be refused, each made by a script: a function named `vb_t14_…` makes a file that VB-T14 refuses."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping

import docx

Maker = Callable[[], bytes]
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_W = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def makers() -> Iterator[tuple[str, Maker]]:
    """Every maker of this page with its code, found by its name."""
    for name, maker in list(globals().items()):
        if match := re.match(r"vb_t(\d\d)_", name):
            yield f"VB-T{match[1]}", maker


def good() -> bytes:
    """A Word file nobody should refuse."""
    document = docx.Document()
    document.add_paragraph("Số: {{ so }}")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def files(raw: bytes) -> dict[str, bytes]:
    """The files of a zip by name."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(content: Mapping[str, bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these files, in this order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in content.items():
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return out.getvalue()


def with_files(**content: bytes) -> bytes:
    return zipped({**files(good()), **content})


def edited(name: str, old: str, new: str) -> bytes:
    """The good file with one text changed in one of its parts, which must be there."""
    content = files(good())
    assert old in content[name].decode()
    content[name] = content[name].replace(old.encode(), new.encode())
    return zipped(content)


def typed(part: str, content_type: str, *, data: bytes = b"x") -> bytes:
    """The good file with one more part, of a content type."""
    content = files(
        edited("[Content_Types].xml", "</Types>", f'<Override PartName="/{part}" ContentType="{content_type}"/></Types>')
    )
    return zipped({**content, part: data})


def related(kind: str, target: str, *, external: bool = True) -> bytes:
    """The good file with one more relationship from the main document."""
    mode = ' TargetMode="External"' if external else ""
    arrow = f'<Relationship Id="rId99" Type="{_R}{kind}" Target="{target}"{mode}/>'
    return edited("word/_rels/document.xml.rels", "</Relationships>", f"{arrow}</Relationships>")


def main_type(content_type: str) -> bytes:
    """The good file with another content type for its main document."""
    return edited("[Content_Types].xml", _W + "document.main+xml", content_type)


def in_body(xml: str) -> bytes:
    return edited("word/document.xml", "<w:body>", f"<w:body>{xml}")


def _patched(raw: bytes, mark: bytes, offset: int, value: bytes) -> bytes:
    """The zip with some bytes of the first header of a sort changed."""
    at = raw.index(mark) + offset
    return raw[:at] + value + raw[at + len(value) :]


def vb_t01_empty() -> bytes:
    return b""


def vb_t02_200_mb() -> bytes:
    return b"PK\x03\x04" + bytes(200 << 20)


def vb_t03_old_doc() -> bytes:
    return OLE + bytes(600) + "WordDocument".encode("utf-16-le") + bytes(600)


def vb_t03_old_xls() -> bytes:
    return OLE + bytes(600) + "Workbook".encode("utf-16-le") + bytes(600)


def vb_t04_password() -> bytes:
    return OLE + bytes(600) + "EncryptionInfo\0EncryptedPackage".encode("utf-16-le") + bytes(600)


def vb_t05_rtf() -> bytes:
    return rb"{\rtf1\ansi Quy\'eat \'f0\'efnh}"


def vb_t06_pdf() -> bytes:
    return b"%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF"


def vb_t06_pdf_with_a_docx_behind_it() -> bytes:
    return b"%PDF-1.7\n" + good()


def vb_t07_html() -> bytes:
    return "\ufeff<!-- xuất --><HTML><body>Quyết định</body></html>".encode()


def vb_t07_mhtml() -> bytes:
    return b"MIME-Version: 1.0\nContent-Type: multipart/related\n"


def vb_t08_text() -> bytes:
    return "Quyết định tặng quà".encode()


def vb_t08_word_xml() -> bytes:
    return b'<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>'


def vb_t08_something_before_the_zip() -> bytes:
    return b"MZ" + good()


def vb_t08_png() -> bytes:
    return b"\x89PNG\r\n\x1a\n" + bytes(50)


def vb_t09_truncated() -> bytes:
    return good()[:-900]


def vb_t09_only_the_start() -> bytes:
    return good()[:40]


def vb_t09_entry_outside_the_file() -> bytes:
    raw = good()
    return _patched(raw, b"PK\x01\x02", 20, struct.pack("<I", len(raw)))


def vb_t10_bad_crc() -> bytes:
    return _patched(good(), b"PK\x01\x02", 16, b"\1\2\3\4")


def vb_t10_bad_stream() -> bytes:
    return _patched(good(), b"PK\x03\x04", 30 + len("[Content_Types].xml") + 20, b"\xff" * 40)


def vb_t10_wrong_length() -> bytes:
    return _patched(good(), b"PK\x01\x02", 24, struct.pack("<I", 7))


def vb_t11_bomb() -> bytes:
    return with_files(**{"word/media/image1.bmp": bytes(64 << 20)})


def vb_t11_bomb_that_claims_to_be_small() -> bytes:
    raw = zipped({"word/media/image1.bmp": bytes(64 << 20), **files(good())})
    raw = _patched(raw, b"PK\x03\x04", 22, struct.pack("<I", 100))
    return _patched(raw, b"PK\x01\x02", 24, struct.pack("<I", 100))


def vb_t11_many_parts_just_under_the_ratio() -> bytes:
    return with_files(**{f"word/media/image{i}.bmp": bytes(15 << 20) for i in range(21)})


def vb_t11_huge_directory() -> bytes:
    return edited("[Content_Types].xml", "</Types>", f"<!--{'x' * (9 << 20)}--></Types>")


def vb_t12_five_thousand_entries() -> bytes:
    return with_files(**{f"word/media/{i}.png": b"" for i in range(5000)})


def vb_t13_entries_over_the_same_bytes() -> bytes:
    """Two names in the directory for one stretch of bytes, as the flat zip bombs have it."""
    raw = zipped({"a": b"x" * 100, "b": b"y" * 100}, method=zipfile.ZIP_STORED)
    second = raw.index(b"PK\x01\x02", raw.index(b"PK\x01\x02") + 1)
    return raw[: second + 42] + struct.pack("<I", 10) + raw[second + 46 :]


def _twice(first: str, second: str) -> bytes:
    raw = with_files(**{first: b"1", "zz/" + "z" * (len(second) - 3): b"2"})
    return raw.replace(b"zz/" + b"z" * (len(second) - 3), second.encode())


def vb_t14_same_name_twice() -> bytes:
    return _twice("word/media/a.png", "word/media/a.png")


def vb_t14_same_name_in_capitals() -> bytes:
    return _twice("word/media/a.png", "word/MEDIA/A.png")


def vb_t15_climbing_out() -> bytes:
    return with_files(**{"../../etc/passwd": b"x"})


def vb_t15_absolute() -> bytes:
    return with_files(**{"/etc/passwd": b"x"})


def vb_t15_backslash() -> bytes:
    return with_files(**{"word\\evil.xml": b"<a/>"})


def vb_t15_drive() -> bytes:
    return with_files(**{"C:evil.xml": b"<a/>"})


def vb_t15_nul_in_name() -> bytes:
    return with_files(**{"word/aZb.xml": b"<a/>"}).replace(b"word/aZb", b"word/a\0b")


def vb_t15_relationship_climbing_out() -> bytes:
    return related("image", "../../../etc/passwd", external=False)


def vb_t16_locked_entry() -> bytes:
    raw = _patched(good(), b"PK\x03\x04", 6, b"\x01\x00")
    return _patched(raw, b"PK\x01\x02", 8, b"\x01\x00")


def vb_t17_lzma() -> bytes:
    return zipped(files(good()), method=zipfile.ZIP_LZMA)


def vb_t18_plain_zip() -> bytes:
    return zipped({"ghi chú.txt": b"x"})


def vb_t19_opendocument() -> bytes:
    return zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"})


def vb_t19_excel() -> bytes:
    return main_type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")


def vb_t20_no_main_document() -> bytes:
    return edited("_rels/.rels", "relationships/officeDocument", "relationships/somethingElse")


def vb_t20_main_document_of_no_kind() -> bytes:
    return main_type("application/xml")


def vb_t21_docm() -> bytes:
    return main_type("application/vnd.ms-word.document.macroEnabled.main+xml")


def vb_t21_vba_under_another_name() -> bytes:
    return typed("word/media/image9.bin", "application/vnd.ms-office.vbaProject")


def vb_t21_vba_by_name() -> bytes:
    return typed("word/vbaProject.bin", "application/octet-stream")


def vb_t22_activex() -> bytes:
    return typed("word/activeX/activeX1.xml", "application/vnd.ms-office.activeX+xml", data=b"<a/>")


def vb_t23_ole_object() -> bytes:
    return typed("word/embeddings/oleObject1.bin", "application/vnd.openxmlformats-officedocument.oleObject", data=OLE)


def vb_t23_embedded_workbook() -> bytes:
    return typed("word/embeddings/bang.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")


def vb_t24_alt_chunk() -> bytes:
    return related("aFChunk", "styles.xml", external=False)


def vb_t25_attached_template() -> bytes:
    return related("attachedTemplate", "http://example.org/mau.dotm")


def vb_t25_image() -> bytes:
    return related("image", "http://example.org/anh.png")


def vb_t25_ole() -> bytes:
    return related("oleObject", "file:///C:/bang.xlsx")


def vb_t25_frame() -> bytes:
    return related("frame", "http://example.org/khung.htm")


def vb_t25_sub_document() -> bytes:
    return related("subDocument", "phu_luc.docx")


def vb_t26_entities() -> bytes:
    lol = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    return edited("word/document.xml", "<w:document", f"{lol}<w:document")


def vb_t26_external_entity_in_relationships() -> bytes:
    dtd = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    return edited("_rels/.rels", "<Relationships", f"{dtd}<Relationships")


def vb_t26_bare_doctype_in_a_custom_part() -> bytes:
    return with_files(**{"customXml/item9.xml": b"<!DOCTYPE a><a/>"})


def vb_t27_unclosed_element() -> bytes:
    return in_body("<w:p>")


def vb_t27_prefix_without_namespace() -> bytes:
    return with_files(**{"customXml/item9.xml": b"<a:b/>"})


def vb_t27_deep_as_a_well() -> bytes:
    return in_body("<w:smartTag>" * 3000 + "</w:smartTag>" * 3000)


def vb_t27_not_utf8() -> bytes:
    return with_files(**{"customXml/item9.xml": b"<a>\xff</a>"})


def vb_t27_nothing_in_the_part() -> bytes:
    return with_files(**{"word/document.xml": b""})


def vb_t28_latin() -> bytes:
    return with_files(**{"word/document.xml": b'<?xml version="1.0" encoding="windows-1258"?><a/>'})


def vb_t28_utf32() -> bytes:
    return with_files(**{"word/document.xml": "\ufeff<a/>".encode("utf-32-le")})


def vb_t29_strict() -> bytes:
    strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
    return edited("_rels/.rels", _R + "officeDocument", strict)


def vb_t30_dotx() -> bytes:
    return main_type(_W + "template.main+xml")


def vb_t31_missing_part() -> bytes:
    return related("header", "header7.xml", external=False)


def vb_t32_dde_scattered_over_runs() -> bytes:
    codes = "".join(f"<w:r><w:instrText>{code}</w:instrText></w:r>" for code in (" DD", "EAUTO c:\\\\cmd.exe"))
    return in_body(f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{codes}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>')


def vb_t32_picture_from_outside() -> bytes:
    return in_body('<w:p><w:fldSimple w:instr=" INCLUDEPICTURE http://example.org/a.png \\d"/></w:p>')


def vb_t33_two_names_for_one_entry() -> bytes:
    return _patched(good(), b"PK\x03\x04", 30, b"(")


def vb_t10_data_after_the_stream() -> bytes:
    """Bytes hidden behind the end of a deflate stream, inside its entry."""
    plain = b"<a/>"
    stream = zlib.compressobj(wbits=-15)
    deflated = stream.compress(plain) + stream.flush() + b"hidden"
    raw = zipped({"a.xml": deflated}, method=zipfile.ZIP_STORED)
    for mark, method_at, crc_at in ((b"PK\x03\x04", 8, 14), (b"PK\x01\x02", 10, 16)):
        raw = _patched(raw, mark, method_at, struct.pack("<H", zipfile.ZIP_DEFLATED))
        raw = _patched(raw, mark, crc_at, struct.pack("<III", zlib.crc32(plain), len(deflated), len(plain)))
    return raw
