"""`python -m bench.gallery` draws samples/gallery anew: each sample rendered, converted, and its telling pages as small pictures."""

from __future__ import annotations

import subprocess
import tomllib
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from generators.doctype import DocType, all_types, read_data
from generators.don_vi import DonVi, read_don_vi
from generators.render import compile_template

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
GALLERY = SAMPLES / "gallery"
DPI, COLOURS = 110, 16
MORE_PAGES = {"ke_hoach": (2, 7), "quyet_dinh": (2,), "quyet_dinh_phe_duyet": (2, 3), "danh_sach": (2,), "du_toan": (2,)}
"""Pages worth a look besides the first: page numbers, signatures, what is attached, tables that go on."""


def main() -> None:
    """Every picture is drawn before the first old one goes."""
    with TemporaryDirectory() as folder:
        room = Path(folder)
        don_vi = read_don_vi(SAMPLES / "inputs" / "don_vi.toml")
        _convert([_render(doctype, don_vi, room) for doctype in all_types()], room)
        pictures = [picture for doctype in all_types() for picture in _draw(doctype.slug, room)]
        for old in GALLERY.glob("*.png"):
            old.unlink()
        for picture in pictures:
            (GALLERY / picture.name).write_bytes(picture.read_bytes())


def _render(doctype: DocType, don_vi: DonVi, room: Path) -> Path:
    raw = tomllib.loads((SAMPLES / f"{doctype.slug}.toml").read_text(encoding="utf-8"))["data"]
    template = compile_template((ROOT / "templates_docx" / doctype.template).read_bytes())
    made = room / doctype.template
    made.write_bytes(template.render(doctype.context(read_data(doctype, raw), don_vi)))
    return made


def _convert(files: Iterable[Path], room: Path) -> None:
    profile = f"-env:UserInstallation={(room / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", room, *files], check=True, capture_output=True
    )


def _draw(slug: str, room: Path) -> list[Path]:
    """The pictures of one document, few colours each: paper is black and white."""
    pictures = []
    for page in (1, *MORE_PAGES.get(slug, ())):
        target = room / f"{slug}-{page}"
        subprocess.run(
            ["pdftoppm", "-r", str(DPI), "-f", str(page), "-l", str(page), "-singlefile", "-png", room / f"{slug}.pdf", target],
            check=True,
        )
        picture = target.with_suffix(".png")
        if picture.exists():
            Image.open(picture).convert("RGB").quantize(COLOURS).save(picture, optimize=True)
            pictures.append(picture)
    return pictures


if __name__ == "__main__":
    main()
