"""Dự toán: what is bought, how many, at what price, from which source; every product and sum is computed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from pydantic import BaseModel, Field

from generators.bang import bang_chu, nhan_nhom, theo_nhom
from generators.bang_kem import BangKem
from generators.giay_to import CO_DINH
from generators.kieu import Chu, ChuTrong, SoNguyen, Tien
from generators.tieng_viet.tien import viet_so, viet_tien


class DongDuToan(BaseModel):
    """One item of spending."""

    model_config = CO_DINH
    nhom: ChuTrong = Field("", title="Nhóm chi", description="ví dụ Quà tặng; các dòng cùng nhóm được xếp liền nhau")
    noi_dung: Chu = Field(title="Nội dung chi")
    dvt: Chu = Field(title="Đơn vị tính")
    so_luong: SoNguyen = Field(title="Số lượng")
    don_gia: Tien = Field(title="Đơn giá (đồng)")
    nguon: Chu = Field(title="Nguồn kinh phí", description="ví dụ Ngân sách xã")
    ghi_chu: ChuTrong = Field("", title="Ghi chú")

    @property
    def thanh_tien(self) -> int:
        """Quantity times price."""
        return self.so_luong * self.don_gia

    def in_ra(self, tt: int) -> dict[str, str]:
        """The row as printed."""
        return {
            "tt": str(tt),
            "noi_dung": self.noi_dung,
            "dvt": self.dvt,
            "so_luong": viet_so(self.so_luong),
            "don_gia": viet_so(self.don_gia),
            "thanh_tien": viet_so(self.thanh_tien),
            "nguon": self.nguon,
            "ghi_chu": self.ghi_chu,
        }


class DuToan(BangKem):
    """An estimate attached to the paper that asks for the money."""

    TEN: ClassVar[str] = "Dự toán"

    dong: tuple[DongDuToan, ...] = Field(min_length=1, title="Các khoản chi")

    def phan_bang(self) -> dict[str, object]:
        """One table for each group of spending; numbering starts again in each."""
        total = _tong(self.dong)
        return {
            "cac_bang": [_bang(n, nhom, rows) for n, (nhom, rows) in enumerate(theo_nhom(self.dong, lambda row: row.nhom), 1)],
            "tong": f"Tổng cộng: {viet_tien(total)}",
            "tong_tien": viet_so(total),
            "bang_chu": bang_chu(total),
            "theo_nguon": [f"{nguon}: {viet_tien(_tong(rows))}" for nguon, rows in theo_nhom(self.dong, lambda row: row.nguon)],
        }


def _bang(number: int, nhom: str, rows: Sequence[DongDuToan]) -> dict[str, object]:
    return {
        "tieu_de": nhan_nhom(number, nhom),
        "dong": [row.in_ra(tt) for tt, row in enumerate(rows, 1)],
        "cong": f"Cộng {nhan_nhom(number, nhom)}" if nhom else "",
        "cong_tien": viet_so(_tong(rows)) if nhom else "",
    }


def _tong(rows: Sequence[DongDuToan]) -> int:
    return sum(row.thanh_tien for row in rows)
