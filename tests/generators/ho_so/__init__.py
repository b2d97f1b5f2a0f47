"""Tests of the dossier handed over."""

from __future__ import annotations
