"""Rows of people with money: the list of one type and the list attached to another are the same list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from generators.bang import bang_chu, cat, nhan_nhom, theo_nhom
from generators.giay_to import CO_DINH
from generators.kieu import Chu, ChuTrong, Tien
from generators.tieng_viet.tien import viet_so, viet_tien

GIOI_TINH = {"nam": "Nam", "nu": "Nữ", "": ""}


class DongNguoi(BaseModel):
    """One person and what they are given."""

    model_config = CO_DINH
    nhom: ChuTrong = Field("", title="Nhóm", description="ví dụ Tròn 90 tuổi; các dòng cùng nhóm được xếp liền nhau")
    ho_ten: Chu = Field(title="Họ và tên")
    gioi_tinh: Literal["nam", "nu", ""] = Field("", title="Giới tính")
    nam_sinh: Annotated[int, Field(strict=True, ge=1890, le=2200)] = Field(title="Năm sinh")
    thon: Chu = Field(title="Thôn")
    so_tien: Tien = Field(title="Số tiền (đồng)")
    hien_vat: ChuTrong = Field("", title="Hiện vật")
    ghi_chu: ChuTrong = Field("", title="Ghi chú")

    def in_ra(self, tt: int) -> dict[str, str]:
        """The row as printed; the year of birth also stands in the column of the sex."""
        year = str(self.nam_sinh)
        return {
            "tt": str(tt),
            "ho_ten": self.ho_ten,
            "gioi_tinh": GIOI_TINH[self.gioi_tinh],
            "nam_sinh": year,
            "nam": year if self.gioi_tinh == "nam" else "",
            "nu": year if self.gioi_tinh == "nu" else "",
            "thon": self.thon,
            "so_tien": viet_so(self.so_tien),
            "hien_vat": self.hien_vat,
            "ghi_chu": self.ghi_chu,
        }


def phan_bang(rows: Sequence[DongNguoi]) -> dict[str, object]:
    """The tables of a list: a piece never spans two groups; a group ends with its own sum."""
    tables: list[dict[str, object]] = []
    tt = 0
    for number, (nhom, people) in enumerate(theo_nhom(rows, lambda row: row.nhom), 1):
        pieces = list(cat(people, lambda row: row.thon))
        for place, piece in enumerate(pieces):
            last = place == len(pieces) - 1 and bool(nhom)
            tables.append(
                {
                    "tieu_de": f"{nhan_nhom(number, nhom)}: {so_nguoi(people)}" if nhom and place == 0 else "",
                    "dong": [row.in_ra(tt := tt + 1) for row in piece],
                    "cong": f"Cộng: {so_nguoi(people)}" if last else "",
                    "cong_tien": viet_so(tong_tien(people)) if last else "",
                }
            )
    total = tong_tien(rows)
    return {
        "cac_bang": tables,
        "tong": f"Tổng cộng: {so_nguoi(rows)}; số tiền: {viet_tien(total)}",
        "tong_nguoi": so_nguoi(rows),
        "tong_tien": viet_so(total),
        "bang_chu": bang_chu(total),
    }


def tong_tien(rows: Sequence[DongNguoi]) -> int:
    """The sum of a list, from its rows."""
    return sum(row.so_tien for row in rows)


def so_nguoi(rows: Sequence[object]) -> str:
    """The head count with the leading zero of official lists: “05 người”."""
    return f"{len(rows):02d} người"
