"""The record: what was decided, by whom, when. Entered by service (changes) and queries (reads)."""

from __future__ import annotations
