"""A few made-up people at known milestones, and the Tết dossier planned from them with the example office and rates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from cli.data import SAMPLE_OFFICE, SAMPLES
from generators.chinh_sach.bang_muc import BangMuc
from generators.chinh_sach.kho_muc import doc_bang_muc
from generators.doctype import get_type
from generators.document import render_document
from generators.don_vi import DonVi, read_don_vi
from generators.dossier.equalities import DangThuc, SoSanh
from generators.dossier.from_data import said_by_data
from generators.dossier.from_docx import said_by_docx
from generators.dossier.make import DU_LIEU, TEP
from generators.dossier.planned import DauVao, HoSo, Planned
from generators.dossier.walk import get_set
from generators.readers.nguoi import Nguoi

NAM = 2027
KHAI = (
    ("Phạm Văn Cẩn", 1927, "nam", "Thôn Đồng Xanh"),
    ("Bùi Thị Thơm", 1924, "nu", "Làng Cây Sung"),
    ("Quách Thị Nhạn", 1932, "nu", "Thôn Suối Trong"),
    ("Hà Văn Sơ", 1937, "nam", "Thôn Đồng Xanh"),
    ("Trương Văn Phấn", 1942, "nam", "Làng Cây Sung"),
    ("Hà Thị Liễu", 1947, "nu", "Làng Cây Sung"),
    ("Bùi Văn Rạng", 1952, "nam", "Thôn Đồng Xanh"),
    ("Trương Thị Đào", 1957, "nu", "Thôn Đồng Xanh"),
    ("Lê Thị Hợi", 1957, "nu", "Làng Cây Sung"),
)


def nguoi(ho_ten: str, nam_sinh: int, gioi_tinh: str, thon: str, **more: object) -> Nguoi:
    """A person as a list gives them."""
    base = Nguoi("ds.xlsx", "Danh sách", 5, ho_ten, nam_sinh, thon=thon, dan_toc="Mường", que_quan="Ngọc Liên")
    return replace(base, **{"gioi_tinh": gioi_tinh} | more)  # type: ignore[arg-type]


def cac_nguoi() -> list[Nguoi]:
    """Nine people, one or two at each milestone."""
    return [nguoi(*row) for row in KHAI]


@cache
def don_vi() -> DonVi:
    """The example office."""
    return read_don_vi(SAMPLE_OFFICE)


@cache
def muc() -> BangMuc:
    """The example rates."""
    return doc_bang_muc(SAMPLES / "inputs" / "muc_qua.toml")


def ho_so(people: Sequence[Nguoi] | None = None, *, bien_nhan: Sequence[Nguoi] = (), **fields: object) -> HoSo:
    """The Tết dossier of these people."""
    bo = get_set("tet_mung_tho")
    told = bo.thong_tin.model_validate({"nam": NAM} | fields)
    return bo.lap(DauVao(cac_nguoi() if people is None else people, don_vi(), told, (muc(),), bien_nhan))


Tamper = Callable[[Planned, bytes], bytes]


def so_sanh(hs: HoSo, *, tamper: Tamper = lambda _, raw: raw) -> dict[str, DangThuc]:
    """The equalities of a dossier by data and by text, after a hand has been at its files."""
    compare = SoSanh(hs.giay, nhom=hs.nhom, ten_goi=hs.ten_goi)
    for doc in hs.van_ban():
        mau = hs.giay[doc.giay].mau_nguoi
        raw = tamper(doc, render_document(get_type(doc.slug), doc.data, don_vi=don_vi()))
        compare.add(said_by_data(doc.data, cau=hs.cau, mau_nguoi=mau), giay=doc.giay, tep=doc.tep, nguon=DU_LIEU)
        compare.add(said_by_docx(raw, cau=hs.cau, mau_nguoi=mau), giay=doc.giay, tep=doc.tep, nguon=TEP)
    return {equality.ten: equality for equality in compare.ket_qua()}
