"""Charts for reports: pictures that also speak when printed in black and white."""

from __future__ import annotations

from generators.bieu_do.tuoi_thon import mo_ta, theo_tuoi_va_thon

__all__ = ["mo_ta", "theo_tuoi_va_thon"]
