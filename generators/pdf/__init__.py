"""LibreOffice behind one small door: .docx in, PDF/A out."""

from __future__ import annotations
