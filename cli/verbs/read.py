"""Đọc danh sách của thôn, của xã: người, chỗ đã sửa, chỗ phải sửa."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from cli.clock import now
from cli.files import read_bytes, write_whole
from cli.parser import JSON, WrongUse, arg
from cli.terminal import busy, tell, tell_json, tell_table
from generators.errors import ExitCode

if TYPE_CHECKING:
    from generators.readers.people import PeopleList
    from generators.readers.problems import Problem

ARGUMENTS = (
    arg("files", nargs="+", type=Path, metavar="TỆP", help="danh sách .xlsx, .xls, .ods, .csv, .json hoặc .toml"),
    arg(
        "--as",
        dest="kieu",
        choices=("nguoi_cao_tuoi", "nguoi"),
        default="nguoi_cao_tuoi",
        metavar="KIỂU",
        help="nguoi_cao_tuoi (mặc định) hoặc nguoi: danh sách người mọi tuổi",
    ),
    arg("--nam", type=int, metavar="NĂM", help="năm Tết để tính tuổi; bỏ trống thì lấy Tết sắp tới"),
    arg("--thon", type=Path, metavar="TỆP", help="danh mục thôn của đơn vị, mỗi dòng một tên, để soát tên thôn"),
    arg(
        "--annotate",
        type=Path,
        metavar="TỆP.xlsx",
        help="ghi lại chính danh sách ấy, có tô màu và ghi chú từng ô (hình vẽ trong tệp không giữ lại)",
    ),
    JSON,
)
WORDS = {"error": "Phải sửa (hàng bị để lại)", "warning": "Nên xem lại", "info": "Đã tự sửa, chỉ để biết"}
KINDS = {
    "title": "tiêu đề",
    "header": "đầu bảng",
    "group": "nhóm",
    "total": "cộng",
    "note": "ghi chú hoặc chữ ký",
    "blank": "trống",
}


def run(args: argparse.Namespace) -> int:
    """Tell what was read; 1 when a row was parked."""
    from generators.readers.compare import across
    from generators.readers.people import read_list

    if args.annotate and (len(args.files) > 1 or args.annotate.suffix != ".xlsx"):
        raise WrongUse("Chỉ ghi chú được từng danh sách một, vào một tệp .xlsx. Chạy riêng cho mỗi tệp.")
    if args.annotate and args.annotate.resolve() == args.files[0].resolve():
        raise WrongUse(f"{args.annotate} là chính danh sách đang đọc. Đặt tên khác cho bản có ghi chú.")
    nam, thon = args.nam or _next_tet(), _names(args.thon)
    with busy("Đang đọc danh sách"):
        raws = [read_bytes(path) for path in args.files]
        lists = [
            read_list(raw, name=path.name, nam=nam, kieu=args.kieu, thon=thon) for path, raw in zip(args.files, raws, strict=True)
        ]
        both = across([one.nguoi for one in lists])
    if args.annotate:
        from generators.readers.annotate import annotate

        write_whole(args.annotate, annotate(raws[0], lists[0]))
    if args.json:
        tell_json(_as_json(lists, both))
    else:
        _tell(lists, both, nam)
    return ExitCode.FAULTS if any(one.parked for one in lists) else ExitCode.DONE


def _next_tet() -> int:
    from generators.tieng_viet import tet

    today = now().date()
    return today.year if today <= tet(today.year) else today.year + 1


def _names(path: Path | None) -> list[str]:
    if path is None:
        return []
    from generators.readers.van_ban_thuan import read_text
    from generators.tieng_viet import chuan_hoa

    return [name for line in read_text(path).splitlines() if (name := chuan_hoa(line)[0]) and not name.startswith("#")]


def _as_json(lists: Sequence[PeopleList], both: Sequence[Problem]) -> dict[str, object]:
    counts = [one.counts.as_json() for one in lists]
    return {
        "rows": [person.as_json() for one in lists for person in one.nguoi],
        "parked": [row.as_json() for one in lists for row in one.parked],
        "problems": [problem.as_json() for problem in (*(p for one in lists for p in one.problems), *both)],
        "counts": {key: sum(count[key] for count in counts) for key in counts[0]},
    }


def _tell(lists: Sequence[PeopleList], both: Sequence[Problem], nam: int) -> None:
    problems = sorted((*(p for one in lists for p in one.problems), *both), key=lambda p: list(WORDS).index(p.severity))
    for severity, group in groupby(problems, key=lambda problem: problem.severity):
        several = len(lists) > 1
        found = list(group)
        tell(f"{WORDS[severity]}: {len(found)}")
        rows = [(_place(p, several=several), p.code, p.read, p.taken or "", p.message) for p in found]
        tell_table(("Chỗ", "Mã", "Đọc được", "Đã lấy", "Việc cần làm"), [[_plain(cell) for cell in row] for row in rows])
    for one in lists:
        tell(_plain(_sum(one)))
    tell(f"Tính theo Tết năm {nam}.")


def _place(problem: Problem, *, several: bool) -> str:
    parts = [problem.tep if several else "", problem.sheet, problem.cell]
    return " › ".join(part for part in parts if part)


def _sum(one: PeopleList) -> str:
    counts = one.counts
    others = ", ".join(f"{counts.kinds[kind]} {said}" for kind, said in KINDS.items() if counts.kinds[kind])  # type: ignore[index]
    people = f"{counts.came_in} người vào = {counts.out} người ra + {counts.parked} hàng để lại"
    return f"{one.tep}: {counts.rows} hàng = {counts.came_in} người{', ' if others else ''}{others}; {people}."


def _plain(text: str) -> str:
    """Text that the table may not take for markup."""
    return text.replace("[", r"\[")
