"""The Node peers, installed once into a cache folder from the lock beside this page."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
_FILES = ("package.json", "package-lock.json", ".npmrc")
_INSTALL_SECONDS = 300


class NodeAbsent(Exception):
    """Node or its packages cannot be had on this machine; the message says what is missing."""


def modules() -> Path:
    """The folder of installed packages, made on first use."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        raise NodeAbsent("máy không có Node.js và npm")
    folder = _cache()
    if not folder.exists():
        _install(folder)
    return folder / "node_modules"


def _cache() -> Path:
    """One folder for each state of the lock, so that a new lock installs anew."""
    digest = hashlib.sha256((HERE / "package-lock.json").read_bytes()).hexdigest()[:12]
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "vanthu" / f"render_peers-{digest}"


def _install(folder: Path) -> None:
    """Installs beside the final folder and renames: a broken install never stands under the final name."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as work:
        fresh = Path(work) / "fresh"
        fresh.mkdir()
        for name in _FILES:
            shutil.copy(HERE / name, fresh)
        try:
            subprocess.run(
                ["npm", "ci", "--ignore-scripts"], cwd=fresh, check=True, capture_output=True, timeout=_INSTALL_SECONDS
            )
        except (OSError, subprocess.SubprocessError) as e:
            raise NodeAbsent(f"không tải được các gói Node ({type(e).__name__})") from e
        if not folder.exists():
            fresh.replace(folder)
