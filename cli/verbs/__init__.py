"""One verb a file, found by walking this folder: ARGUMENTS says what it takes, `run` does it, the docstring is its help."""

from __future__ import annotations
