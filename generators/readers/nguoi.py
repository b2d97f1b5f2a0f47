"""One person of a list, as read and mended: what every set of documents starts from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

GioiTinh = Literal["nam", "nu"]
DA_MAT, CHUYEN_DI = "da_mat", "chuyen_di"


@dataclass(frozen=True, slots=True)
class Nguoi:
    """A person with the place they were read from; what is not known is None, what was not written is ""."""

    tep: str
    sheet: str
    row: int
    ho_ten: str
    nam_sinh: int
    thang_sinh: int | None = None
    ngay_sinh: date | None = None
    gioi_tinh: GioiTinh | None = None
    cccd: str | None = None
    cmnd: str | None = None
    thon: str = ""
    noi_o: str = ""
    dan_toc: str = ""
    que_quan: str = ""
    ghi_chu: str = ""
    so_tien: int | None = None
    danh_dau: tuple[str, ...] = ()  # DA_MAT, CHUYEN_DI
    khac: Mapping[str, str] = field(default_factory=dict)  # the other columns by their headings, as written
    o_ten: str = ""  # the cell of the name, and that of the number
    o_so: str = ""

    def as_json(self) -> dict[str, object]:
        """The shape others rely on (DESIGN §6)."""
        return {
            "file": self.tep,
            "sheet": self.sheet,
            "row": self.row,
            "ho_ten": self.ho_ten,
            "ngay_sinh": self.ngay_sinh.isoformat() if self.ngay_sinh else None,
            "thang_sinh": self.thang_sinh,
            "nam_sinh": self.nam_sinh,
            "gioi_tinh": self.gioi_tinh,
            "cccd": self.cccd,
            "cmnd": self.cmnd,
            "thon": self.thon,
            "noi_o": self.noi_o,
            "dan_toc": self.dan_toc,
            "que_quan": self.que_quan,
            "ghi_chu": self.ghi_chu,
            "so_tien": self.so_tien,
            "danh_dau": list(self.danh_dau),
            "khac": dict(self.khac),
        }


@dataclass(frozen=True, slots=True)
class Parked:
    """A row of a person that cannot go out yet: its cells as written and the codes that say why."""

    tep: str
    sheet: str
    row: int
    cells: tuple[str, ...]
    codes: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        """The row for programs."""
        return {"file": self.tep, "sheet": self.sheet, "row": self.row, "cells": list(self.cells), "codes": list(self.codes)}
