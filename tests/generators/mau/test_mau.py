"""The committed templates: what the decree asks of the page and of every part, read from their XML."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docxtpl import DocxTemplate
from lxml import etree

from generators.doctype import all_types
from generators.ke_dong import GACH_MM
from generators.mau import cac_mau
from generators.mau.dau import KE_TIEU_NGU, QUOC_HIEU, TIEU_NGU
from generators.mau.kieu import CAC_KIEU
from generators.mau.wml import Element, W, twips
from generators.tieng_viet.be_rong_chu import be_rong_mm
from generators.van_ban import VanBan

THU_MUC = Path(__file__).parents[3] / "templates_docx"
MAU = dict(cac_mau())
PHU_LUC = {kind.slug for kind in all_types() if kind.la_phu_luc}
VAN_BAN = sorted(kind.slug for kind in all_types() if issubclass(kind.data, VanBan))
THEO_ND30 = sorted({*PHU_LUC, *VAN_BAN})
"""A certificate is no document of the decree."""
NS = {"w": W}


def part(slug: str, name: str = "document") -> Element:
    with zipfile.ZipFile(io.BytesIO(MAU[slug])) as package:
        return etree.fromstring(package.read(f"word/{name}.xml"))


def find(root: Element, path: str) -> list[Element]:
    found = root.xpath(path, namespaces=NS)
    assert isinstance(found, list)
    return [element for element in found if isinstance(element, etree._Element)]


def number(element: Element, name: str) -> int:
    return int(element.get(f"{{{W}}}{name}") or "0")


def text(element: Element) -> str:
    return "".join(node.text or "" for node in find(element, ".//w:t"))


def holding(root: Element, what: str) -> Element:
    (cell,) = [cell for cell in find(root, ".//w:tc") if what in text(cell)]
    return cell


def test_the_committed_files_are_what_the_builder_makes() -> None:
    assert {path.stem: path.read_bytes() for path in THU_MUC.glob("*.docx")} == MAU


def test_building_twice_gives_the_same_bytes() -> None:
    assert dict(cac_mau()) == MAU


@pytest.mark.parametrize("slug", MAU)
def test_word_and_docxtpl_open_every_template(slug: str) -> None:
    assert Document(io.BytesIO(MAU[slug])).paragraphs
    assert DocxTemplate(io.BytesIO(MAU[slug])).get_undeclared_template_variables()


@pytest.mark.parametrize("slug", MAU)
def test_pages_are_a4(slug: str) -> None:
    for size in find(part(slug), "//w:pgSz"):
        assert {number(size, "w"), number(size, "h")} == {11906, 16838}


@pytest.mark.parametrize("slug", THEO_ND30)
def test_margins_are_lawful(slug: str) -> None:
    for margins in find(part(slug), "//w:pgMar"):
        assert twips(20) <= number(margins, "top") <= twips(25)
        assert twips(20) <= number(margins, "bottom") <= twips(25)
        assert twips(30) <= number(margins, "left") <= twips(35)
        assert twips(15) <= number(margins, "right") <= twips(20)


@pytest.mark.parametrize("slug", MAU)
def test_page_numbers_stand_centred_above_every_page_but_the_first_of_a_section(slug: str) -> None:
    assert find(part(slug, "header1"), "//w:fldSimple[contains(@w:instr, 'PAGE')]")
    assert text(part(slug, "header2")) == ""
    for section in find(part(slug), "//w:sectPr"):
        assert find(section, "w:titlePg")
        assert find(section, "w:pgNumType[@w:start='1']")
        assert find(section, "w:headerReference[@w:type='default']")


@pytest.mark.parametrize("slug", MAU)
def test_sections_name_their_parts_in_the_order_of_the_schema(slug: str) -> None:
    order = ["headerReference", "footerReference", "pgSz", "pgMar", "pgBorders", "pgNumType", "cols", "titlePg"]
    for section in find(part(slug), "//w:sectPr"):
        names = [etree.QName(child).localname for child in section]
        assert names == sorted(names, key=order.index)


@pytest.mark.parametrize("slug", MAU)
def test_every_cell_ends_with_a_paragraph_and_every_table_is_followed_by_one(slug: str) -> None:
    for cell in find(part(slug), "//w:tc"):
        assert etree.QName(cell[-1]).localname == "p"
    for table in find(part(slug), "//w:tbl"):
        following = table.getnext()
        assert following is not None
        assert etree.QName(following).localname == "p"


@pytest.mark.parametrize("slug", MAU)
def test_bookmarks_have_ids_and_names_of_their_own(slug: str) -> None:
    starts = find(part(slug), "//w:bookmarkStart")
    assert len({number(b, "id") for b in starts}) == len({b.get(f"{{{W}}}name") for b in starts}) == len(starts)


@pytest.mark.parametrize("slug", MAU)
def test_every_style_used_is_one_of_ours(slug: str) -> None:
    used = {
        e.get(f"{{{W}}}val")
        for name in ("document", "header1", "header2", "footer1", "footer2")
        for e in find(part(slug, name), "//w:pStyle")
    }
    assert used <= {s.get(f"{{{W}}}styleId") for s in find(part(slug, "styles"), "//w:style")}


@pytest.mark.parametrize("slug", MAU)
def test_rows_never_break_over_a_page_and_columns_keep_their_widths(slug: str) -> None:
    for table in find(part(slug), "//w:tbl"):
        assert find(table, "w:tblPr/w:tblLayout[@w:type='fixed']")
        assert len(find(table, "w:tr")) == len(find(table, "w:tr/w:trPr/w:cantSplit"))
        assert number(find(table, "w:tblPr/w:tblW")[0], "w") == sum(number(c, "w") for c in find(table, "w:tblGrid/w:gridCol"))


@pytest.mark.parametrize("slug", VAN_BAN)
def test_the_right_column_is_wider_than_quoc_hieu(slug: str) -> None:
    width = number(find(holding(find(part(slug), "//w:tbl")[0], QUOC_HIEU), "w:tcPr/w:tcW")[0], "w")
    assert width >= twips(96)
    assert width > twips(be_rong_mm(QUOC_HIEU, co_pt=13, dam=True))


@pytest.mark.parametrize("slug", VAN_BAN)
def test_number_and_date_stand_in_one_row(slug: str) -> None:
    letterhead = find(part(slug), "//w:tbl")[0]
    assert holding(letterhead, "Số: ").getparent() is holding(letterhead, "{{ dia_danh }}").getparent()


@pytest.mark.parametrize("slug", VAN_BAN)
def test_the_records_clerk_finds_number_day_and_month_by_bookmark(slug: str) -> None:
    names = [b.get(f"{{{W}}}name") for b in find(part(slug), "//w:bookmarkStart")]
    assert names == ["vbso", "vbsohet", "vbngay", "vbngayhet", "vbthang", "vbthanghet", "vbky"]


@pytest.mark.parametrize("slug", VAN_BAN)
def test_the_signature_has_room_and_never_leaves_its_last_line(slug: str) -> None:
    extent = find(part(slug), "//*[local-name()='extent']")[0]
    assert int(extent.get("cy") or "0") >= 20 * 36000
    last = [p for p in find(part(slug), "//w:p") if "d.chu" in text(p) and find(p, "w:pPr/w:keepNext")]
    assert {style(p) for p in last} >= {"DoanVan", "Dieu", "Khoan", "Diem", "GachDauDong"}


def style(paragraph: Element) -> str | None:
    return find(paragraph, "w:pPr/w:pStyle")[0].get(f"{{{W}}}val")


def test_the_line_under_tieu_ngu_is_as_long_as_its_text() -> None:
    assert abs(len(KE_TIEU_NGU) * GACH_MM / be_rong_mm(TIEU_NGU, co_pt=14, dam=True) - 1) < 0.02


def test_a_cong_van_has_v_v_under_its_number_and_no_type_name() -> None:
    cell = holding(part("cong_van"), "Số: ")
    assert "{{ trich_yeu }}" in text(cell)
    assert "ten_loai" not in text(part("cong_van"))


def test_only_a_cong_van_carries_the_address_at_the_foot_of_page_1() -> None:
    assert [slug for slug in MAU if "dia_chi" in text(part(slug, "footer2"))] == ["cong_van"]


def test_heading_rows_come_again_on_every_page() -> None:
    for slug in PHU_LUC & MAU.keys():
        ruled = find(part(slug), "//w:tbl[w:tblPr/w:tblStyle/@w:val='BangKe']")
        assert any(find(table, "w:tr/w:trPr/w:tblHeader") for table in ruled)


SIZES = {
    "Quốc hiệu": 13, "Tiêu ngữ": 14, "Tên cơ quan": 13, "Cơ quan chủ quản": 13, "Số ký hiệu": 13, "Địa danh ngày tháng": 14,
    "Tên loại": 14, "Trích yếu": 14, "Trích yếu công văn": 13, "Căn cứ": 14, "Đoạn văn": 14, "Kính gửi": 14, "Nơi nhận": 12,
    "Danh sách nơi nhận": 11, "Quyền hạn": 14, "Người ký": 14, "Phụ lục": 14, "Tên phụ lục": 14, "Kèm theo": 14, "Số trang": 14, "Địa chỉ": 11,
}  # fmt: skip


@pytest.mark.parametrize(("ten", "co"), SIZES.items())
def test_sizes_are_those_of_profile_p14(ten: str, co: int) -> None:
    (found,) = [s for s in find(part("ke_hoach", "styles"), "//w:style") if find(s, "w:name")[0].get(f"{{{W}}}val") == ten]
    assert number(find(found, "w:rPr/w:sz")[0], "val") == co * 2


def test_all_text_is_times_new_roman_in_vietnamese_and_black_but_for_the_urgency_stamp() -> None:
    styles = part("ke_hoach", "styles")
    assert {v for fonts in find(styles, "//w:rFonts") for v in fonts.attrib.values()} == {"Times New Roman"}
    assert find(styles, "//w:docDefaults//w:lang[@w:val='vi-VN']")
    coloured = find(styles, "//w:style[w:rPr/w:color]")
    assert {find(s, "w:name")[0].get(f"{{{W}}}val") for s in coloured} == {"Dấu khẩn", "Thẻ lệnh"}


def test_body_paragraphs_are_justified_indented_and_6_pt_apart() -> None:
    for ten in ("DoanVan", "Khoan", "Diem", "GachDauDong", "Dieu", "CanCu"):
        (looks,) = find(part("ke_hoach", "styles"), f"//w:style[@w:styleId='{ten}']/w:pPr")
        assert find(looks, "w:jc")[0].get(f"{{{W}}}val") == "both"
        assert number(find(looks, "w:ind")[0], "firstLine") in (567, 720)
        spacing = find(looks, "w:spacing")[0]
        assert number(spacing, "before") >= 120
        assert 240 <= number(spacing, "line") <= 360


def test_style_names_are_vietnamese_and_ids_have_no_marks() -> None:
    assert all(re.fullmatch(r"[A-Za-z]+", kieu.id) for kieu in CAC_KIEU)
    assert len({kieu.id for kieu in CAC_KIEU}) == len(CAC_KIEU)
