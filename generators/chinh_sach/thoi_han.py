"""The calendar of one Tết: what is due when, by solar and lunar days, and which law runs out on the way."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

from pydantic import BaseModel, Field, model_validator

from generators.chinh_sach.nguon import CO_DINH, Nguon, doc_du_lieu
from generators.errors import Fault
from generators.kieu import Chu, DungSai, Ngay, SoDem
from generators.loi_du_lieu import tu_choi
from generators.tieng_viet.am_lich import NgayAm, duong_lich
from generators.tieng_viet.ngay_thang import viet_ngay_vien_dan


class LucNao(BaseModel):
    """A day of the Tết year or of the year before, solar or lunar."""

    model_config = CO_DINH
    lich: Literal["dương", "âm"] = Field("dương", title="Lịch")
    nam: Literal[-1, 0] = Field(title="Năm", description="-1: năm trước năm Tết; 0: năm Tết")
    thang: SoDem = Field(title="Tháng", le=12)
    ngay: SoDem | None = Field(None, title="Ngày", le=31)
    cuoi_thang: DungSai = Field(default=False, title="Ngày cuối tháng")

    @model_validator(mode="after")
    def _mot_ngay(self) -> LucNao:
        if (self.ngay is None) != self.cuoi_thang or (self.cuoi_thang and self.lich == "âm"):
            raise tu_choi("CS70", "Ghi ngay, hoặc ghi cuoi_thang = true (chỉ với lịch dương), không ghi cả hai.")
        return self

    def la_ngay(self, *, nam_tet: int) -> date:
        """The solar day it falls on before or after that Tết."""
        year = nam_tet + self.nam
        if self.ngay is None:
            return date(year, self.thang, monthrange(year, self.thang)[1])
        return duong_lich(NgayAm(year, self.thang, self.ngay)) if self.lich == "âm" else date(year, self.thang, self.ngay)


class ViecLich(BaseModel):
    """One piece of work as the data file states it."""

    model_config = CO_DINH
    ma: Chu = Field(title="Mã")
    ten: Chu = Field(title="Việc")
    ai: Chu = Field(title="Ai làm")
    tu: LucNao | None = Field(None, title="Từ")
    den: LucNao = Field(title="Đến")
    nguon: Nguon = Field(title="Nguồn")


class HetHan(BaseModel):
    """A document that stops being law, and what hangs on it."""

    model_config = CO_DINH
    van_ban: Chu = Field(title="Văn bản")
    het_ngay: Ngay = Field(title="Ngày cuối cùng còn hiệu lực")
    anh_huong: Chu = Field(title="Ảnh hưởng đến")
    bao_truoc: SoDem = Field(title="Báo trước (ngày)", description="lựa chọn của chương trình, không phải quy định")
    nguon: Nguon = Field(title="Nguồn")


class ThoiHan(BaseModel):
    """The whole data file."""

    model_config = CO_DINH
    viec: tuple[ViecLich, ...] = Field(min_length=1, title="Các việc")
    het_han: tuple[HetHan, ...] = Field((), title="Văn bản có thời hạn")


@cache
def thoi_han() -> ThoiHan:
    """The calendar and the expiries, with their sources."""
    return doc_du_lieu(ThoiHan, "thoi_han.toml")


@dataclass(frozen=True, slots=True, order=True)
class Viec:
    """One piece of work with its solar days; without `tu` it is a last day only."""

    den: date
    tu: date | None
    ma: str
    ten: str
    ai: str
    co_nguon: bool


def lich_tet(nam_tet: int) -> tuple[Viec, ...]:
    """The work of one Tết in order of its last days; `co_nguon` is false for what is habit or inference.

    >>> [(v.ma, str(v.den)) for v in lich_tet(2027) if v.ma in ("ban_giao", "le_mung_tho")]
    [('ban_giao', '2027-01-30'), ('le_mung_tho', '2027-02-11')]
    """
    return tuple(sorted((_viec(row, nam_tet) for row in thoi_han().viec), key=lambda viec: (viec.den, viec.ma)))


def _viec(row: ViecLich, nam_tet: int) -> Viec:
    tu = row.tu.la_ngay(nam_tet=nam_tet) if row.tu else None
    return Viec(row.den.la_ngay(nam_tet=nam_tet), tu, row.ma, row.ten, row.ai, row.nguon.doi_chieu)


def canh_bao_het_han(*, tu: date, den: date) -> list[Fault]:
    """A warning for each document that runs out during a span of work or soon after it, an error for each already out.

    >>> [f.severity for f in canh_bao_het_han(tu=date(2026, 12, 1), den=date(2027, 2, 28))]
    ['warning']
    >>> [f.severity for f in canh_bao_het_han(tu=date(2027, 3, 2), den=date(2027, 3, 2))]
    ['error']
    """
    return [_het_han(row, tu) for row in thoi_han().het_han if row.het_ngay <= den + timedelta(row.bao_truoc)]


def _het_han(row: HetHan, tu: date) -> Fault:
    end = viet_ngay_vien_dan(row.het_ngay)
    if row.het_ngay < tu:
        message = f"{row.van_ban} đã hết hiệu lực sau ngày {end}, liên quan đến {row.anh_huong}. Viện dẫn văn bản thay thế."
        return Fault("CS72", message, where=row.van_ban)
    message = (
        f"{row.van_ban} hết hiệu lực sau ngày {end}, liên quan đến {row.anh_huong}. Kiểm tra văn bản thay thế trước ngày đó."
    )
    return Fault("CS71", message, where=row.van_ban, severity="warning")
