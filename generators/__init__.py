"""Data in, Word and PDF out. Pure: no Django, no Prefect, no clock, no network."""

from __future__ import annotations
