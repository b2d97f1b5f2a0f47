"""Các bộ văn bản làm được từ một bảng dữ liệu."""

from __future__ import annotations

import argparse

from cli.parser import JSON
from cli.terminal import tell_json
from generators.errors import ExitCode

ARGUMENTS = (JSON,)


def run(args: argparse.Namespace) -> int:
    """Tell every set; there is none yet, and that is what it says."""
    if args.json:
        tell_json([])
    else:
        print("Chưa có bộ văn bản nào. Các loại văn bản lẻ: `vanthu types`.")
    return ExitCode.DONE
