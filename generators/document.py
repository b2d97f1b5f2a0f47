"""The door to one document: its typed data and the office profile in, the Word file out."""

from __future__ import annotations

from pathlib import Path

from generators.doctype import DocType
from generators.don_vi import DonVi
from generators.errors import MachineLacks
from generators.giay_to import GiayTo
from generators.mau.co_chu import theo_co_chu
from generators.render import CompiledTemplate, compile_template

TEMPLATES = Path(__file__).resolve().parent.parent / "templates_docx"


class TemplateMissing(MachineLacks):
    """The Word template of a type is not where it belongs."""

    code = "VB04"


def template_of(kind: DocType, don_vi: DonVi, *, folder: Path = TEMPLATES) -> CompiledTemplate:
    """The type's template in the size profile of the office, compiled once for the same content."""
    try:
        raw = (folder / kind.template).read_bytes()
    except OSError as e:
        raise TemplateMissing(
            f"Không đọc được mẫu Word {kind.template} của loại “{kind.ten}”. Chép lại mẫu vào thư mục templates_docx."
        ) from e
    return compile_template(theo_co_chu(raw, don_vi.co_chu))


def render_document(kind: DocType, data: GiayTo, *, don_vi: DonVi, folder: Path = TEMPLATES) -> bytes:
    """The .docx of one document; the same data give the same bytes.

    Raises FaultsFound with every fault when template and data do not fit together.
    """
    return template_of(kind, don_vi, folder=folder).render(kind.context(data, don_vi))
