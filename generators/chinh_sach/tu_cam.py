"""Words that no congratulation may hold, found in a text however they are typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pydantic import BaseModel, Field

from generators.chinh_sach.nguon import CO_DINH, Nguon, doc_du_lieu
from generators.errors import Fault
from generators.kieu import Chu

PhamVi = Literal["mọi văn bản", "lời chúc"]

# One written sign: a letter with its loose marks. Signs without width are part of no word.
_CHU = re.compile("[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+")
_AN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")


class TuCam(BaseModel):
    """One forbidden word, why, and what to write instead."""

    model_config = CO_DINH
    tu: Chu = Field(title="Từ")
    pham_vi: PhamVi = Field(title="Phạm vi")
    muc: Literal["error", "warning"] = Field("error", title="Mức độ")
    vi_sao: Chu = Field(title="Vì sao")
    thay_bang: Chu = Field(title="Thay bằng")
    nguon: Nguon = Field(title="Nguồn")


class DanhSachTuCam(BaseModel):
    """The whole data file."""

    model_config = CO_DINH
    tu: tuple[TuCam, ...] = Field(min_length=1, title="Các từ")


@dataclass(frozen=True, slots=True)
class ChoTuCam:
    """One place where a forbidden word stands: `text[dau:cuoi]`, as it is typed there."""

    tu: TuCam
    dau: int
    cuoi: int
    viet: str

    def fault(self) -> Fault:
        """The place as a finding for the clerk."""
        message = f"Có từ “{self.viet}”, {self.tu.vi_sao}. Thay bằng {self.tu.thay_bang}."
        return Fault("CS31", message, where=f"ký tự thứ {self.dau + 1}", tag=self.tu.tu, severity=self.tu.muc)


@cache
def danh_sach_tu_cam() -> tuple[TuCam, ...]:
    """The forbidden words with their sources."""
    return doc_du_lieu(DanhSachTuCam, "tu_cam.toml").tu


def tim_tu_cam(text: str, *, loi_chuc: bool) -> tuple[ChoTuCam, ...]:
    """Every forbidden word of the text in reading order, whatever its case, spaces, line breaks or loose marks.

    Reports may say that someone died; congratulations (`loi_chuc`) may not.

    >>> [(c.viet, c.dau) for c in tim_tu_cam("Kính mừng cụ HƯỞNG\\u00a0\\nTHỌ 90 tuổi", loi_chuc=True)]
    [('HƯỞNG\\xa0\\nTHỌ', 13)]
    >>> tim_tu_cam("Lễ mừng thượng thọ; thưởng thọ", loi_chuc=True)
    ()
    """
    gon, cho = _gon(text)
    found = [
        ChoTuCam(tu, dau := cho[m.start()][0], cuoi := cho[m.end() - 1][1], text[dau:cuoi])
        for tu in danh_sach_tu_cam()
        if loi_chuc or tu.pham_vi == "mọi văn bản"
        for m in _mau(tu.tu).finditer(gon)
    ]
    return tuple(sorted(found, key=lambda c: (c.dau, c.cuoi)))


@cache
def _mau(tu: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(_gon(tu)[0])}(?!\w)")


def _gon(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text composed, in lower case, with single spaces; and for each of its signs the place it comes from."""
    signs: list[str] = []
    places: list[tuple[int, int]] = []
    for sign, dau, cuoi in _tung_chu(text):
        if sign == " " and signs and signs[-1] == " ":
            continue
        signs += sign
        places += [(dau, cuoi)] * len(sign)
    return "".join(signs), places


def _tung_chu(text: str) -> Iterator[tuple[str, int, int]]:
    for m in _CHU.finditer(text):
        if m[0][0] not in _AN:
            sign = unicodedata.normalize("NFC", m[0]).lower()
            yield " " if sign.isspace() else sign, m.start(), m.end()
