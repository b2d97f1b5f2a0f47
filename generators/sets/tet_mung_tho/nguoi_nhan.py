"""Who receives and what: the recorded decisions on every row, the rate of each person, and the rows left out with reasons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generators.chinh_sach.bang_muc import BangMuc
from generators.chinh_sach.nguon_kinh_phi import chua_dinh_gia, khoan_qua, thieu_nguon
from generators.chinh_sach.tra_muc import MucApDung, tra_muc
from generators.chinh_sach.tu_cam import tim_tu_cam
from generators.chinh_sach.xet_chon import GhiNhan, KetQua, QuyetDinhXet, xet_danh_sach
from generators.dossier.planned import DauVao, DeLai
from generators.errors import Fault, FaultsFound
from generators.readers.nguoi import CHUYEN_DI, DA_MAT, Nguoi
from generators.sets.tet_mung_tho.tet import NguoiNhan, thu_tu
from generators.sets.tet_mung_tho.thong_tin import GhiNhanXet, ThongTin
from generators.tieng_viet import khoa_khop
from generators.types.giay_mung_tho import co_ten

_THIEU = "Bộ văn bản chưa lập được: {n} chỗ phải bổ sung. Chưa tạo văn bản nào."


@dataclass(frozen=True, slots=True)
class DaChon:
    """The people who receive, in the order of the lists, with the table that says what; and those left out."""

    bang: BangMuc
    nhan: tuple[NguoiNhan, ...]
    de_lai: tuple[DeLai, ...]
    luu_y: tuple[Fault, ...]


def chon(dau_vao: DauVao, tt: ThongTin) -> DaChon:
    """The decision on every row; `FaultsFound` when a rate, its source, or anyone at all is missing."""
    people = [person for person in dau_vao.nguoi if isinstance(person, Nguoi)]
    bang = _bang(dau_vao, tt)
    records, luu_y = _ghi_nhan(people, tt.ghi_nhan)
    decided = xet_danh_sach([(p, records.get(n)) for n, p in enumerate(people)], ngay_tang=tt.le, bang=bang)
    given = [d for d in decided if d.ket_qua is KetQua.TANG and not _thieu_gi(d.nguoi)]
    rates = _cac_muc(dau_vao, tt, {d.tuoi or 0 for d in given})
    if not given:
        raise FaultsFound(_THIEU.format(n=1), [Fault("BO15", _khong_ai(len(people), tt.nam), where="danh sách")])
    nhan = [NguoiNhan(d.nguoi, d.tuoi, d.moc, rates[d.tuoi]) for d in given if d.tuoi is not None and d.moc is not None]
    unpriced = dict.fromkeys(ten for rate in rates.values() for ten in chua_dinh_gia(rate))
    luu_y += [Fault("BO16", _chua_gia(ten), where="dự toán", severity="warning") for ten in unpriced]
    return DaChon(bang, tuple(sorted(nhan, key=thu_tu)), tuple(_de_lai(decided)), tuple(luu_y))


def _bang(dau_vao: DauVao, tt: ThongTin) -> BangMuc:
    """The rate table that is in force; any age that it holds finds it."""
    tables = _tables(dau_vao)
    for age in sorted({muc.tu for table in tables for muc in table.muc}):
        found = tra_muc(tables, tinh=dau_vao.don_vi.tinh, ngay=tt.le, tuoi=age, dia_ban_cu=tt.dia_ban_cu)
        if isinstance(found, MucApDung):
            return found.bang
    fault = tra_muc(tables, tinh=dau_vao.don_vi.tinh, ngay=tt.le, tuoi=70, dia_ban_cu=tt.dia_ban_cu)
    assert isinstance(fault, Fault)
    raise FaultsFound(_THIEU.format(n=1), [fault])


def _tables(dau_vao: DauVao) -> Sequence[BangMuc]:
    assert isinstance(dau_vao.muc, tuple)
    return [table for table in dau_vao.muc if isinstance(table, BangMuc)]


def _cac_muc(dau_vao: DauVao, tt: ThongTin, ages: set[int]) -> dict[int, MucApDung]:
    rates: dict[int, MucApDung] = {}
    faults: list[Fault] = []
    for age in sorted(ages):
        found = tra_muc(_tables(dau_vao), tinh=dau_vao.don_vi.tinh, ngay=tt.le, tuoi=age, dia_ban_cu=tt.dia_ban_cu)
        if isinstance(found, Fault):
            faults.append(found)
        else:
            rates[age] = found
            faults += thieu_nguon(khoan_qua(found, so_nguoi=1))
    if faults:
        unique = list({(fault.code, fault.message): fault for fault in faults}.values())
        raise FaultsFound(_THIEU.format(n=len(unique)), unique)
    return rates


def _ghi_nhan(people: Sequence[Nguoi], told: Sequence[GhiNhanXet]) -> tuple[dict[int, GhiNhan], list[Fault]]:
    """What is recorded about each row: by the office first, else by the remarks of the list itself."""
    found: dict[int, GhiNhan] = {}
    faults: list[Fault] = []
    for n, person in enumerate(people):
        if DA_MAT in person.danh_dau or CHUYEN_DI in person.danh_dau:
            found[n] = GhiNhan("đã mất" if DA_MAT in person.danh_dau else "chuyển đi", ghi_chu=person.ghi_chu)
    for number, row in enumerate(told, 1):
        rows = [n for n, person in enumerate(people) if _la(person, row)]
        if len(rows) != 1:
            faults.append(Fault("BO11", _khong_khop(row, len(rows)), where=f"ghi_nhan[{number}]"))
        found |= {n: GhiNhan(row.ly_do, row.ngay, row.van_tang, row.ghi_chu) for n in rows}
    if faults:
        raise FaultsFound(_THIEU.format(n=len(faults)), faults)
    return found, []


def _la(person: Nguoi, row: GhiNhanXet) -> bool:
    same = khoa_khop(person.ho_ten) == khoa_khop(row.ho_ten) and person.nam_sinh == row.nam_sinh
    return same and (not row.thon or khoa_khop(person.thon) == khoa_khop(row.thon))


def _de_lai(decided: Sequence[QuyetDinhXet[Nguoi]]) -> Iterator[DeLai]:
    for d in decided:
        place = " ".join(part for part in (d.nguoi.tep, d.nguoi.sheet, d.nguoi.o_ten) if part)
        if d.ket_qua is KetQua.TANG and (why := _thieu_gi(d.nguoi)):
            yield DeLai(d.nguoi, "BO12", why, place)
        elif d.ket_qua in (KetQua.KHONG, KetQua.CHUA_RO):
            waits = d.ket_qua is KetQua.CHUA_RO
            yield DeLai(d.nguoi, "BO18" if waits else "BO17", f"{d.ly_do} Căn cứ: {d.can_cu}.", place, waits)


def _thieu_gi(person: Nguoi) -> str:
    """What keeps a person from every paper of the set, since all of them name the same people."""
    missing = [name for name, value in (("giới tính", person.gioi_tinh), ("thôn", person.thon)) if not value]
    if missing:
        return f"Chưa biết {', '.join(missing)} nên chưa lập được giấy mừng thọ và danh sách. Bổ sung rồi chạy lại."
    if co_ten(person.ho_ten) is None:
        return "Họ tên dài quá một dòng của giấy mừng thọ. Kiểm tra lại; ô này chỉ ghi họ và tên."
    if found := tim_tu_cam(f"{person.ho_ten}; {person.thon}", loi_chuc=True):
        return f"Họ tên hoặc thôn có từ không dùng trên giấy mừng thọ: {found[0].fault().message}"
    return ""


def _khong_ai(rows: int, nam: int) -> str:
    return f"Danh sách có {rows} người nhưng không ai đến mốc mừng thọ Tết {nam}. Kiểm tra năm Tết và cột năm sinh."


def _khong_khop(row: GhiNhanXet, count: int) -> str:
    who = f"{row.ho_ten}, sinh năm {row.nam_sinh}"
    if count:
        return f"Ghi nhận về {who} khớp {count} người. Ghi thêm thôn để chỉ đúng một người."
    return f"Ghi nhận về {who} không khớp ai trong danh sách. Sửa họ tên, năm sinh, hoặc bỏ ghi nhận này."


def _chua_gia(ten: str) -> str:
    return f"Bảng mức không định giá “{ten}” nên dự toán để 0 đồng. Ghi giá mua vào mục chi_khac của tệp thông tin nếu đơn vị phải mua."
