"""Benchmarks beside the peers, in one run."""

from __future__ import annotations
