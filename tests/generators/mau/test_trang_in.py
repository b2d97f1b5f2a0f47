"""The pages themselves, as LibreOffice lays them out: what stands beside what, and on which page."""

from __future__ import annotations

import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pytest

from generators.doctype import get_type, read_data
from generators.don_vi import read_don_vi
from generators.mau import cac_mau
from generators.mau.trang import NGAN_MM
from generators.pdf import Pool, to_pdf
from generators.render import compile_template

SAMPLES = Path(__file__).parents[3] / "samples"
SLUGS = ("ke_hoach", "quyet_dinh_phe_duyet", "cong_van")
HTML = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True)
class Word:
    page: int
    text: str
    x0: float
    y0: float
    x1: float
    y1: float


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the PDF of three samples."""
    folder = tmp_path_factory.mktemp("trang_in")
    with Pool() as pool:
        for slug in SLUGS:
            (folder / f"{slug}.pdf").write_bytes(to_pdf(sample(slug), pool=pool))
    return folder


def sample(slug: str) -> bytes:
    """The sample of a type as a Word file."""
    doctype = get_type(slug)
    data = read_data(doctype, tomllib.loads((SAMPLES / f"{slug}.toml").read_text(encoding="utf-8"))["data"])
    context = doctype.context(data, read_don_vi(SAMPLES / "inputs" / "don_vi.toml"))
    return compile_template(dict(cac_mau())[slug]).render(context)


def words(room: Path, slug: str) -> list[Word]:
    """Every word with its page and its box, in points from the top left."""
    made = subprocess.run(["pdftotext", "-bbox", room / f"{slug}.pdf", "-"], check=True, capture_output=True)
    return [
        Word(number, word.text or "", *(float(word.attrib[side]) for side in ("xMin", "yMin", "xMax", "yMax")))
        for number, page in enumerate(ElementTree.fromstring(made.stdout).iter(f"{HTML}page"), 1)
        for word in page.iter(f"{HTML}word")
    ]


def last(found: list[Word], text: str) -> Word:
    return [word for word in found if word.text == text][-1]


def first(found: list[Word], text: str) -> Word:
    return next(word for word in found if word.text == text)


@pytest.mark.parametrize("slug", SLUGS)
def test_quoc_hieu_is_one_line_inside_the_right_margin(room: Path, slug: str) -> None:
    found = words(room, slug)
    begin, end = first(found, "CỘNG"), first(found, "NAM")
    assert abs(begin.y1 - end.y1) < 1
    assert end.x1 <= (NGAN_MM - 15) * 72 / 25.4 + 1


@pytest.mark.parametrize("slug", SLUGS)
def test_number_and_date_stand_on_one_line(room: Path, slug: str) -> None:
    found = words(room, slug)
    assert abs(first(found, "Số:").y1 - first(found, "Liên,").y1) < 3


@pytest.mark.parametrize("slug", SLUGS)
def test_the_line_under_tieu_ngu_is_as_long_as_its_text_and_close_below(room: Path, slug: str) -> None:
    found = words(room, slug)
    begin, end = first(found, "Độc"), first(found, "phúc")
    line = max((w for w in found if w.page == 1 and set(w.text) == {"_"}), key=lambda w: w.x1 - w.x0)
    assert line.x1 - line.x0 == pytest.approx(end.x1 - begin.x0, rel=0.03)
    assert line.x0 == pytest.approx(begin.x0, abs=3)


def test_the_name_stands_on_the_page_of_its_office_and_of_the_last_line(room: Path) -> None:
    found = words(room, "ke_hoach")
    pages = {last(found, "Khánh").page, last(found, "CHỦ").page, last(found, "nhận:").page, last(found, "Lưu:").page}
    assert pages == {max(word.page for word in found)}
    body = [w for w in found if w.page in pages and w.y1 < last(found, "nhận:").y0 and w.y0 > 60]
    assert len(body) > 3


def test_page_1_has_no_number_and_page_2_has_it_in_the_middle_of_the_top_margin(room: Path) -> None:
    top = [word for word in words(room, "ke_hoach") if word.y1 < 57]
    assert [(word.page, word.text) for word in top][:2] == [(2, "2"), (3, "3")]
    assert (top[0].x0 + top[0].x1) / 2 == pytest.approx((30 + (NGAN_MM - 45) / 2) * 72 / 25.4, abs=2)


def test_what_a_decision_approves_counts_its_own_pages(room: Path) -> None:
    top = [word for word in words(room, "quyet_dinh_phe_duyet") if word.y1 < 57]
    assert [word.text for word in top] == ["2"]
    assert top[0].page == 3


@pytest.mark.parametrize("slug", SLUGS)
def test_bookmarks_lead_to_the_number_and_the_date(room: Path, slug: str) -> None:
    found = words(room, slug)
    with pikepdf.open(room / f"{slug}.pdf") as pdf:
        places = {str(name)[1:]: float(place[2]) for name, place in pdf.Root.Dests.items()}
    assert first(found, "Số:").x1 < places["vbso"] < places["vbsohet"] < first(found, "Liên,").x0
    assert places["vbngay"] < places["vbngayhet"] < places["vbthang"] < places["vbthanghet"]


def test_the_address_of_a_cong_van_stands_at_the_foot_of_page_1(room: Path) -> None:
    found = words(room, "cong_van")
    address = first(found, "Địa")
    assert address.page == 1
    assert address.y0 > max(word.y1 for word in found if word.page == 1 and word.text == "định.")
