"""Tờ trình: what is proposed to a superior, and why (NĐ 30/2020/NĐ-CP, mẫu 1.4)."""

from __future__ import annotations

from typing import ClassVar

from generators.van_ban import VanBanGui


class ToTrinh(VanBanGui):
    """A proposal; a department's own carries the department's letterhead and symbol."""

    TEN: ClassVar[str] = "Tờ trình"
    VIET_TAT: ClassVar[str | None] = "TTr"
