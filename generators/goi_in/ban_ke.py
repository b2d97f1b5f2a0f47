"""What a print pack says of itself: its parts, where every document stands in them, and what was left out and why."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from generators.errors import FileRefused
from generators.goi_in.khao_sat import BoLai

TO_NGAN = "to_ngan"
"""The kind of the cover sheets, which are no documents."""


@dataclass(frozen=True, slots=True)
class Muc:
    """One document with its copies and blank pages: from which page of which part to which, counted from 1."""

    phan: int
    tu_trang: int
    den_trang: int
    loai: str
    tieu_de: str
    thon: str
    so: int
    nguoi: str
    ban: int
    tep: str


@dataclass(frozen=True, slots=True)
class Phan:
    """One PDF of the pack."""

    tep: str
    trang: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Thieu:
    """A document that is not in the pack, and why."""

    tep: str
    tieu_de: str
    thon: str
    so: int
    nguoi: str
    ma: str
    ly_do: str

    @classmethod
    def of(cls, bo_lai: BoLai) -> Thieu:
        """The line for a document that was left out."""
        giay, loi = bo_lai.giay, bo_lai.loi
        return cls(giay.pdf.name, giay.tieu_de, giay.thon, giay.so, giay.nguoi, loi.code, loi.message)


@dataclass(frozen=True, slots=True)
class GoiIn:
    """A print pack as it stands in its folder."""

    ten: str
    tieu_de: str
    hai_mat: bool
    phan: tuple[Phan, ...]
    muc: tuple[Muc, ...]
    thieu: tuple[Thieu, ...] = ()

    @property
    def so_giay(self) -> int:
        """How many documents are in it, without the cover sheets."""
        return sum(muc.loai != TO_NGAN for muc in self.muc)

    @property
    def trang(self) -> int:
        """How many pages the printer is given."""
        return sum(phan.trang for phan in self.phan)

    def json(self) -> bytes:
        """The file that stands beside the parts."""
        return (json.dumps(asdict(self), ensure_ascii=False, indent=1) + "\n").encode()


def ten_ban_ke(ten: str) -> str:
    """The name of that file.

    >>> ten_ban_ke("giay_mung_tho")
    'giay_mung_tho.goi.json'
    """
    return f"{ten}.goi.json"


def doc_ban_ke(path: Path) -> GoiIn:
    """The pack that a file speaks of."""
    try:
        raw = json.loads(path.read_bytes())
        return GoiIn(
            ten=str(raw["ten"]),
            tieu_de=str(raw["tieu_de"]),
            hai_mat=bool(raw["hai_mat"]),
            phan=tuple(Phan(**phan) for phan in raw["phan"]),
            muc=tuple(Muc(**muc) for muc in raw["muc"]),
            thieu=tuple(Thieu(**thieu) for thieu in raw["thieu"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as e:
        raise FileRefused(
            f"Không đọc được bản kê gói in {path.name}. Chọn đúng tệp .goi.json nằm cạnh gói in, hoặc làm lại gói in.",
            code="GI07",
        ) from e
