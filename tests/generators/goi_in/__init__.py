"""Tests of print packs."""

from __future__ import annotations
