"""The milestones of mừng thọ and the name of each ceremony, as data with their sources."""

from __future__ import annotations

from functools import cache

from pydantic import BaseModel, Field

from generators.chinh_sach.nguon import CO_DINH, Nguon, doc_du_lieu
from generators.kieu import Chu, DungSai, SoDem


class DongMoc(BaseModel):
    """One milestone as the data file states it."""

    model_config = CO_DINH
    tuoi: SoDem = Field(title="Tuổi")
    ten: Chu = Field(title="Tên nhóm")
    le: Chu = Field(title="Tên lễ")
    hang_nam: DungSai = Field(default=False, title="Năm nào cũng mừng")


class LeChung(BaseModel):
    """The name of a ceremony that several ages share."""

    model_config = CO_DINH
    ten: Chu = Field(title="Tên lễ chung")


class NguonXungHo(Nguon):
    """The custom of address, with the age from which everyone is "cụ"."""

    cu_tu: SoDem = Field(title="Xưng cụ từ tuổi")


class MungTho(BaseModel):
    """The whole data file."""

    model_config = CO_DINH
    nguon_moc: Nguon = Field(title="Nguồn của các mốc")
    nguon_le: Nguon = Field(title="Nguồn của tên lễ")
    nguon_xung_ho: NguonXungHo = Field(title="Nguồn của cách xưng hô")
    le_chung: LeChung = Field(title="Lễ chung")
    moc: tuple[DongMoc, ...] = Field(min_length=1, title="Các mốc")


@cache
def mung_tho() -> MungTho:
    """The milestones and names in force."""
    return doc_du_lieu(MungTho, "mung_tho.toml")
