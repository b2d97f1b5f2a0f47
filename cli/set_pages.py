"""What stands beside the documents of a dossier: the print packs by thôn and the offline page that shows it all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from cli.set_made import DaLam
from generators.bieu_do import mo_ta, theo_tuoi_va_thon
from generators.don_vi import DonVi
from generators.dossier.beside import Beside
from generators.dossier.make import VanBanDaLam
from generators.dossier.planned import BoVanBan
from generators.goi_in import Giay, GoiIn, doc_ban_ke, lam_goi, ten_ban_ke
from generators.ho_so.muc_luc import BieuDo, BoHoSo, TaiLieu, VanDe, trang_muc_luc
from generators.pdf import Pool

GOI_IN, GOI, BIEU_DO, CHART, TRANG = "goi_in", "theo_thon", "bieu_do", "tuoi_thon.png", "index.html"
MANY = 1000


def add_pages(beside: Beside, da_lam: DaLam, *, bo: BoVanBan[Any], don_vi: DonVi, pool: Pool | None) -> None:
    """Put the print packs (when there are PDFs to bind) and the page into the folder."""
    ho_so, made = da_lam.ho_so, da_lam.made
    page = BoHoSo(
        ten=bo.ten,
        co_quan=don_vi.ten,
        tai_lieu=list(_cac_tai_lieu(made.van_ban)),
        so_nguoi=ho_so.so_nguoi,
        tien_theo_nguon=ho_so.theo_nguon,
        van_de=[_van_de(problem) for problem in da_lam.problems],
        dang_thuc=made.dang_thuc,
        goi_in=_packs(beside, da_lam, pool) if pool else (),
        bieu_do=_charts(beside, da_lam),
        ghi_chu=_ghi_chu(da_lam),
    )
    (beside.folder / TRANG).write_bytes(trang_muc_luc(page))


def _packs(beside: Beside, da_lam: DaLam, pool: Pool) -> list[tuple[str, GoiIn]]:
    """One pack of everything that is handed out in the thôn, in the order of the thôn."""
    documents = [doc for doc in da_lam.made.van_ban if doc.thon and doc.pdf]
    if not documents:
        return []
    papers = [
        Giay(beside.folder / doc.pdf, loai=doc.slug, tieu_de=doc.giay, thon=doc.thon, so=doc.so, nguoi=doc.nguoi)
        for doc in documents
    ]

    def bind(folder: Path) -> None:
        lam_goi(papers, folder, ten=GOI, tieu_de="Gói in theo thôn", thon=list(da_lam.ho_so.dem), pool=pool)

    folder = beside.keep(GOI_IN, (f"{doc.pdf} {doc.sha256_pdf} {doc.so} {doc.ten}" for doc in documents), bind)
    return [(GOI_IN, doc_ban_ke(folder / ten_ban_ke(GOI)))]


def _cac_tai_lieu(documents: Sequence[VanBanDaLam]) -> Iterator[TaiLieu]:
    """Every document; a paper of very many stands as its folders, one for each thôn."""
    for _, group in groupby(documents, key=lambda doc: doc.giay):
        papers = list(group)
        if len(papers) <= MANY:
            yield from map(_tai_lieu, papers)
            continue
        for thon, some in groupby(papers, key=lambda doc: doc.thon):
            first, *rest = some
            made = sum(doc.made for doc in (first, *rest))
            folder = first.docx.rpartition("/")[0]
            yield TaiLieu(first.giay, f"{thon}: {len(rest) + 1} bản", docx=folder, thon=thon, vi_sao=f"làm mới {made} bản")


def _tai_lieu(doc: VanBanDaLam) -> TaiLieu:
    return TaiLieu(nhom=doc.giay, tieu_de=doc.ten, docx=doc.docx, pdf=doc.pdf, thon=doc.thon, vi_sao=doc.why)


def _van_de(problem: dict[str, object]) -> VanDe:
    words = {key: str(value or "") for key, value in problem.items()}
    place = " › ".join(words[key] for key in ("file", "sheet", "cell") if words[key])
    return VanDe(words["code"], words["severity"], words["message"], place, words["read"], words["taken"])


def _charts(beside: Beside, da_lam: DaLam) -> list[BieuDo]:
    """How many of each group there are in each thôn."""
    counts = da_lam.ho_so.dem
    groups = list(dict.fromkeys(group for row in counts.values() for group in row))
    if not da_lam.ho_so.theo_tuoi or not groups:
        return []

    def draw(folder: Path) -> None:
        (folder / CHART).write_bytes(theo_tuoi_va_thon(counts, nhom_tuoi=groups))

    folder = beside.keep(BIEU_DO, [repr(counts), *groups], draw)
    return [BieuDo((folder / CHART).read_bytes(), mo_ta(counts))]


def _ghi_chu(da_lam: DaLam) -> str:
    if not da_lam.parked:
        return ""
    return f"{da_lam.parked} hàng không có trong văn bản nào; lý do từng hàng ở phần những điều cần xem."
