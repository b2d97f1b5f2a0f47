"""Bytes in, rows out; one file per format."""

from __future__ import annotations
