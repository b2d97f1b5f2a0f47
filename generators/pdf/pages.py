"""Looking into a PDF: how many pages, what they say, how they look, which fonts they carry."""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
import unicodedata
from pathlib import Path

import pikepdf
import pypdf

from generators.errors import MachineLacks
from generators.pdf.probe import PACKAGES

_PICTURE_SECONDS = 120


def page_count(pdf: bytes) -> int:
    """How many pages there are."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return len(opened.pages)


def page_texts(pdf: bytes) -> list[str]:
    """What each page says, in NFC."""
    return [unicodedata.normalize("NFC", page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def pictures(pdf: bytes, *, dpi: int = 80) -> list[bytes]:
    """Each page as a PNG picture."""
    program = shutil.which("pdftoppm")
    if not program:
        raise MachineLacks(f"Máy chưa có pdftoppm để xem trang PDF. Hãy cài: sudo apt-get install {PACKAGES}", code="PDF13")
    with tempfile.TemporaryDirectory(prefix="vanthu-png-") as room:
        source = Path(room, "in.pdf")
        source.write_bytes(pdf)
        command = [program, "-png", "-r", str(dpi), str(source), str(Path(room, "page"))]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=_PICTURE_SECONDS)
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
            raise MachineLacks(
                "Không vẽ được trang PDF thành ảnh. Hãy kiểm tra tệp PDF và bản cài poppler-utils.", code="PDF14"
            ) from error
        # pdftoppm pads page numbers to the same length, so the names are in the order of the pages.
        return [picture.read_bytes() for picture in sorted(Path(room).glob("page*.png"))]


def fonts(pdf: bytes) -> dict[str, bool]:
    """The fonts of all pages, without the subset's letters, and whether each is embedded."""
    found: dict[str, bool] = {}
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for page in opened.pages:
            for font in page.resources.get("/Font", pikepdf.Dictionary()).values():
                descriptor = font.get("/FontDescriptor", pikepdf.Dictionary())
                embedded = any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))
                found[str(font.BaseFont)[1:].split("+")[-1]] = embedded
    return found
