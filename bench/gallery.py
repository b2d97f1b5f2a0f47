"""`python -m bench.gallery` draws samples/gallery anew: each sample rendered, converted, and its telling pages as small pictures."""

from __future__ import annotations

import io
import tomllib
from pathlib import Path

from PIL import Image

from generators.doctype import DocType, all_types, read_data
from generators.document import render_document
from generators.don_vi import DonVi, read_don_vi
from generators.pdf import Pool, pictures, to_pdf

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
GALLERY = SAMPLES / "gallery"
DPI, COLOURS = 110, 16
MORE_PAGES = {
    "ke_hoach": (2, 7),
    "quyet_dinh": (2,),
    "quyet_dinh_phe_duyet": (2, 3),
    "danh_sach": (2,),
    "danh_sach_ky_nhan": (2,),
    "du_toan": (2,),
}
"""Pages worth a look besides the first: page numbers, signatures, what is attached, tables that go on."""


def main() -> None:
    """Every picture is drawn before the first old one goes."""
    don_vi = read_don_vi(SAMPLES / "inputs" / "don_vi.toml")
    with Pool() as pool:
        drawn = {name: data for doctype in all_types() for name, data in _draw(doctype, don_vi, pool)}
    for old in GALLERY.glob("*.png"):
        old.unlink()
    for name, data in drawn.items():
        (GALLERY / name).write_bytes(data)


def _draw(doctype: DocType, don_vi: DonVi, pool: Pool) -> list[tuple[str, bytes]]:
    """The telling pages of one sample, each with its file name."""
    pages = pictures(to_pdf(_render(doctype, don_vi), pool=pool), dpi=DPI)
    wanted = [page for page in (1, *MORE_PAGES.get(doctype.slug, ())) if page <= len(pages)]
    return [(f"{doctype.slug}-{page}.png", _small(pages[page - 1])) for page in wanted]


def _render(doctype: DocType, don_vi: DonVi) -> bytes:
    raw = tomllib.loads((SAMPLES / f"{doctype.slug}.toml").read_text(encoding="utf-8"))["data"]
    return render_document(doctype, read_data(doctype, raw), don_vi=don_vi)


def _small(png: bytes) -> bytes:
    """The picture in few colours: paper is black and white."""
    out = io.BytesIO()
    Image.open(io.BytesIO(png)).convert("RGB").quantize(COLOURS).save(out, "PNG", optimize=True)
    return out.getvalue()


if __name__ == "__main__":
    main()
