"""Tests of the benchmarks' own workings; the figures themselves are measured by `vanthu bench`."""

from __future__ import annotations
