"""What is wrong with a rate table as a whole: overlapping bands, dates, and amounts below the floor of the country."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from generators.chinh_sach.bang_muc import TOAN_QUOC, BangMuc, Dip, Muc
from generators.errors import Fault
from generators.tieng_viet.tien import viet_tien

LUA = "lụa"


def kiem_bang(bang: BangMuc, *, san: Sequence[BangMuc]) -> list[Fault]:
    """Every fault of the table, with its place; `san` holds the floors, of which those in force together with it count."""
    return [*_loi_ngay(bang), *_loi_cu_tru(bang), *_chong_nhau(bang), *_duoi_san(bang, san)]


def canh_bao(bang: BangMuc) -> list[Fault]:
    """What a reader of the documents must be told although the table can be used."""
    told = [Fault("CS16", text, where="nguon", severity="warning")] if (text := _chua_chac(bang)) else []
    for n, muc in enumerate(bang.muc, 1):
        if muc.tien_mat is not None and muc.tu == 100 and not any(LUA in thing.ten.lower() for thing in muc.hien_vat):
            message = "Mức 100 tuổi không nhắc đến 5 mét vải lụa của Chủ tịch nước. Xem lại văn bản gốc."
            told.append(Fault("CS17", message, where=f"muc[{n}].hien_vat", severity="warning"))
    return told


def _chua_chac(bang: BangMuc) -> str:
    if bang.nguon.loai == "ví dụ":
        return f"Mức quà đang dùng là ví dụ, không phải mức của {bang.pham_vi}. Thay bằng mức của đơn vị trước khi ban hành."
    if bang.nguon.chep_tu != "văn bản gốc":
        return (
            f"Mức quà của {bang.pham_vi} chép theo {bang.nguon.chep_tu}. "
            f"Đối chiếu với bản gốc {bang.nguon.ten} trước khi ban hành."
        )
    return ""


def _loi_ngay(bang: BangMuc) -> Iterator[Fault]:
    if bang.hieu_luc_den and bang.hieu_luc_den < bang.hieu_luc_tu:
        message = f"Hiệu lực ghi {bang.thoi_han}: ngày hết đứng trước ngày bắt đầu. Sửa một trong hai ngày."
        yield Fault("CS14", message, where="hieu_luc_den")


def _loi_cu_tru(bang: BangMuc) -> Iterator[Fault]:
    if (bang.cu_tru == "thường trú hoặc tạm trú") != bool(bang.tam_tru_tu_thang):
        message = "Số tháng tạm trú chỉ ghi, và phải ghi, khi cu_tru là “thường trú hoặc tạm trú”."
        yield Fault("CS18", message, where="tam_tru_tu_thang")


def _chong_nhau(bang: BangMuc) -> Iterator[Fault]:
    for (i, a), (j, b) in combinations(enumerate(bang.muc, 1), 2):
        if _chung_tuoi(a, b) and _chung_dip(dip_cua(bang, a), dip_cua(bang, b)):
            message = f"Nhóm {b.nhan} trùng tuổi với nhóm {a.nhan} ở hàng {i}. Sửa tu, den, hoặc ghi dịp trao khác nhau."
            yield Fault("CS15", message, where=f"muc[{j}]")


def _chung_tuoi(a: Muc, b: Muc) -> bool:
    return a.gom(b.tu) or b.gom(a.tu)


def _chung_dip(a: Sequence[Dip], b: Sequence[Dip]) -> bool:
    return not a or not b or bool(set(a) & set(b))


def dip_cua(bang: BangMuc, muc: Muc) -> tuple[Dip, ...]:
    """The occasions on which a band is given; none named means every one that the law allows."""
    return muc.dip or bang.dip


def _duoi_san(bang: BangMuc, san: Sequence[BangMuc]) -> Iterator[Fault]:
    """The bands that give less than the floor, in cash or in all.

    Source: Thông tư 96/2018/TT-BTC, Điều 3 khoản 2 (mức tối thiểu), as kept in `muc/toan_quoc.toml`.
    """
    for floor in san if bang.tinh != TOAN_QUOC else ():
        if _cung_luc(bang, floor):
            for n, muc in enumerate(bang.muc, 1):
                for least in floor.muc:
                    yield from _duoi_muc_san(muc, least, floor, n)


def _cung_luc(a: BangMuc, b: BangMuc) -> bool:
    return not (a.hieu_luc_den and a.hieu_luc_den < b.hieu_luc_tu) and not (b.hieu_luc_den and b.hieu_luc_den < a.hieu_luc_tu)


def _duoi_muc_san(muc: Muc, least: Muc, floor: BangMuc, n: int) -> Iterator[Fault]:
    if muc.tien_mat is None or least.tien_mat is None or not muc.gom(least.tu):
        return
    source = f"mức tối thiểu tại {floor.nguon.ten}"
    if muc.tien_mat < least.tien_mat:
        message = (
            f"Tiền mặt {viet_tien(muc.tien_mat)} cho {least.nhan} thấp hơn {source}: {viet_tien(least.tien_mat)}. Sửa lại mức."
        )
        yield Fault("CS19", message, where=f"muc[{n}].tien_mat")
    elif muc.tien_mat + muc.gia_hien_vat < (total := least.tien_mat + least.gia_hien_vat) and not _khong_dinh_gia(muc):
        message = (
            f"Cả tiền và hiện vật cho {least.nhan} là {viet_tien(muc.tien_mat + muc.gia_hien_vat)}, "
            f"thấp hơn {source}: {viet_tien(total)}. Bổ sung hiện vật hoặc sửa lại mức."
        )
        yield Fault("CS19", message, where=f"muc[{n}].hien_vat")


def _khong_dinh_gia(muc: Muc) -> bool:
    """Whether a thing of unknown value stands beside the cash, so that the total cannot be called too low."""
    return any(thing.cach_gia == "không định giá" for thing in muc.hien_vat)
