"""One set of documents a module or package; found by walking this folder."""

from __future__ import annotations
