"""From files the clerk names to a whole dossier: lists, office, rates and fields in; documents, packs and the offline page out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from cli.clock import now
from cli.data import ROOT, SAMPLE_OFFICE, office, read
from cli.files import read_bytes, write_whole
from cli.set_made import DaLam
from cli.set_pages import add_pages
from generators.chinh_sach.bang_muc import BangMuc
from generators.chinh_sach.kho_muc import bang_co_san, doc_bang_muc
from generators.don_vi import DonVi, read_don_vi
from generators.dossier.beside import Beside
from generators.dossier.make import Made, Tell, Viec, make
from generators.dossier.planned import BoVanBan, DauVao
from generators.dossier.state import van_tay
from generators.dossier.walk import get_set
from generators.errors import Fault, FileRefused
from generators.form.toml import toml_value
from generators.loi_du_lieu import read_model
from generators.pdf import Pool
from generators.readers.compare import across
from generators.readers.people import Kieu, PeopleList, read_list
from generators.readers.toml import read_toml
from generators.tieng_viet import chuan_hoa, tet

DAU_VAO, DON_VI, MUC, THONG_TIN = "dau_vao", "don_vi.toml", "muc_qua.toml", "thong_tin.toml"
PROCESSES = 2
SAMPLE_RATES = ROOT / "samples" / "inputs" / "muc_qua.toml"
PHIEN_BAN = "1"
"""Raised when the same data would give another document, so that every document is made again."""


@dataclass(frozen=True, slots=True)
class Nguon:
    """The files that a dossier is made from; what is not named is looked for where the office keeps it."""

    danh_sach: Sequence[Path]
    don_vi: Path | None = None
    muc: Path | None = None
    thong_tin: Path | None = None
    thon: Path | None = None
    nam: int | None = None
    ky_nhan: Sequence[Path] = ()


def make_set(
    slug: str,
    nguon: Nguon,
    *,
    out: Path,
    pdf: bool = True,
    goi_in: bool = True,
    tell: Tell | None = None,
    pool: Pool | None = None,
) -> DaLam:
    """The whole dossier in `out`; `FaultsFound` when the inputs cannot give one, and then nothing has changed there."""
    bo = get_set(slug)
    don_vi = office(nguon.don_vi)
    fields, nam = doc_thong_tin(bo, nguon)
    lists = doc_danh_sach(nguon.danh_sach, nguon.thon, nam=nam, kieu=bo.danh_sach)
    rates = bang_muc(nguon.muc, don_vi)
    people = [person for one in lists for person in one.nguoi]
    receipts = [row for one in doc_danh_sach(nguon.ky_nhan, nguon.thon, nam=nam, kieu="nguoi") for row in one.nguoi]
    ho_so = bo.lap(DauVao(people, don_vi, read_model(bo.thong_tin, fields), rates, receipts))
    parked = sum(len(one.parked) for one in lists) + len(ho_so.de_lai)
    viec = Viec(slug, ho_so, don_vi, _chung(don_vi, rates))
    trung = across([one.nguoi for one in lists])
    with nullcontext(pool) if pool or not pdf else Pool(PROCESSES) as offices:

        def finish(beside: Beside, made: Made) -> None:
            add_pages(beside, DaLam(made, ho_so, lists, trung), bo=bo, don_vi=don_vi, pool=offices if goi_in else None)

        kem = dau_vao(nguon, don_vi=don_vi, rates=rates, fields=fields)
        made = make(viec, out=out, pool=offices, kem=kem, tell=_telling(tell, parked), finish=finish)
    return DaLam(made, ho_so, lists, trung)


def nam_truoc(slug: str, folder: Path, nguon: Nguon, *, ra: Path) -> tuple[Nguon, list[Fault]]:
    """Last year's dossier opened for this year: the files to make it from, its fields moved on and written to `ra`, what to look at.

    Files that are named come before those of last year; the list of last year serves until there is a new one.
    """
    bo, kept = get_set(slug), folder / DAU_VAO
    if bo.sang_nam is None or not (kept / THONG_TIN).is_file():
        raise FileRefused(f"{folder} không có hồ sơ năm trước của bộ “{slug}”. Chọn thư mục mà lệnh make đã làm.", code="BO25")
    old = read_model(bo.thong_tin, read_toml(kept / THONG_TIN))
    fields, faults = bo.sang_nam(old, nguon.nam or old.nam + 1)
    write_whole(ra, toml_of({name: value for name, value in fields.model_dump().items() if value not in (None, "", (), [])}))
    lists = sorted(path for path in kept.iterdir() if path.name not in (THONG_TIN, DON_VI, MUC))
    return (
        Nguon(
            danh_sach=nguon.danh_sach or lists,
            don_vi=nguon.don_vi or kept / DON_VI,
            muc=nguon.muc or (kept / MUC if (kept / MUC).is_file() else None),
            thong_tin=ra,
            thon=nguon.thon,
            nam=fields.nam,
        ),
        faults,
    )


def doc_thong_tin(bo: BoVanBan[Any], nguon: Nguon) -> tuple[dict[str, object], int]:
    """The fields as stated, and the year: that of the command, of the file, or of the next Tết."""
    stated = dict(read(nguon.thong_tin)) if nguon.thong_tin else {}
    told = stated.get("nam")
    nam = nguon.nam or (told if isinstance(told, int) else next_tet())
    return {"nam": nam} | stated | ({"nam": nam} if nguon.nam else {}), nam


def next_tet() -> int:
    """The year of the Tết that comes next."""
    today = now().date()
    return today.year if today <= tet(today.year) else today.year + 1


def doc_danh_sach(lists: Sequence[Path], thon: Path | None, *, nam: int, kieu: Kieu = "nguoi_cao_tuoi") -> list[PeopleList]:
    """The people of every list that was named; `thon` is the office's list of its thôn."""
    lines = read_bytes(thon).decode("utf-8-sig", "replace").splitlines() if thon else []
    names = [name for line in lines if (name := chuan_hoa(line)[0]) and not name.startswith("#")]
    return [read_list(read_bytes(path), name=path.name, nam=nam, kieu=kieu, thon=names) for path in lists]


def bang_muc(named: Path | None, don_vi: DonVi) -> tuple[BangMuc, ...]:
    """The rates: the office's file, else this folder's, else the example for the example office, else those known of the province."""
    here = Path("muc_qua.toml")
    if named or here.exists():
        return (doc_bang_muc(named or here),)
    if don_vi == read_don_vi(SAMPLE_OFFICE):
        return (doc_bang_muc(SAMPLE_RATES),)
    return bang_co_san()


def dau_vao(nguon: Nguon, *, don_vi: DonVi, rates: Sequence[BaseModel], fields: Mapping[str, object]) -> dict[str, bytes]:
    """What the dossier was made from, kept with it: next year begins from here."""
    files = {f"{DAU_VAO}/{path.name}": read_bytes(path) for path in nguon.danh_sach}
    files[f"{DAU_VAO}/{DON_VI}"] = toml_of(don_vi.model_dump())
    if len(rates) == 1:
        files[f"{DAU_VAO}/{MUC}"] = toml_of(rates[0].model_dump())
    return files | {f"{DAU_VAO}/{THONG_TIN}": toml_of(fields)}


def toml_of(values: Mapping[str, object]) -> bytes:
    """Values as a TOML file, one line each; what is None is left out."""
    return "".join(f"{key} = {toml_value(_bare(value))}\n" for key, value in values.items() if value is not None).encode()


def _bare(value: object) -> object:
    if isinstance(value, Mapping):
        return {key: _bare(inner) for key, inner in value.items() if inner is not None}
    return [_bare(inner) for inner in value] if isinstance(value, list | tuple) else value


def _chung(don_vi: DonVi, rates: Sequence[BaseModel]) -> dict[str, str]:
    return {"don_vi": van_tay(repr(don_vi)), "muc": van_tay(repr(rates)), "chuong_trinh": PHIEN_BAN}


def _telling(tell: Tell | None, parked: int) -> Tell:
    """The listener, told with every step how many rows were left out."""
    if tell is None or not parked:
        return tell or _silent
    listener = tell

    def telling(step: str, done: int, total: int) -> None:
        listener(f"{step} (để lại {parked} hàng)", done, total)

    return telling


def _silent(step: str, done: int, total: int) -> None:
    """Nobody listens."""
