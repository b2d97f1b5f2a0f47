"""The builder of the committed Word templates: letterhead, signature block, recipients made once."""

from __future__ import annotations
