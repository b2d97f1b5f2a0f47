"""Số tiền viết bằng chữ."""

from __future__ import annotations

import argparse

from cli.parser import arg
from generators.errors import ExitCode, Fault, VanBanError

ARGUMENTS = (arg("number", metavar="SỐ", help="số tiền, đồng: 1234567, 1.234.567 hoặc 500k"),)


def run(args: argparse.Namespace) -> int:
    """Print the amount in words."""
    from generators.tieng_viet.so_thanh_chu import so_tien_bang_chu
    from generators.tieng_viet.tien import doc_tien

    amount = doc_tien(args.number)
    if isinstance(amount, Fault):
        raise VanBanError(amount.message, code=amount.code)
    print(so_tien_bang_chu(amount))
    return ExitCode.DONE
