"""Báo cáo: what was done, with figures; to a superior it carries Kính gửi (NĐ 30/2020/NĐ-CP, mẫu 1.4)."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from generators.kieu import Chu
from generators.van_ban import VanBanGui


class BaoCao(VanBanGui):
    """A report; without addressees it stands as a plain named document."""

    TEN: ClassVar[str] = "Báo cáo"
    VIET_TAT: ClassVar[str | None] = "BC"

    kinh_gui: tuple[Chu, ...] = Field((), title="Kính gửi", description="khi báo cáo cấp trên; mỗi nơi một dòng")
