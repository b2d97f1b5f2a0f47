"""From the list of households to the dossier: one row a household, its members counted, 15 kg each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generators.chinh_sach.bao_tro import gao_kg
from generators.chinh_sach.mot_suat import mot_suat
from generators.chinh_sach.xet_chon import KetQua
from generators.dossier.office import dien
from generators.dossier.papers import cac_giay
from generators.dossier.planned import DauVao, DeLai, HoSo, Planned
from generators.dossier.receipts import bieu, khop
from generators.errors import Fault, FaultsFound
from generators.readers.nguoi import Nguoi
from generators.sets.gao_cuu_doi.cau import CAU, TEN_GOI
from generators.sets.gao_cuu_doi.gao import Gao, HoGao, thu_tu
from generators.sets.gao_cuu_doi.thong_tin import ThongTin
from generators.tieng_viet import khoa_khop

GOI = "generators.sets.gao_cuu_doi"
TEN_BIEU = "06_bieu_ky_nhan.xlsx"
KHAU = "khẩu"
"""A column with this word in its heading holds the members who lack food."""


def lap(dau_vao: DauVao) -> HoSo:
    """The dossier; `FaultsFound` tells a wrong number of months, or that no household can be helped."""
    assert isinstance(dau_vao.thong_tin, ThongTin)
    tinh = dau_vao.thong_tin.uy_ban_tinh or f"Ủy ban nhân dân tỉnh {dau_vao.don_vi.tinh}"
    tt = dien(dau_vao.thong_tin, dau_vao.don_vi, uy_ban_tinh=tinh)
    ho, left = _chon([person for person in dau_vao.nguoi if isinstance(person, Nguoi)], tt)
    receipts = [row for row in dau_vao.bien_nhan if isinstance(row, Nguoi)]
    gao = Gao(dau_vao.don_vi, tt, ho, khop(ho, receipts) if receipts else ())
    people = [one for group in gao.theo_thon.values() for one in group]
    return HoSo(
        van_ban=lambda: _van_ban(gao),
        giay={giay.GIAY.ma: giay.GIAY for giay in cac_giay(GOI)},
        cau=CAU,
        so_van_ban=5 + len(gao.theo_thon),
        so_nguoi=gao.so_khau,
        so_tien=0,
        nhom=lambda person: "",
        dem={thon: {"Số khẩu": sum(one.so_khau for one in group)} for thon, group in gao.theo_thon.items()},
        de_lai=left,
        bieu={TEN_BIEU: lambda: bieu(people, tieu_de=f"Kết quả ký nhận gạo dịp {tt.dip_day_du}", phat="Số gạo (kg)")},
        ten_goi=TEN_GOI,
    )


def _van_ban(gao: Gao) -> Iterator[Planned]:
    for giay in cac_giay(GOI):
        yield from giay.lap(gao)


def _chon(people: Sequence[Nguoi], tt: ThongTin) -> tuple[tuple[HoGao, ...], list[DeLai]]:
    """The households with their rice, and the rows left out with their reasons."""
    if isinstance(fault := gao_kg(1, dip=tt.dip, so_thang=tt.so_thang), Fault):
        raise FaultsFound("Thông tin chưa đúng ở 1 chỗ; chưa tạo văn bản nào.", [fault])
    made, left = [], []
    for suat in mot_suat({"hộ thiếu đói": people}):
        khau = so_khau(suat.nguoi)
        kg = gao_kg(khau, dip=tt.dip, so_thang=tt.so_thang)
        if suat.ket_qua is KetQua.TANG and khau and suat.nguoi.thon and isinstance(kg, int):
            made.append(HoGao(suat.nguoi, khau, kg))
        else:
            left.append(_de_lai(suat.nguoi, suat.ly_do, suat.ket_qua))
    if not made:
        message = "Không có hộ nào đủ số khẩu và thôn. Danh sách cần cột “Số khẩu thiếu đói” và cột thôn."
        raise FaultsFound("Chưa lập được bộ văn bản.", [Fault("BO62", message, where="danh sách")])
    return tuple(sorted(made, key=thu_tu)), left


def so_khau(person: Nguoi) -> int:
    """The members of a household, by the column whose heading says so; of several, the one about lack of food."""
    told = {khoa_khop(head): value for head, value in person.khac.items() if KHAU in head.lower()}
    heads = sorted(told, key=lambda head: khoa_khop("thiếu đói") not in head)
    found = re.match(r"\d+", told[heads[0]].strip()) if heads else None
    return int(found[0]) if found else 0


def _de_lai(person: Nguoi, why: str, ket_qua: KetQua) -> DeLai:
    place = " ".join(part for part in (person.tep, person.sheet, person.o_ten) if part)
    if ket_qua is KetQua.TANG:
        return DeLai(person, "BO63", "Chưa biết số khẩu thiếu đói hoặc thôn của hộ. Bổ sung rồi chạy lại.", place)
    waits = ket_qua is KetQua.CHUA_RO
    return DeLai(person, "BO18" if waits else "BO17", why, place, waits)
