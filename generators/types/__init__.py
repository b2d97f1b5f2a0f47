"""One document type a file; found by walking this folder."""

from __future__ import annotations
