"""The hour of Việt Nam, whatever zone the machine is set to."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

GIO_VIET_NAM = timezone(timedelta(hours=7))


def now() -> datetime:
    """This moment, as documents count it."""
    return datetime.now(GIO_VIET_NAM)
