"""Facts about the door to LibreOffice."""

from __future__ import annotations
