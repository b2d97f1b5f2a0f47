"""Tổng hợp thôn × tuổi × giới: how many are honoured, counted from the rows given, summed by row and by column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import ClassVar, Literal

from pydantic import BaseModel, Field, field_validator

from generators.bang_kem import BangKem
from generators.chinh_sach.tuoi import cac_moc, moc
from generators.errors import Fault
from generators.giay_to import CO_DINH
from generators.kieu import Chu, SoDem
from generators.loi_du_lieu import tu_choi_nhieu
from generators.tieng_viet.tien import viet_so

KHONG = "-"
"""Printed where nobody is counted: an empty cell could be one that was forgotten."""


class DemNguoi(BaseModel):
    """People of one thôn, age and sex; several rows of the same kind add up."""

    model_config = CO_DINH
    thon: Chu = Field(title="Thôn")
    tuoi: SoDem = Field(title="Tuổi", description="tuổi mừng thọ: 70, 75, … 100 hoặc trên 100")
    gioi_tinh: Literal["nam", "nu", ""] = Field("", title="Giới tính", description="bỏ trống khi chưa rõ")
    so_nguoi: SoDem = Field(1, title="Số người")


class TongHop(BangKem):
    """The table of counts; whose sex is unknown stands in the totals alone."""

    TEN: ClassVar[str] = "Tổng hợp"

    dong: tuple[DemNguoi, ...] = Field(min_length=1, title="Số người theo thôn, tuổi, giới tính")

    @field_validator("dong")
    @classmethod
    def _dung_moc(cls, rows: tuple[DemNguoi, ...]) -> tuple[DemNguoi, ...]:
        wrong = [(n, row.tuoi) for n, row in enumerate(rows, 1) if moc(row.tuoi) is None]
        if wrong:
            message = "{} tuổi không phải tuổi mừng thọ (70, 75, 80, 85, 90, 95, 100, trên 100). Kiểm tra năm sinh."
            raise tu_choi_nhieu([Fault("DL66", message.format(tuoi), where=f"dòng {n}") for n, tuoi in wrong])
        return rows

    def canh_bao(self) -> list[Fault]:
        """How many people have no sex stated: their columns do not add up to the total."""
        unknown = _dem(self.dong, lambda row: not row.gioi_tinh)
        message = f"{unknown} người chưa rõ giới tính, chỉ được tính ở cột Cộng. Bổ sung giới tính để nam và nữ khớp tổng số."
        return [Fault("DL67", message, where="dong", severity="warning")] if unknown else []

    def phan_bang(self) -> dict[str, object]:
        """One row for each thôn, in the order they come, then the sums."""
        places = dict.fromkeys(row.thon for row in self.dong)
        unknown = _dem(self.dong, lambda row: not row.gioi_tinh)
        return {
            "dong": [{"tt": str(tt), "thon": thon, **self._o(thon)} for tt, thon in enumerate(places, 1)],
            "cong": self._o(None),
            "tong": f"Tổng cộng: {viet_so(_dem(self.dong, lambda row: True))} người",
            "chua_ro": f"Trong đó {unknown:02d} người chưa rõ giới tính, tính ở cột Cộng." if unknown else "",
        }

    def _o(self, thon: str | None) -> dict[str, str]:
        """The cells of one thôn, or of all: `nam_70`, `nu_70` … `nam`, `nu`, `cong`."""
        count: Counter[str] = Counter()
        for row in self.dong:
            stand = moc(row.tuoi)
            if stand is not None and thon in (None, row.thon):
                keys = [f"{row.gioi_tinh}_{stand.ma}", row.gioi_tinh] if row.gioi_tinh else []
                count.update(dict.fromkeys([*keys, "cong"], row.so_nguoi))
        names = [f"{gioi}_{m.ma}" for m in cac_moc() for gioi in ("nam", "nu")]
        return {name: viet_so(count[name]) if count[name] else KHONG for name in (*names, "nam", "nu", "cong")}


def _dem(rows: tuple[DemNguoi, ...], chon: Callable[[DemNguoi], bool]) -> int:
    return sum(row.so_nguoi for row in rows if chon(row))
