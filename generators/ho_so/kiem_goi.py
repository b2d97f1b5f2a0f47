"""Is a ZIP still what its manifest says: every file read and compared."""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from generators.errors import FileRefused
from generators.ho_so.dong_goi import DANH_MUC, MANIFEST, TepGoi, danh_muc

_LON_NHAT = 8 << 30
_MANIFEST_LON_NHAT = 64 << 20


@dataclass(frozen=True, slots=True)
class KetQuaKiem:
    """What differs between a ZIP and its manifest, by name."""

    so_tep: int
    thieu: tuple[str, ...] = ()
    doi: tuple[str, ...] = ()
    thua: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing does."""
        return not (self.thieu or self.doi or self.thua)

    def __str__(self) -> str:
        if self.ok:
            return f"Đủ {self.so_tep} tệp, không tệp nào bị đổi."
        loai = (("thiếu", self.thieu), ("bị đổi", self.doi), ("thừa", self.thua))
        cau = "; ".join(f"{len(ten)} tệp {chu}: {', '.join(ten)}" for chu, ten in loai if ten)
        return f"Gói không còn nguyên vẹn: {cau}. Xin lại gói từ nơi gửi."


def kiem_goi(path: Path) -> KetQuaKiem:
    """Every file of the ZIP against its hash: what is missing, what was changed, what is there that nobody listed."""
    try:
        with zipfile.ZipFile(path) as goi:
            if sum(info.file_size for info in goi.infolist()) > _LON_NHAT:
                raise FileRefused(f"{path.name} khai dung lượng quá lớn nên không mở. Xin lại gói từ nơi gửi.", code="HS03")
            return _so(goi)
    except (OSError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError) as e:
        raise FileRefused(
            f"Không mở được {path.name}: tệp hỏng hoặc không phải là ZIP. Xin lại gói từ nơi gửi.", code="HS02"
        ) from e


def _so(goi: zipfile.ZipFile) -> KetQuaKiem:
    muc = _doc_manifest(goi)
    co = Counter(info.filename for info in goi.infolist())
    khai = {m.ten: m for m in muc}
    rieng = {MANIFEST, DANH_MUC}
    doi = [ten for ten, m in khai.items() if ten in co and not _dung(goi, m)]
    if DANH_MUC in co and goi.read(DANH_MUC) != danh_muc(muc):
        doi.append(DANH_MUC)
    return KetQuaKiem(
        so_tep=len(muc),
        thieu=tuple(ten for ten in (*khai, DANH_MUC) if ten not in co),
        doi=tuple(doi),
        # A second entry of the same name hides the first one from most programs.
        thua=tuple(ten for ten, lan in co.items() if lan > 1 or (ten not in khai and ten not in rieng)),
    )


def _doc_manifest(goi: zipfile.ZipFile) -> tuple[TepGoi, ...]:
    try:
        if goi.getinfo(MANIFEST).file_size > _MANIFEST_LON_NHAT:
            raise ValueError(MANIFEST)
        return tuple(TepGoi(**muc) for muc in json.loads(goi.read(MANIFEST))["tep"])
    except (KeyError, TypeError, ValueError, zipfile.BadZipFile, zlib.error) as e:
        raise FileRefused(
            f"Gói không có {MANIFEST} đọc được nên không kiểm tra được. Xin lại gói từ nơi gửi.", code="HS04"
        ) from e


def _dung(goi: zipfile.ZipFile, muc: TepGoi) -> bool:
    """Whether a file still is what was listed; one whose own check sum fails is not."""
    if goi.getinfo(muc.ten).file_size != muc.kich_thuoc:
        return False
    try:
        with goi.open(muc.ten) as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == muc.sha256  # type: ignore[arg-type]
    except (zipfile.BadZipFile, zlib.error):
        return False
