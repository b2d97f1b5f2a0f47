"""The engine: what goes in comes out whole, the same input gives the same bytes, what did not change is copied."""

from __future__ import annotations

import unicodedata
import zipfile
import zlib
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from generators.errors import FaultsFound, FileRefused
from generators.render import Picture, Run, Runs, SubBlock, compile_template
from tests.generators.render.word import part, saved, texts, word

TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"))


def png(colour: str = "red") -> bytes:
    out = BytesIO()
    Image.new("RGB", (20, 10), colour).save(out, "PNG")
    return out.getvalue()


ONE_FIELD = word("a {{ chu }} b")


@given(TEXT)
def test_no_text_is_lost_or_changed(text: str) -> None:
    assert texts(compile_template(ONE_FIELD).render({"chu": text})) == [f"a {text} b"]


@given(st.text(alphabet="&<>\"'{}%#]]>–é ệ̣", max_size=40))
def test_signs_of_xml_and_of_tags_are_only_text(text: str) -> None:
    assert texts(compile_template(ONE_FIELD).render({"chu": text})) == [f"a {text} b"]


def test_nfd_text_stays_as_it_is() -> None:
    text = unicodedata.normalize("NFD", "Nguyễn Thị Ước")
    assert texts(compile_template(ONE_FIELD).render({"chu": text})) == [f"a {text} b"]


def test_line_feeds_and_tabs_become_words_own() -> None:
    assert texts(compile_template(ONE_FIELD).render({"chu": "dòng 1\ndòng 2\tcột"})) == ["a dòng 1\ndòng 2\tcột b"]


def test_the_same_record_gives_the_same_bytes() -> None:
    once = compile_template(ONE_FIELD).render({"chu": "x"})
    compile_template.cache_clear()
    assert compile_template(ONE_FIELD).render({"chu": "x"}) == once


def test_a_template_is_compiled_once_for_the_same_content() -> None:
    assert compile_template(ONE_FIELD) is compile_template(bytes(bytearray(ONE_FIELD)))


def test_a_record_leaves_nothing_behind_for_the_next() -> None:
    template = compile_template(word("{% set n = namespace(v=x) %}{{ n.v }}", "{{ chu }}"))
    first = template.render({"x": 1, "chu": Runs((Run("đậm", dam=True),))})
    template.render({"x": 2, "chu": Picture(png(), rong_mm=20)})
    assert template.render({"x": 1, "chu": Runs((Run("đậm", dam=True),))}) == first


def test_threads_share_a_template() -> None:
    template = compile_template(word("{%p for x in ds %}", "{{ x }}", "{%p endfor %}"))
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda n: texts(template.render({"ds": [str(n)] * 50})), range(40)))
    assert made == [[str(n)] * 50 for n in range(40)]


def test_parts_without_tags_are_copied_still_compressed() -> None:
    made = compile_template(ONE_FIELD).render({"chu": "x"})
    with zipfile.ZipFile(BytesIO(ONE_FIELD)) as before, zipfile.ZipFile(BytesIO(made)) as after:
        assert set(before.namelist()) == set(after.namelist())
        for item in set(before.namelist()) - {"word/document.xml"}:
            assert after.read(item) == before.read(item)
            assert after.getinfo(item).compress_size == before.getinfo(item).compress_size


def test_the_file_is_a_sound_zip_with_fixed_times_and_types_first() -> None:
    with zipfile.ZipFile(BytesIO(compile_template(ONE_FIELD).render({"chu": "x"}))) as made:
        assert made.testzip() is None
        assert made.namelist()[0] == "[Content_Types].xml"
        assert {item.date_time for item in made.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_headers_and_properties_are_filled_too() -> None:
    document = Document(BytesIO(word("a", header="{{ ten }}")))
    document.core_properties.title = "Kế hoạch {{ ten }}"
    made = Document(BytesIO(compile_template(saved(document)).render({"ten": "A & B"})))
    assert made.sections[0].header.paragraphs[0].text == "A & B"
    assert made.core_properties.title == "Kế hoạch A & B"


def test_runs_carry_bold_and_italic() -> None:
    made = compile_template(word("{{r chu }}")).render({"chu": Runs.parse("theo *Luật* và **Điều 1**")})
    runs = [(r.text, bool(r.bold), bool(r.italic)) for r in Document(BytesIO(made)).paragraphs[0].runs if r.text]
    assert runs == [("theo ", False, False), ("Luật", False, True), (" và ", False, False), ("Điều 1", True, False)]


def test_a_picture_is_stored_once_and_used_where_it_is_named() -> None:
    raw = word("{{ anh }}", "{%p for x in ds %}", "{{ anh }}", "{%p endfor %}", header="{{ anh }}")
    made = compile_template(raw).render({"anh": Picture(png(), rong_mm=20), "ds": [1, 2]})
    document = Document(BytesIO(made))
    assert [round(s.width.mm) for s in document.inline_shapes] == [20, 20, 20]
    assert [round(s.height.mm) for s in document.inline_shapes] == [10, 10, 10]
    assert len([n for n in zipfile.ZipFile(BytesIO(made)).namelist() if "word/media" in n]) == 1
    assert "media/" in part(made, "word/_rels/header1.xml.rels").decode()
    numbers = [s._inline.docPr.id for s in document.inline_shapes]
    assert len(set(numbers)) == 3


def test_pictures_give_the_same_bytes_again() -> None:
    raw, data = word("{{ a }}{{ b }}"), {"a": Picture(png("blue"), rong_mm=9), "b": Picture(png(), rong_mm=9)}
    assert compile_template(raw).render(data) == compile_template(raw).render(data)


def test_a_sub_block_brings_its_paragraphs_and_pictures() -> None:
    block = Document()
    block.add_paragraph("trong khối")
    block.add_picture(BytesIO(png("green")))
    made = compile_template(word("trước", "{{p khoi }}", "sau")).render({"khoi": SubBlock(saved(block))})
    assert texts(made) == ["trước", "trong khối", "", "sau"]
    assert len(Document(BytesIO(made)).inline_shapes) == 1


def test_a_sub_block_with_a_link_outside_its_body_is_refused() -> None:
    block = Document()
    relation = block.part.relate_to(
        "https://example.com", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink", is_external=True
    )
    link = block.add_paragraph()._p.add_r()
    link.set("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", relation)
    with pytest.raises(FaultsFound, match="Khối nhúng"):
        compile_template(word("{{p khoi }}")).render({"khoi": SubBlock(saved(block))})


def test_a_table_whose_columns_come_from_data_has_a_grid_as_wide() -> None:
    raw = word(table=[["Tên", "{%tc for c in cot %}", "{{ c }}", "{%tc endfor %}"]])
    table = Document(BytesIO(compile_template(raw).render({"cot": ["a", "b", "c", "d", "e"]}))).tables[0]
    assert len(table.columns) == len(table.rows[0].cells) == 6


def test_what_is_no_word_file_is_refused() -> None:
    with pytest.raises(FileRefused):
        compile_template(b"PK\x03\x04 khong phai")


def test_the_deflate_streams_are_sound() -> None:
    made = compile_template(ONE_FIELD).render({"chu": "x" * 100_000})
    assert len(part(made)) > 100_000
    assert zlib.crc32(part(made)) == zipfile.ZipFile(BytesIO(made)).getinfo("word/document.xml").CRC
