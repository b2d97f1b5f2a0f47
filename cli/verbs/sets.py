"""Các bộ văn bản làm được từ một bảng dữ liệu."""

from __future__ import annotations

import argparse

from cli.parser import JSON
from cli.terminal import tell_json, tell_table
from generators.errors import ExitCode

ARGUMENTS = (JSON,)


def run(args: argparse.Namespace) -> int:
    """Tell every set with the fields that a clerk may state, as a table or as JSON."""
    from generators.doctype import fields_of
    from generators.dossier.walk import all_sets

    sets = [(slug, bo.ten, fields_of(bo.thong_tin)) for slug, bo in all_sets().items()]
    if args.json:
        tell_json([{"slug": slug, "ten": ten, "viet_tat": None, "fields": fields} for slug, ten, fields in sets])
    else:
        tell_table(
            ("Tên", "Bộ văn bản", "Mục có thể ghi"), [(s, ten, ", ".join(f["title"] for f in fields)) for s, ten, fields in sets]
        )
    return ExitCode.DONE
