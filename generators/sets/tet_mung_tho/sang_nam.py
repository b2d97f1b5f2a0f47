"""Last year's fields opened for this year: years and dates move on, what belonged to last year goes, changed law is flagged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generators.chinh_sach.thoi_han import canh_bao_het_han
from generators.errors import Fault
from generators.sets.tet_mung_tho.thong_tin import ThongTin
from generators.tieng_viet.am_lich import NgayAm, NgoaiLich, am_lich, duong_lich
from generators.tieng_viet.ngay_thang import viet_ngay_ngan

BO_LAI = ("so_van_ban", "ghi_nhan", "da_chi", "han_thon")
"""Fields that belong to one year alone."""


def sang_nam(cu: ThongTin, nam: int) -> tuple[ThongTin, list[Fault]]:
    """The fields for another year, and everything a person must look at before using them.

    The ceremony stays on the same lunar day; ages follow from the year by themselves.
    """
    le = _cung_ngay_am(cu.ngay_le, nam) if cu.ngay_le else None
    kept = {name: getattr(cu, name) for name in ThongTin.model_fields if name not in BO_LAI}
    moi = ThongTin.model_validate({**kept, "nam": nam, "ngay_le": le})
    return moi, list(_nhac(cu, moi))


def _cung_ngay_am(ngay: date, nam: int) -> date | None:
    """The same lunar day in another year; None when that year has no such day."""
    lunar = am_lich(ngay)
    try:
        return duong_lich(NgayAm(nam + lunar.nam - ngay.year, lunar.thang, lunar.ngay))
    except NgoaiLich:
        return None


def _nhac(cu: ThongTin, moi: ThongTin) -> Iterator[Fault]:
    if cu.ngay_le:
        new = viet_ngay_ngan(moi.le)
        yield _xem(
            "BO50",
            f"Ngày lễ năm trước {viet_ngay_ngan(cu.ngay_le)} chuyển thành {new}, cùng ngày âm lịch. Xác nhận lại.",
            "ngay_le",
        )
    if cu.so_van_ban:
        yield _xem("BO51", "Đã bỏ số và ngày các văn bản của năm trước. Ghi số mới khi văn thư cấp.", "so_van_ban")
    for row in cu.ghi_nhan:
        message = f"Năm trước ghi nhận {row.ho_ten}, sinh năm {row.nam_sinh}: {row.ly_do}. Kiểm tra danh sách năm nay rồi ghi lại nếu còn."
        yield _xem("BO52", message, "ghi_nhan")
    for item in cu.chi_khac:
        yield _xem("BO53", f"Khoản “{item.noi_dung}” giữ đơn giá năm trước. Đối chiếu báo giá, định mức năm nay.", "chi_khac")
    for text in cu.can_cu_dia_phuong:
        yield _xem("BO54", f"Căn cứ “{text}” là của năm trước. Kiểm tra còn hiệu lực và văn bản thay thế.", "can_cu_dia_phuong")
    for name in ("dia_diem", "loi_chuc", "gio"):
        if re.search(rf"\b{cu.nam}\b", getattr(cu, name)):
            yield _xem("BO55", f"Mục {name} còn nhắc năm {cu.nam}. Sửa lại cho năm {moi.nam}.", name)
    yield from canh_bao_het_han(tu=moi.han, den=moi.le)


def _xem(code: str, message: str, where: str) -> Fault:
    return Fault(code, message, where=where, severity="warning")
