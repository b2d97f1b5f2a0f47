"""Makes times.csv anew from the four Liberation Serif files (2.x), which have the metrics of Times New Roman.

Run by hand: python -m generators.tieng_viet.times_csv <folder of LiberationSerif-*.ttf>
"""

from __future__ import annotations

import csv
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

KIEU = ("Regular", "Bold", "Italic", "BoldItalic")
DON_VI_EM = 2048
CHU = [
    *range(0x20, 0x7F), *range(0xA0, 0x180), 0x1A0, 0x1A1, 0x1AF, 0x1B0,
    0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323, *range(0x1EA0, 0x1EFA),
    0x2010, *range(0x2012, 0x2016), *range(0x2018, 0x201F), *range(0x2020, 0x2023), 0x2026, 0x2030, 0x2039, 0x203A, 0x20AB,
]  # fmt: skip


def do_phong(raw: bytes) -> dict[int, int]:
    """The advance width of every letter the TrueType file has, in units of the em, by code point."""
    bang = {ten: raw[tu : tu + dai] for ten, tu, dai in _muc_luc(raw)}
    if struct.unpack_from(">H", bang["head"], 18)[0] != DON_VI_EM:
        raise SystemExit(f"Phông không chia em thành {DON_VI_EM} phần; hãy dùng Liberation Serif.")
    so_rong = struct.unpack_from(">H", bang["hhea"], 34)[0]
    rong = [struct.unpack_from(">H", bang["hmtx"], 4 * i)[0] for i in range(so_rong)]
    return {ma: rong[min(hinh, so_rong - 1)] for ma, hinh in _bang_hinh(bang["cmap"])}


def _muc_luc(raw: bytes) -> Iterator[tuple[str, int, int]]:
    for i in range(struct.unpack_from(">H", raw, 4)[0]):
        ten, _, tu, dai = struct.unpack_from(">4sLLL", raw, 12 + 16 * i)
        yield ten.decode("ascii"), tu, dai


def _bang_hinh(cmap: bytes) -> Iterator[tuple[int, int]]:
    """Code points with their glyphs, from the Windows Unicode subtable (format 4)."""
    dau = next(
        tu
        for nen, ma, tu in (struct.unpack_from(">HHL", cmap, 4 + 8 * i) for i in range(struct.unpack_from(">H", cmap, 2)[0]))
        if (nen, ma) == (3, 1) and struct.unpack_from(">H", cmap, tu)[0] == 4
    )
    dai = struct.unpack_from(">H", cmap, dau + 6)[0]
    for i in range(0, dai, 2):
        cuoi, tu, lech, xa = (struct.unpack_from(">H", cmap, dau + o + i)[0] for o in (14, 16 + dai, 16 + 2 * dai, 16 + 3 * dai))
        for ma in range(tu, cuoi + 1) if tu != 0xFFFF else ():
            o_hinh = dau + 16 + 3 * dai + i + xa + 2 * (ma - tu)
            hinh = (struct.unpack_from(">H", cmap, o_hinh)[0] if xa else ma) or 0
            if hinh:
                yield ma, (hinh + lech) & 0xFFFF


def main(thu_muc: Path) -> None:
    """Writes times.csv beside this file."""
    rong = [do_phong((thu_muc / f"LiberationSerif-{kieu}.ttf").read_bytes()) for kieu in KIEU]
    with (Path(__file__).parent / "times.csv").open("w", encoding="utf-8", newline="") as f:
        ghi = csv.writer(f, lineterminator="\n")
        ghi.writerow(["ma", *KIEU])
        ghi.writerows([f"{ma:04X}", *(phong[ma] for phong in rong)] for ma in CHU)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
