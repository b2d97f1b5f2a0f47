"""Danh sách ký nhận: who received what, one sheet a thôn, cut into pages that each carry their own sum."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, Field, ValidationInfo, field_validator

from generators.bang import bang_chu
from generators.bang_kem import BangKem
from generators.don_vi import DonVi
from generators.errors import Fault
from generators.giay_to import CO_DINH
from generators.kieu import Chu, ChuTrong, SoDem, SoNguyen, Tien
from generators.ky_bang import KyBang, bo_ky, ky_bang
from generators.loi_du_lieu import tu_choi_nhieu
from generators.tieng_viet.so_thanh_chu import doc_so
from generators.tieng_viet.tien import viet_so
from generators.trang_ky_nhan import cac_trang


class DongKyNhan(BaseModel):
    """One person, or one household when rice is handed out."""

    model_config = CO_DINH
    ho_ten: Chu = Field(title="Họ và tên", description="người nhận, hoặc chủ hộ")
    nam_sinh: Annotated[int, Field(strict=True, ge=1890, le=2200)] | None = Field(None, title="Năm sinh")
    so_khau: SoDem | None = Field(None, title="Số khẩu", description="khi phát gạo theo hộ")
    thon: Chu = Field(title="Thôn")
    so_tien: Tien = Field(0, title="Số tiền (đồng)")
    so_kg: SoNguyen = Field(0, title="Số gạo (kg)")
    hien_vat: ChuTrong = Field("", title="Hiện vật")
    ghi_chu: ChuTrong = Field("", title="Ghi chú")


class DanhSachKyNhan(BangKem):
    """A sign sheet; `phat` says whether money or rice is summed."""

    TEN: ClassVar[str] = "Danh sách ký nhận"

    thon: Chu = Field(title="Thôn, làng", description="in dưới tên bảng, ví dụ Thôn Đồng Xanh")
    phat: Literal["tien", "gao"] = Field("tien", title="Phát tiền hay phát gạo")
    dong: tuple[DongKyNhan, ...] = Field(min_length=1, title="Danh sách")
    ky: tuple[KyBang, ...] = Field(
        bo_ky("Người phát", "Trưởng thôn", "Kế toán", "Chủ tịch"),
        min_length=1,
        max_length=6,
        title="Người ký cuối bảng",
        description="từ trái sang phải",
    )

    @field_validator("dong")
    @classmethod
    def _mot_thu(cls, rows: tuple[DongKyNhan, ...], info: ValidationInfo) -> tuple[DongKyNhan, ...]:
        gao = info.data.get("phat") == "gao"
        wrong = [n for n, row in enumerate(rows, 1) if (row.so_tien if gao else row.so_kg)]
        message = (
            f"Bảng phát {'gạo' if gao else 'tiền'} mà dòng này ghi {'số tiền' if gao else 'số gạo'}. Lập hai danh sách riêng."
        )
        if wrong:
            raise tu_choi_nhieu([Fault("DL65", message, where=f"dòng {n}") for n in wrong])
        return rows

    def context(self, don_vi: DonVi) -> dict[str, object]:
        """The sheet; the label “Phụ lục” stands only when it is one of several."""
        made = super().context(don_vi)
        rows = self._in()
        pages = cac_trang(rows, ten=self.ten.upper(), kem_theo=str(made["kem_theo"]), bang_chu=str(made["bang_chu"]))
        label = made["nhan"] if self.so_phu_luc else ""
        return {**made, "nhan": label, "trang": [self._trang(page, rows[page.start : page.stop]) for page in pages]}

    def phan_bang(self) -> dict[str, object]:
        """What stands around the pages."""
        gao, total = self.phat == "gao", self._cong(self.dong)
        return {
            "thon": self.thon,
            "cot_nam_sinh": "Số khẩu" if gao else "Năm sinh",
            "cot_so_luong": "Số gạo (kg)" if gao else "Số tiền (đồng)",
            "tong_nguoi": self._dem(self.dong),
            "tong_tien": viet_so(total),
            "bang_chu": f"Bằng chữ: {doc_so(total).capitalize()} ki-lô-gam." if gao else bang_chu(total),
            "ky_bang": ky_bang(self.ky),
        }

    def _trang(self, page: range, rows: list[dict[str, str]]) -> dict[str, object]:
        """What a page brings over, its rows, its own sum and the sum so far."""
        before, here, so_far = self.dong[: page.start], self.dong[page.start : page.stop], self.dong[: page.stop]
        end = "Tổng cộng" if page.stop == len(self.dong) else "Mang sang trang sau"
        return {
            "mang_sang": f"Trang trước mang sang: {self._dem(before)}" if before else "",
            "mang_sang_so": viet_so(self._cong(before)),
            "dong": rows,
            "cong": f"Cộng trang: {self._dem(here)}",
            "cong_so": viet_so(self._cong(here)),
            "cuoi": f"{end}: {self._dem(so_far)}",
            "cuoi_so": viet_so(self._cong(so_far)),
        }

    def _in(self) -> list[dict[str, str]]:
        gao = self.phat == "gao"
        return [
            {
                "tt": str(tt),
                "ho_ten": row.ho_ten,
                "nam_sinh": str((row.so_khau if gao else row.nam_sinh) or ""),
                "thon": row.thon,
                "so_luong": viet_so(row.so_kg if gao else row.so_tien),
                "hien_vat": row.hien_vat,
                "ghi_chu": row.ghi_chu,
            }
            for tt, row in enumerate(self.dong, 1)
        ]

    def _cong(self, rows: Sequence[DongKyNhan]) -> int:
        return sum(row.so_kg if self.phat == "gao" else row.so_tien for row in rows)

    def _dem(self, rows: Sequence[DongKyNhan]) -> str:
        return f"{len(rows):02d} {'hộ' if self.phat == 'gao' else 'người'}"
