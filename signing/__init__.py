"""PAdES signatures: sign, verify, what they look like. Pure but for the key."""

from __future__ import annotations
