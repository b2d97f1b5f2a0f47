"""The pages of a sign sheet: the sizes its template is built with, and the rows that each printed page holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generators.chia_trang import cao_chu_mm, chia_trang

COT_MM = {"tt": 9, "ho_ten": 44, "nam_sinh": 14, "thon": 33, "so_luong": 24, "hien_vat": 28, "ky": 33, "thay": 42, "ghi_chu": 25}
RONG_MM = sum(COT_MM.values())
NGUOI_NHAN_THAY = "Người nhận thay (họ tên, quan hệ, số CCCD)"

CAO_DONG_MM = 11
"""A row has room for a signature."""

CAO_CONG_MM = 7
"""A row of sums holds one line."""

CAO_KY_MM = 48
"""What the signers take under the table, the gap above them included."""

TRANG_MM = 170
"""Height of the text of a landscape page with margins of 20 mm (NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục I)."""

DU_PHONG_MM = 5
"""Left free on every page: word processors differ by tenths of a millimetre a row."""

CO_BANG_PT, CO_CHU_PT = 12, 14
_DEM_NGANG_MM, _DEM_DOC_MM, _VIEN_MM = 2.4, 1.4, 0.2
_DAU_MM = 5 + 7
"""On page 1, besides the name and the reference: the line under them and the name of the thôn."""


def cac_trang(rows: Sequence[Mapping[str, str]], *, ten: str, kem_theo: str, bang_chu: str) -> list[range]:
    """The rows of each page."""
    heading = max(_cao_o(NGUOI_NHAN_THAY, "thay", dam=True), _cao_o("Số tiền (đồng)", "so_luong", dam=True))
    room = TRANG_MM - DU_PHONG_MM - heading - 2 * CAO_CONG_MM
    return chia_trang(
        [_cao_dong(row) for row in rows],
        trang_dau=room - _DAU_MM - _cao_doan(ten, thut_mm=20, dam=True) - _cao_doan(kem_theo, thut_mm=20),
        trang_sau=room - CAO_CONG_MM,
        phan_cuoi=CAO_KY_MM + _cao_doan(bang_chu, thut_mm=10),
    )


def _cao_dong(row: Mapping[str, str]) -> float:
    """The height of a row: room to sign, or more when a cell needs more lines."""
    return max(CAO_DONG_MM, *(_cao_o(row.get(name, ""), name) for name in COT_MM)) + _VIEN_MM


def _cao_o(text: str, cot: str, *, dam: bool = False) -> float:
    return cao_chu_mm(text, rong_mm=COT_MM[cot] - _DEM_NGANG_MM, co_pt=CO_BANG_PT, dam=dam) + _DEM_DOC_MM


def _cao_doan(text: str, *, thut_mm: float, dam: bool = False) -> float:
    return cao_chu_mm(text, rong_mm=RONG_MM - thut_mm, co_pt=CO_CHU_PT, dam=dam)
