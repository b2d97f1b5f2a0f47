"""The package: the parts of one template as the bytes of a .docx, the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from generators.mau.cho_ky import QUAN_HE, anh_trong_suot
from generators.mau.kieu import PHONG, Kieu, styles_xml
from generators.mau.trang import (
    CHAN_TRANG,
    CHAN_TRANG_1,
    DAU_TRANG,
    DAU_TRANG_1,
    chan_trang,
    chan_trang_1,
    dau_trang,
    dau_trang_1,
    xml,
)
from generators.mau.wml import Element, w

_NGAY = (2026, 1, 1, 0, 0, 0)
_DAU = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_PARTS = {
    "rId1": ("styles", "styles.xml"),
    "rId2": ("settings", "settings.xml"),
    "rId3": ("fontTable", "fontTable.xml"),
    DAU_TRANG: ("header", "header1.xml"),
    DAU_TRANG_1: ("header", "header2.xml"),
    CHAN_TRANG: ("footer", "footer1.xml"),
    CHAN_TRANG_1: ("footer", "footer2.xml"),
    QUAN_HE: ("image", "media/cho_ky.png"),
}


def docx(document: Element, *, dia_chi: str = "", ten: str = "trich_yeu", kieu: Sequence[Kieu] = ()) -> bytes:
    """A Word file with this document.

    `dia_chi` names the address lines at the foot of page 1, `ten` the field that titles the file, `kieu` are styles of its own.
    """
    parts = {
        "[Content_Types].xml": _content_types().encode(),
        "_rels/.rels": _root_rels().encode(),
        "docProps/app.xml": _app().encode(),
        "docProps/core.xml": _core(ten).encode(),
        "word/_rels/document.xml.rels": _document_rels().encode(),
        "word/document.xml": xml(document),
        "word/fontTable.xml": xml(_fonts()),
        "word/footer1.xml": xml(chan_trang()),
        "word/footer2.xml": xml(chan_trang_1(dia_chi=dia_chi)),
        "word/header1.xml": xml(dau_trang()),
        "word/header2.xml": xml(dau_trang_1()),
        "word/media/cho_ky.png": anh_trong_suot(),
        "word/settings.xml": xml(_settings()),
        "word/styles.xml": xml(styles_xml(kieu)),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, _NGAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            package.writestr(entry, data, compresslevel=9)
    return out.getvalue()


def _settings() -> Element:
    compat = w(
        "compat", *(_compat(name, value) for name, value in (("compatibilityMode", 15), ("useWord2013TrackBottomHyphenation", 0)))
    )
    return w(
        "settings",
        w("zoom", percent=100),
        w("defaultTabStop", val=567),
        w("characterSpacingControl", val="doNotCompress"),
        compat,
        w("themeFontLang", val="vi-VN"),
        w("decimalSymbol", val=","),
        w("listSeparator", val=";"),
    )


def _compat(name: str, value: int) -> Element:
    return w("compatSetting", name=name, uri="http://schemas.microsoft.com/office/word", val=value)


def _fonts() -> Element:
    font = w("font", w("charset", val="00"), w("family", val="roman"), w("pitch", val="variable"), name=PHONG)
    return w("fonts", font)


def _content_types() -> str:
    kinds = {"document": "document.main", "styles": "styles", "settings": "settings", "fontTable": "fontTable"}
    kinds |= {"header1": "header", "header2": "header", "footer1": "footer", "footer2": "footer"}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_WML}.{kind}+xml"/>' for name, kind in kinds.items()
    )
    return (
        f'{_DAU}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="png" ContentType="image/png"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>'
    )


def _relationships(rows: dict[str, tuple[str, str]]) -> str:
    links = "".join(f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>' for key, (kind, target) in rows.items())
    return f'{_DAU}<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'


def _root_rels() -> str:
    core = f"{_PACKAGE}/relationships/metadata/core-properties"
    return _relationships(
        {
            "rId1": (f"{_OFFICE}/officeDocument", "word/document.xml"),
            "rId2": (core, "docProps/core.xml"),
            "rId3": (f"{_OFFICE}/extended-properties", "docProps/app.xml"),
        }
    )


def _document_rels() -> str:
    return _relationships({key: (f"{_OFFICE}/{kind}", target) for key, (kind, target) in _PARTS.items()})


def _core(ten: str) -> str:
    """Title from the data, a neutral author, a fixed day."""
    day = "2026-01-01T00:00:00Z"
    return (
        f'{_DAU}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{{{{ {ten}[:250]|replace('\\n', ' ') }}}}</dc:title><dc:creator>Văn Thư</dc:creator><cp:lastModifiedBy>Văn Thư</cp:lastModifiedBy>"
        f'<cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{day}</dcterms:modified><dc:language>vi-VN</dc:language></cp:coreProperties>'
    )


def _app() -> str:
    return f'{_DAU}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Văn Thư</Application></Properties>'
