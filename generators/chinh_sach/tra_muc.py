"""The rate that applies to one age at one place and day, or the sentence that says why there is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from generators.chinh_sach.bang_muc import BangMuc, Dip, Muc
from generators.chinh_sach.kiem_bang import dip_cua
from generators.errors import Fault
from generators.tieng_viet.ho_ten import khoa_khop
from generators.tieng_viet.ngay_thang import viet_ngay_vien_dan

_CAP = re.compile(r"^(?:tỉnh|thành phố|tp\.?)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MucApDung:
    """The band that applies, with the table that says so."""

    muc: Muc
    bang: BangMuc

    @property
    def tien_mat(self) -> int:
        """The cash, in đồng; a band without an amount never gets here."""
        assert self.muc.tien_mat is not None
        return self.muc.tien_mat


def tra_muc(
    cac_bang: Sequence[BangMuc], *, tinh: str, ngay: date, tuoi: int, dip: Dip = "Tết Nguyên đán", dia_ban_cu: str = ""
) -> MucApDung | Fault:
    """The rate for this age on this day, or the fault that names what to copy or mend; no amount is ever guessed.

    A table of the former area comes before one of the whole province.
    """
    bang = _bang(cac_bang, tinh=tinh, ngay=ngay, dia_ban_cu=dia_ban_cu)
    if isinstance(bang, Fault):
        return bang
    rows = [muc for muc in bang.muc if muc.gom(tuoi)]
    if not rows:
        message = f"Bảng mức của {bang.pham_vi} không có mức cho {tuoi} tuổi. Thêm hàng theo {bang.nguon.ten}."
        return Fault("CS23", message, where=bang.pham_vi)
    in_time = [muc for muc in rows if not (allowed := dip_cua(bang, muc)) or dip in allowed]
    if not in_time:
        times = ", ".join(sorted({d for muc in rows for d in dip_cua(bang, muc)}))
        message = f"Theo {bang.nguon.ten}, mức {tuoi} tuổi trao vào dịp {times}, không phải {dip}. Chọn đúng dịp trao."
        return Fault("CS24", message, where=bang.pham_vi)
    return _dung_duoc(MucApDung(in_time[0], bang), tuoi=tuoi)


def _bang(cac_bang: Sequence[BangMuc], *, tinh: str, ngay: date, dia_ban_cu: str) -> BangMuc | Fault:
    cung_tinh = [b for b in cac_bang if _ten(b.tinh) == _ten(tinh)]
    if not cung_tinh:
        message = f"Chưa có bảng mức quà của {tinh}. Chép mức từ nghị quyết của HĐND tỉnh vào tệp muc_qua.toml của đơn vị."
        return Fault("CS20", message, where=tinh)
    dung_noi = [b for b in cung_tinh if _ten(b.dia_ban_cu) == _ten(dia_ban_cu)] if dia_ban_cu else []
    for nhom in (dung_noi, [b for b in cung_tinh if not b.dia_ban_cu]):
        con = [b for b in nhom if b.hieu_luc_tu <= ngay and (b.hieu_luc_den is None or ngay <= b.hieu_luc_den)]
        if len(con) > 1:
            return _hai_bang(con, ngay)
        if con:
            return con[0]
    return _het_han(cung_tinh, tinh=tinh, ngay=ngay, dia_ban_cu=dia_ban_cu)


def _hai_bang(con: Sequence[BangMuc], ngay: date) -> Fault:
    papers = "; ".join(b.nguon.ten for b in con)
    message = f"Ngày {viet_ngay_vien_dan(ngay)} có {len(con)} bảng cùng hiệu lực: {papers}. Ghi hieu_luc_den cho bảng đã thay."
    return Fault("CS22", message, where=con[0].pham_vi)


def _het_han(bangs: Sequence[BangMuc], *, tinh: str, ngay: date, dia_ban_cu: str) -> Fault:
    known = "; ".join(f"{b.pham_vi} {b.thoi_han}" for b in bangs)
    place = f"{tinh}, địa bàn {dia_ban_cu} cũ" if dia_ban_cu else tinh
    message = (
        f"Không có bảng mức nào của {place} còn hiệu lực ngày {viet_ngay_vien_dan(ngay)}. "
        f"Các bảng đang có: {known}. Chép mức mới từ nghị quyết của HĐND tỉnh, hoặc ghi đúng địa bàn cũ."
    )
    return Fault("CS21", message, where=tinh)


def _dung_duoc(found: MucApDung, *, tuoi: int) -> MucApDung | Fault:
    bang, paper = found.bang, found.bang.nguon.ten
    if found.muc.tien_mat is None:
        message = f"Chưa có mức {tuoi} tuổi của {bang.pham_vi}: {found.muc.chua_ro}. Mở {paper}, chép số tiền vào muc_qua.toml."
        return Fault("CS26", message, where=bang.pham_vi)
    if bang.tinh_trang != "đã xác nhận":
        message = (
            f"Bảng mức của {bang.pham_vi} {bang.tinh_trang}. Đối chiếu với {paper} và văn bản thay thế (nếu có), "
            f'rồi ghi tinh_trang = "đã xác nhận" trong tệp của đơn vị.'
        )
        return Fault("CS27", message, where=bang.pham_vi)
    return found


@lru_cache(maxsize=256)
def _ten(tinh: str) -> str:
    """The key under which spellings of a place name meet: “TP. Hồ Chí Minh”, “Thanh Hoá”."""
    return khoa_khop(_CAP.sub("", tinh.strip()))
