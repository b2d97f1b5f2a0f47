"""Where a number of the law comes from, kept beside the number, and how the data files of the law are read."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field

from generators.kieu import Chu, DungSai
from generators.loi_du_lieu import read_model
from generators.readers.toml import read_toml

CO_DINH = ConfigDict(frozen=True, extra="forbid")
THU_MUC = Path(__file__).parent

M = TypeVar("M", bound=BaseModel)


class Nguon(BaseModel):
    """The document a number is taken from, and whether anyone has compared the two."""

    model_config = CO_DINH
    van_ban: Chu = Field(title="Văn bản", description="số ký hiệu, ngày, điều khoản")
    doi_chieu: DungSai = Field(title="Đã đối chiếu", description="false: ghi theo trí nhớ, tập quán hoặc suy luận")
    tai: tuple[Chu, ...] = Field((), title="Xem tại")


def doc_du_lieu(model: type[M], ten: str) -> M:
    """The data file of this package with this name, typed; its faults are told like a clerk's."""
    return read_model(model, read_toml(THU_MUC / ten))
