"""Text widths in Times: the measured lines of a document's head, and what holds for every text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.tieng_viet.be_rong_chu import be_rong_mm
from generators.tieng_viet.thanh_dieu import CHU_CAI, TACH
from generators.tieng_viet.times_csv import CHU, KIEU, do_phong

CHU_VIET = st.text(st.sampled_from(sorted(CHU_CAI + CHU_CAI.upper() + "".join(TACH) + " -.,")), max_size=40)
PHONG = sorted(Path("/usr/share/fonts").rglob("LiberationSerif-*.ttf"))


@pytest.mark.parametrize(
    ("text", "co_pt", "mm"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, 95.6),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, 88.2),
        ("Độc lập - Tự do - Hạnh phúc", 14, 60.4),
        ("Độc lập - Tự do - Hạnh phúc", 13, 56.1),
    ],
)
def test_the_head_of_a_document_is_as_wide_as_measured(text: str, co_pt: float, mm: float) -> None:
    assert be_rong_mm(text, co_pt=co_pt, dam=True) == pytest.approx(mm, abs=0.15)


@given(CHU_VIET, CHU_VIET, st.booleans(), st.booleans())
def test_a_line_is_as_wide_as_its_parts(a: str, b: str, dam: bool, nghieng: bool) -> None:
    rong = [be_rong_mm(t, co_pt=13, dam=dam, nghieng=nghieng) for t in (a, b, a + b)]
    assert rong[0] + rong[1] == pytest.approx(rong[2])


@given(CHU_VIET)
def test_twice_the_size_is_twice_the_width(text: str) -> None:
    assert be_rong_mm(text, co_pt=26) == pytest.approx(2 * be_rong_mm(text, co_pt=13))


def test_a_letter_not_measured_is_as_wide_as_its_base_letter_and_a_foreign_one_an_em() -> None:
    assert be_rong_mm("ǎ", co_pt=13) == be_rong_mm("a", co_pt=13)
    assert be_rong_mm("漢", co_pt=72) == pytest.approx(25.4)
    assert be_rong_mm("a\u0330", co_pt=13) == be_rong_mm("a", co_pt=13)
    assert be_rong_mm("\u00a0", co_pt=13) == be_rong_mm(" ", co_pt=13)


def test_the_four_faces_differ() -> None:
    rong = {be_rong_mm("Vạn sự như ý", co_pt=13, dam=d, nghieng=n) for d in (False, True) for n in (False, True)}
    assert len(rong) == 4


@pytest.mark.parametrize("kieu", KIEU)
def test_the_table_holds_what_the_installed_font_says(kieu: str) -> None:
    co_chu_viet = [do for f in PHONG if f.stem == f"LiberationSerif-{kieu}" and ord("ộ") in (do := do_phong(f.read_bytes()))]
    if not co_chu_viet:
        pytest.skip("Liberation 1.x has no Vietnamese letters; install fonts-liberation2")
    for do in co_chu_viet:
        bang = {ma: be_rong_mm(chr(ma), co_pt=72, dam="Bold" in kieu, nghieng="Italic" in kieu) for ma in CHU}
        assert bang == {ma: pytest.approx(do[ma] * 25.4 / 2048) for ma in bang}
