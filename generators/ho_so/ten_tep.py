"""File names that survive every machine, zip program and mail system: plain ASCII, and never out of their folder."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from generators.tieng_viet import bo_dau

_LA = re.compile(r"[^A-Za-z0-9._-]+")
# Windows opens a device, not a file, under these names.
_THIET_BI = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_DAI_NHAT = 100


def ten_tep(text: str) -> str:
    """A text as the name of one file or folder.

    >>> ten_tep("Giấy mừng thọ – cụ Đỗ Thị Thuở.docx")
    'Giay_mung_tho_cu_Do_Thi_Thuo.docx'
    >>> ten_tep("../Thôn 1/2"), ten_tep("con.pdf"), ten_tep("  ")
    ('Thon_1_2', '_con.pdf', '_')
    """
    ten = re.sub(r"_*-_+|_+-_*", "_", _LA.sub("_", bo_dau(text))).strip("_.")
    goc, cham, duoi = ten.rpartition(".")
    if len(ten) > _DAI_NHAT:
        ten = f"{goc[: _DAI_NHAT - len(duoi) - 1].rstrip('_.')}.{duoi}" if cham and len(duoi) <= 5 else ten[:_DAI_NHAT]
    return f"_{ten}" if not ten or _THIET_BI.fullmatch(ten) else ten


def cac_ten(duong_dan: Iterable[str]) -> dict[str, str]:
    """The plain path of each path (with /), no two alike even where capitals do not count.

    >>> cac_ten(["Thôn Đông/a.pdf", "Thôn Dông/a.pdf"])
    {'Thôn Đông/a.pdf': 'Thon_Dong/a.pdf', 'Thôn Dông/a.pdf': 'Thon_Dong/a-2.pdf'}
    """
    da_co: set[str] = set()
    ten: dict[str, str] = {}
    for goc in duong_dan:
        phan = [ten_tep(p) for p in PurePosixPath(goc).parts if p not in ("/", "..")]
        dich = dau = PurePosixPath(*(phan or ["_"]))
        thu = 1
        while str(dich).casefold() in da_co:
            thu += 1
            dich = dau.with_name(f"{dau.stem}-{thu}{dau.suffix}")
        da_co.add(str(dich).casefold())
        ten[goc] = str(dich)
    return ten
