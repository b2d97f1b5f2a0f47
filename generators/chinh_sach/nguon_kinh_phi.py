"""Who pays: each sum under its fund source, and a sum split between sources without losing a đồng."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from generators.chinh_sach.bang_muc import CO_GIA, NguonTien
from generators.chinh_sach.tra_muc import MucApDung
from generators.errors import Fault, VanBanError

CAC_NGUON: tuple[NguonTien, ...] = get_args(NguonTien)


class KhongChiaDuoc(VanBanError):
    """The shares given do not divide anything."""

    code = "CS51"


@dataclass(frozen=True, slots=True)
class Khoan:
    """One line of money: what for, how many at what price, and from which source (None: nobody has said)."""

    noi_dung: str
    so_luong: int
    don_gia: int
    nguon: NguonTien | None

    @property
    def thanh_tien(self) -> int:
        """Number times price, in đồng."""
        return self.so_luong * self.don_gia


def khoan_qua(ap_dung: MucApDung, *, so_nguoi: int) -> tuple[Khoan, ...]:
    """The lines that one band costs: its cash, then each thing with a price; ceilings count whole.

    Source: Thông tư 96/2018/TT-BTC, Điều 3 (kinh phí quà tặng: tiền mặt và hiện vật), by the band's own sources of money.
    """
    muc = ap_dung.muc
    cash = Khoan(f"Tiền mặt, {muc.nhan}", so_nguoi, ap_dung.tien_mat, muc.nguon)
    things = (
        Khoan(f"{thing.ten}, {muc.nhan}", so_nguoi, thing.gia, thing.nguon or muc.nguon)
        for thing in muc.hien_vat
        if thing.cach_gia in CO_GIA
    )
    return cash, *things


def chua_dinh_gia(ap_dung: MucApDung) -> tuple[str, ...]:
    """The things of a band that someone must still price before they can be budgeted."""
    return tuple(thing.ten for thing in ap_dung.muc.hien_vat if thing.cach_gia == "không định giá")


def tong_theo_nguon(cac_khoan: Iterable[Khoan]) -> dict[NguonTien, int]:
    """The sum under each source, in the order of the sources; lines without a source are `thieu_nguon`'s to tell.

    >>> tong_theo_nguon([Khoan("Lụa", 2, 500_000, "ngân sách tỉnh"), Khoan("Hoa", 1, 90_000, "xã hội hóa")])
    {'ngân sách tỉnh': 1000000, 'xã hội hóa': 90000}
    """
    sums: dict[NguonTien, int] = {}
    lines = list(cac_khoan)
    for nguon in CAC_NGUON:
        mine = [khoan.thanh_tien for khoan in lines if khoan.nguon == nguon]
        if mine:
            sums[nguon] = sum(mine)
    return sums


def thieu_nguon(cac_khoan: Iterable[Khoan]) -> list[Fault]:
    """A fault for each line of money whose source nobody has named."""
    return [
        Fault(
            "CS50",
            f"Khoản “{khoan.noi_dung}” chưa ghi nguồn kinh phí. Ghi nguon, là một trong: {', '.join(CAC_NGUON)}.",
            where=khoan.noi_dung,
        )
        for khoan in cac_khoan
        if khoan.nguon is None
    ]


def chia(so_tien: int, *, ty_le: Mapping[NguonTien, int]) -> dict[NguonTien, int]:
    """A sum split between sources by whole-number shares; the parts always make the sum.

    The đồng left by rounding go one by one to the largest remainders, the earlier source first.

    >>> chia(100, ty_le={"ngân sách tỉnh": 1, "ngân sách xã": 1, "xã hội hóa": 1})
    {'ngân sách tỉnh': 34, 'ngân sách xã': 33, 'xã hội hóa': 33}
    """
    total = sum(ty_le.values())
    if so_tien < 0 or total <= 0 or min(ty_le.values()) < 0:
        raise KhongChiaDuoc("Số tiền và tỷ lệ các nguồn phải không âm, và phải có ít nhất một tỷ lệ lớn hơn 0. Ghi lại tỷ lệ.")
    parts = {nguon: so_tien * share // total for nguon, share in ty_le.items()}
    left = so_tien - sum(parts.values())
    for nguon in _du_nhieu_truoc(so_tien, ty_le)[:left]:
        parts[nguon] += 1
    return parts


def _du_nhieu_truoc(so_tien: int, ty_le: Mapping[NguonTien, int]) -> Sequence[NguonTien]:
    total = sum(ty_le.values())
    return sorted(ty_le, key=lambda nguon: -(so_tien * ty_le[nguon] % total))
