"""Printing again, from the pack as it stands: some pages, or the papers of some people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import groupby
from pathlib import Path

from pikepdf import ObjectStreamMode, Pdf, PdfError

from generators.errors import FileRefused
from generators.goi_in.ban_ke import GoiIn, Muc, doc_ban_ke
from generators.goi_in.danh_dau import danh_dau
from generators.goi_in.ghi import sha256
from generators.goi_in.giay import GoiInHong
from generators.goi_in.khoang import doc_khoang


@dataclass(frozen=True, slots=True)
class BanInLai:
    """The PDF to print, and the pages of the pack that are in it: (part, page)."""

    pdf: bytes
    trang: tuple[tuple[int, int], ...]


def in_lai_trang(ban_ke: Path, trang: str, *, phan: int = 1) -> BanInLai:
    """Pages of one part, as “15-32, 40”; of a two-sided pack whole sheets, so that the backs stay on their fronts."""
    goi = doc_ban_ke(ban_ke)
    if not 1 <= phan <= len(goi.phan):
        raise GoiInHong(f"Gói in “{goi.ten}” có {len(goi.phan)} phần, không có phần {phan}.", code="GI12")
    so = set(doc_khoang(trang, toi_da=goi.phan[phan - 1].trang))
    if goi.hai_mat:
        so |= {mat for n in so for mat in (n + 1 - 2 * (n % 2 == 0), n)}
    return _lay(goi, ban_ke.parent, [(phan, n) for n in sorted(so)])


def in_lai_nguoi(ban_ke: Path, so: str, *, thon: str = "", loai: str = "") -> BanInLai:
    """All papers of the people with these numbers in the list, as “7, 12”, perhaps of one thôn or one kind only."""
    goi = doc_ban_ke(ban_ke)
    can = doc_khoang(so)
    muc = [m for m in goi.muc if m.so in can and _cua_thon(m, thon) and loai in ("", m.loai)]
    thieu = sorted(set(can) - {m.so for m in muc})
    if thieu:
        raise GoiInHong(
            f"Gói in “{goi.ten}” không có giấy của số {', '.join(map(str, thieu))}. Xem lại bản kê của gói in.", code="GI13"
        )
    return _lay(goi, ban_ke.parent, [(m.phan, n) for m in muc for n in range(m.tu_trang, m.den_trang + 1)])


def _cua_thon(muc: Muc, thon: str) -> bool:
    """A thôn that goes on in the next part is called “Thôn 1 (2/3)” there."""
    return not thon or muc.thon == thon or muc.thon.startswith(f"{thon} (")


def _lay(goi: GoiIn, thu_muc: Path, trang: list[tuple[int, int]]) -> BanInLai:
    ra = Pdf.new()
    for phan, cua_phan in groupby(trang, key=lambda cho: cho[0]):
        with _mo_phan(goi, thu_muc, phan) as nguon:
            for _, so in cua_phan:
                ra.pages.append(nguon.pages[so - 1])
    danh_dau(ra, list(_muc_moi(goi, trang)))
    out = BytesIO()
    ra.save(out, deterministic_id=True, object_stream_mode=ObjectStreamMode.generate)
    return BanInLai(out.getvalue(), tuple(trang))


def _mo_phan(goi: GoiIn, thu_muc: Path, phan: int) -> Pdf:
    """The part, when it still is what the list speaks of."""
    tep = thu_muc / goi.phan[phan - 1].tep
    try:
        if sha256(tep) == goi.phan[phan - 1].sha256:
            return Pdf.open(tep)
    except (OSError, PdfError) as e:
        raise FileRefused(f"Không mở được {tep.name}. Làm lại gói in rồi in lại.", code="GI14") from e
    raise FileRefused(
        f"{tep.name} không còn là tệp mà bản kê ghi, số trang có thể đã lệch. Làm lại gói in rồi in lại.", code="GI14"
    )


def _muc_moi(goi: GoiIn, trang: list[tuple[int, int]]) -> Iterable[Muc]:
    """The documents of which a page is there, with the place of their first one."""
    cho = {trang_cu: thu for thu, trang_cu in enumerate(trang, start=1)}
    for muc in goi.muc:
        moi = [cho[muc.phan, n] for n in range(muc.tu_trang, muc.den_trang + 1) if (muc.phan, n) in cho]
        if moi:
            yield replace(muc, tu_trang=moi[0], den_trang=moi[-1])
