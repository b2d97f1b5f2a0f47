"""Mọi văn bản mẫu, bản Word và bản PDF."""

from __future__ import annotations

import argparse
from pathlib import Path

from cli.files import make_folder, write_whole
from cli.parser import DON_VI, arg
from cli.terminal import progress, tell_table
from generators.errors import ExitCode

ARGUMENTS = (arg("--out", type=Path, default=Path("out"), metavar="THƯ_MỤC", help="nơi để kết quả, mặc định là out"), DON_VI)


def run(args: argparse.Namespace) -> int:
    """Render every sample, convert each once, and tell what was made."""
    from cli.data import docx, office, sample
    from generators.doctype import all_types

    don_vi = office(args.don_vi)
    make_folder(args.out)
    made = {}
    for kind in progress(all_types(), "Soạn bản Word"):
        made[args.out / f"{kind.slug}.docx"] = raw = docx(kind, sample(kind), don_vi)
        write_whole(args.out / f"{kind.slug}.docx", raw)
    tell_table(("Văn bản", "Byte"), [(path.name, str(len(raw))) for path, raw in made.items()])
    print(f"Kết quả ở {args.out.resolve()}.")
    return ExitCode.DONE
