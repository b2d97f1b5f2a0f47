"""A dossier: one dataset becomes a set of documents that agree with each other, made again only where something changed."""

from __future__ import annotations
