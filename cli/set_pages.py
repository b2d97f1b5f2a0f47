"""What stands beside the documents of a dossier: the print packs by thôn and the offline page that shows it all."""

from __future__ import annotations

from pathlib import Path

from cli.set_made import DaLam
from generators.bieu_do import mo_ta, theo_tuoi_va_thon
from generators.don_vi import DonVi
from generators.dossier.make import VanBanDaLam
from generators.dossier.planned import BoVanBan
from generators.goi_in import Giay, GoiIn, lam_goi
from generators.ho_so.muc_luc import BieuDo, BoHoSo, TaiLieu, VanDe, trang_muc_luc
from generators.pdf import Pool

GOI_IN, TRANG = "goi_in", "index.html"


def add_pages(folder: Path, da_lam: DaLam, *, bo: BoVanBan, don_vi: DonVi, pool: Pool | None) -> None:
    """Put the print packs (when there are PDFs to bind) and the page into the folder."""
    packs = _packs(folder, da_lam, pool) if pool else []
    ho_so, made = da_lam.ho_so, da_lam.made
    page = BoHoSo(
        ten=bo.ten,
        co_quan=don_vi.ten,
        tai_lieu=[_tai_lieu(doc) for doc in made.van_ban],
        so_nguoi=ho_so.so_nguoi,
        tien_theo_nguon=ho_so.theo_nguon,
        van_de=[_van_de(problem) for problem in da_lam.problems],
        dang_thuc=made.dang_thuc,
        goi_in=[(GOI_IN, pack) for pack in packs],
        bieu_do=_charts(da_lam),
        ghi_chu=_ghi_chu(da_lam),
    )
    (folder / TRANG).write_bytes(trang_muc_luc(page))


def _packs(folder: Path, da_lam: DaLam, pool: Pool) -> list[GoiIn]:
    """One pack of everything that is handed out in the thôn, in the order of the thôn."""
    papers = [
        Giay(folder / doc.pdf, loai=doc.slug, tieu_de=doc.giay, thon=doc.thon, so=doc.so, nguoi=doc.nguoi)
        for doc in da_lam.made.van_ban
        if doc.thon and doc.pdf
    ]
    if not papers:
        return []
    (folder / GOI_IN).mkdir(exist_ok=True)
    return [lam_goi(papers, folder / GOI_IN, ten="theo_thon", tieu_de="Gói in theo thôn", thon=list(da_lam.ho_so.dem), pool=pool)]


def _tai_lieu(doc: VanBanDaLam) -> TaiLieu:
    return TaiLieu(nhom=doc.giay, tieu_de=doc.ten, docx=doc.docx, pdf=doc.pdf, thon=doc.thon, vi_sao=doc.why)


def _van_de(problem: dict[str, object]) -> VanDe:
    words = {key: str(value or "") for key, value in problem.items()}
    place = " › ".join(words[key] for key in ("file", "sheet", "cell") if words[key])
    return VanDe(words["code"], words["severity"], words["message"], place, words["read"], words["taken"])


def _charts(da_lam: DaLam) -> list[BieuDo]:
    """How many of each group there are in each thôn."""
    counts = da_lam.ho_so.dem
    groups = list(dict.fromkeys(group for row in counts.values() for group in row))
    if not groups or len(groups) > 8:
        return []
    return [BieuDo(theo_tuoi_va_thon(counts, nhom_tuoi=groups), mo_ta(counts))]


def _ghi_chu(da_lam: DaLam) -> str:
    if not da_lam.parked:
        return ""
    return f"{da_lam.parked} hàng không có trong văn bản nào; lý do từng hàng ở phần những điều cần xem."
