"""Small Word files made in memory: one template with everything that a page of ours may hold; the people are made up."""

from __future__ import annotations

import io

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph
from PIL import Image


def letter(
    number: int, *, paragraphs: int = 4, body: str = "", field: str = "PAGE", header: str = "", picture: bool = True
) -> bytes:
    """A letter: header table, title, numbered and plain paragraphs, a picture, signature table; page numbers from page 2."""
    document = _blank(field=field, header=header)
    _head(document, number)
    document.add_heading(f"QUYẾT ĐỊNH số {number}", level=1)
    for index in range(paragraphs):
        document.add_paragraph(
            f"Điều {index + 1}. Tặng quà mừng thọ cụ Nguyễn Văn Mẫu {number}, thôn Ngọc Trạo. " * (5 + number % 3)
        )
    if body:
        document.add_paragraph(body)
    if picture:
        document.add_picture(io.BytesIO(_square(number)), width=Mm(20))
    _sign(document)
    return _saved(document, f"Quyết định số {number}")


def decision_with_list(number: int, *, rows: int = 12) -> bytes:
    """Two sections: an upright decision, then a landscape list whose pages count from 1 again."""
    document = _blank()
    _head(document, number)
    document.add_heading(f"QUYẾT ĐỊNH số {number}", level=1)
    document.add_paragraph("Phê duyệt danh sách kèm theo. " * 20)
    _mark(document.add_paragraph("Chỗ ghi số: "), "vbso")
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    _start_at_1(section._sectPr)
    document.add_heading("DANH SÁCH", level=2)
    table = document.add_table(rows, 3, style="Table Grid")
    for index, row in enumerate(table.rows):
        for cell, text in zip(row.cells, (str(index + 1), f"Lê Thị Mẫu {number}-{index}", "500.000"), strict=True):
            cell.text = text
    document.add_paragraph("Tổng cộng: đủ chữ.")
    return _saved(document, f"Danh sách số {number}")


def numbered(number: int) -> bytes:
    """A letter with an automatic list of three points."""
    document = _blank()
    _head(document, number)
    lists = document.part.numbering_part.element
    for index in range(3):
        paragraph = document.add_paragraph(f"Điểm thứ {index + 1} của văn bản {number}")
        num_id = next(num.numId for num in lists.num_lst if _is_decimal(lists, num))
        use = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{num_id}"/></w:numPr>'
        paragraph._p.get_or_add_pPr().append(parse_xml(use))
    return _saved(document, "")


def linked(url: str) -> bytes:
    """A letter with a picture that is only a link to somewhere else."""
    document = _blank()
    document.add_picture(io.BytesIO(_square(1)), width=Mm(20))
    blip = next(document.element.body.iter(qn("a:blip")))
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    del blip.attrib[qn("r:embed")]
    blip.set(qn("r:link"), document.part.relate_to(url, kind, is_external=True))
    return _saved(document, "")


def filled(lines: int) -> bytes:
    """A page filled line by line up to a signature table and the empty paragraph that Word wants after it."""
    document = _blank()
    for line in range(lines):
        paragraph = document.add_paragraph(f"Dòng {line}")
        paragraph.paragraph_format.space_after = Pt(0)
    _sign(document)
    return _saved(document, "")


def long_list(rows: int, *, table_rows: int) -> bytes:
    """A list of people in tables of at most `table_rows` rows, columns fixed."""
    document = _blank()
    for start in range(0, rows, table_rows):
        table = document.add_table(min(table_rows, rows - start), 3)
        table.autofit = False
        for index, row in enumerate(table.rows):
            for cell, text in zip(row.cells, (str(start + index + 1), "Nguyễn Thị Mẫu", "300.000"), strict=True):
                cell.text = text
    return _saved(document, "")


def _is_decimal(lists: object, num: object) -> bool:
    abstract = num.abstractNumId.val  # type: ignore[attr-defined]
    xpath = f'w:abstractNum[@w:abstractNumId="{abstract}"]/w:lvl[@w:ilvl="0"]/w:numFmt[@w:val="decimal"]'
    return bool(lists.xpath(xpath))  # type: ignore[attr-defined]


def _blank(*, field: str = "PAGE", header: str = "") -> WordDocument:
    document = Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(14)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin, section.top_margin, section.bottom_margin = Mm(30), Mm(15), Mm(20), Mm(20)
    section.different_first_page_header_footer = True
    top = section.header.paragraphs[0]
    top.alignment = WD_ALIGN_PARAGRAPH.CENTER
    top.add_run(header)
    _field(top, field)
    return document


def _head(document: WordDocument, number: int) -> None:
    table = document.add_table(1, 2)
    table.cell(0, 0).text = f"ỦY BAN NHÂN DÂN\nXÃ NGỌC LIÊN\nSố: {number}/QĐ-UBND"
    table.cell(0, 1).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"


def _sign(document: WordDocument) -> None:
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "Nơi nhận:\n- Như trên;\n- Lưu: VT."
    table.cell(0, 1).text = "CHỦ TỊCH\n\n\nNguyễn Văn Mẫu"
    document.add_paragraph()


def _field(paragraph: Paragraph, instruction: str) -> None:
    for kind in ("begin", "", "end"):
        child = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            child.set(qn("w:fldCharType"), kind)
        else:
            child.text = f" {instruction} "
        paragraph.add_run()._r.append(child)


def _mark(paragraph: Paragraph, name: str) -> None:
    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        mark = OxmlElement(tag)
        mark.set(qn("w:id"), "7")
        if tag.endswith("Start"):
            mark.set(qn("w:name"), name)
        paragraph._p.append(mark)
    paragraph.add_run("        ")


def _start_at_1(properties: object) -> None:
    number = OxmlElement("w:pgNumType")
    number.set(qn("w:start"), "1")
    properties.append(number)  # type: ignore[attr-defined]


def _square(number: int) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (8, 8), (number * 50 % 256, 80, 160)).save(stream, "PNG")
    return stream.getvalue()


def _saved(document: WordDocument, title: str) -> bytes:
    document.core_properties.title = title
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()
