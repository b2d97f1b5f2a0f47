"""Quyết toán: what was planned, what was spent, what is left, line by line and by source; every sum is computed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from pydantic import BaseModel, Field

from generators.bang import nhan_nhom, theo_nhom
from generators.bang_kem import BangKem
from generators.errors import Fault
from generators.giay_to import CO_DINH
from generators.kieu import Chu, ChuTrong, Tien
from generators.ky_bang import KyBang, bo_ky, ky_bang
from generators.tieng_viet.so_thanh_chu import so_tien_bang_chu
from generators.tieng_viet.tien import viet_so, viet_tien


class DongQuyetToan(BaseModel):
    """One item: the estimate beside what the receipts say."""

    model_config = CO_DINH
    nhom: ChuTrong = Field("", title="Nhóm chi", description="ví dụ Quà tặng; các dòng cùng nhóm được xếp liền nhau")
    noi_dung: Chu = Field(title="Nội dung chi")
    nguon: Chu = Field(title="Nguồn kinh phí", description="ví dụ Ngân sách xã")
    du_toan: Tien = Field(title="Dự toán được duyệt (đồng)", description="khoản phát sinh ngoài dự toán ghi 0")
    da_chi: Tien = Field(title="Đã chi (đồng)", description="theo chứng từ, danh sách ký nhận")
    ghi_chu: ChuTrong = Field("", title="Ghi chú", description="ví dụ số chứng từ, lý do chênh lệch")

    @property
    def con_lai(self) -> int:
        """What is left of the estimate; below nought when more was spent."""
        return self.du_toan - self.da_chi

    def in_ra(self, tt: int) -> dict[str, str]:
        """The row as printed."""
        words = {"tt": str(tt), "noi_dung": self.noi_dung, "nguon": self.nguon, "ghi_chu": self.ghi_chu}
        return {**words, **{name: viet_so(amount) for name, amount in _cong([self]).items()}}


class QuyetToan(BangKem):
    """The settlement attached to the report that sends it."""

    TEN: ClassVar[str] = "Quyết toán"

    dong: tuple[DongQuyetToan, ...] = Field(min_length=1, title="Các khoản chi")
    ky: tuple[KyBang, ...] = Field(
        bo_ky("Người lập", "Kế toán", "Chủ tịch"), max_length=6, title="Người ký cuối bảng", description="từ trái sang phải"
    )

    def canh_bao(self) -> list[Fault]:
        """Every item on which more was spent than planned."""
        message = "“{}” chi vượt dự toán {}. Ghi lý do ở cột Ghi chú hoặc kiểm tra lại số đã chi."
        return [
            Fault("DL70", message.format(row.noi_dung, viet_tien(-row.con_lai)), where=f"dong[{n}]", severity="warning")
            for n, row in enumerate(self.dong, 1)
            if row.con_lai < 0
        ]

    def phan_bang(self) -> dict[str, object]:
        """One table for each group of spending; numbering starts again in each."""
        total = _cong(self.dong)
        return {
            "cac_bang": [_bang(n, nhom, rows) for n, (nhom, rows) in enumerate(theo_nhom(self.dong, lambda row: row.nhom), 1)],
            "tong": f"Tổng cộng: {viet_tien(total['da_chi'])}",
            **{f"tong_{name}": viet_so(amount) for name, amount in total.items()},
            "bang_chu": f"Số đã chi bằng chữ: {so_tien_bang_chu(total['da_chi'])}.",
            "theo_nguon": [_mot_nguon(nguon, rows) for nguon, rows in theo_nhom(self.dong, lambda row: row.nguon)],
            "ky_bang": ky_bang(self.ky),
        }


def _bang(number: int, nhom: str, rows: Sequence[DongQuyetToan]) -> dict[str, object]:
    return {
        "tieu_de": nhan_nhom(number, nhom),
        "dong": [row.in_ra(tt) for tt, row in enumerate(rows, 1)],
        "cong": f"Cộng {nhan_nhom(number, nhom)}" if nhom else "",
        **{f"cong_{name}": viet_so(amount) for name, amount in _cong(rows).items()},
    }


def _mot_nguon(nguon: str, rows: Sequence[DongQuyetToan]) -> str:
    """The three sums of one source, in a sentence."""
    du_toan, da_chi, con_lai = map(viet_tien, _cong(rows).values())
    return f"{nguon}: dự toán {du_toan}; đã chi {da_chi}; còn lại {con_lai}"


def _cong(rows: Sequence[DongQuyetToan]) -> dict[str, int]:
    """The sums of the three columns of money."""
    return {
        "du_toan": sum(row.du_toan for row in rows),
        "da_chi": sum(row.da_chi for row in rows),
        "con_lai": sum(row.con_lai for row in rows),
    }
