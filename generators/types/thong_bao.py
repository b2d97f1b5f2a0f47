"""Thông báo: what everyone concerned must know (NĐ 30/2020/NĐ-CP, mẫu 1.4)."""

from __future__ import annotations

from typing import ClassVar

from generators.van_ban import VanBan


class ThongBao(VanBan):
    """A notice."""

    TEN: ClassVar[str] = "Thông báo"
    VIET_TAT: ClassVar[str | None] = "TB"
