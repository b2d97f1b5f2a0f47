"""One document to print: its PDF, what it is, whose it is, and in which thôn it is handed out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generators.errors import VanBanError


class GoiInHong(VanBanError):
    """A print pack cannot be made, or cannot be printed from again."""

    code = "GI01"


@dataclass(frozen=True, slots=True)
class Giay:
    """A document already made as PDF; `so` is the person's number in the list, 0 for a paper of the whole thôn.

    >>> Giay(Path("gmt-7.pdf"), loai="giay_mung_tho", tieu_de="Giấy mừng thọ", thon="Thôn 1", so=7, nguoi="Đỗ Thị Mẫu").ten
    '7. Đỗ Thị Mẫu'
    """

    pdf: Path
    loai: str
    tieu_de: str
    thon: str
    so: int = 0
    nguoi: str = ""
    ban: int = 1
    """How many copies are printed, one after another."""

    def __post_init__(self) -> None:
        if self.ban < 1 or self.so < 0:
            raise GoiInHong(f"Giấy “{self.tieu_de}” có số thứ tự {self.so}, số bản {self.ban}. Số bản phải từ 1 trở lên.")

    @property
    def ten(self) -> str:
        """The person as the bookmarks name them."""
        return f"{self.so}. {self.nguoi}" if self.so else self.nguoi
