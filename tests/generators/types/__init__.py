"""What single document types promise beyond the rules that hold for all."""

from __future__ import annotations
