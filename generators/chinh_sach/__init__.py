"""Policy as data: ages, milestones, rate tables."""

from __future__ import annotations
