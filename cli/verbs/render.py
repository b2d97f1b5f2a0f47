"""Một văn bản Word từ một tệp dữ liệu."""

from __future__ import annotations

import argparse
from pathlib import Path

from cli.files import write_whole
from cli.parser import DON_VI, SLUG, WrongUse, arg
from generators.errors import ExitCode

ARGUMENTS = (
    SLUG,
    arg("data", type=Path, metavar="DỮ_LIỆU", help="tệp .toml hoặc .json"),
    arg("-o", dest="out", type=Path, required=True, metavar="VĂN_BẢN.docx", help="văn bản Word sẽ ghi"),
    arg("--pdf", action="store_true", help="làm thêm bản PDF/A cùng tên"),
    DON_VI,
)


def run(args: argparse.Namespace) -> int:
    """Write the document, and its PDF when asked; nothing is written unless all of it can be."""
    from cli.data import docx, office, read
    from generators.doctype import get_type

    if args.out.suffix != ".docx":
        raise WrongUse(f"Văn bản làm ra là tệp .docx; không làm được {args.out.name}. Đổi đuôi tệp rồi chạy lại.")
    files = {args.out: docx(get_type(args.slug), read(args.data), office(args.don_vi))}
    if args.pdf:
        from generators.pdf import to_pdf

        files[args.out.with_suffix(".pdf")] = to_pdf(files[args.out])
    for path, raw in files.items():
        write_whole(path, raw)
    print(f"Đã ghi {' và '.join(map(str, files))}.")
    return ExitCode.DONE
