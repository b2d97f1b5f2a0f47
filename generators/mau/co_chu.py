"""The two size profiles of the decree: templates are made in P14; P13 is the same template with smaller styles.

Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục V, footnote 1: sizes in one document go up or down together.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from lxml import etree

from generators.mau.kieu import CAC_KIEU, Kieu
from generators.render.package import open_package
from generators.render.xml_parts import xml_parser
from generators.render.zip_plan import ZipPlan, deflate

CoChu = Literal["P14", "P13"]
_STYLES = "word/styles.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MUOI_HAI = ("Quốc hiệu", "Cơ quan chủ quản", "Tên cơ quan", "Trích yếu công văn")
_GIU_NGUYEN = ("Số ký hiệu", "Phụ lục")


def co_p13(kieu: Kieu) -> float:
    """The size of a style, in points, in profile P13."""
    if kieu.ten in _MUOI_HAI:
        return 12
    return 13 if kieu.co == 14 and kieu.ten not in _GIU_NGUYEN else kieu.co


@lru_cache(maxsize=64)
def theo_co_chu(docx: bytes, co_chu: CoChu) -> bytes:
    """The template in a size profile; a style that the office gave another size by hand keeps it."""
    if co_chu == "P14":
        return docx
    package = open_package(docx)
    root = etree.fromstring(package[_STYLES].read(), xml_parser())
    for kieu in CAC_KIEU:
        for size in root.iterfind(f"{_W}style[@{_W}styleId='{kieu.id}']/{_W}rPr/*[@{_W}val='{round(kieu.co * 2)}']"):
            if size.tag in (f"{_W}sz", f"{_W}szCs"):
                size.set(f"{_W}val", str(round(co_p13(kieu) * 2)))
    styles = deflate(_STYLES, etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True))
    return ZipPlan(part if name != _STYLES else styles for name, part in package.parts.items()).finish([])
