"""Prefect flows: order, retry, schedule; nothing else."""

from __future__ import annotations
