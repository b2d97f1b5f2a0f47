"""The web desk: reads the request, calls the record, renders."""

from __future__ import annotations
