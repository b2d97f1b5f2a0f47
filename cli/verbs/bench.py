"""Đo tốc độ cạnh các công cụ khác, trong cùng một lần chạy."""

from __future__ import annotations

import argparse

from cli.files import write_whole
from cli.parser import JSON, arg
from cli.terminal import busy, tell, tell_json
from generators.errors import ExitCode

ARGUMENTS = (
    arg("name", nargs="*", metavar="TÊN", help="phép đo cần chạy; bỏ trống là tất cả"),
    arg("--short", action="store_true", help="đo ngắn, số liệu kém chắc hơn"),
    arg("--write", action="store_true", help="ghi bảng số đo vào bench/README.md"),
    JSON,
)


def run(args: argparse.Namespace) -> int:
    """Measure, and tell as a table or as JSON."""
    from bench import report, suite
    from bench.machine import machine

    with busy("Đang đo; việc này mất vài phút"):
        results = list(suite.measure(args.name, short=args.short))
    here = machine()
    if args.write:
        write_whole(report.PAGE, report.page(report.PAGE.read_text(encoding="utf-8"), here, results).encode())
    if args.json:
        tell_json({"machine": here, "results": [result.as_json() for result in results]})
    else:
        tell(report.table(results), report.one_line(here))
    return ExitCode.DONE
