"""Small PDFs made in memory: each page says what it is, in a font that carries a program of its own."""

from __future__ import annotations

import random
from pathlib import Path

from pikepdf import Array, Dictionary, Name, Pdf, Stream

from generators.goi_in import Giay

FONT = random.Random(1).randbytes(30_000)


def pdf(text: str, *, trang: int = 1, font: bytes = FONT, anh: bytes = b"") -> Pdf:
    """Pages saying “text 1”, “text 2” …; `anh` is a picture that the pages carry."""
    made = Pdf.new()
    program = made.make_indirect(Stream(made, font))
    descriptor = made.make_indirect(Dictionary(Type=Name.FontDescriptor, FontName=Name.Mau, Flags=32, FontFile2=program))
    widths = made.make_indirect(Array([500] * 224))
    letters = made.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=Name.Mau,
            FirstChar=32,
            LastChar=255,
            Widths=widths,
            Encoding=Name.WinAnsiEncoding,
            FontDescriptor=descriptor,
        )
    )
    resources = Dictionary(Font=Dictionary(F1=letters))
    if anh:
        resources.XObject = Dictionary(A1=made.make_indirect(Stream(made, anh, Type=Name.XObject, Subtype=Name.Form)))
    for number in range(1, trang + 1):
        page = made.add_blank_page(page_size=(595, 842))
        page.obj.Resources = resources
        page.obj.Contents = Stream(made, f"BT /F1 12 Tf 50 700 Td ({text} {number}) Tj ET".encode())
    return made


def giay(
    folder: Path,
    so: int,
    *,
    thon: str = "Thôn 1",
    loai: str = "giay_moi",
    trang: int = 1,
    ban: int = 1,
    anh: bytes = b"",
) -> Giay:
    """One paper of one made-up person, its PDF in the folder."""
    path = folder / f"{loai}-{so}.pdf"
    with pdf(f"{loai} {so}", trang=trang, anh=anh) as made:
        made.save(path)
    return Giay(path, loai=loai, tieu_de=TIEU_DE[loai], thon=thon, so=so, nguoi=f"Lê Thị Mẫu {so}" if so else "", ban=ban)


TIEU_DE = {"giay_moi": "Giấy mời", "giay_mung_tho": "Giấy mừng thọ", "ky_nhan": "Danh sách ký nhận"}
