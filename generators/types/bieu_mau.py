"""Biểu mẫu: a report form whose columns and rows are data; totals by row and by column are computed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import groupby
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, Field, ValidationInfo, field_validator

from generators.bang import cat
from generators.bang_kem import BangKem
from generators.errors import Fault
from generators.giay_to import CO_DINH
from generators.kieu import Chu, ChuTrong, DungSai, Kieu
from generators.loi_du_lieu import tu_choi_nhieu
from generators.tieng_viet.tien import viet_so

GiaTri = Annotated[int, Field(strict=True)] | Annotated[str, Field(strict=True)] | None
Hang = Annotated[tuple[tuple[GiaTri, ...], ...], Kieu("table")]


TINH = ("tong", "ti_le")


class Cot(BaseModel):
    """One column; `tong` and `ti_le` columns are computed from the number columns of their row, and never typed."""

    model_config = CO_DINH
    ten: Chu = Field(title="Tên cột")
    nhom: ChuTrong = Field("", title="Tên nhóm cột", description="các cột cùng nhóm đứng liền nhau dưới một tiêu đề chung")
    kieu: Literal["chu", "so", "tong", "ti_le"] = Field("chu", title="Kiểu cột")
    ti_le: ChuTrong = Field("", title="Cột được tính tỷ lệ", description="với cột kiểu ti_le: tên cột tử số")
    tren: ChuTrong = Field("", title="Tính trên cột", description="với cột kiểu ti_le: tên cột mẫu số")


class BieuMau(BangKem):
    """A form of at most ten columns."""

    TEN: ClassVar[str] = "Biểu mẫu"

    cot: tuple[Cot, ...] = Field(min_length=2, max_length=10, title="Các cột", description="không ghi cột TT")
    dong: Hang = Field(min_length=1, title="Các hàng", description="mỗi hàng đủ giá trị các cột, trừ cột kiểu tong, ti_le")
    cong: DungSai = Field(default=True, title="Có hàng cộng")

    @field_validator("cot")
    @classmethod
    def _du_ti_le(cls, columns: tuple[Cot, ...]) -> tuple[Cot, ...]:
        known = [c.ten for c in columns if c.kieu in ("so", "tong")]
        message = "Cột tỷ lệ “{}” phải ghi ti_le và tren là tên cột số có trong bảng: {}."
        wrong = [c for c in columns if c.kieu == "ti_le" and not {c.ti_le, c.tren} <= set(known)]
        if wrong:
            raise tu_choi_nhieu([Fault("DL74", message.format(c.ten, ", ".join(known)), where=c.ten) for c in wrong])
        return columns

    @field_validator("dong")
    @classmethod
    def _du_cot(cls, rows: tuple[tuple[GiaTri, ...], ...], info: ValidationInfo) -> tuple[tuple[GiaTri, ...], ...]:
        typed = [cot for cot in info.data.get("cot", ()) if cot.kieu not in TINH]
        faults = [fault for n, row in enumerate(rows, 1) for fault in _loi_hang(n, row, typed)] if typed else []
        if faults:
            raise tu_choi_nhieu(faults)
        return rows

    def phan_bang(self) -> dict[str, object]:
        """Columns under their group titles, then the rows as cells."""
        rows = [self._tinh(row) for row in self.dong]
        pieces = cat(list(enumerate(rows, 1)), lambda pair: pair[1][0])
        return {
            "cot": [{"ten": c.ten, "nhom": c.nhom, "la_so": c.kieu != "chu"} for c in self.cot],
            "nhom_cot": [{"ten": ten, "so_cot": len(list(cols))} for ten, cols in groupby(self.cot, lambda c: c.nhom)],
            "hai_tang": any(c.nhom for c in self.cot),
            "cac_bang": [
                {"tieu_de": "", "dong": [{"tt": str(tt), "o": self._in(row)} for tt, row in piece], "cong": "", "cong_tien": ""}
                for piece in pieces
            ],
            "o_cong": self._in(self._hang_cong(rows)) if self.cong else [],
            "tong": "",
            "bang_chu": "",
        }

    def _tinh(self, row: Sequence[GiaTri]) -> list[GiaTri]:
        """The row with its computed columns in place."""
        values, total = iter(row), sum(o for o in row if isinstance(o, int))
        sums = {"tong": total, "ti_le": None}
        return self._them_ti_le([sums[cot.kieu] if cot.kieu in TINH else next(values) for cot in self.cot])

    def _them_ti_le(self, row: Sequence[GiaTri]) -> list[GiaTri]:
        """The row with its percentages, from the numbers that stand in it."""
        numbers = {cot.ten: o for cot, o in zip(self.cot, row, strict=True) if isinstance(o, int)}
        return [
            phan_tram(numbers[cot.ti_le], numbers[cot.tren])
            if cot.kieu == "ti_le" and {cot.ti_le, cot.tren} <= numbers.keys()
            else o
            for cot, o in zip(self.cot, row, strict=True)
        ]

    def _hang_cong(self, rows: Sequence[Sequence[GiaTri]]) -> list[GiaTri]:
        sums: list[GiaTri] = [
            None if cot.kieu in ("chu", "ti_le") else sum(o for row in rows if isinstance(o := row[n], int))
            for n, cot in enumerate(self.cot)
        ]
        return self._them_ti_le(["Cộng", *sums[1:]] if self.cot[0].kieu == "chu" else sums)

    def _in(self, row: Sequence[GiaTri]) -> list[dict[str, object]]:
        return [
            {"chu": viet_so(o) if isinstance(o, int) else o or "", "la_so": cot.kieu != "chu"}
            for o, cot in zip(row, self.cot, strict=True)
        ]


def phan_tram(part: int, whole: int) -> str:
    """A share in per cent with one decimal, halves rounded up; empty where there is no whole.

    >>> phan_tram(1, 3), phan_tram(655, 655), phan_tram(0, 0)
    ('33,3%', '100,0%', '')
    """
    return f"{viet_so((Decimal(part) * 100 / whole).quantize(Decimal('0.1'), ROUND_HALF_UP))}%" if whole else ""


def _loi_hang(n: int, row: Sequence[GiaTri], typed: Sequence[Cot]) -> Iterator[Fault]:
    if len(row) != len(typed):
        message = f"Hàng có {len(row)} giá trị, cần {len(typed)} ({', '.join(c.ten for c in typed)}). Thêm, bớt cho đủ."
        yield Fault("DL25", message, where=f"hàng {n}")
    for value, cot in zip(row, typed, strict=False):
        if cot.kieu == "so" and isinstance(value, str):
            message = f"Cột “{cot.ten}” cần số nguyên; đang là “{value}”. Không có số thì ghi 0."
            yield Fault("DL26", message, where=f"hàng {n}")
