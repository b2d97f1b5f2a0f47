"""What an old person and a ceremony are called: banner titles by age, "ông", "bà", "cụ"."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from generators.chinh_sach.mung_tho import mung_tho
from generators.chinh_sach.tuoi import Moc
from generators.errors import VanBanError


class KhongCoAi(VanBanError):
    """A ceremony without anyone at a milestone has no title."""

    code = "CS30"


@dataclass(frozen=True, slots=True)
class CachXung:
    """The office's choice: from which age everyone is "cụ", and whether the sex is said with it."""

    cu_tu: int = mung_tho().nguon_xung_ho.cu_tu
    kem_gioi: bool = False


MAC_DINH = CachXung()


def tieu_de_le(nhom: Collection[Moc]) -> str:
    """The title on the banner: the one of that age, the common one when several ages are honoured together.

    Source: Thông tư 06/2012/TT-BVHTTDL, Điều 8 khoản 4.

    >>> from generators.chinh_sach.tuoi import cac_moc
    >>> tieu_de_le(cac_moc()[-1:]), tieu_de_le(cac_moc())
    ('LỄ MỪNG THƯỢNG THƯỢNG THỌ', 'LỄ MỪNG THỌ')
    """
    if not nhom:
        raise KhongCoAi("Chưa có ai ở tuổi mừng thọ nên chưa có tên lễ. Kiểm tra danh sách và năm Tết.")
    if len(set(nhom)) > 1:
        return mung_tho().le_chung.ten
    return _le(next(iter(nhom)))


def loai_tho(moc: Moc) -> str:
    """What a certificate wishes at that age, for the middle of a sentence.

    Source: Thông tư 06/2012/TT-BVHTTDL, Điều 8 khoản 4.

    >>> from generators.chinh_sach.tuoi import cac_moc
    >>> [loai_tho(m) for m in cac_moc()[1:5]]
    ['mừng thọ', 'mừng thượng thọ', 'mừng thượng thọ', 'mừng thượng thượng thọ']
    """
    return _le(moc).removeprefix("LỄ ").lower()


def _le(moc: Moc) -> str:
    return next(m.le for m in mung_tho().moc if m.tuoi == moc.tuoi)


def xung_ho(tuoi: int, gioi_tinh: str | None, *, cach: CachXung = MAC_DINH) -> str:
    """How to address a person; where the sex is unknown, no sex is guessed.

    >>> xung_ho(75, "nu"), xung_ho(85, "nam"), xung_ho(75, None)
    ('bà', 'cụ', 'ông (bà)')
    >>> xung_ho(85, "nam", cach=CachXung(kem_gioi=True)), xung_ho(70, "nu", cach=CachXung(cu_tu=70, kem_gioi=True))
    ('cụ ông', 'cụ bà')
    """
    gioi = {"nam": "ông", "nu": "bà"}.get(gioi_tinh or "")
    if tuoi < cach.cu_tu:
        return gioi or "ông (bà)"
    return f"cụ {gioi}" if cach.kem_gioi and gioi else "cụ"
