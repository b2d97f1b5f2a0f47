"""Mọi lỗi của một mẫu Word, một lần; ghi được thành ghi chú ngay trong mẫu."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from cli.files import read_bytes, write_whole
from cli.parser import JSON, arg
from cli.terminal import tell_aside, tell_json
from generators.errors import ExitCode, Fault

ARGUMENTS = (
    arg("file", type=Path, metavar="MẪU.docx", help="mẫu Word cần xem"),
    arg("--type", metavar="LOẠI", help="so với các mục mà loại văn bản này đưa vào mẫu"),
    arg("--comments", type=Path, metavar="RA.docx", help="ghi lỗi thành ghi chú Word vào một bản sao của mẫu"),
    JSON,
)


def run(args: argparse.Namespace) -> int:
    """Tell every fault of the template; 1 when one of them is an error."""
    from generators.render import lint
    from generators.render.comments import with_comments
    from generators.render.fields import fields

    raw = read_bytes(args.file)
    faults = lint(raw)
    broken = _errors(faults)
    if args.type and not broken:
        faults += _against(args.type, raw)
    if args.comments:
        write_whole(args.comments, with_comments(raw, faults))
    if args.json:
        tell_json({"faults": [asdict(fault) for fault in faults], "fields": [] if broken else sorted(fields(raw))})
    elif told := [str(fault) for fault in faults if fault.severity != "info"]:
        tell_aside("\n".join(told))
    else:
        print(f"{args.file.name}: không thấy lỗi nào.")
    return ExitCode.FAULTS if _errors(faults) else ExitCode.DONE


def _against(slug: str, raw: bytes) -> list[Fault]:
    """Names the template asks for that the type does not give, and those it gives in vain."""
    from cli.data import SAMPLE_OFFICE, sample
    from generators.doctype import get_type, read_data
    from generators.don_vi import read_don_vi
    from generators.render.fields import field_faults

    kind = get_type(slug)
    return field_faults(raw, kind.context(read_data(kind, sample(kind)), read_don_vi(SAMPLE_OFFICE)).keys())


def _errors(faults: list[Fault]) -> list[Fault]:
    return [fault for fault in faults if fault.severity == "error"]
