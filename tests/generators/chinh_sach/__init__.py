"""Policy as data: ages, rate tables, who receives what, from whom and when."""

from __future__ import annotations
