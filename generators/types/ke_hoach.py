"""Kế hoạch: what will be done, by whom, when and with what money (NĐ 30/2020/NĐ-CP, mẫu 1.4)."""

from __future__ import annotations

from typing import ClassVar

from generators.van_ban import VanBan


class KeHoach(VanBan):
    """A plan; its opening paragraphs stand at the head of the content."""

    TEN: ClassVar[str] = "Kế hoạch"
    VIET_TAT: ClassVar[str | None] = "KH"
