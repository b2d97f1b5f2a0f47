"""A dossier as one ZIP with its manifest: every file with title, size and SHA-256; the same files give the same bytes."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from generators.errors import MachineLacks
from generators.ho_so.ten_tep import cac_ten
from generators.whole_file import beside

MANIFEST, DANH_MUC = "manifest.json", "DANH_MUC.txt"
_NGAY = (1980, 1, 1, 0, 0, 0)
# These are compressed already: trying again only takes time.
_DA_NEN = {".docx", ".pdf", ".png", ".xlsx", ".zip", ".jpg"}


@dataclass(frozen=True, slots=True)
class TepGoi:
    """One file of the ZIP."""

    ten: str
    tieu_de: str
    kich_thuoc: int
    sha256: str


def dong_goi(thu_muc: Path, dich: Path, *, tieu_de: Mapping[str, str] | None = None) -> tuple[TepGoi, ...]:
    """All files of a folder packed into `dich`, names without accents; `tieu_de` gives titles by path within the folder (with /).

    Hidden files and `dich` itself stay out. `manifest.json` and `DANH_MUC.txt` (also read by `sha256sum -c`) come first.
    """
    tep = {
        _duong(f, thu_muc): f for f in sorted(thu_muc.rglob("*")) if _la_tai_lieu(f, thu_muc) and f.resolve() != dich.resolve()
    }
    ten = cac_ten((MANIFEST, DANH_MUC, *tep))
    try:
        muc = {goc: _muc(f, ten[goc], (tieu_de or {}).get(goc, "")) for goc, f in tep.items()}
        with beside(dich) as nhap, zipfile.ZipFile(nhap, "w") as goi:
            cac_muc = tuple(muc.values())
            goi.writestr(_the(MANIFEST), manifest(cac_muc))
            goi.writestr(_the(DANH_MUC), danh_muc(cac_muc))
            for goc, f in tep.items():
                with f.open("rb") as nguon, goi.open(_the(ten[goc], muc[goc].kich_thuoc), "w") as ra:
                    shutil.copyfileobj(nguon, ra, 1 << 20)
    except OSError as e:
        raise MachineLacks(
            f"Không đóng gói được {dich.name}: {e.strerror or e}. Dọn bớt chỗ trống, đóng các tệp đang mở rồi thử lại.",
            code="HS01",
        ) from e
    return cac_muc


def manifest(cac_muc: tuple[TepGoi, ...]) -> bytes:
    """The manifest for programs."""
    return (json.dumps({"phien_ban": 1, "tep": [asdict(muc) for muc in cac_muc]}, ensure_ascii=False, indent=1) + "\n").encode()


def danh_muc(cac_muc: tuple[TepGoi, ...]) -> bytes:
    """The manifest for people, in the form that `sha256sum -c` checks."""
    dau = f"# Danh mục {len(cac_muc)} tệp của bộ hồ sơ. Kiểm tra: sha256sum -c {DANH_MUC}\n"
    dong = [f"# {_mot_dong(muc.tieu_de or muc.ten)} ({muc.kich_thuoc} byte)\n{muc.sha256}  {muc.ten}\n" for muc in cac_muc]
    return (dau + "".join(dong)).encode()


def _mot_dong(text: str) -> str:
    return " ".join(text.split())


def _la_tai_lieu(path: Path, thu_muc: Path) -> bool:
    an = any(part.startswith((".", "~$")) for part in path.relative_to(thu_muc).parts)
    return path.is_file() and not path.is_symlink() and not an


def _duong(path: Path, thu_muc: Path) -> str:
    return path.relative_to(thu_muc).as_posix()


def _muc(path: Path, ten: str, tieu_de: str) -> TepGoi:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return TepGoi(ten, tieu_de, path.stat().st_size, digest)


def _the(ten: str, kich_thuoc: int = 0) -> zipfile.ZipInfo:
    """The entry of one file, without time and without the marks of this machine."""
    info = zipfile.ZipInfo(ten, _NGAY)
    info.compress_type = zipfile.ZIP_STORED if Path(ten).suffix in _DA_NEN else zipfile.ZIP_DEFLATED
    info.create_system, info.external_attr, info.file_size = 3, 0o644 << 16, kich_thuoc
    return info
