"""Máy này đủ điều kiện làm việc chưa, thiếu gì thì sửa thế nào."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from cli.clock import now
from cli.parser import JSON
from cli.terminal import tell_json, tell_table
from generators.errors import ExitCode

ARGUMENTS = (JSON,)


def run(args: argparse.Namespace) -> int:
    """Tell every check; 3 when something is missing."""
    from generators.doctor import examine

    checks = examine(now=now(), out=Path.cwd())
    ok = all(check.ok for check in checks)
    if args.json:
        tell_json({"ok": ok, "checks": [asdict(check) for check in checks]})
    else:
        tell_table(("Việc", "", "Kết quả"), [(c.name, "được" if c.ok else "THIẾU", c.message) for c in checks])
    return ExitCode.DONE if ok else ExitCode.MACHINE
