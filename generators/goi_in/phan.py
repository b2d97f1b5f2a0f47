"""One part while it is being bound: pages come in, and where each document stands is written down."""

from __future__ import annotations

from pathlib import Path

from pikepdf import ObjectStreamMode, Page, Pdf

from generators.goi_in.ban_ke import Muc
from generators.goi_in.dung_chung import DungChung
from generators.goi_in.giay import Giay


class DangDong:
    """The PDF of one part and its list."""

    def __init__(self, so: int, *, hai_mat: bool) -> None:
        self.pdf = Pdf.new()
        self.muc: list[Muc] = []
        self._so = so
        self._hai_mat = hai_mat
        self._chung = DungChung()

    def them(self, giay: Giay, nguon: Pdf, *, nhan: str) -> None:
        """The document at the end, as often as it is printed; `nhan` is what the bookmarks call its thôn."""
        tu_trang = len(self.pdf.pages) + 1
        if "/AcroForm" in nguon.Root:
            # Number, signature and seal of a signed file are fields: printed together they must be page content.
            nguon.flatten_annotations("print")
        dau = len(self.pdf.pages)
        self.pdf.pages.extend(nguon.pages)
        trang = [self.pdf.pages[thu] for thu in range(dau, len(self.pdf.pages))]
        for mot in trang:
            # The tree that these point into stays behind with the document.
            if "/StructParents" in mot.obj:
                del mot.obj.StructParents
            self._chung.share(mot)
        self._lat_trang(trang)
        for _ in range(giay.ban - 1):
            self.pdf.pages.extend(trang)
            self._lat_trang(trang)
        self.muc.append(
            Muc(
                phan=self._so,
                tu_trang=tu_trang,
                den_trang=len(self.pdf.pages),
                loai=giay.loai,
                tieu_de=giay.tieu_de,
                thon=nhan,
                so=giay.so,
                nguoi=giay.nguoi,
                ban=giay.ban,
                tep=giay.pdf.name,
            )
        )

    def _lat_trang(self, trang: list[Page]) -> None:
        """A blank back after an odd last page, as large as that page."""
        if self._hai_mat and len(trang) % 2:
            trai, duoi, phai, tren = (float(x) for x in trang[-1].mediabox)
            self.pdf.add_blank_page(page_size=(phai - trai, tren - duoi))


def luu(pdf: Pdf, path: Path) -> None:
    """The PDF on disk; the same pages give the same bytes."""
    pdf.save(path, deterministic_id=True, object_stream_mode=ObjectStreamMode.generate)
