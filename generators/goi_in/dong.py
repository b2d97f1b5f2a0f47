"""Binding: documents merged into the parts of a print pack, with cover sheets, blank backs, copies and bookmarks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from pathlib import Path

from pikepdf import Pdf, PdfError

from generators.errors import FaultsFound, FileRefused
from generators.goi_in.ban_ke import TO_NGAN, GoiIn, Muc, Phan, Thieu, doc_ban_ke, ten_ban_ke
from generators.goi_in.danh_dau import danh_dau
from generators.goi_in.ghi import ghi_nguyen, sha256
from generators.goi_in.giay import Giay, GoiInHong
from generators.goi_in.khao_sat import khao_sat, mo_pdf
from generators.goi_in.phan import DangDong, luu
from generators.goi_in.to_ngan import cac_to_ngan
from generators.goi_in.xep import Chang, chia_phan, sap_xep
from generators.pdf import Pool

TOI_DA = 1000
"""Documents in one part: what is open at once, and so the memory, is bounded by this."""


def lam_goi(
    cac_giay: Iterable[Giay],
    thu_muc: Path,
    *,
    ten: str,
    tieu_de: str = "",
    hai_mat: bool = True,
    to_ngan: bool = True,
    thon: Sequence[str] = (),
    toi_da: int = TOI_DA,
    pool: Pool | None = None,
) -> GoiIn:
    """The pack `ten` written into the folder: its parts as PDF and, beside them, the `.goi.json` that says what stands where.

    `thon` is the order of the thôn; `hai_mat` puts a blank page after a document of odd pages; a PDF that cannot be
    printed is left out and named with its reason. `tieu_de` is what the cover sheets call the pack.
    """
    tot, bo_lai = khao_sat(cac_giay)
    if not tot:
        raise FaultsFound(f"Gói in “{ten}” không có giấy nào in được.", [bo.loi for bo in bo_lai])
    cac_phan = chia_phan(sap_xep(tot, thon=thon), toi_da=toi_da)
    cac_chang = [chang for phan in cac_phan for chang in phan]
    # All sheets first: LibreOffice is gone before the merging takes its memory.
    ngan = iter(list(cac_to_ngan(cac_chang, bo_lai, goi=tieu_de or ten, pool=pool))) if to_ngan else None
    muc: list[Muc] = []
    phan: list[Phan] = []
    for so, cac in enumerate(cac_phan, start=1):
        tep = thu_muc / (f"{ten}-{so}.pdf" if len(cac_phan) > 1 else f"{ten}.pdf")
        muc += _dong_phan(cac, tep, so_phan=so, hai_mat=hai_mat, ngan=ngan)
        phan.append(Phan(tep.name, muc[-1].den_trang, sha256(tep)))
    goi = GoiIn(ten, tieu_de or ten, hai_mat, tuple(phan), tuple(muc), tuple(map(Thieu.of, bo_lai)))
    _thay_goi_cu(thu_muc, goi)
    return goi


def _dong_phan(cac_chang: Sequence[Chang], tep: Path, *, so_phan: int, hai_mat: bool, ngan: Iterator[bytes] | None) -> list[Muc]:
    phan = DangDong(so_phan, hai_mat=hai_mat)
    for chang in cac_chang:
        if ngan is not None:
            with Pdf.open(BytesIO(next(ngan))) as to:
                phan.them(Giay(tep, loai=TO_NGAN, tieu_de="Tờ ngăn", thon=chang.thon), to, nhan=chang.nhan)
        for dem in chang.cac_giay:
            _them_giay(phan, dem.giay, nhan=chang.nhan)
    danh_dau(phan.pdf, phan.muc)
    ghi_nguyen(tep, lambda beside: luu(phan.pdf, beside))
    return phan.muc


def _them_giay(phan: DangDong, giay: Giay, *, nhan: str) -> None:
    try:
        with mo_pdf(giay.pdf) as nguon:
            phan.them(giay, nguon, nhan=nhan)
    except (PdfError, OSError) as e:
        raise GoiInHong(f"{giay.pdf.name} bị đổi hoặc mất trong lúc đang làm gói in. Làm lại gói in.", code="GI15") from e


def _thay_goi_cu(thu_muc: Path, goi: GoiIn) -> None:
    """Puts the new list in place and takes away the parts that only the pack of before had."""
    ban_ke = thu_muc / ten_ban_ke(goi.ten)
    try:
        cu = {phan.tep for phan in doc_ban_ke(ban_ke).phan}
    except FileRefused:
        cu = set()
    ghi_nguyen(ban_ke, lambda beside: beside.write_bytes(goi.json()))
    # A list is a file that anyone can edit: only what can be a part of this pack is ever taken away.
    la_phan = re.compile(re.escape(goi.ten) + r"(-\d+)?\.pdf")
    for tep in filter(la_phan.fullmatch, cu - {phan.tep for phan in goi.phan}):
        (thu_muc / tep).unlink(missing_ok=True)
