"""The offline page of a set: its documents, what was found, the equalities, the totals, the charts."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from generators.errors import Fault
from generators.goi_in import GoiIn
from generators.tieng_viet import so_tien_bang_chu, viet_so

_MUC_DO: Final = {"error": "Lỗi phải sửa", "warning": "Cần xem lại", "info": "Đã tự sửa, để biết"}
_NHIEU: Final = 12
"""A longer list starts folded."""


class CoDangThuc(Protocol):
    """An equality: its name, whether it holds, and the places compared."""

    @property
    def ten(self) -> str: ...
    @property
    def dung(self) -> bool: ...
    @property
    def cho(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class TaiLieu:
    """One document of the set; paths are relative to the page, with /."""

    nhom: str
    tieu_de: str
    docx: str = ""
    pdf: str = ""
    thon: str = ""
    vi_sao: str = ""
    """Why it was made again, or not."""


@dataclass(frozen=True, slots=True)
class VanDe:
    """One thing found in the list or in a document."""

    ma: str
    muc_do: str
    loi: str
    cho: str = ""
    doc_thay: str = ""
    da_lay: str = ""

    @classmethod
    def of(cls, fault: Fault) -> VanDe:
        """A fault as the page shows it."""
        return cls(fault.code, fault.severity, fault.message, cho=fault.where, doc_thay=fault.tag)


@dataclass(frozen=True, slots=True)
class BieuDo:
    """A chart, and what it says in words."""

    png: bytes
    mo_ta: str

    @property
    def uri(self) -> str:
        """The picture inside the page."""
        return "data:image/png;base64," + base64.b64encode(self.png).decode()


@dataclass(frozen=True, slots=True)
class BoHoSo:
    """All that the page shows; `goi_in` holds each pack with its folder, relative to the page."""

    ten: str
    co_quan: str
    tai_lieu: Sequence[TaiLieu]
    so_nguoi: int
    tien_theo_nguon: Mapping[str, int] = field(default_factory=dict)
    van_de: Sequence[VanDe] = ()
    dang_thuc: Sequence[CoDangThuc] = ()
    goi_in: Sequence[tuple[str, GoiIn]] = ()
    bieu_do: Sequence[BieuDo] = ()
    ghi_chu: str = ""


def trang_muc_luc(bo: BoHoSo) -> bytes:
    """The page as one HTML file that needs nothing else; every text in it is text, whatever it holds."""
    nhom: dict[str, list[TaiLieu]] = {}
    for tai_lieu in bo.tai_lieu:
        nhom.setdefault(tai_lieu.nhom, []).append(tai_lieu)
    tong = sum(bo.tien_theo_nguon.values())
    return (
        _template()
        .render(
            bo=bo,
            cac_nhom=nhom.items(),
            nhieu=_NHIEU,
            tong=tong,
            tong_bang_chu=so_tien_bang_chu(tong),
            van_de=_theo_muc_do(bo.van_de),
            lech=[d for d in bo.dang_thuc if not d.dung],
            khop=[d for d in bo.dang_thuc if d.dung],
        )
        .encode()
    )


def _theo_muc_do(van_de: Sequence[VanDe]) -> list[tuple[str, str, list[VanDe]]]:
    """The gravest first; a severity nobody knows counts as grave."""
    nhom = [
        (muc, ten, [v for v in van_de if (v.muc_do if v.muc_do in _MUC_DO else "error") == muc]) for muc, ten in _MUC_DO.items()
    ]
    return [(muc, ten, cac) for muc, ten, cac in nhom if cac]


def _duong_dan(path: str) -> str:
    """A relative path as a link: a colon or a leading // can never make it lead elsewhere.

    >>> _duong_dan("Giấy mời/7 #1.pdf"), _duong_dan("javascript:alert(1)"), _duong_dan("//noi.khac/a")
    ('Gi%E1%BA%A5y%20m%E1%BB%9Di/7%20%231.pdf', 'javascript%3Aalert%281%29', 'noi.khac/a')
    """
    return quote(path.lstrip("/"), safe="/")


@cache
def _template() -> Template:
    loader = FileSystemLoader(Path(__file__).parent)
    environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {"viet_so": viet_so, "duong_dan": _duong_dan}
    return environment.get_template("muc_luc.html.j2")
