"""Documents converted together look and count as if each had been converted alone."""

from __future__ import annotations

import io
from collections.abc import Callable, Generator

import page
import pikepdf
import pytest

from generators.pdf import Pool, Result, batch, page_count, page_texts, pictures, to_pdf, to_pdfs
from tests.generators.pdf import word

MIXED = [
    word.letter(1),
    word.decision_with_list(1),
    word.letter(2, paragraphs=14),
    word.decision_with_list(2, rows=40),
    word.letter(3, paragraphs=1, picture=False),
]


@pytest.fixture(scope="module")
def together(pool: Pool) -> list[bytes]:
    return made(to_pdfs(MIXED, pool=pool))


@pytest.fixture(scope="module")
def alone(pool: Pool) -> list[bytes]:
    return [to_pdf(docx, pool=pool) for docx in MIXED]


def made(results: object) -> list[bytes]:
    pdfs = []
    for result in results:  # type: ignore[attr-defined]
        assert isinstance(result, Result)
        assert result.pdf is not None, result.fault
        pdfs.append(result.pdf)
    return pdfs


def conversions(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The sizes of the files that LibreOffice is given, as they come."""
    sizes: list[int] = []
    convert: Callable[[bytes], bytes] = pool.convert

    def counted(docx: bytes) -> bytes:
        sizes.append(len(docx))
        return convert(docx)

    monkeypatch.setattr(pool, "convert", counted)
    return sizes


def test_documents_of_one_template_are_converted_in_one_go(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = conversions(pool, monkeypatch)
    made(to_pdfs([word.letter(n) for n in range(5)], pool=pool))
    assert len(sizes) == 1


def test_each_page_equals_the_page_converted_alone_pixel_by_pixel(together: list[bytes], alone: list[bytes]) -> None:
    for joined, single in zip(together, alone, strict=True):
        assert pictures(joined, dpi=60) == pictures(single, dpi=60)


def test_an_empty_last_paragraph_keeps_its_line_at_the_foot_of_a_page(pool: Pool) -> None:
    docs = [word.filled(lines) for lines in range(31, 38)]
    counts = [page_count(to_pdf(docx, pool=pool)) for docx in docs]
    assert set(counts) == {1, 2}
    assert [page_count(pdf) for pdf in made(to_pdfs(docs, pool=pool))] == counts


def test_page_numbers_restart_and_the_first_page_has_none(together: list[bytes]) -> None:
    texts = page_texts(together[2])
    assert len(texts) == 3
    assert texts[0].lstrip().startswith("ỦY BAN")
    assert [text.split()[0] for text in texts[1:]] == ["2", "3"]


def test_the_text_of_every_page_is_the_same_and_in_order(together: list[bytes], alone: list[bytes]) -> None:
    assert [page_texts(pdf) for pdf in together] == [page_texts(pdf) for pdf in alone]


def test_every_file_is_pdf_a_2u(together: list[bytes], alone: list[bytes]) -> None:
    for pdf in (*together, *alone):
        report = page.validate_pdf_bytes(pdf, profile="2u")
        assert report.is_compliant, report


def test_the_structure_of_a_document_is_its_own_and_whole(together: list[bytes], alone: list[bytes]) -> None:
    for joined, single in zip(together, alone, strict=True):
        assert structure(joined) == structure(single)


def test_every_marked_content_leads_to_its_element(together: list[bytes]) -> None:
    for pdf in together:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            numbers = list(opened.Root.StructTreeRoot.ParentTree.Nums)
            keys = {int(key) for key in numbers[::2]}
            assert keys >= {int(each.obj.StructParents) for each in opened.pages}
            for elements in numbers[1::2]:
                assert all(element.Type == "/StructElem" for element in elements)


def test_the_outline_and_the_named_places_are_those_of_the_document(together: list[bytes], alone: list[bytes]) -> None:
    for joined, single in zip(together, alone, strict=True):
        assert outline(joined) == outline(single)
        assert places(joined) == places(single)
    assert outline(together[1]) == [("QUYẾT ĐỊNH số 1", 0), ("  DANH SÁCH", 1)]
    assert [name for name, _ in places(together[1])] == ["/vbso"]


def test_the_title_the_language_and_the_date_come_from_the_word_file(together: list[bytes]) -> None:
    with pikepdf.open(io.BytesIO(together[0])) as opened:
        assert opened.docinfo.Title == "Quyết định số 1"
        assert opened.Root.Lang == "vi-VN"
        assert str(opened.docinfo.CreationDate) == "D:20131223231500Z"


def test_a_pdf_keeps_no_trace_of_the_time_it_was_made(pool: Pool) -> None:
    docx = word.letter(1)
    assert to_pdf(docx, pool=pool) == to_pdf(docx, pool=pool)


def test_a_header_with_data_never_appears_on_another_document(pool: Pool) -> None:
    docs = [word.letter(n, paragraphs=12, header=f"Mật số {n} ") for n in range(3)]
    for n, pdf in enumerate(made(to_pdfs(docs, pool=pool))):
        assert f"Mật số {n} 2" in page_texts(pdf)[1]


def test_the_count_of_all_pages_is_that_of_the_document(pool: Pool) -> None:
    docs = [word.letter(n, paragraphs=12, field="NUMPAGES") for n in range(2)]
    for pdf in made(to_pdfs(docs, pool=pool)):
        assert page_texts(pdf)[1].split()[0] == str(page_count(pdf))


def test_automatic_lists_begin_again_in_each_document(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = conversions(pool, monkeypatch)
    for n, pdf in enumerate(made(to_pdfs([word.numbered(n) for n in range(3)], pool=pool))):
        lines = page_texts(pdf)[0].splitlines()
        assert [line.split()[0] for line in lines if f"của văn bản {n}" in line] == ["1.", "2.", "3."]
    assert len(sizes) == 1


def test_equal_relationship_ids_with_other_pictures_keep_each_its_own(together: list[bytes]) -> None:
    colours = [picture(pdf) for pdf in (together[0], together[2])]
    assert colours == [(50, 80, 160), (100, 80, 160)]


def test_results_come_in_order_whatever_the_template(pool: Pool) -> None:
    docs = [word.letter(n, header=f"Loại {n % 3}") for n in range(7)]
    for n, pdf in enumerate(made(to_pdfs(docs, pool=pool))):
        assert f"QUYẾT ĐỊNH số {n}" in page_texts(pdf)[0]


def test_two_processes_give_the_same_files_as_one(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "CHUNK_PARAGRAPHS", 30)
    docs = [word.letter(n) for n in range(6)]
    assert made(to_pdfs(docs, processes=2)) == made(to_pdfs(docs, pool=pool))


def test_documents_are_taken_as_they_are_needed(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "CHUNK_PARAGRAPHS", 30)
    taken: list[int] = []

    def endless() -> object:
        while True:
            taken.append(1)
            yield word.letter(len(taken), picture=False)

    results = to_pdfs(endless(), pool=pool)  # type: ignore[arg-type]
    assert next(results).ok
    assert isinstance(results, Generator)
    results.close()
    assert len(taken) < 20


def structure(pdf: bytes) -> list[object]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        pages = {each.obj.objgen: number for number, each in enumerate(opened.pages)}
        return [shape(opened.Root.StructTreeRoot.K, pages)]


def shape(element: object, pages: dict[tuple[int, int], int]) -> object:
    """The tags with their pages and marked contents, without what numbers objects."""
    if not isinstance(element, pikepdf.Dictionary):
        return int(element)  # type: ignore[call-overload]
    place = pages[element.Pg.objgen] if "/Pg" in element and element.get("/S") != "/Document" else None
    if "/MCID" in element:
        return place, int(element.MCID)
    kids = element.get("/K", pikepdf.Array())
    return str(element.get("/S")), place, [shape(kid, pages) for kid in (kids if isinstance(kids, pikepdf.Array) else [kids])]


def outline(pdf: bytes) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        pages = {each.obj.objgen: number for number, each in enumerate(opened.pages)}

        def walk(entry: pikepdf.Object | None, depth: int) -> None:
            while entry is not None:
                found.append(("  " * depth + str(entry.Title), pages[entry.Dest[0].objgen]))
                walk(entry.get("/First"), depth + 1)
                entry = entry.get("/Next")

        walk(opened.Root.get("/Outlines", pikepdf.Dictionary()).get("/First"), 0)
    return found


def places(pdf: bytes) -> list[tuple[str, list[str]]]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        named = opened.Root.get("/Dests", pikepdf.Dictionary())
        return [(name, [str(part) for part in list(place)[1:]]) for name, place in named.items()]


def picture(pdf: bytes) -> object:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        images = [image for each in opened.pages for image in each.get_images().values()]
        assert len(images) == 1
        assert isinstance(images[0], pikepdf.Stream)
        return pikepdf.PdfImage(images[0]).as_pil_image().convert("RGB").getpixel((2, 2))
