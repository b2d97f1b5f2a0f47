"""Danh sách: people by group with the money each is given, subtotals, the total in words."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from generators.bang_kem import BangKem
from generators.danh_sach_tien import DongNguoi, phan_bang


class DanhSach(BangKem):
    """A list of people attached to the decision that gives them something."""

    TEN: ClassVar[str] = "Danh sách"

    dong: tuple[DongNguoi, ...] = Field(min_length=1, title="Danh sách")

    def phan_bang(self) -> dict[str, object]:
        """One table for each group."""
        return phan_bang(self.dong)
