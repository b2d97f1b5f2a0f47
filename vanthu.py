"""The command line's door: runs one verb, and turns every failure into words on stderr and an exit code."""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

from cli.clock import now
from cli.parser import parser
from generators.errors import ExitCode, VanBanError

STOPPED = 130  # what a shell expects of a program stopped by Ctrl-C


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code of one verb (DESIGN §6); no failure leaves here as a traceback."""
    _open_what_is_closed()
    try:
        args = parser().parse_args(argv)
        code: int = args.run(args)
        sys.stdout.flush()
    except VanBanError as e:
        print(e, file=sys.stderr)
        return e.exit_code
    except BrokenPipeError:  # the reader had enough (`vanthu types | head`): no fault of ours
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.DONE
    except KeyboardInterrupt:
        print("Đã dừng theo yêu cầu.", file=sys.stderr)
        return STOPPED
    except Exception:  # noqa: BLE001 - the last line of defence: the clerk gets a sentence, the log the details
        return _unexpected(traceback.format_exc())
    return code


def _open_what_is_closed() -> None:
    """A stdout or stderr closed by whoever started us (`>&-`) leads nowhere, and no result file is taken for it."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - open as long as the process


def _unexpected(details: str) -> int:
    if os.environ.get("VANTHU_DEBUG") == "1":
        print(details, file=sys.stderr)
    print(f"[CL99] Phần mềm gặp lỗi chưa lường trước. {_log(details)}", file=sys.stderr)
    return ExitCode.MACHINE


def _log(details: str) -> str:
    """Where the details were kept, as a sentence."""
    log = Path(tempfile.gettempdir()) / f"vanthu-loi-{now():%Y%m%d-%H%M%S}-{os.getpid()}.txt"
    try:
        log.touch(mode=0o600)
        log.write_text(details, encoding="utf-8")
    except OSError:
        return "Chạy lại với VANTHU_DEBUG=1 để xem chi tiết, rồi gửi cho quản trị."
    return f"Chi tiết ở {log}; gửi tệp ấy cho quản trị."


if __name__ == "__main__":
    sys.exit(main())
