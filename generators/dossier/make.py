"""A planned dossier made: rendered one by one, compared by data and by text, converted, and put in place whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from generators.doctype import get_type
from generators.document import TEMPLATES, template_of
from generators.don_vi import DonVi
from generators.dossier.beside import Beside
from generators.dossier.equalities import DangThuc, SoSanh
from generators.dossier.folder import GIU_LAI, keep_others, new_version, take
from generators.dossier.from_data import said_by_data
from generators.dossier.from_docx import said_by_docx
from generators.dossier.planned import HoSo, Planned
from generators.dossier.state import Dau, State, dau_vao, read_state, van_tay, write_state
from generators.errors import Fault, FileRefused
from generators.pdf import Pool, to_pdfs
from generators.render import CompiledTemplate

DU_LIEU, TEP = "dữ liệu", "tệp"
LAN_DAU, KHONG_DOI = "làm lần đầu", "không đổi"
CHUNG = {"muc": "bảng mức đổi", "don_vi": "hồ sơ đơn vị đổi", "chuong_trinh": "chương trình đổi phiên bản"}
"""What all documents of a dossier share, with what is said when it changed since the last run."""


class Tell(Protocol):
    """Hears how far the work is."""

    def __call__(self, step: str, done: int, total: int) -> None:
        """`done` of `total` documents are through this step."""


@dataclass(frozen=True, slots=True)
class VanBanDaLam:
    """One document of the dossier: where it stands, and whether and why it was made in this run."""

    giay: str
    slug: str
    ten: str
    docx: str
    pdf: str
    sha256: str
    made: bool
    why: str
    sha256_pdf: str = ""
    thon: str = ""
    so: int = 0
    nguoi: str = ""

    def as_json(self) -> dict[str, object]:
        """The shape others rely on (DESIGN §6)."""
        return {
            "slug": self.slug,
            "title": self.ten,
            "docx": self.docx,
            "pdf": self.pdf or None,
            "sha256": self.sha256,
            "made": self.made,
            "why": self.why,
        }


@dataclass(frozen=True, slots=True)
class Made:
    """What became of the dossier; `done` is false when an equality is broken, and then nothing stands in the folder."""

    van_ban: Sequence[VanBanDaLam]
    dang_thuc: Sequence[DangThuc]
    loi: Sequence[Fault]
    giu_lai: Sequence[str] = ()

    @property
    def done(self) -> bool:
        """Whether the dossier stands in its folder."""
        return all(equality.dung for equality in self.dang_thuc)


Finish = Callable[[Beside, Made], None]


@dataclass(frozen=True, slots=True)
class Viec:
    """What is to be made: the set's slug, its dossier, the office, and the fingerprints that all documents share."""

    bo: str
    ho_so: HoSo
    don_vi: DonVi
    chung: Mapping[str, str]
    mau: Path = TEMPLATES


def make(viec: Viec, *, out: Path, pool: Pool | None, kem: Mapping[str, bytes], tell: Tell, finish: Finish | None = None) -> Made:
    """The dossier in `out`, with the files `kem` beside it; without `pool` no PDF is made.

    `finish` may add files to the folder before it takes its place. A broken equality leaves the old folder as it was.
    """
    state = read_state(out)
    if state is not None and state.bo != viec.bo:
        raise FileRefused(f"{out} đang chứa bộ “{state.bo}”. Chọn thư mục khác cho bộ “{viec.bo}”.", code="BO23")
    with new_version(out, state=state) as version:
        folder = version.folder
        run = _Run(viec, out, folder, state or State(viec.bo, {}), tell)
        documents, equalities = run.documents()
        made = Made(documents, equalities, ())
        if not made.done:
            return made
        documents, faults = run.pdfs(documents, pool)
        others = keep_others(out, folder, state) if state else []
        made = replace(made, van_ban=documents, loi=faults)
        for name, raw in kem.items():
            run.file(name, raw)
        for name, blank in viec.ho_so.bieu.items():
            run.form(name, blank)
        made = replace(made, giu_lai=(*run.put_aside, *others))
        beside = Beside(folder, out, state.phu if state else {})
        if finish:
            finish(beside, made)
        write_state(folder, State(viec.bo, viec.chung, run.dau, _ours(folder, set(made.giu_lai)), beside.phu, run.kem))
        version.ready = True
    return made


def _write(path: Path, raw: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)


def _ours(folder: Path, others: set[str]) -> list[str]:
    files = (path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file())
    return [name for name in files if name not in others]


class _Run:
    """One run: each document rendered or taken over, and what it says taken in."""

    def __init__(self, viec: Viec, old: Path, folder: Path, state: State, tell: Tell) -> None:
        self.viec, self.old, self.folder, self.state, self.tell = viec, old, folder, state, tell
        self.templates: dict[str, CompiledTemplate] = {}
        self.marks: dict[str, str] = {}
        self.dau: dict[str, Dau] = {}
        self.kem: dict[str, str] = {}
        self.put_aside: list[str] = []

    def documents(self) -> tuple[list[VanBanDaLam], list[DangThuc]]:
        """Every document as a Word file, in the order of the set, and whether they agree."""
        ho_so, made = self.viec.ho_so, []
        compare = SoSanh(ho_so.giay, nhom=ho_so.nhom, ten_goi=ho_so.ten_goi)
        for done, planned in enumerate(ho_so.van_ban(), 1):
            made.append(self._document(planned, compare))
            self.tell("Soạn bản Word", done, ho_so.so_van_ban)
        return made, compare.ket_qua()

    def pdfs(self, documents: list[VanBanDaLam], pool: Pool | None) -> tuple[list[VanBanDaLam], list[Fault]]:
        """The documents with their PDF, converted where the Word file is new, and the faults of those that failed."""
        if pool is None:
            return documents, []
        wanted = [doc for doc in documents if not self._took_pdf(doc)]
        results = to_pdfs(((self.folder / doc.docx).read_bytes() for doc in wanted), pool=pool)
        faults: list[Fault] = []
        for done, (doc, result) in enumerate(zip(wanted, results, strict=True), 1):
            if result.pdf is None:
                reason = result.fault or Fault("BO24", "Không làm được bản PDF. Mở bản Word để kiểm tra rồi chạy lại.")
                faults.append(replace(reason, where=doc.docx))
            else:
                _write(self.folder / pdf_of(doc), result.pdf)
                self._remember_pdf(doc, result.pdf)
            self.tell("Chuyển sang PDF", done, len(wanted))
        failed = {fault.where for fault in faults}
        return [doc if doc.docx in failed else self._with_pdf(doc) for doc in documents], faults

    def file(self, name: str, raw: bytes) -> None:
        """A file that goes with the documents; one that the office changed is put aside first."""
        if self._edited(name):
            self._put_aside(name)
        _write(self.folder / name, raw)
        self.kem[name] = van_tay(raw)

    def form(self, name: str, blank: Callable[[], bytes]) -> None:
        """A form to be filled in; one that the office has begun to fill in stays as it is."""
        if self._edited(name):
            take(self.old / name, self.folder / name)
            self.kem[name] = self.state.kem[name]
        else:
            self.file(name, blank())

    def _edited(self, name: str) -> bool:
        known, path = self.state.kem.get(name), self.old / name
        return known is not None and path.is_file() and van_tay(path.read_bytes()) != known

    def _document(self, planned: Planned, compare: SoSanh) -> VanBanDaLam:
        giay = self.viec.ho_so.giay[planned.giay]
        context = get_type(planned.slug).context(planned.data, self.viec.don_vi)
        new = Dau(dau_vao(context), dau_vao(planned.data), self._mark(planned.slug), "")
        name = f"{planned.tep}.docx"
        why = self._why(planned.tep, name, new)
        if why == KHONG_DOI:
            take(self.old / name, self.folder / name)
            raw = (self.folder / name).read_bytes()
        else:
            raw = self._template(planned.slug).render(context)
            _write(self.folder / name, raw)
        self._hear(planned, raw, compare)
        digest = van_tay(raw)
        self.dau[planned.tep] = replace(new, docx=digest)
        whose = (planned.thon, planned.so, planned.nguoi)
        return VanBanDaLam(giay.ten, planned.slug, planned.ten, name, "", digest, why != KHONG_DOI, why, "", *whose)

    def _hear(self, planned: Planned, raw: bytes, compare: SoSanh) -> None:
        ho_so = self.viec.ho_so
        giay, tep, mau = planned.giay, planned.tep, ho_so.giay[planned.giay].mau_nguoi
        compare.add(said_by_data(planned.data, cau=ho_so.cau, mau_nguoi=mau), giay=giay, tep=tep, nguon=DU_LIEU)
        compare.add(said_by_docx(raw, cau=ho_so.cau, mau_nguoi=mau), giay=giay, tep=tep, nguon=TEP)

    def _template(self, slug: str) -> CompiledTemplate:
        """Compiled when the first document needs it: a run that changes nothing compiles nothing."""
        if slug not in self.templates:
            self.templates[slug] = template_of(get_type(slug), self.viec.don_vi, folder=self.viec.mau)
        return self.templates[slug]

    def _mark(self, slug: str) -> str:
        if slug not in self.marks:
            path = self.viec.mau / get_type(slug).template
            self.marks[slug] = van_tay(path.read_bytes()) if path.is_file() else ""
        return self.marks[slug]

    def _why(self, tep: str, name: str, new: Dau) -> str:
        """Why the document must be made, or that it need not."""
        before = self.state.van_ban.get(tep)
        if before is None:
            return LAN_DAU
        if not (self.old / name).is_file():
            return "tệp lần trước không còn"
        if van_tay((self.old / name).read_bytes()) != before.docx:
            self._put_aside(name)
            return f"tệp lần trước đã sửa tay, giữ ở {GIU_LAI}/{name}"
        changed = [word for key, word in CHUNG.items() if self.state.chung.get(key) != self.viec.chung.get(key)]
        if before.mau != new.mau:
            return "mẫu Word đổi"
        if before.du_lieu != new.du_lieu:
            return ", ".join(["dữ liệu đổi", *changed])
        if before.noi_dung != new.noi_dung:
            return ", ".join(changed) or "chương trình đổi cách trình bày"
        return CHUNG["chuong_trinh"] if CHUNG["chuong_trinh"] in changed else KHONG_DOI

    def _put_aside(self, name: str) -> None:
        aside = f"{GIU_LAI}/{name}"
        take(self.old / name, self.folder / aside)
        self.put_aside.append(aside)

    def _took_pdf(self, doc: VanBanDaLam) -> bool:
        """Whether the PDF of last time still is that of this Word file; then it is taken over."""
        tep, source = doc.docx.removesuffix(".docx"), self.old / pdf_of(doc)
        before = self.state.van_ban.get(tep)
        if before is None or not before.pdf or before.docx != doc.sha256 or not source.is_file():
            return False
        raw = source.read_bytes()
        if van_tay(raw) != before.pdf:
            return False
        take(source, self.folder / pdf_of(doc))
        self._remember_pdf(doc, raw)
        return True

    def _with_pdf(self, doc: VanBanDaLam) -> VanBanDaLam:
        return replace(doc, pdf=pdf_of(doc), sha256_pdf=self.dau[doc.docx.removesuffix(".docx")].pdf)

    def _remember_pdf(self, doc: VanBanDaLam, raw: bytes) -> None:
        tep = doc.docx.removesuffix(".docx")
        self.dau[tep] = replace(self.dau[tep], pdf=van_tay(raw))


def pdf_of(doc: VanBanDaLam) -> str:
    """Where the PDF of a document stands, beside the Word file."""
    return doc.docx.removesuffix("docx") + "pdf"
