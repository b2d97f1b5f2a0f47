"""From several lists to the dossier: whose list a row is, and the one share that a person gets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePath

from generators.chinh_sach.mot_suat import mot_suat
from generators.chinh_sach.xet_chon import KetQua
from generators.dossier.office import dien
from generators.dossier.papers import cac_giay
from generators.dossier.planned import DauVao, DeLai, HoSo, Planned
from generators.dossier.receipts import bieu, khop
from generators.errors import Fault, FaultsFound
from generators.readers.nguoi import Nguoi
from generators.sets.qua_tet.cau import CAU
from generators.sets.qua_tet.qua import NguoiQua, Qua, thu_tu
from generators.sets.qua_tet.thong_tin import NhomQua, ThongTin
from generators.tieng_viet import khoa_khop

GOI = "generators.sets.qua_tet"
TEN_BIEU = "06_bieu_ky_nhan.xlsx"


def lap(dau_vao: DauVao) -> HoSo:
    """The dossier; `FaultsFound` tells every group without a list and every receipt without a person."""
    assert isinstance(dau_vao.thong_tin, ThongTin)
    tt = dien(dau_vao.thong_tin, dau_vao.don_vi)
    nhan, left = _chon([person for person in dau_vao.nguoi if isinstance(person, Nguoi)], tt)
    receipts = [row for row in dau_vao.bien_nhan if isinstance(row, Nguoi)]
    qua = Qua(dau_vao.don_vi, tt, nhan, khop(nhan, receipts) if receipts else ())
    people = [person for group in qua.theo_thon.values() for person in group]
    return HoSo(
        van_ban=lambda: _van_ban(qua),
        giay={giay.GIAY.ma: giay.GIAY for giay in cac_giay(GOI)},
        cau=CAU,
        so_van_ban=4 + len(qua.theo_thon),
        so_nguoi=len(nhan),
        so_tien=qua.tien_mat,
        nhom=lambda person: person.nhom if person.nhom in qua.theo_nhom else "",
        theo_nguon=qua.theo_nguon,
        dem={thon: _dem(group) for thon, group in qua.theo_thon.items()},
        de_lai=left,
        bieu={TEN_BIEU: lambda: bieu(people, tieu_de=f"Kết quả ký nhận quà dịp {tt.nhan_dip}")},
    )


def _van_ban(qua: Qua) -> Iterator[Planned]:
    for giay in cac_giay(GOI):
        yield from giay.lap(qua)


def _dem(people: Sequence[NguoiQua]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for person in people:
        counts[person.nhom.ten] = counts.get(person.nhom.ten, 0) + 1
    return counts


def _chon(people: Sequence[Nguoi], tt: ThongTin) -> tuple[tuple[NguoiQua, ...], list[DeLai]]:
    """The shares, and the rows without one with their reasons."""
    lists = {nhom.ten: [person for person in people if _thuoc(person, nhom)] for nhom in tt.nhom}
    faults = [Fault("BO60", _khong_co(nhom), where="nhom") for nhom in tt.nhom if not lists[nhom.ten]]
    if faults:
        raise FaultsFound(f"Có {len(faults)} nhóm chưa có danh sách; chưa tạo văn bản nào.", faults)
    groups = {nhom.ten: nhom for nhom in tt.nhom}
    shares, left = [], []
    for suat in mot_suat(lists):
        if suat.ket_qua is KetQua.TANG and suat.nguoi.thon:
            shares.append(NguoiQua(suat.nguoi, groups[suat.danh_sach]))
        else:
            left.append(_de_lai(suat.nguoi, suat.ly_do, suat.ket_qua))
    known = {id(person) for rows in lists.values() for person in rows}
    left += [DeLai(p, "BO61", _ngoai(p), _cho(p)) for p in people if id(p) not in known]
    return tuple(sorted(shares, key=lambda person: thu_tu(tt.nhom, person))), left


def _thuoc(person: Nguoi, nhom: NhomQua) -> bool:
    """Whether the person's row stands in the list of this group: by the sheet's name, or the file's."""
    return khoa_khop(nhom.danh_sach) in {khoa_khop(name) for name in (person.sheet, person.tep, PurePath(person.tep).stem)}


def _de_lai(person: Nguoi, why: str, ket_qua: KetQua) -> DeLai:
    if ket_qua is KetQua.TANG:
        return DeLai(person, "BO12", "Chưa biết thôn nên chưa lập được danh sách ký nhận. Bổ sung rồi chạy lại.", _cho(person))
    waits = ket_qua is KetQua.CHUA_RO
    return DeLai(person, "BO18" if waits else "BO17", why, _cho(person), waits)


def _cho(person: Nguoi) -> str:
    return " ".join(part for part in (person.tep, person.sheet, person.o_ten) if part)


def _khong_co(nhom: NhomQua) -> str:
    return (
        f"Không có ai từ tệp hoặc tờ “{nhom.danh_sach}” của nhóm {nhom.ten}. Thêm tệp ấy vào lệnh, hoặc sửa danh_sach của nhóm."
    )


def _ngoai(person: Nguoi) -> str:
    return f"Tệp {person.tep}, tờ “{person.sheet}” không thuộc nhóm nào. Ghi tên tệp hoặc tên tờ vào danh_sach của một nhóm."
