"""The two size profiles: P13 is P14 made smaller together."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from generators.mau.co_chu import theo_co_chu

TEMPLATE = (Path(__file__).parents[3] / "templates_docx" / "cong_van.docx").read_bytes()


def size(docx: bytes, style: str) -> float:
    points: float = Document(BytesIO(docx)).styles[style].font.size.pt
    return points


@pytest.mark.parametrize(
    ("style", "p14", "p13"),
    [
        ("Quốc hiệu", 13, 12),
        ("Tiêu ngữ", 14, 13),
        ("Tên cơ quan", 13, 12),
        ("Số ký hiệu", 13, 13),
        ("Địa danh ngày tháng", 14, 13),
        ("Trích yếu công văn", 13, 12),
        ("Đoạn văn", 14, 13),
        ("Nơi nhận", 12, 12),
        ("Danh sách nơi nhận", 11, 11),
        ("Người ký", 14, 13),
        ("Phụ lục", 14, 14),
        ("Số trang", 14, 13),
    ],
)
def test_each_element_has_the_size_of_its_profile(style: str, p14: float, p13: float) -> None:
    assert (size(TEMPLATE, style), size(theo_co_chu(TEMPLATE, "P13"), style)) == (p14, p13)


def test_a_size_set_by_the_office_stays() -> None:
    document = Document(BytesIO(TEMPLATE))
    document.styles["Đoạn văn"].font.size = 13 * 12700
    out = BytesIO()
    document.save(out)
    assert size(theo_co_chu(out.getvalue(), "P13"), "Đoạn văn") == 13


def test_p14_is_the_template_itself() -> None:
    assert theo_co_chu(TEMPLATE, "P14") == TEMPLATE
