"""Is this machine able to do the work: every check says what is so, and how to mend what is not."""

from __future__ import annotations

import platform
import shutil
import sys
import tempfile
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from generators.errors import VanBanError
from generators.pdf.probe import Machine, probe
from generators.render import compile_template

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "templates_docx"
ROOM_NEEDED_MB = 500
TIMES_METRICS = ("times", "liberation serif", "tinos", "termes")
FASTAPI_TOO_NEW = (0, 151)  # Prefect 3.8's server does not import with FastAPI >= 0.155; 3.9 asks for < 0.151


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at; `message` says what to do when `ok` is false."""

    name: str
    ok: bool
    message: str


def examine(*, now: datetime, out: Path) -> list[Check]:
    """Every check of this machine, for work whose results go to `out`."""
    machine = probe()
    return [
        python(sys.version_info[:3]),
        libreoffice(machine),
        uno(machine),
        fonts(machine),
        templates(TEMPLATES),
        disk(out, free_mb=free_mb(out)),
        writable(out),
        clock(now, newest=newest_file(TEMPLATES)),
        prefect(installed("prefect"), installed("fastapi")),
    ]


def python(have: tuple[int, ...]) -> Check:
    """Is this Python new enough."""
    said = ".".join(map(str, have))
    if have >= (3, 11):
        return Check("python", ok=True, message=f"Python {said} trên {platform.system()}.")
    return Check("python", ok=False, message=f"Python {said} quá cũ. Cài Python 3.11 trở lên rồi chạy lại `make setup`.")


def libreoffice(machine: Machine) -> Check:
    """Is the program that makes PDF installed."""
    if machine.soffice:
        return Check("libreoffice", ok=True, message=f"LibreOffice {machine.version} ở {machine.soffice}.")
    message = "Chưa có LibreOffice nên chưa làm được PDF. Chạy `make setup`, hoặc nhờ quản trị cài libreoffice-writer-nogui."
    return Check("libreoffice", ok=False, message=message)


def uno(machine: Machine) -> Check:
    """Can LibreOffice be kept warm and spoken to."""
    if machine.uno_python:
        return Check("uno", ok=True, message=f"Cầu nối UNO chạy bằng {machine.uno_python}.")
    return Check(
        "uno", ok=False, message="Thiếu cầu nối UNO để nói chuyện với LibreOffice. Cài gói python3-uno, hoặc chạy `make setup`."
    )


def fonts(machine: Machine) -> Check:
    """Does a font with the widths of Times New Roman, and all Vietnamese letters, stand ready."""
    mend = "Cài gói fonts-liberation2, hoặc chạy `make setup`."
    if not any(name in machine.font.lower() for name in TIMES_METRICS):
        seen = f"đang bị thay bằng {machine.font}" if machine.font else "không tra được"
        return Check("phong_chu", ok=False, message=f"Phông Times New Roman {seen}; dòng và trang sẽ lệch. {mend}")
    if not machine.font_has_vietnamese:
        return Check("phong_chu", ok=False, message=f"Phông {machine.font} thiếu chữ Việt có dấu. {mend}")
    return Check("phong_chu", ok=True, message=f"Times New Roman được in bằng {machine.font}, đủ chữ Việt.")


def templates(folder: Path) -> Check:
    """Does every committed template compile."""
    faulty = []
    files = sorted(folder.glob("[!~]*.docx"))
    for file in files:
        try:
            compile_template(file.read_bytes())
        except VanBanError as e:
            faulty.append(f"{file.name}: {e.message}")
    if faulty:
        told = " ".join(faulty)
        return Check("mau", ok=False, message=f"Có mẫu hỏng. {told} Xem hết lỗi bằng `vanthu template lint`.")
    if not files:
        return Check("mau", ok=False, message="Không có mẫu nào trong templates_docx. Lấy lại đủ mã nguồn rồi thử lại.")
    return Check("mau", ok=True, message=f"{len(files)} mẫu đều dùng được.")


def disk(out: Path, *, free_mb: int) -> Check:
    """Is there room for a big batch."""
    if free_mb >= ROOM_NEEDED_MB:
        return Check("o_dia", ok=True, message=f"Còn trống {free_mb:,} MB.".replace(",", "."))
    return Check(
        "o_dia", ok=False, message=f"Ổ đĩa của {out} chỉ còn {free_mb} MB; cần ít nhất {ROOM_NEEDED_MB} MB. Dọn bớt rồi thử lại."
    )


def writable(out: Path) -> Check:
    """May we write where the results go."""
    try:
        with tempfile.TemporaryFile(dir=_existing(out)):
            return Check("thu_muc_ra", ok=True, message=f"Ghi được vào {out}.")
    except OSError as e:
        return Check(
            "thu_muc_ra", ok=False, message=f"Không ghi được vào {out} ({e.strerror}). Chọn thư mục khác hoặc xin quyền ghi."
        )


def clock(now: datetime, *, newest: datetime) -> Check:
    """Is the clock plausible: not before the files of this very installation."""
    if now + timedelta(days=1) < newest:
        said = f"{now:%d/%m/%Y}"
        return Check(
            "dong_ho",
            ok=False,
            message=f"Đồng hồ máy chỉ ngày {said}, trước cả ngày cài đặt. Chỉnh lại ngày giờ rồi mới làm văn bản.",
        )
    return Check("dong_ho", ok=True, message=f"Giờ Việt Nam bây giờ: {now:%H giờ %M, ngày %d/%m/%Y}.")


def prefect(have: str | None, fastapi: str | None) -> Check:
    """Is the engine of flows there, with a FastAPI it can live with."""
    if have is None or fastapi is None:
        return Check("prefect", ok=False, message="Chưa cài Prefect. Chạy `make setup`.")
    if _numbers(fastapi) >= FASTAPI_TOO_NEW:
        return Check(
            "prefect",
            ok=False,
            message=f"FastAPI {fastapi} quá mới đối với Prefect {have}: máy chủ sẽ không chạy. Chạy lại `make setup`.",
        )
    return Check("prefect", ok=True, message=f"Prefect {have}, FastAPI {fastapi}.")


def installed(package: str) -> str | None:
    """The version installed, found without importing it."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def free_mb(out: Path) -> int:
    """Megabytes free where `out` is, or will be."""
    return shutil.disk_usage(_existing(out)).free // 2**20


def newest_file(folder: Path) -> datetime:
    """When the newest template was put on this machine."""
    times = [file.stat().st_mtime for file in folder.glob("*.docx")]
    return datetime.fromtimestamp(max(times, default=0.0)).astimezone()


def _existing(folder: Path) -> Path:
    return next(place for place in (folder.absolute(), *folder.absolute().parents) if place.is_dir())


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".")[:3] if part.isdigit())
