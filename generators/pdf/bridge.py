"""Run by the Python that speaks UNO: starts LibreOffice, gives it one file at a time, and never outlives its parent."""

from __future__ import annotations

import ctypes
import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

_CLONE_NEWUSER, _CLONE_NEWNET, _PR_SET_PDEATHSIG = 0x10000000, 0x40000000, 1
_START_SECONDS = 60
_HAND_OVER = True  # who still uses a document when it is closed shall close it
_SET_UP_AND_START_AGAIN = 81  # LibreOffice's answer on the first start with a new profile
# The filter as measured: PDF/A-2, tagged, outlines and named places kept, nothing resampled. Empty pages are skipped
# because Writer inserts one before each page 1 that would fall on an even sheet; Word does not.
FILTER: dict[str, bool | int] = {
    "SelectPdfVersion": 2,
    "UseTaggedPDF": True,
    "ExportBookmarks": True,
    "ExportBookmarksToPDFDestination": True,
    "ExportFormFields": False,
    "UseLosslessCompression": True,
    "ReduceImageResolution": False,
    "IsSkipEmptyPages": True,
}


def main(soffice: str, room: str, *isolated: str) -> None:
    """Answers each line {"docx", "pdf"} on stdin with one line {"ok"} or {"error"} on stdout; the end of stdin is the end."""
    jobs: queue.Queue[str] = queue.Queue()
    offices: list[subprocess.Popen[bytes]] = []
    offline = bool(isolated) and _leave_the_network()
    threading.Thread(target=_read_jobs, args=(jobs, offices, room), daemon=True).start()
    desktop = _warm_up(offices, soffice, room)
    _say({"ready": True, "pid": offices[-1].pid, "offline": offline})
    while True:
        job = json.loads(jobs.get())
        _say(_convert(desktop, job["docx"], job["pdf"]))


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def _read_jobs(jobs: queue.Queue[str], offices: list[subprocess.Popen[bytes]], room: str) -> None:
    for line in sys.stdin:
        jobs.put(line)
    # The parent closed the door or is dead: LibreOffice and all it left lying go too, even in the middle of a job.
    for office in offices:
        sockets = _sockets(office.pid)
        office.kill()
        office.wait()
        for socket in sockets:
            Path(socket).unlink(missing_ok=True)
    shutil.rmtree(room, ignore_errors=True)
    os.killpg(0, signal.SIGKILL)


def _sockets(pid: int) -> list[str]:
    """The socket files of a process: killed, LibreOffice leaves them in the folder for temporary files."""
    try:
        open_files = {str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir()}
    except OSError:
        return []
    lines = [line.split() for line in Path("/proc/self/net/unix").read_text().splitlines()[1:]]
    return [line[7] for line in lines if len(line) > 7 and f"socket:[{line[6]}]" in open_files and "OSL_PIPE" in line[7]]


def _leave_the_network() -> bool:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_CLONE_NEWNET) == 0:
        return True
    uid, gid = os.getuid(), os.getgid()
    if libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET) != 0:
        return False
    for name, line in (("setgroups", "deny"), ("uid_map", f"{uid} {uid} 1"), ("gid_map", f"{gid} {gid} 1")):
        Path("/proc/self", name).write_text(line)
    return True


def _start(soffice: str, room: str) -> subprocess.Popen[bytes]:
    libc = ctypes.CDLL(None)
    return subprocess.Popen(
        [
            soffice,
            f"-env:UserInstallation={Path(room, 'profile').as_uri()}",
            "--headless",
            "--norestore",
            "--nolockcheck",
            "--nologo",
            "--nodefault",
            f"--accept=pipe,name={_pipe(room)};urp;",
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=lambda: libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL),
    )


def _pipe(room: str) -> str:
    return Path(room).name.replace("-", "")


def _warm_up(offices: list[subprocess.Popen[bytes]], soffice: str, room: str) -> Any:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        if not offices or offices[-1].poll() == _SET_UP_AND_START_AGAIN:
            offices.append(_start(soffice, room))
        elif offices[-1].poll() is not None:
            break
        elif desktop := _desktop(room):
            return desktop
        time.sleep(0.02)
    raise SystemExit("LibreOffice did not start")


def _desktop(room: str) -> Any:
    import uno
    from com.sun.star.connection import NoConnectException

    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    try:
        context = resolver.resolve(f"uno:pipe,name={_pipe(room)};urp;StarOffice.ComponentContext")
    except NoConnectException:
        return None
    return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def _properties(values: dict[str, Any]) -> tuple[Any, ...]:
    import uno
    from com.sun.star.beans import PropertyValue

    def prop(name: str, value: Any) -> Any:
        made = PropertyValue()
        made.Name, made.Value = name, uno.Any("[]com.sun.star.beans.PropertyValue", value) if isinstance(value, tuple) else value
        return made

    return tuple(prop(name, value) for name, value in values.items())


def _convert(desktop: Any, docx: str, pdf: str) -> dict[str, Any]:
    from com.sun.star.uno import Exception as UnoException

    # 0 and 0: macros never run, links and OLE objects are never updated.
    load = _properties(
        {"Hidden": True, "ReadOnly": True, "FilterName": "MS Word 2007 XML", "MacroExecutionMode": 0, "UpdateDocMode": 0}
    )
    store = _properties({"FilterName": "writer_pdf_Export", "FilterData": _properties(FILTER)})
    try:
        document = desktop.loadComponentFromURL(Path(docx).as_uri(), "_blank", 0, load)
        if document is None:
            return {"error": "load"}
        try:
            document.storeToURL(Path(pdf).as_uri(), store)
        finally:
            document.close(_HAND_OVER)
    except UnoException as error:
        return {"error": f"{type(error).__name__}: {error}"}
    return {"ok": True}


if __name__ == "__main__":
    main(*sys.argv[1:])
