"""How many people of each age there are in each thôn, as one picture."""

from __future__ import annotations

import io
import threading
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from generators.errors import MachineLacks, VanBanError

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

PHONG: Final = "Liberation Serif"
RONG_MM: Final = 165
"""As wide as the text of an upright page."""
_DPI, _MM = 200, 1 / 25.4
_MOT_HANG_MM, _DAU_CUOI_MM, _CAO_NHAT_MM = 7, 34, 235
# Grey and stroke differ from neighbour to neighbour, so that a copier keeps the groups apart.
_NEN: Final = ("1.0", "0.85", "0.65", "0.45", "0.95", "0.75", "0.55", "0.35")
_NET: Final = ("", "///", "...", "\\\\\\", "xxx", "---", "+++", "|||")
# Matplotlib keeps its settings in one place for the whole process.
_MOT_LUC: Final = threading.Lock()

SoNguoi = Mapping[str, Mapping[str, int]]


class KhongVeDuoc(VanBanError):
    """There is nothing that a chart could show."""

    code = "BD01"


def theo_tuoi_va_thon(so_nguoi: SoNguoi, *, nhom_tuoi: Sequence[str], tieu_de: str = "", rong_mm: float = RONG_MM) -> bytes:
    """A PNG: one bar a thôn in the order given, cut by the age groups, with figures; the same counts give the same bytes."""
    thua = sorted({nhom for hang in so_nguoi.values() for nhom in hang} - set(nhom_tuoi))
    if not so_nguoi or not any(sum(hang.values()) for hang in so_nguoi.values()) or thua or len(nhom_tuoi) > len(_NEN):
        raise KhongVeDuoc(_vi_sao(thua, len(nhom_tuoi)))
    # Half a second to import: only for those who draw.
    import matplotlib as mpl
    from matplotlib.figure import Figure

    cao_mm = min(_DAU_CUOI_MM + _MOT_HANG_MM * len(so_nguoi), _CAO_NHAT_MM)
    with _MOT_LUC, mpl.rc_context({"font.family": _phong(), "font.size": 10, "hatch.linewidth": 0.5, "axes.linewidth": 0.6}):
        hinh = Figure(figsize=(rong_mm * _MM, cao_mm * _MM), dpi=_DPI, layout="constrained")
        _ve(hinh, so_nguoi, nhom_tuoi, tieu_de)
        out = io.BytesIO()
        hinh.savefig(out, format="png", metadata={"Software": None})
    return out.getvalue()


def mo_ta(so_nguoi: SoNguoi) -> str:
    """The chart in words, for those who cannot see it.

    >>> mo_ta({"Thôn 1": {"70": 2, "75": 1}, "Thôn 2": {"70": 4}})
    'Biểu đồ số người theo thôn và tuổi: Thôn 1: 3 người; Thôn 2: 4 người; cộng 7 người.'
    """
    cong = {thon: sum(hang.values()) for thon, hang in so_nguoi.items()}
    return f"Biểu đồ số người theo thôn và tuổi: {'; '.join(f'{t}: {n} người' for t, n in cong.items())}; cộng {sum(cong.values())} người."


def _vi_sao(thua: Sequence[str], so_nhom: int) -> str:
    if thua:
        return f"Biểu đồ không có nhóm tuổi {', '.join(thua)}. Khai đủ các nhóm tuổi rồi vẽ lại."
    if so_nhom > len(_NEN):
        return f"Biểu đồ có {so_nhom} nhóm tuổi, nhiều nhất là {len(_NEN)}. Gộp bớt nhóm rồi vẽ lại."
    return "Danh sách chưa có ai nên chưa vẽ được biểu đồ. Kiểm tra lại danh sách đầu vào."


def _phong() -> str:
    from matplotlib import font_manager

    try:
        font_manager.findfont(PHONG, fallback_to_default=False)
    except ValueError as e:
        raise MachineLacks(f"Máy chưa có phông {PHONG} để vẽ biểu đồ. Cài gói fonts-liberation2 rồi thử lại.", code="BD02") from e
    return PHONG


def _ve(hinh: Figure, so_nguoi: SoNguoi, nhom_tuoi: Sequence[str], tieu_de: str) -> None:
    truc = hinh.add_subplot()
    trai = [0] * len(so_nguoi)
    lon_nhat = max(sum(hang.values()) for hang in so_nguoi.values())
    for nhom, nen, net in zip(nhom_tuoi, _NEN, _NET, strict=False):
        so = [hang.get(nhom, 0) for hang in so_nguoi.values()]
        thanh = truc.barh(range(len(so)), so, left=trai, color=nen, hatch=net, edgecolor="black", linewidth=0.6, label=nhom)
        # A figure needs room: bars too short to hold one stay without.
        chu = [str(n) if n * 28 >= lon_nhat else "" for n in so]
        truc.bar_label(thanh, chu, label_type="center", fontsize=8, bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.8})
        trai = [a + b for a, b in zip(trai, so, strict=True)]
    for hang, tong in enumerate(trai):
        truc.annotate(str(tong), (tong, hang), xytext=(4, 0), textcoords="offset points", va="center", fontweight="bold")
    truc.set_yticks(range(len(so_nguoi)), [_ro(thon) for thon in so_nguoi])
    _khung(hinh, truc, tieu_de)


def _khung(hinh: Figure, truc: Axes, tieu_de: str) -> None:
    from matplotlib.ticker import MaxNLocator

    truc.invert_yaxis()
    truc.xaxis.set_major_locator(MaxNLocator(integer=True))
    truc.margins(x=0.08, y=0.01)
    truc.set_xlabel("Số người")
    truc.spines[["top", "right"]].set_visible(False)
    if tieu_de:
        hinh.suptitle(_ro(tieu_de), fontsize=12, fontweight="bold")
    hinh.legend(
        title="Tuổi",
        loc="outside lower center",
        ncols=8,
        frameon=False,
        fontsize=9,
        columnspacing=1.2,
        handlelength=2.0,
        handleheight=1.2,
    )


def _ro(text: str) -> str:
    """A dollar sign is a dollar sign, not the start of a formula."""
    return text.replace("$", r"\$")
