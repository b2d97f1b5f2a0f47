"""What a clerk states for the famine rice: the occasion and the months."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from generators.chinh_sach.bao_tro import DipGao
from generators.dossier.office import ThongTinBo
from generators.kieu import ChuTrong, SoDem


class ThongTin(ThongTinBo):
    """The fields of the set."""

    CO_SO: ClassVar[tuple[str, ...]] = ("to_trinh", "quyet_dinh", "bao_cao_ket_qua")
    TRONG_NAM: ClassVar[tuple[str, ...]] = ("to_trinh", "quyet_dinh", "bao_cao_ket_qua")

    dip: DipGao = Field("Tết Nguyên đán", title="Dịp hỗ trợ")
    so_thang: SoDem = Field(1, title="Số tháng", description="dịp Tết 1 tháng; giáp hạt, thiên tai nhiều nhất 3 tháng")
    uy_ban_tinh: ChuTrong = Field("", title="Ủy ban nhân dân tỉnh", description="bỏ trống: Ủy ban nhân dân tỉnh của đơn vị")

    @property
    def dip_day_du(self) -> str:
        """The occasion in running text: “tết Nguyên đán Đinh Mùi năm 2027”, “giáp hạt năm 2027”."""
        return self.nhan_dip if self.dip == "Tết Nguyên đán" else f"{self.dip} năm {self.nam}"
