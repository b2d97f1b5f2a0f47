"""Whether the labels of a content follow one another: numbers without a gap, điểm by the Vietnamese alphabet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generators.errors import Fault
from generators.noi_dung import Doan, KieuDoan

CHU_CAI = "abcdđeghiklmnopqrstuvxy"
"""The letters that label điểm, in order. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6d."""

CAP: tuple[tuple[KieuDoan, ...], ...] = (
    ("phan",),
    ("chuong",),
    ("muc_so", "muc"),
    ("dieu", "dieu_ten"),
    ("khoan", "khoan_ten"),
    ("diem",),
)
DIEU = 3
LA_MA = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def canh_bao(blocks: Iterable[Doan]) -> Iterator[Fault]:
    """Warnings, in reading order, for each label that is not the one expected.

    >>> from generators.noi_dung import parse
    >>> [w.message for w in canh_bao(parse("1. Một\\na) A\\nb) B\\nc) C\\nd) D\\ne) E"))]
    ['Điểm “e)” đứng sau “d)”; theo thứ tự phải là “đ)”. Kiểm tra có thiếu, lặp hay đảo mục không.']
    """
    last: dict[int, tuple[int, str]] = {}
    for block in blocks:
        rank = next((r for r, kinds in enumerate(CAP) if block.kieu in kinds), None)
        if rank is None:
            continue
        number, (before, label) = thu_tu(block.nhan), last.get(rank, (0, ""))
        if number != before + 1:
            yield _fault(block, before=label, expected=_nhan_thu(block.nhan, before + 1))
        last[rank] = (number, block.nhan)
        # Điều are numbered through the whole document; every other level starts again under a new parent.
        for below in [r for r in last if r > rank and (r != DIEU or block.kieu == "phan")]:
            del last[below]


def _fault(block: Doan, *, before: str, expected: str) -> Fault:
    name = "Điểm" if block.kieu == "diem" else "Số thứ tự"
    after = f"đứng sau “{before}”" if before else "đứng đầu"
    message = f"{name} “{block.nhan}” {after}; theo thứ tự phải là “{expected}”. Kiểm tra có thiếu, lặp hay đảo mục không."
    return Fault("DL31", message, where=block.text[:40], severity="warning")


def thu_tu(nhan: str) -> int:
    """The place that a label claims, from 1; 0 when it is no label of the decree.

    >>> thu_tu("IV."), thu_tu("Điều 12."), thu_tu("đ)"), thu_tu("Chương II")
    (4, 12, 5, 2)
    """
    core = nhan.rsplit(" ", 1)[-1].rstrip(".)")
    if core.isdecimal():
        return int(core)
    return CHU_CAI.find(core) + 1 if nhan.endswith(")") else _la_ma(core)


def _la_ma(roman: str) -> int:
    values = [LA_MA[c] for c in roman]
    return sum(-v if v < max(values[n:]) else v for n, v in enumerate(values))


def so_la_ma(number: int) -> str:
    """A number from 1 to 399 in Roman numerals.

    >>> so_la_ma(4), so_la_ma(19), so_la_ma(90)
    ('IV', 'XIX', 'XC')
    """
    pieces = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    made = ""
    for value, letters in pieces:
        made += letters * (number // value)
        number %= value
    return made


def _nhan_thu(like: str, number: int) -> str:
    """The label of this place, in the shape of another label of the same level."""
    core = like.rsplit(" ", 1)[-1].rstrip(".)")
    if core.isdecimal():
        return like.replace(core, str(number))
    if like.endswith(")"):
        return f"{CHU_CAI[number - 1]})" if number <= len(CHU_CAI) else "(hết chữ cái)"
    return (
        like[: -len(core) - 1] + so_la_ma(number) + "." if like.endswith(".") else f"{like.rsplit(' ', 1)[0]} {so_la_ma(number)}"
    )
