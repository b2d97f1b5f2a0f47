"""Benchmarks beside the peers, in one run: each `bench/<name>.py` with a `run` is one benchmark."""

from __future__ import annotations

from bench.result import Result

__all__ = ["Result"]
