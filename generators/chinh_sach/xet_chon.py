"""Who is on the list of gifts: one recorded decision for every person, with its reason and source; nobody is dropped."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Generic, Literal

from pydantic import BaseModel, Field

from generators.chinh_sach.bang_muc import BangMuc
from generators.chinh_sach.mung_tho import mung_tho
from generators.chinh_sach.nguoi_xet import N, SoNguoi, Trung
from generators.chinh_sach.nguon import CO_DINH, Nguon, doc_du_lieu
from generators.chinh_sach.tuoi import Moc, moc, tuoi_mung_tho
from generators.kieu import Chu
from generators.tieng_viet.ngay_thang import viet_ngay_ngan

MOT_LAN = "nhận ở nơi khác"
MaLyDo = Literal["đã mất", "chuyển đi", "từ chối", "nhận ở nơi khác", "tạm trú"]


class KetQua(StrEnum):
    """The four things that may be decided; `CHUA_RO` waits for a person to decide."""

    TANG = "được tặng"
    KHONG = "không tặng"
    CHUA_RO = "cần xác minh"
    NGOAI = "chưa đến mốc"


class LyDo(BaseModel):
    """A reason that an office may record, and what follows from it."""

    model_config = CO_DINH
    ma: MaLyDo = Field(title="Lý do")
    ket_qua: Literal["không tặng", "cần xác minh"] = Field(title="Kết quả")
    cau: Chu = Field(title="Câu giải thích")
    nguon: Nguon = Field(title="Căn cứ")


class DanhSachLyDo(BaseModel):
    """The whole data file."""

    model_config = CO_DINH
    ly_do: tuple[LyDo, ...] = Field(min_length=1, title="Các lý do")


@cache
def cac_ly_do() -> dict[str, LyDo]:
    """The reasons with their sources, by key."""
    return {ly_do.ma: ly_do for ly_do in doc_du_lieu(DanhSachLyDo, "xet_chon.toml").ly_do}


@dataclass(frozen=True, slots=True)
class GhiNhan:
    """What the office has recorded about one person since the list was made.

    `ngay` is the day it happened, for `tạm trú` the day the registration began; `van_tang` is the office's choice
    after a death, None while nobody has chosen.
    """

    ly_do: MaLyDo
    ngay: date | None = None
    van_tang: bool | None = None
    ghi_chu: str = ""


@dataclass(frozen=True, slots=True)
class QuyetDinhXet(Generic[N]):
    """The decision on one person; `trung_dong` names the earlier row that this one repeats."""

    nguoi: N
    ket_qua: KetQua
    moc: Moc | None
    tuoi: int | None
    ly_do: str
    can_cu: str
    ghi_nhan: GhiNhan | None = None
    trung_dong: int | None = None


def xet_danh_sach(
    ho_so: Sequence[tuple[N, GhiNhan | None]], *, ngay_tang: date, bang: BangMuc, da_nhan: Collection[str] = ()
) -> tuple[QuyetDinhXet[N], ...]:
    """One decision for each row, in the order of the rows; rows are counted from 1.

    `ngay_tang` is the day of the gift, its year the year of reckoning; `da_nhan` holds the personal numbers of those
    who already received this year's gift. One person receives once a year.
    """
    seen: SoNguoi[N] = SoNguoi()
    trung = [seen.them(nguoi, dong=dong) for dong, (nguoi, _) in enumerate(ho_so, 1)]
    records = _gop_ghi_nhan([ghi_nhan for _, ghi_nhan in ho_so], trung)
    made = []
    for (nguoi, _), ghi_nhan, again in zip(ho_so, records, trung, strict=True):
        decision = xet(nguoi, ngay_tang=ngay_tang, bang=bang, ghi_nhan=ghi_nhan)
        if nguoi.cccd and nguoi.cccd in da_nhan:
            decision = _khong_lan_hai(decision, "Đã nhận quà mừng thọ trong năm; mỗi người mỗi năm một lần.")
        made.append(_xet_trung(decision, again) if again else decision)
    return tuple(made)


def _gop_ghi_nhan(ghi_nhan: Sequence[GhiNhan | None], trung: Sequence[Trung | None]) -> list[GhiNhan | None]:
    """The records, where the first row of a person also bears what was recorded on a later row of the same person."""
    merged = list(ghi_nhan)
    for record, again in zip(ghi_nhan, trung, strict=True):
        if record and again and again.chac:
            merged[again.dong - 1] = merged[again.dong - 1] or record
    return merged


def xet(nguoi: N, *, ngay_tang: date, bang: BangMuc, ghi_nhan: GhiNhan | None = None) -> QuyetDinhXet[N]:
    """The decision on one person alone: milestone first, then what has been recorded about them.

    Source: Luật Người cao tuổi 39/2009/QH12, Điều 21; the residence rule is that of the rate table.
    """
    can_cu = mung_tho().nguon_moc.van_ban
    if nguoi.nam_sinh is None or nguoi.nam_sinh > ngay_tang.year:
        cau = "Chưa biết năm sinh hoặc năm sinh sai; đối chiếu giấy tờ rồi ghi lại."
        return QuyetDinhXet(nguoi, KetQua.CHUA_RO, None, None, cau, can_cu, ghi_nhan)
    tuoi = tuoi_mung_tho(nguoi.nam_sinh, nam_tet=ngay_tang.year)
    reached = moc(tuoi)
    if reached is None:
        cau = f"Năm {ngay_tang.year} được {tuoi} tuổi, không phải mốc mừng thọ."
        return QuyetDinhXet(nguoi, KetQua.NGOAI, None, tuoi, cau, can_cu, ghi_nhan)
    decision = QuyetDinhXet(nguoi, KetQua.TANG, reached, tuoi, f"{reached.ten} trong năm {ngay_tang.year}.", can_cu, ghi_nhan)
    return _theo_ghi_nhan(decision, ghi_nhan, ngay_tang=ngay_tang, bang=bang) if ghi_nhan else decision


def _theo_ghi_nhan(d: QuyetDinhXet[N], ghi_nhan: GhiNhan, *, ngay_tang: date, bang: BangMuc) -> QuyetDinhXet[N]:
    if ghi_nhan.ly_do == "tạm trú":
        return _theo_tam_tru(d, ghi_nhan, ngay_tang=ngay_tang, bang=bang)
    rule = cac_ly_do()[ghi_nhan.ly_do]
    ket_qua, cau = KetQua(rule.ket_qua), rule.cau
    if ghi_nhan.ly_do == "đã mất" and ghi_nhan.van_tang is not None:
        ket_qua = KetQua.TANG if ghi_nhan.van_tang else KetQua.KHONG
        cau = "Đã mất sau khi lập danh sách; đơn vị quyết định " + (
            "vẫn trao cho gia đình" if ghi_nhan.van_tang else "không trao"
        )
    details = [f"ngày {viet_ngay_ngan(ghi_nhan.ngay)}"] if ghi_nhan.ngay else []
    details += [ghi_nhan.ghi_chu] if ghi_nhan.ghi_chu else []
    tail = f" ({'; '.join(details)})" if details else ""
    return replace(d, ket_qua=ket_qua, ly_do=f"{cau}{tail}.", can_cu=rule.nguon.van_ban)


def _theo_tam_tru(d: QuyetDinhXet[N], ghi_nhan: GhiNhan, *, ngay_tang: date, bang: BangMuc) -> QuyetDinhXet[N]:
    """The decision on someone who only resides temporarily, by the residence rule of the rate table."""
    can_cu = f"{bang.nguon.ten}, điều kiện cư trú"
    if not bang.cu_tru:
        return replace(d, ket_qua=KetQua.CHUA_RO, ly_do="Tạm trú; bảng mức không nêu điều kiện cư trú.", can_cu=can_cu)
    if bang.cu_tru == "thường trú":
        return replace(d, ket_qua=KetQua.KHONG, ly_do="Tạm trú; chỉ tặng người có nơi thường trú tại địa bàn.", can_cu=can_cu)
    need = bang.tam_tru_tu_thang
    if ghi_nhan.ngay is None:
        return replace(d, ket_qua=KetQua.CHUA_RO, ly_do=f"Tạm trú, chưa biết từ ngày nào; cần đủ {need} tháng.", can_cu=can_cu)
    enough = so_thang_tron(ghi_nhan.ngay, tai=ngay_tang) >= need
    since = f"Tạm trú từ {viet_ngay_ngan(ghi_nhan.ngay)}, {'đủ' if enough else 'dưới'} {need} tháng."
    return replace(d, ket_qua=KetQua.TANG if enough else KetQua.KHONG, ly_do=since, can_cu=can_cu)


def so_thang_tron(tu: date, *, tai: date) -> int:
    """The whole months from one day to another; a month without the day ends on its last day.

    Source: Bộ luật Dân sự 2015, Điều 148 khoản 3.

    >>> so_thang_tron(date(2026, 8, 31), tai=date(2027, 2, 27)), so_thang_tron(date(2026, 8, 31), tai=date(2027, 2, 28))
    (5, 6)
    """
    months = (tai.year - tu.year) * 12 + tai.month - tu.month
    return months - (tai.day < min(tu.day, monthrange(tai.year, tai.month)[1]))


def _xet_trung(d: QuyetDinhXet[N], trung: Trung) -> QuyetDinhXet[N]:
    if d.ket_qua is KetQua.NGOAI:
        return replace(d, trung_dong=trung.dong)
    if trung.chac:
        once = _khong_lan_hai(d, f"Trùng với dòng {trung.dong}: {trung.vi}. Mỗi người mỗi năm một lần.")
        return replace(once, trung_dong=trung.dong)
    maybe = f"Có thể trùng với dòng {trung.dong}: {trung.vi}. Đối chiếu rồi ghi lại."
    return replace(d, ket_qua=KetQua.CHUA_RO, ly_do=maybe, trung_dong=trung.dong)


def _khong_lan_hai(d: QuyetDinhXet[N], cau: str) -> QuyetDinhXet[N]:
    if d.ket_qua is KetQua.NGOAI:
        return d
    return replace(d, ket_qua=KetQua.KHONG, ly_do=cau, can_cu=cac_ly_do()[MOT_LAN].nguon.van_ban)
