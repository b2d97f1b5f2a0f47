"""`python -m bench.gallery` draws samples/gallery anew: each sample rendered, converted, and its telling pages as small pictures."""

from __future__ import annotations

import io
import tomllib
from pathlib import Path
from typing import Any

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
    "quyet_toan": (2,),
}
"""Pages worth a look besides the first: page numbers, signatures, what is attached, tables that go on."""


def main() -> None:
    """Every picture is drawn before the first old one goes."""
    don_vi = read_don_vi(SAMPLES / "inputs" / "don_vi.toml")
    with Pool() as pool:
        drawn = {
            name: data
            for doctype in all_types()
            for path in samples(doctype)
            for name, data in _draw(doctype, path, don_vi=don_vi, pool=pool)
        }
    for old in GALLERY.glob("*.png"):
        old.unlink()
    for name, data in drawn.items():
        (GALLERY / name).write_bytes(data)


def samples(doctype: DocType) -> list[Path]:
    """The sample of a type, then its further uses: `du_toan.bieu_90_100.toml` is another paper of the type `du_toan`."""
    more = sorted(path for path in SAMPLES.glob(f"{doctype.slug}.*.toml") if "data" in _read(path))
    return [SAMPLES / f"{doctype.slug}.toml", *more]


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _draw(doctype: DocType, path: Path, *, don_vi: DonVi, pool: Pool) -> list[tuple[str, bytes]]:
    """The telling pages of one sample, each with its file name."""
    pages = pictures(to_pdf(_render(doctype, path, don_vi), pool=pool), dpi=DPI)
    wanted = [page for page in (1, *MORE_PAGES.get(path.stem, ())) if page <= len(pages)]
    return [(f"{path.stem}-{page}.png", _small(pages[page - 1])) for page in wanted]


def _render(doctype: DocType, path: Path, don_vi: DonVi) -> bytes:
    raw = _read(path)["data"]
    return render_document(doctype, read_data(doctype, raw), don_vi=don_vi)


def _small(png: bytes) -> bytes:
    """The picture in few colours: paper is black and white."""
    out = io.BytesIO()
    Image.open(io.BytesIO(png)).convert("RGB").quantize(COLOURS).save(out, "PNG", optimize=True)
    return out.getvalue()


if __name__ == "__main__":
    main()
