"""A made-up person for the tests of the policy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import count

_SO = count(1)


@dataclass(frozen=True)
class NguoiMau:
    """Someone who does not exist, with the fields that the readers give."""

    ho_ten: str = "Lê Thị Mẫu"
    nam_sinh: int | None = 1957
    ngay_sinh: date | None = None
    gioi_tinh: str | None = "nu"
    cccd: str | None = None
    thon: str | None = "Thôn Một"


def nguoi(nam_sinh: int | None = 1957, *, ho_ten: str = "Lê Thị Mẫu", thon: str = "Thôn Một") -> NguoiMau:
    """A person with a number of their own."""
    return NguoiMau(ho_ten=ho_ten, nam_sinh=nam_sinh, thon=thon, cccd=f"{next(_SO):012d}")
