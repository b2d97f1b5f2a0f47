"""One recipe a file: what stands on the paper of one document type, in order."""

from __future__ import annotations
