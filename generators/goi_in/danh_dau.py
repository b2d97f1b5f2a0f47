"""The bookmarks of a part: thôn, then person, then document."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from pikepdf import OutlineItem, Pdf

from generators.goi_in.ban_ke import TO_NGAN, Muc


def danh_dau(pdf: Pdf, cac_muc: Sequence[Muc], *, lech: int = 0) -> None:
    """Gives the PDF its bookmarks; pages are counted from 1, and `lech` is what to take off them."""
    with pdf.open_outline() as outline:
        for thon, cua_thon in groupby(cac_muc, key=lambda muc: muc.thon):
            muc_thon = list(cua_thon)
            tren = OutlineItem(thon, muc_thon[0].tu_trang - 1 - lech)
            outline.root.append(tren)
            for (so, nguoi), cua_nguoi in groupby(muc_thon, key=lambda muc: (muc.so, muc.nguoi)):
                tren.children.extend(_nguoi(so, nguoi, [muc for muc in cua_nguoi if muc.loai != TO_NGAN], lech))


def _nguoi(so: int, nguoi: str, cac_muc: Sequence[Muc], lech: int) -> list[OutlineItem]:
    """The documents under their person; those of the whole thôn stand alone."""
    giay = [OutlineItem(muc.tieu_de, muc.tu_trang - 1 - lech) for muc in cac_muc]
    ten = f"{so}. {nguoi}" if so else nguoi
    if not giay or not ten:
        return giay
    tren = OutlineItem(ten, cac_muc[0].tu_trang - 1 - lech)
    tren.children.extend(giay)
    return [tren]
