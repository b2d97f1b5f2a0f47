"""The thể thức checker: a .docx, and the PDF made from it, in; findings out. Pure."""

from __future__ import annotations
