"""Một bộ văn bản từ danh sách: soạn, soát, chuyển PDF, gói in; chạy lại chỉ làm phần đổi."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from cli.parser import DON_VI, JSON, WrongUse, arg
from cli.terminal import tell, tell_aside, tell_json, tell_table
from generators.errors import ExitCode

if TYPE_CHECKING:
    from cli.set_made import DaLam

ARGUMENTS = (
    arg("set", metavar="BỘ", help="tên bộ văn bản, như lệnh sets kể"),
    arg("danh_sach", nargs="*", type=Path, metavar="DANH_SÁCH", help="danh sách .xlsx, .xls, .ods, .csv, .json hoặc .toml"),
    arg("-o", dest="out", type=Path, required=True, metavar="THƯ_MỤC", help="nơi để bộ văn bản; chạy lại vào chính thư mục ấy"),
    DON_VI,
    arg("--muc", type=Path, metavar="TỆP", help="bảng mức quà của đơn vị; bỏ trống thì lấy ./muc_qua.toml"),
    arg("--nam", type=int, metavar="NĂM", help="năm Tết; bỏ trống thì lấy Tết sắp tới"),
    arg("--thong-tin", type=Path, metavar="TỆP.toml", help="ngày, nơi tổ chức, người ký, số văn bản …; bỏ trống thì suy ra"),
    arg(
        "--tu-nam-truoc",
        type=Path,
        metavar="THƯ_MỤC",
        help="mở hồ sơ năm trước cho năm nay: chuyển năm, ngày, tuổi; nhắc văn bản hết hiệu lực",
    ),
    arg("--thon", type=Path, metavar="TỆP", help="danh mục thôn của đơn vị, mỗi dòng một tên"),
    arg(
        "--ky-nhan",
        nargs="+",
        type=Path,
        default=(),
        metavar="TỆP",
        help="sau lễ: biểu ký nhận đã ghi lại, để làm báo cáo, quyết toán",
    ),
    arg("--khong-pdf", action="store_true", help="chỉ làm bản Word, không làm PDF và gói in"),
    JSON,
)
SHOWN_AFTER = 2.0  # seconds: what is done by then needs no bar
WORDS = {"error": "phải sửa", "warning": "nên xem lại", "info": "để biết"}


def run(args: argparse.Namespace) -> int:
    """Make the set; 1 when an equality is broken (nothing is written then) or a row waits for someone."""
    from cli.make_set import Nguon, make_set, nam_truoc

    nguon = Nguon(args.danh_sach, args.don_vi, args.muc, args.thong_tin, args.thon, args.nam, args.ky_nhan)
    if args.tu_nam_truoc:
        nguon, faults = nam_truoc(args.set, args.tu_nam_truoc, nguon, ra=args.out.with_name(f"{args.out.name}.thong_tin.toml"))
        tell_aside("\n".join([f"Đã mở hồ sơ năm trước; xem và sửa {nguon.thong_tin}:", *(f"  {fault}" for fault in faults)]))
    elif not args.danh_sach:
        raise WrongUse("Chưa có danh sách. Ghi tên tệp danh sách sau tên bộ, hoặc dùng --tu-nam-truoc.")
    with Bar() as bar:
        made = make_set(args.set, nguon, out=args.out, pdf=not args.khong_pdf, tell=bar)
    if args.json:
        tell_json(made.as_json(args.out))
    else:
        tell_made(made, args.out)
    return ExitCode.DONE if made.clean else ExitCode.FAULTS


class Bar:
    """A bar on the terminal for what takes longer than two seconds: documents done, left, and the time left."""

    def __init__(self) -> None:
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("còn"), TimeRemainingColumn())
        self._progress = Progress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty())
        self._tasks: dict[str, TaskID] = {}
        self._since = time.monotonic()
        self._shown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._shown:
            self._progress.stop()

    def __call__(self, step: str, done: int, total: int) -> None:
        """Note how far a step is."""
        if step not in self._tasks:
            self._tasks[step] = self._progress.add_task(step, total=total)
        self._progress.update(self._tasks[step], completed=done, total=max(done, total))
        if not self._shown and time.monotonic() - self._since > SHOWN_AFTER:
            self._shown = True
            self._progress.start()


def tell_made(made: DaLam, out: Path) -> None:
    """Say what was made, what waits for someone, and where it is."""
    problems = made.problems
    for severity, words in WORDS.items():
        found = [p for p in problems if p["severity"] == severity]
        if severity == "info" and found:
            tell(f"{len(found)} chỗ đã tự sửa, để biết (xem index.html hoặc --json).")
        elif found:
            tell(f"{len(found)} chỗ {words}:")
            tell_table(("Chỗ", "Mã", "Việc cần làm"), [(_plain(p["cell"]), str(p["code"]), _plain(p["message"])) for p in found])
    broken = [equality for equality in made.made.dang_thuc if not equality.dung]
    if broken:
        tell_aside("[BO30] Các văn bản chưa khớp nhau nên chưa ghi gì vào thư mục. Từng chỗ lệch:")
        tell_aside("\n".join(f"  {equality.ten}: {'; '.join(equality.cho)}" for equality in broken))
        return
    _tell_papers(made)
    tell(f"{len(made.made.dang_thuc)} đẳng thức giữa các văn bản đều khớp. Để lại {made.parked} hàng.")
    tell(f"Kết quả ở {out.resolve()}; mở index.html để xem.")


def _tell_papers(made: DaLam) -> None:
    papers: dict[str, list[bool]] = {}
    for doc in made.made.van_ban:
        papers.setdefault(doc.giay, []).append(doc.made)
    rows = [(ten, str(len(docs)), str(sum(docs)), str(len(docs) - sum(docs))) for ten, docs in papers.items()]
    tell_table(("Văn bản", "Số bản", "Làm mới", "Không đổi"), rows)


def _plain(text: object) -> str:
    """Text that the table may not take for markup."""
    return str(text).replace("[", r"\[")
