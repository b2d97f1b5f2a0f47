"""Tests of charts."""

from __future__ import annotations
