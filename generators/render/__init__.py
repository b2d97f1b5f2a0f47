"""The engine: a template compiled once, thousands of records rendered."""

from __future__ import annotations
