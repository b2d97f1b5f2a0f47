"""Vietnamese as pure functions: numbers in words, dates, the lunar calendar, names, encodings."""

from __future__ import annotations
