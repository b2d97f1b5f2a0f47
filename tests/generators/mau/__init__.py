"""Facts about the committed templates."""

from __future__ import annotations
