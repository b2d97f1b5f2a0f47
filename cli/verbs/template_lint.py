"""Mọi lỗi của một mẫu Word, một lần."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from cli.files import read_bytes
from cli.parser import JSON, arg
from cli.terminal import tell_aside, tell_json
from generators.errors import ExitCode

ARGUMENTS = (
    arg("file", type=Path, metavar="MẪU.docx", help="mẫu Word cần xem"),
    arg("--type", metavar="LOẠI", help="so với các mục của loại văn bản này"),
    JSON,
)


def run(args: argparse.Namespace) -> int:
    """Tell every fault of the template; 1 when one of them is an error."""
    from generators.render import lint

    faults = lint(read_bytes(args.file))
    if args.json:
        tell_json({"faults": [asdict(fault) for fault in faults]})
    elif faults:
        tell_aside("\n".join(map(str, faults)))
    else:
        print(f"{args.file.name}: không thấy lỗi nào.")
    return ExitCode.FAULTS if any(fault.severity == "error" for fault in faults) else ExitCode.DONE
