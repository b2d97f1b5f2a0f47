"""LibreOffice behind one small door: .docx in, PDF/A out."""

from __future__ import annotations

from generators.pdf.batch import Result, to_pdf, to_pdfs
from generators.pdf.failure import ConvertFailed
from generators.pdf.office import LibreOffice
from generators.pdf.pages import page_count, page_texts, pictures
from generators.pdf.pool import Pool
from generators.pdf.probe import Machine, probe

__all__ = [
    "ConvertFailed",
    "LibreOffice",
    "Machine",
    "Pool",
    "Result",
    "page_count",
    "page_texts",
    "pictures",
    "probe",
    "to_pdf",
    "to_pdfs",
]
