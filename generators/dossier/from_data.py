"""What a document says by its data, before it is made: its rows are counted and added up, its words are read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import singledispatch

from pydantic import BaseModel

from generators.chinh_sach.tuoi import moc
from generators.danh_sach_tien import DongNguoi
from generators.dossier.said import (
    DA_CHI,
    DA_TRAO,
    NGAY_LE,
    O_THON,
    SO_NGUOI,
    TONG_KINH_PHI,
    TU_NGUON,
    CoTen,
    Said,
    nhom_qua,
    tim_nguoi,
)
from generators.dossier.sentences import Cau, Noi
from generators.dossier.sums import cac_qua
from generators.giay_to import GiayTo
from generators.tieng_viet import viet_ngay
from generators.types.bieu_mau import BieuMau
from generators.types.danh_sach_ky_nhan import DanhSachKyNhan
from generators.types.danh_sach_tron_100 import DanhSachTron100
from generators.types.du_toan import DuToan
from generators.types.giay_moi import GiayMoi
from generators.types.giay_mung_tho import GiayMungTho
from generators.types.quyet_toan import QuyetToan
from generators.types.tong_hop import TongHop


def said_by_data(data: GiayTo, *, cau: Sequence[Cau], mau_nguoi: re.Pattern[str] | None = None) -> Said:
    """The people, the matters and the contradictions of the data."""
    said = Said()
    said.nguoi += [_co_ten(row) for row in getattr(data, "dong", ()) if isinstance(row, DongNguoi)]
    _rows(data, said)
    lines = list(chu(data))
    said.hear(lines, cau=cau)
    if mau_nguoi is not None and not said.nguoi:
        said.nguoi += tim_nguoi((text for _, text in lines), mau_nguoi)
    return said


def chu(data: BaseModel) -> Iterator[tuple[str, str]]:
    """The running text of the data, line by line, each with its place."""
    for name in type(data).model_fields:
        value = getattr(data, name)
        values = value if isinstance(value, tuple) else (value,)
        for n, text in enumerate((line for v in values if isinstance(v, str) for line in v.splitlines()), 1):
            yield f"{name}, dòng {n}", text


def _co_ten(row: DongNguoi) -> CoTen:
    return CoTen(row.ho_ten, row.thon, row.nam_sinh, row.nhom, row.so_tien)


@singledispatch
def _rows(data: GiayTo, said: Said) -> None:
    """What the rows of one type say; a type without rows says nothing here."""


@_rows.register
def _ky_nhan(data: DanhSachKyNhan, said: Said) -> None:
    gao = data.phat == "gao"
    said.nguoi += [
        CoTen(row.ho_ten, row.thon, row.nam_sinh, "", row.so_kg if gao else row.so_tien, row.so_khau) for row in data.dong
    ]


@_rows.register
def _tron_100(data: DanhSachTron100, said: Said) -> None:
    said.nguoi += [CoTen(row.ho_ten, row.noi_o.split(",")[0], row.nam_sinh) for row in data.dong]


@_rows.register
def _giay_mung_tho(data: GiayMungTho, said: Said) -> None:
    said.nguoi.append(CoTen(data.ho_ten, data.noi_o.split(",")[0], data.nam_sinh))


@_rows.register
def _giay_moi(data: GiayMoi, said: Said) -> None:
    said.noi.append(Noi(NGAY_LE, viet_ngay(data.ngay_hop), "ngay_hop"))


@_rows.register
def _du_toan(data: DuToan, said: Said) -> None:
    nguon: Counter[str] = Counter()
    for row in data.dong:
        nguon[row.nguon.lower()] += row.so_luong * row.don_gia
    said.noi += [Noi(TU_NGUON + ten, amount, "dong") for ten, amount in nguon.items()]
    said.noi.append(Noi(TONG_KINH_PHI, nguon.total(), "dong"))
    gifts = [(nhom, row.so_luong, row.so_luong * row.don_gia) for row in data.dong if (nhom := nhom_qua(row.noi_dung))]
    said.noi += cac_qua(gifts, cho="dong")


@_rows.register
def _quyet_toan(data: QuyetToan, said: Said) -> None:
    said.noi.append(Noi(TONG_KINH_PHI, sum(row.du_toan for row in data.dong), "dong"))
    said.noi.append(Noi(DA_CHI, sum(row.da_chi for row in data.dong), "dong"))
    said.noi.append(Noi(DA_TRAO, sum(row.da_chi for row in data.dong if nhom_qua(row.noi_dung)), "dong"))


@_rows.register
def _bieu_mau(data: BieuMau, said: Said) -> None:
    """A form whose columns name people: the households of a list of rice."""
    at = {
        head: n
        for n, cot in enumerate(data.cot)
        for head in ("Họ và tên", "Thôn", "Số khẩu", "Số gạo")
        if cot.ten.startswith(head)
    }
    for row in data.dong if "Họ và tên" in at else ():
        so = {head: value for head, n in at.items() if isinstance(value := row[n], int)}
        said.nguoi.append(
            CoTen(str(row[at["Họ và tên"]]), str(row[at["Thôn"]]), so_tien=so.get("Số gạo"), so_khau=so.get("Số khẩu"))
        )


@_rows.register
def _tong_hop(data: TongHop, said: Said) -> None:
    nhom: Counter[str] = Counter()
    thon: Counter[str] = Counter()
    for row in data.dong:
        stand = moc(row.tuoi)
        nhom[stand.ten if stand else ""] += row.so_nguoi
        thon[row.thon] += row.so_nguoi
    said.noi += [Noi(f"{SO_NGUOI} {ten}", count, "dong") for ten, count in nhom.items()]
    said.noi += [Noi(O_THON + ten, count, "dong") for ten, count in thon.items()]
    said.noi.append(Noi(SO_NGUOI, nhom.total(), "dong"))
