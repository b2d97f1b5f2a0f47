"""Social protection: monthly allowance by coefficient, the social pension by exact age, famine rice in kilograms."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from generators.chinh_sach.so_lieu_bao_tro import HeSo, MucChuan, bao_tro
from generators.chinh_sach.tuoi import ngay_tron, tuoi_dung, tuoi_dung_it_nhat, tuoi_dung_nhieu_nhat
from generators.errors import Fault
from generators.loi_du_lieu import gan_nhat
from generators.tieng_viet.ngay_thang import viet_ngay_ngan, viet_ngay_vien_dan

DipGao = Literal["Tết Nguyên đán", "giáp hạt", "thiên tai"]


@dataclass(frozen=True, slots=True)
class TroCap:
    """A monthly allowance with the two numbers it comes from."""

    dong: int
    he_so: HeSo
    muc_chuan: MucChuan


def muc_chuan(*, tai: date) -> MucChuan | Fault:
    """The standard level in force on a day.

    Source: Nghị định 20/2021/NĐ-CP, Điều 4; Nghị định 76/2024/NĐ-CP. HĐND tỉnh may set a higher one.
    """
    known = [m for m in bao_tro().muc_chuan if m.tu <= tai]
    if known:
        return max(known, key=lambda m: m.tu)
    first = min(m.tu for m in bao_tro().muc_chuan)
    message = f"Mức chuẩn trợ giúp xã hội chỉ có từ {viet_ngay_vien_dan(first)}. Bổ sung mức của {viet_ngay_vien_dan(tai)}."
    return Fault("CS60", message)


def tro_cap(nhom: Collection[str], *, tai: date, da_xac_nhan: Collection[str] = ()) -> TroCap | Fault:
    """The allowance of someone who belongs to these groups: the highest coefficient only, times the standard level.

    Source: Nghị định 20/2021/NĐ-CP, Điều 6. Coefficients nobody has compared with the decree are refused unless the
    office confirms them by key.
    """
    rows = {row.ma: row for row in bao_tro().he_so}
    for ma in sorted(nhom):
        if ma not in rows:
            return Fault("CS61", f"Không có nhóm đối tượng “{ma}”. {gan_nhat(ma, sorted(rows))}", where=ma)
        if not rows[ma].nguon.doi_chieu and ma not in da_xac_nhan:
            message = (
                f"Hệ số {rows[ma].he_so} của nhóm “{rows[ma].doi_tuong}” chưa đối chiếu. "
                f"Đối chiếu với {rows[ma].nguon.van_ban}, rồi ghi {ma} vào các nhóm đã xác nhận."
            )
            return Fault("CS62", message, where=ma)
    if not nhom:
        return Fault("CS61", "Chưa ghi nhóm đối tượng nào. Ghi ít nhất một nhóm để tính trợ cấp.")
    level = muc_chuan(tai=tai)
    if isinstance(level, Fault):
        return level
    best = max((rows[ma] for ma in nhom), key=lambda row: (row.gia_tri, row.ma))
    return TroCap(int(best.gia_tri * level.dong), best, level)


class DieuKien(StrEnum):
    """Whether someone may have the social pension; `CHUA_RO` says what paper is missing."""

    DU = "đủ điều kiện"
    CHUA_DU = "chưa đủ điều kiện"
    CHUA_RO = "cần xác minh"


@dataclass(frozen=True, slots=True)
class KetQuaHuuTri:
    """The answer with its reason; `tu_ngay` is the first day of full age, where the date of birth is known."""

    dieu_kien: DieuKien
    ly_do: str
    tu_ngay: date | None = None


@dataclass(frozen=True, slots=True)
class HoanCanh:
    """What the pension asks beside the age; None means that nobody has said."""

    ngheo_can_ngheo: bool | None = None
    co_luong_huu: bool | None = None


def xet_huu_tri(*, ngay_sinh: date | None, nam_sinh: int, tai: date, hoan_canh: HoanCanh = HoanCanh()) -> KetQuaHuuTri | Fault:
    """Whether someone may have the social pension on a day, by exact date of birth.

    Source: Nghị định 176/2025/NĐ-CP, Điều 2: đủ 75 tuổi, or đủ 70 to under 75 in a poor or near-poor household, and no
    monthly pension or insurance allowance.
    """
    law = bao_tro().huu_tri
    if tai < law.tu:
        return Fault("CS63", f"Trợ cấp hưu trí xã hội chỉ có từ {viet_ngay_vien_dan(law.tu)}. Chọn ngày xét từ đó trở đi.")
    if hoan_canh.co_luong_huu:
        return KetQuaHuuTri(DieuKien.CHUA_DU, "Đang hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng.")
    by_age = _theo_tuoi(ngay_sinh, nam_sinh, tai=tai, ngheo=hoan_canh.ngheo_can_ngheo)
    if by_age.dieu_kien is DieuKien.DU and hoan_canh.co_luong_huu is None:
        return KetQuaHuuTri(
            DieuKien.CHUA_RO, f"{by_age.ly_do} Chưa biết có lương hưu hay không; hỏi lại rồi ghi.", by_age.tu_ngay
        )
    return by_age


def _theo_tuoi(ngay_sinh: date | None, nam_sinh: int, *, tai: date, ngheo: bool | None) -> KetQuaHuuTri:
    law = bao_tro().huu_tri
    low, high = _khoang_tuoi(ngay_sinh, nam_sinh, tai=tai)
    if high < law.tuoi_ngheo:
        return KetQuaHuuTri(
            DieuKien.CHUA_DU, f"Chưa đủ {law.tuoi_ngheo} tuổi.", _du(ngay_sinh, law.tuoi_ngheo if ngheo else law.tuoi)
        )
    if low >= law.tuoi:
        return KetQuaHuuTri(DieuKien.DU, f"Đủ {law.tuoi} tuổi.", _du(ngay_sinh, law.tuoi))
    if ngheo and low >= law.tuoi_ngheo:
        return KetQuaHuuTri(DieuKien.DU, f"Đủ {law.tuoi_ngheo} tuổi, thuộc hộ nghèo, cận nghèo.", _du(ngay_sinh, law.tuoi_ngheo))
    if ngheo is False and high < law.tuoi:
        return KetQuaHuuTri(
            DieuKien.CHUA_DU, f"Chưa đủ {law.tuoi} tuổi, không thuộc hộ nghèo, cận nghèo.", _du(ngay_sinh, law.tuoi)
        )
    if low == high:
        return KetQuaHuuTri(DieuKien.CHUA_RO, f"{low} tuổi, chưa biết có thuộc hộ nghèo, cận nghèo không; hỏi lại rồi ghi.")
    return KetQuaHuuTri(
        DieuKien.CHUA_RO, f"Chỉ biết năm sinh {nam_sinh}: đến {viet_ngay_ngan(tai)} đủ {low} hoặc {high} tuổi. Ghi đủ ngày sinh."
    )


def _khoang_tuoi(ngay_sinh: date | None, nam_sinh: int, *, tai: date) -> tuple[int, int]:
    """The least and the highest completed age; one number twice where the date of birth is known."""
    if ngay_sinh:
        age = tuoi_dung(ngay_sinh, tai=tai)
        return age, age
    return tuoi_dung_it_nhat(nam_sinh, tai=tai), tuoi_dung_nhieu_nhat(nam_sinh, tai=tai)


def _du(ngay_sinh: date | None, tuoi: int) -> date | None:
    return ngay_tron(ngay_sinh, nam=ngay_sinh.year + tuoi) if ngay_sinh else None


def gao_kg(so_nguoi: int, *, dip: DipGao, so_thang: int = 1) -> int | Fault:
    """The rice, in kilograms: 15 for a person a month; one month at Tết, at most three otherwise.

    Source: Nghị định 20/2021/NĐ-CP, Điều 12.

    >>> gao_kg(75, dip="Tết Nguyên đán"), gao_kg(10, dip="giáp hạt", so_thang=3)
    (1125, 450)
    """
    law = bao_tro().gao
    most = law.thang_tet if dip == "Tết Nguyên đán" else law.thang_nhieu_nhat
    if not 1 <= so_thang <= most:
        message = f"Gạo cứu đói dịp {dip} hỗ trợ từ 1 đến {most} tháng ({law.nguon.van_ban}); đang ghi {so_thang}. Sửa số tháng."
        return Fault("CS64", message)
    if so_nguoi < 0:
        return Fault("CS65", f"Số nhân khẩu phải từ 0 trở lên; đang ghi {so_nguoi}. Sửa số nhân khẩu.")
    return so_nguoi * law.kg * so_thang
