"""What the verbs share: arguments in Vietnamese, the terminal, files in and out, and the walk over the verbs."""

from __future__ import annotations
