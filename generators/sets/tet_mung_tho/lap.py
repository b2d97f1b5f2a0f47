"""From what the office has to the dossier: who is on the list is decided here, once, for every paper."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generators.chinh_sach.kiem_bang import canh_bao
from generators.chinh_sach.thoi_han import canh_bao_het_han
from generators.chinh_sach.tuoi import moc
from generators.dossier.papers import cac_giay
from generators.dossier.planned import DauVao, HoSo, Planned
from generators.dossier.receipts import bieu, khop
from generators.dossier.said import CoTen
from generators.errors import Fault
from generators.readers.nguoi import Nguoi
from generators.sets.tet_mung_tho.cau import CAU
from generators.sets.tet_mung_tho.nguoi_nhan import chon
from generators.sets.tet_mung_tho.tet import Tet, nhan_tuoi
from generators.sets.tet_mung_tho.thong_tin import ThongTin, dien_tet
from generators.types.danh_sach_tron_100 import TRON

GOI = "generators.sets.tet_mung_tho"
TEN_BIEU = "14_bieu_ky_nhan.xlsx"


def lap(dau_vao: DauVao) -> HoSo:
    """The dossier; `FaultsFound` tells every rate, source and field that is missing."""
    assert isinstance(dau_vao.thong_tin, ThongTin)
    tt = dien_tet(dau_vao.thong_tin, dau_vao.don_vi)
    chosen = chon(dau_vao, tt)
    receipts = [row for row in dau_vao.bien_nhan if isinstance(row, Nguoi)]
    tet = Tet(dau_vao.don_vi, tt, chosen.bang, chosen.nhan, khop(chosen.nhan, receipts) if receipts else ())
    return HoSo(
        van_ban=lambda: _van_ban(tet),
        giay={giay.GIAY.ma: giay.GIAY for giay in cac_giay(GOI)},
        cau=CAU,
        so_van_ban=sum(_so_ban(tet, giay.GIAY.ma) for giay in cac_giay(GOI)),
        so_nguoi=len(tet.nhan),
        so_tien=tet.tien_mat,
        nhom=lambda person: _nhom(person, nam=tt.nam),
        theo_nguon=tet.theo_nguon,
        dem={thon: dict(_dem(tet, thon)) for thon in tet.theo_thon},
        theo_tuoi=True,
        de_lai=chosen.de_lai,
        bieu={TEN_BIEU: lambda: _bieu(tet)},
        luu_y=(*chosen.luu_y, *_luu_y(tet)),
    )


def _bieu(tet: Tet) -> bytes:
    people = [person for group in tet.theo_thon.values() for person in group]
    return bieu(people, tieu_de=f"Kết quả ký nhận quà chúc thọ, mừng thọ dịp {tet.tt.nhan_dip}")


def _van_ban(tet: Tet) -> Iterator[Planned]:
    for giay in cac_giay(GOI):
        yield from giay.lap(tet)


def _so_ban(tet: Tet, ma: str) -> int:
    """About how many documents a paper has."""
    return {"giay_moi": len(tet.nhan), "giay_mung_tho": len(tet.nhan), "ky_nhan": len(tet.theo_thon)}.get(ma, 1)


def _nhom(person: CoTen, *, nam: int) -> str:
    """The milestone of a person whom a paper names, by the year of birth it states."""
    if person.nam_sinh is None:
        return ""
    stand = moc(nam - person.nam_sinh)
    return stand.ten if stand else "ngoài các mốc"


def _dem(tet: Tet, thon: str) -> Iterator[tuple[str, int]]:
    for stand in reversed(tet.theo_moc):
        yield nhan_tuoi(stand), sum(person.moc == stand for person in tet.theo_thon[thon])


def _luu_y(tet: Tet) -> Iterator[Fault]:
    yield from canh_bao(tet.bang)
    yield from canh_bao_het_han(tu=tet.tt.han, den=tet.tt.le)
    for person in tet.nhan:
        facts: Mapping[str, str] = {"dân tộc": person.nguoi.dan_toc, "quê quán": person.nguoi.que_quan}
        missing = [name for name, value in facts.items() if not value]
        if person.tuoi == TRON and missing:
            message = (
                f"{person.nguoi.ho_ten} tròn 100 tuổi mà danh sách chưa có {', '.join(missing)}; danh sách đề nghị Thiếp mừng thọ để trống "
                "chỗ ấy. Bổ sung vào danh sách rồi chạy lại."
            )
            yield Fault("BO14", message, where=f"{person.nguoi.sheet} {person.nguoi.o_ten}".strip(), severity="warning")
