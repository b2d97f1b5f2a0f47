"""Các loại văn bản làm được, kèm các mục phải điền."""

from __future__ import annotations

import argparse

from cli.parser import JSON
from cli.terminal import tell_json, tell_table
from generators.errors import ExitCode

ARGUMENTS = (JSON,)


def run(args: argparse.Namespace) -> int:
    """Tell every document type, as a table or as JSON."""
    from generators.doctype import all_types

    if args.json:
        tell_json([{"slug": t.slug, "ten": t.ten, "viet_tat": t.viet_tat, "fields": t.fields()} for t in all_types()])
        return ExitCode.DONE
    rows = [(t.slug, t.ten, t.viet_tat or "", ", ".join(f["title"] for f in t.fields() if f["required"])) for t in all_types()]
    tell_table(("Tên", "Loại văn bản", "Viết tắt", "Mục bắt buộc"), rows)
    return ExitCode.DONE
