"""Biểu nhập trống của một loại: danh sách chọn, ghi chú, một dòng ví dụ."""

from __future__ import annotations

import argparse
from pathlib import Path

from cli.files import write_whole
from cli.parser import SLUG, WrongUse, arg
from generators.errors import ExitCode

ARGUMENTS = (SLUG, arg("-o", dest="out", type=Path, required=True, metavar="TỆP", help="biểu .xlsx hoặc .toml sẽ ghi"))


def run(args: argparse.Namespace) -> int:
    """Write the form in the format that the name asks for."""
    from cli.data import sample
    from generators.doctype import get_type
    from generators.form import excel_form, toml_form

    kind = get_type(args.slug)
    if args.out.suffix == ".xlsx":
        raw = excel_form(kind.data, title=kind.ten, example=sample(kind))
    elif args.out.suffix == ".toml":
        raw = toml_form(kind.data, slug=kind.slug, title=kind.ten, example=sample(kind)).encode()
    else:
        raise WrongUse(f"Biểu nhập là tệp .xlsx hoặc .toml; không làm được {args.out.name}. Đổi đuôi tệp rồi chạy lại.")
    write_whole(args.out, raw)
    print(f"Đã ghi biểu nhập {kind.ten} vào {args.out}.")
    return ExitCode.DONE
