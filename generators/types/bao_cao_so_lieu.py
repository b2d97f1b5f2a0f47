"""Báo cáo số liệu: the form STT, nội dung, đơn vị tính, số liệu; the rows are the office's, as its superior's form lists them."""

from __future__ import annotations

import re
from typing import Annotated, ClassVar

from pydantic import BaseModel, Field, StringConstraints, field_validator

from generators.bang_kem import BangKem
from generators.errors import Fault
from generators.giay_to import CO_DINH
from generators.ke_dong import RONG_TRICH_YEU_MM
from generators.kieu import Chu, ChuTrong, SoNguyen
from generators.loi_du_lieu import tu_choi_nhieu
from generators.tieng_viet.tien import viet_so

SO_LA_MA = re.compile(r"[IVXLC]+")
STT = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^([IVXLC]+|\d+(\.\d+)*)$", strict=True)]


class DongSoLieu(BaseModel):
    """One row; without a figure it is the name of a part."""

    model_config = CO_DINH
    stt: STT = Field(title="STT", description="II cho phần; 2.1, 2.1.1 cho chỉ tiêu; để trong ngoặc kép")
    noi_dung: Chu = Field(title="Nội dung")
    dvt: ChuTrong = Field("", title="Đơn vị tính", description="ví dụ người, nghìn đồng")
    so_lieu: SoNguyen | None = Field(None, title="Số liệu", description="dòng tên phần thì bỏ trống; không có thì ghi 0")

    @property
    def la_phan(self) -> bool:
        """Whether the row names a part."""
        return SO_LA_MA.fullmatch(self.stt) is not None

    def in_ra(self) -> dict[str, object]:
        """The row as printed."""
        figure = "" if self.so_lieu is None else viet_so(self.so_lieu)
        return {"stt": self.stt, "noi_dung": self.noi_dung, "dvt": self.dvt, "so_lieu": figure, "la_phan": self.la_phan}


class BaoCaoSoLieu(BangKem):
    """The form of figures attached to a report."""

    TEN: ClassVar[str] = "Báo cáo số liệu"
    RONG_TEN_MM: ClassVar[float] = RONG_TRICH_YEU_MM

    dong: tuple[DongSoLieu, ...] = Field(min_length=1, title="Các chỉ tiêu", description="đủ và đúng thứ tự như mẫu của cấp trên")

    @field_validator("dong")
    @classmethod
    def _du_so(cls, rows: tuple[DongSoLieu, ...]) -> tuple[DongSoLieu, ...]:
        faults = [Fault("DL71", _cau(row), where=f"dòng {n}") for n, row in enumerate(rows, 1) if _cau(row)]
        seen = [row.stt for row in rows]
        faults += [
            Fault("DL72", f"STT “{stt}” có {seen.count(stt)} dòng. Đánh lại số thứ tự.", where=f"dòng {seen.index(stt) + 1}")
            for stt in dict.fromkeys(seen)
            if seen.count(stt) > 1
        ]
        if faults:
            raise tu_choi_nhieu(faults)
        return rows

    def canh_bao(self) -> list[Fault]:
        """Rows whose parts add up to more than the whole: 2.1.1 and 2.1.2 above 2.1, in the same unit."""
        warnings = []
        for n, row in enumerate(self.dong, 1):
            parts = [child for child in self.dong if child.stt.rpartition(".")[0] == row.stt and child.dvt == row.dvt]
            total = sum(child.so_lieu or 0 for child in parts)
            if row.so_lieu is not None and total > row.so_lieu:
                message = (
                    f"Các dòng con của “{row.stt}” cộng lại {viet_so(total)}, lớn hơn {viet_so(row.so_lieu)}. Kiểm tra số liệu."
                )
                warnings.append(Fault("DL73", message, where=f"dong[{n}]", severity="warning"))
        return warnings

    def phan_bang(self) -> dict[str, object]:
        """One table, in the order of the form."""
        return {"dong": [row.in_ra() for row in self.dong]}


def _cau(row: DongSoLieu) -> str:
    """What is missing in a row, or nothing."""
    if row.la_phan and row.so_lieu is not None:
        return f"Dòng “{row.stt}” là tên phần nên không có số liệu. Đánh số dạng 1.1 hoặc bỏ số liệu."
    if not row.la_phan and row.so_lieu is None:
        return f"Chỉ tiêu “{row.stt}” chưa có số liệu. Ghi số, không có thì ghi 0."
    return ""
