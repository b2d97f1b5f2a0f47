"""The page: A4, lawful margins, the page number in the top margin from page 2 on.

Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.
"""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from generators.mau.wml import Element, R, doan, lap, neu, twips, w

NGAN_MM, DAI_MM = 210, 297
TREN_MM, DUOI_MM, TRAI_MM, PHAI_MM = 20, 20, 30, 15
SO_TRANG_CACH_MEP_MM = 10
RONG_MM = NGAN_MM - TRAI_MM - PHAI_MM
"""Width of the text of an upright page."""
RONG_NGANG_MM = DAI_MM - TRAI_MM - PHAI_MM
"""Width of the text of a landscape page, with the same margins."""

DAU_TRANG, DAU_TRANG_1, CHAN_TRANG, CHAN_TRANG_1 = "rId10", "rId11", "rId12", "rId13"


def vung(*, ngang: bool = False, le_mm: float = 0, khung: Sequence[Element] = ()) -> Element:
    """A section: every one has its own page numbers, and no number on its first page.

    `le_mm` sets all four margins alike and `khung` draws page borders: for papers that the decree does not rule.
    """
    rong, dai = (DAI_MM, NGAN_MM) if ngang else (NGAN_MM, DAI_MM)
    size = w("pgSz", w=twips(rong), h=twips(dai), **({"orient": "landscape"} if ngang else {}))
    margins = w(
        "pgMar",
        top=twips(le_mm or TREN_MM),
        right=twips(le_mm or PHAI_MM),
        bottom=twips(le_mm or DUOI_MM),
        left=twips(le_mm or TRAI_MM),
        header=twips(SO_TRANG_CACH_MEP_MM),
        footer=twips(DUOI_MM),
        gutter=0,
    )
    return w("sectPr", *_noi(), size, margins, *khung, w("pgNumType", start=1), w("cols", space=708), w("titlePg"))


def _noi() -> list[Element]:
    """References to the headers and footers, the same in every section."""
    places = (
        ("headerReference", "default", DAU_TRANG),
        ("headerReference", "first", DAU_TRANG_1),
        ("footerReference", "default", CHAN_TRANG),
        ("footerReference", "first", CHAN_TRANG_1),
    )
    references = []
    for tag, kind, key in places:
        reference = w(tag, type=kind)
        reference.set(f"{{{R}}}id", key)
        references.append(reference)
    return references


def ngat_vung(*, ngang: bool = False) -> Element:
    """A paragraph without height that ends a section."""
    return doan("KheHo", properties=(vung(ngang=ngang),))


def dau_trang() -> Element:
    """The header of page 2 and after: the page number, centred."""
    field = w("fldSimple", w("r", w("rPr", w("noProof")), _so("2")), instr=" PAGE ")
    return w("hdr", doan("SoTrang", field))


def dau_trang_1() -> Element:
    """The header of page 1: nothing."""
    return w("hdr", doan("SoTrang"))


def chan_trang() -> Element:
    """The footer of page 2 and after: nothing, without height."""
    return w("ftr", doan("KheHo"))


def chan_trang_1(*, dia_chi: str) -> Element:
    """The footer of page 1: the office's address under a line as wide as the text, when the type carries one.

    Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.4.
    """
    lines = lap(f"d in {dia_chi}", doan("DiaChi", "{{ d }}")) if dia_chi else []
    return w("ftr", *lines, *(neu(f"not {dia_chi}", doan("KheHo")) if dia_chi else [doan("KheHo")]))


def _so(text: str) -> Element:
    node = w("t")
    node.text = text
    return node


def than_van_ban(*content: Element, ngang: bool = False) -> Element:
    """The document: its content and the page of its last section."""
    return than_giay(*content, vung_cuoi=vung(ngang=ngang))


def than_giay(*content: Element, vung_cuoi: Element) -> Element:
    """The document whose last section is this one."""
    return w("document", w("body", *content, vung_cuoi))


def xml(root: Element) -> bytes:
    """A part as bytes."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
