"""A pack holds every document once, in order, on the right side of the sheet, and with fonts shared."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pikepdf
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from generators.errors import FaultsFound, FileRefused
from generators.goi_in import Giay, GoiInHong, doc_ban_ke, dong, lam_goi, ten_ban_ke
from generators.goi_in.khao_sat import BoLai, Dem, khao_sat
from tests.generators.goi_in.giay_thu import giay, pdf


def texts(path: Path) -> list[str]:
    return [page.extract_text().strip() for page in pypdf.PdfReader(path).pages]


def test_documents_stand_by_thon_then_by_the_list_and_papers_of_the_thon_first(tmp_path: Path) -> None:
    papers = [
        giay(tmp_path, 3, thon="Thôn Hạ"),
        giay(tmp_path, 1, thon="Thôn Thượng"),
        giay(tmp_path, 2, thon="Thôn Hạ"),
        giay(tmp_path, 0, thon="Thôn Hạ", loai="ky_nhan"),
        giay(tmp_path, 2, thon="Thôn Hạ", loai="giay_mung_tho"),
    ]
    lam_goi(papers, tmp_path, ten="goi", hai_mat=False, to_ngan=False, thon=["Thôn Thượng", "Thôn Hạ"])
    assert texts(tmp_path / "goi.pdf") == ["giay_moi 1 1", "ky_nhan 0 1", "giay_moi 2 1", "giay_mung_tho 2 1", "giay_moi 3 1"]


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 3)), min_size=1, max_size=6), st.booleans())
def test_every_copy_begins_on_a_front_and_the_list_says_where(shapes: list[tuple[int, int]], hai_mat: bool) -> None:
    with tempfile.TemporaryDirectory() as room:
        folder = Path(room)
        papers = [giay(folder, so, trang=trang, ban=ban) for so, (trang, ban) in enumerate(shapes, start=1)]
        goi = lam_goi(papers, folder, ten="goi", hai_mat=hai_mat, to_ngan=False)
        said = texts(folder / "goi.pdf")
    wanted: list[str] = []
    for muc, (trang, ban) in zip(goi.muc, shapes, strict=True):
        one = [f"giay_moi {muc.so} {n}" for n in range(1, trang + 1)] + [""] * (trang % 2 if hai_mat else 0)
        assert (muc.tu_trang, muc.den_trang) == (len(wanted) + 1, len(wanted) + ban * len(one))
        wanted += one * ban
    assert said == wanted
    assert goi.trang == len(said)


def test_a_blank_back_is_as_large_as_its_front(tmp_path: Path) -> None:
    paper = giay(tmp_path, 1)
    with Pdf.open(paper.pdf, allow_overwriting_input=True) as turned:
        turned.pages[0].mediabox = Array([0, 0, 842, 595])
        turned.save(paper.pdf)
    lam_goi([paper], tmp_path, ten="goi", to_ngan=False)
    assert [tuple(page.mediabox) for page in pypdf.PdfReader(tmp_path / "goi.pdf").pages] == [(0, 0, 842, 595)] * 2


def test_bookmarks_lead_from_the_thon_to_the_person_to_the_document(tmp_path: Path) -> None:
    papers = [
        giay(tmp_path, 0, loai="ky_nhan"),
        giay(tmp_path, 7, loai="giay_mung_tho", trang=2),
        giay(tmp_path, 7),
        giay(tmp_path, 8, thon="Thôn 2"),
    ]
    lam_goi(papers, tmp_path, ten="goi", to_ngan=False)
    reader = pypdf.PdfReader(tmp_path / "goi.pdf")

    def tree(entries: Sequence[object]) -> list[object]:
        return [tree(e) if isinstance(e, list) else leaf(e) for e in entries]

    def leaf(entry: object) -> tuple[str, int]:
        assert isinstance(entry, pypdf.generic.Destination)
        return str(entry.title), (reader.get_destination_page_number(entry) or 0) + 1

    assert tree(reader.outline) == [
        ("Thôn 1", 1),
        [("Danh sách ký nhận", 1), ("7. Lê Thị Mẫu 7", 3), [("Giấy mừng thọ", 3), ("Giấy mời", 5)]],
        ("Thôn 2", 7),
        [("8. Lê Thị Mẫu 8", 7), [("Giấy mời", 7)]],
    ]


def test_equal_fonts_stand_once_and_others_stay_apart(tmp_path: Path) -> None:
    papers = [giay(tmp_path, so) for so in range(1, 31)]
    with pdf("khac", font=b"khac" * 5000) as other:
        other.save(papers[4].pdf)
    lam_goi(papers, tmp_path, ten="goi", to_ngan=False)
    with Pdf.open(tmp_path / "goi.pdf") as pack:
        fonts = [page.resources.Font.F1.FontDescriptor.FontFile2 for page in pack.pages if "/Font" in page.resources]
        assert len({font.objgen for font in fonts}) == 2
        assert fonts[4].read_bytes() == b"khac" * 5000
    assert (tmp_path / "goi.pdf").stat().st_size < 80_000


def torn(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-400])


def locked(path: Path) -> None:
    with Pdf.open(path, allow_overwriting_input=True) as opened:
        opened.save(path, encryption=pikepdf.Encryption(owner="mau", user="mau"))


def without_pages(path: Path) -> None:
    with Pdf.new() as empty:
        empty.save(path)


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        (torn, "GI03"),
        (lambda path: path.write_bytes(b""), "GI03"),
        (lambda path: path.write_bytes("Không phải PDF".encode()), "GI03"),
        (lambda path: path.unlink(), "GI04"),
        (locked, "GI02"),
        (without_pages, "GI05"),
    ],
)
def test_a_broken_document_is_left_out_and_named_and_the_others_come(
    tmp_path: Path, harm: Callable[[Path], object], code: str
) -> None:
    papers = [giay(tmp_path, so, trang=2) for so in (1, 2, 3)]
    harm(papers[1].pdf)
    goi = lam_goi(papers, tmp_path, ten="goi", to_ngan=False)
    assert [(t.so, t.tep, t.ma) for t in goi.thieu] == [(2, "giay_moi-2.pdf", code)]
    assert texts(tmp_path / "goi.pdf") == ["giay_moi 1 1", "giay_moi 1 2", "giay_moi 3 1", "giay_moi 3 2"]


def test_a_document_that_goes_away_meanwhile_stops_the_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paper = giay(tmp_path, 1)

    def look_and_lose(papers: Iterable[Giay]) -> tuple[list[Dem], list[BoLai]]:
        seen = khao_sat(papers)
        paper.pdf.unlink()
        return seen

    monkeypatch.setattr(dong, "khao_sat", look_and_lose)
    with pytest.raises(GoiInHong, match="GI15"):
        lam_goi([paper], tmp_path, ten="goi", to_ngan=False)
    assert not list(tmp_path.iterdir())


def test_a_pack_of_nothing_that_can_be_printed_is_refused_and_not_written(tmp_path: Path) -> None:
    paper = giay(tmp_path, 1)
    paper.pdf.write_bytes(b"hong")
    with pytest.raises(FaultsFound, match="GI03"):
        lam_goi([paper], tmp_path, ten="goi", to_ngan=False)
    assert [file.name for file in tmp_path.iterdir()] == [paper.pdf.name]


def test_parts_break_between_thon_where_they_can_and_never_between_the_papers_of_a_person(tmp_path: Path) -> None:
    sizes = {"Thôn 1": 3, "Thôn 2": 2, "Thôn 3": 4}
    papers = [
        giay(tmp_path, 10 * t + n, thon=thon, loai=loai)
        for t, (thon, people) in enumerate(sizes.items(), start=1)
        for n in range(people)
        for loai in ("giay_moi", "giay_mung_tho")
    ]
    goi = lam_goi(papers, tmp_path, ten="goi", to_ngan=False, toi_da=7)
    inside = [[(m.thon, m.so) for m in goi.muc if m.phan == part] for part in range(1, len(goi.phan) + 1)]
    assert [phan.tep for phan in goi.phan] == [f"goi-{n}.pdf" for n in range(1, len(goi.phan) + 1)]
    assert all(len(part) <= 7 for part in inside)
    assert [thon for thon, _ in inside[0]] == ["Thôn 1"] * 6
    assert [sum(so == m.so for m in goi.muc if m.phan == p) for p, part in enumerate(inside, 1) for _, so in part] == [2] * 18
    assert {thon for part in inside for thon, _ in part} == {"Thôn 1", "Thôn 2", "Thôn 3 (1/2)", "Thôn 3 (2/2)"}
    assert [phan.trang for phan in goi.phan] == [len(texts(tmp_path / phan.tep)) for phan in goi.phan]


def test_parts_that_the_pack_no_longer_has_go_away(tmp_path: Path) -> None:
    papers = [giay(tmp_path, so, thon=f"Thôn {so}") for so in range(1, 5)]
    lam_goi(papers, tmp_path, ten="goi", to_ngan=False, toi_da=2)
    (tmp_path / "goi-99.pdf").write_bytes(b"cua nguoi khac")
    lam_goi(papers, tmp_path, ten="goi", to_ngan=False)
    assert sorted(f.name for f in tmp_path.glob("goi*")) == ["goi-99.pdf", "goi.goi.json", "goi.pdf"]


def test_the_same_papers_give_the_same_bytes(tmp_path: Path) -> None:
    papers = [giay(tmp_path, so) for so in (1, 2)]
    first = lam_goi(papers, tmp_path, ten="a", to_ngan=False)
    second = lam_goi(papers, tmp_path, ten="b", to_ngan=False)
    assert first.phan[0].sha256 == second.phan[0].sha256


def test_the_list_on_disk_is_the_pack_and_another_file_is_refused(tmp_path: Path) -> None:
    hong = giay(tmp_path, 2)
    hong.pdf.write_bytes(b"hong")
    goi = lam_goi([giay(tmp_path, 1), hong], tmp_path, ten="goi", to_ngan=False)
    assert doc_ban_ke(tmp_path / ten_ban_ke("goi")) == goi
    (tmp_path / "khac.json").write_text('{"ten": "goi"}', encoding="utf-8")
    with pytest.raises(FileRefused, match="GI07"):
        doc_ban_ke(tmp_path / "khac.json")


def test_what_a_signature_shows_is_printed(tmp_path: Path) -> None:
    """A signed file shows number and seal as form fields, which belong to their own file alone."""
    paper = giay(tmp_path, 1)
    with Pdf.open(paper.pdf, allow_overwriting_input=True) as signed:
        look = signed.make_indirect(
            Stream(
                signed,
                b"BT /F1 12 Tf 2 2 Td (DA KY) Tj ET",
                Type=Name.XObject,
                Subtype=Name.Form,
                BBox=Array([0, 0, 100, 20]),
                Resources=signed.pages[0].obj.Resources,
            )
        )
        field = signed.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Sig,
                T="ky",
                F=4,
                Rect=Array([50, 50, 150, 70]),
                AP=Dictionary(N=look),
            )
        )
        signed.pages[0].obj.Annots = Array([field])
        signed.Root.AcroForm = Dictionary(Fields=Array([field]))
        signed.save(paper.pdf)
    lam_goi([paper], tmp_path, ten="goi", hai_mat=False, to_ngan=False)
    page = pypdf.PdfReader(io.BytesIO((tmp_path / "goi.pdf").read_bytes())).pages[0]
    assert "DA KY" in page.extract_text()
    assert not page.get("/Annots")


@pytest.mark.parametrize(("so", "ban"), [(1, 0), (-1, 1)])
def test_a_paper_without_copies_or_number_is_refused(so: int, ban: int) -> None:
    with pytest.raises(GoiInHong):
        Giay(Path("a.pdf"), loai="giay_moi", tieu_de="Giấy mời", thon="Thôn 1", so=so, ban=ban)
