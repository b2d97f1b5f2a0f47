"""The sheet that parts one thôn from the next: its name in large letters and what should lie under it, to count when dealing out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from generators.errors import MachineLacks
from generators.goi_in.khao_sat import BoLai
from generators.goi_in.xep import Chang
from generators.mau.bang import bang_ke, hang, o
from generators.mau.goi import docx
from generators.mau.trang import RONG_MM, than_van_ban
from generators.mau.wml import Element, doan, lap, neu, w
from generators.pdf import Pool, to_pdfs
from generators.render import CompiledTemplate, compile_template

_COT_MM = (RONG_MM - 60, 20, 20, 20)
_CO_TEN_PT = 40
_DAU_BANG = ("Loại giấy", "Số giấy", "Số bản", "Số trang")


def cac_to_ngan(cac_chang: Sequence[Chang], bo_lai: Sequence[BoLai], *, goi: str, pool: Pool | None) -> Iterator[bytes]:
    """One sheet, as PDF, for each stretch of a thôn."""
    template = _template()
    for result in to_pdfs((template.render(_context(chang, bo_lai, goi)) for chang in cac_chang), pool=pool):
        if result.pdf is None:
            loi = result.fault.message if result.fault else ""
            raise MachineLacks(f"Không làm được tờ ngăn giữa các thôn. {loi}", code="GI08")
        yield result.pdf


def _context(chang: Chang, bo_lai: Sequence[BoLai], goi: str) -> dict[str, object]:
    so = sorted({dem.giay.so for dem in chang.cac_giay if dem.giay.so})
    thieu = [bo for bo in bo_lai if bo.giay.thon == chang.thon]
    return {
        "thon": chang.nhan,
        "goi": goi,
        "hang": _cac_hang(chang),
        "so_nguoi": f"{len(so)} người, từ số {so[0]} đến số {so[-1]} trong danh sách." if so else "",
        "thieu": [f"- {bo.giay.tieu_de}{': ' * bool(bo.giay.ten)}{bo.giay.ten}" for bo in thieu],
    }


def _cac_hang(chang: Chang) -> list[list[str]]:
    """Documents, sheets and pages of each kind, and of all."""
    giay: Counter[str] = Counter()
    ban: Counter[str] = Counter()
    trang: Counter[str] = Counter()
    for dem in chang.cac_giay:
        giay[dem.giay.tieu_de] += 1
        ban[dem.giay.tieu_de] += dem.giay.ban
        trang[dem.giay.tieu_de] += dem.giay.ban * dem.trang
    rows = [[ten, str(giay[ten]), str(ban[ten]), str(trang[ten])] for ten in giay]
    return [*rows, ["Cộng", *(str(cot.total()) for cot in (giay, ban, trang))]]


@cache
def _template() -> CompiledTemplate:
    body = (
        doan("TenLoai", "TỜ NGĂN"),
        doan("TrichYeu", "{{ goi }}"),
        doan("QuyenHan", _chu_to("{{ thon }}")),
        doan("DoanVan", "{{ so_nguoi }}"),
        doan("CachKhoi"),
        _bang(),
        *neu("thieu", doan("KhoanCoTieuDe", "Chưa có trong gói này, cần làm lại và in bổ sung:")),
        *lap("d in thieu", doan("DoanVan", "{{ d }}")),
        doan("BangChu", "Tờ này chỉ để ngăn và đếm giấy của từng thôn, không phải văn bản; bỏ đi sau khi chia."),
    )
    return compile_template(docx(than_van_ban(*body), ten="goi"))


def _chu_to(text: str) -> Element:
    """A run in letters that can be read from across a table."""
    run = w("r", w("rPr", w("sz", val=_CO_TEN_PT * 2)), w("t"))
    run[-1].text = text
    return run


def _bang() -> Element:
    rong = list(_COT_MM)
    return bang_ke(
        hang(*(o(doan("TieuDeBang", dau), rong_mm=mm) for dau, mm in zip(_DAU_BANG, rong, strict=True)), tieu_de=True),
        hang(o(doan("OBang", "{%tr for h in hang %}"), rong_mm=0, gop=len(rong))),
        hang(*(o(doan("OBangGiua" if i else "OBang", f"{{{{ h[{i}] }}}}"), rong_mm=mm) for i, mm in enumerate(rong))),
        hang(o(doan("OBang", "{%tr endfor %}"), rong_mm=0, gop=len(rong))),
        cot_mm=rong,
    )
