"""The chart shows each count once, in greys and strokes, in the office's letters, and the same bytes every time."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest
from matplotlib.figure import Figure
from PIL import Image

from generators.bieu_do import theo_tuoi_va_thon, tuoi_thon
from generators.errors import MachineLacks

NHOM = ("70", "80", "trên 100")
SO_NGUOI = {"Thôn Đồng Xưởng": {"70": 12, "80": 5, "trên 100": 1}, "Thôn $1$": {"80": 7}}
TIEU_DE = "Người được chúc thọ, mừng thọ năm 2027"


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Figure]:
    """The figures as they were when saved."""
    seen: list[Figure] = []
    save = Figure.savefig

    def keep(self: Figure, *args: object, **kwargs: object) -> None:
        seen.append(self)
        save(self, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(Figure, "savefig", keep)
    return seen


def test_bars_are_as_long_as_their_counts_and_totals_stand_beside(drawn: list[Figure]) -> None:
    theo_tuoi_va_thon(SO_NGUOI, nhom_tuoi=NHOM, tieu_de=TIEU_DE)
    (axes,) = drawn[0].axes
    assert [[bar.get_width() for bar in group] for group in axes.containers] == [[12, 0], [5, 7], [1, 0]]
    assert [bar.get_x() for bar in axes.containers[2]] == [17, 7]
    assert {"18", "7"} <= {text.get_text() for text in axes.texts if text.get_fontweight() == "bold"}


def test_no_two_groups_look_alike_without_colour(drawn: list[Figure]) -> None:
    nhom = [str(age) for age in range(70, 110, 5)]
    png = theo_tuoi_va_thon({"Thôn 1": dict.fromkeys(nhom, 3)}, nhom_tuoi=nhom)
    bars = [group[0] for group in drawn[0].axes[0].containers]
    assert len({bar.get_hatch() for bar in bars}) == len({bar.get_facecolor() for bar in bars}) == 8
    red, green, blue, _ = Image.open(io.BytesIO(png)).split()
    assert red.tobytes() == green.tobytes() == blue.tobytes()


def test_nothing_is_cut_off(drawn: list[Figure]) -> None:
    """Every letter lies inside the picture: the outermost pixels are paper."""
    nhom = [*(str(age) for age in range(70, 100, 5)), "100", "trên 100"]
    many = {f"Thôn Phú Thượng Hạ thứ {n}": dict.fromkeys(nhom, n) for n in range(1, 31)}
    png = Image.open(io.BytesIO(theo_tuoi_va_thon(many, nhom_tuoi=nhom, tieu_de=TIEU_DE))).convert("L")
    wide, high = png.size
    edges = [(0, 0, wide, 1), (0, high - 1, wide, high), (0, 0, 1, high), (wide - 1, 0, wide, high)]
    assert [png.crop(edge).getextrema() for edge in edges] == [(255, 255)] * 4
    assert high / wide <= 235 / 165 + 0.01


def test_the_same_counts_give_the_same_bytes_and_others_do_not() -> None:
    first = theo_tuoi_va_thon(SO_NGUOI, nhom_tuoi=NHOM)
    assert theo_tuoi_va_thon(SO_NGUOI, nhom_tuoi=NHOM) == first
    assert theo_tuoi_va_thon(SO_NGUOI | {"Thôn $1$": {"80": 8}}, nhom_tuoi=NHOM) != first


@pytest.mark.parametrize(
    ("so_nguoi", "nhom", "why"),
    [
        ({}, NHOM, "chưa có ai"),
        ({"Thôn 1": {"70": 0}}, NHOM, "chưa có ai"),
        ({"Thôn 1": {"71": 1}}, NHOM, "không có nhóm tuổi 71"),
        ({"Thôn 1": {"1": 1}}, [str(n) for n in range(9)], "Gộp bớt nhóm"),
    ],
)
def test_what_cannot_be_drawn_is_told(so_nguoi: dict[str, dict[str, int]], nhom: list[str], why: str) -> None:
    with pytest.raises(tuoi_thon.KhongVeDuoc, match=why):
        theo_tuoi_va_thon(so_nguoi, nhom_tuoi=nhom)


def test_a_missing_font_is_a_lack_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tuoi_thon, "PHONG", "Phông Không Có")
    with pytest.raises(MachineLacks, match="BD02"):
        theo_tuoi_va_thon(SO_NGUOI, nhom_tuoi=NHOM)


def test_who_draws_nothing_does_not_wait_for_the_library() -> None:
    program = "import sys, generators.bieu_do, generators.ho_so; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False, timeout=60).returncode == 0
