"""Memory is that of one part, however many documents the pack has."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

from tests.generators.goi_in.giay_thu import pdf

PROGRAM = """
import resource, sys
from pathlib import Path
from generators.goi_in import Giay, lam_goi
folder, count = Path(sys.argv[1]), int(sys.argv[2])
papers = [Giay(folder / f"{n}.pdf", loai="giay_moi", tieu_de="Giấy mời", thon="Thôn 1", so=n + 1) for n in range(count)]
lam_goi(papers, folder, ten="goi", to_ngan=False, toi_da=50)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def peak_mb(folder: Path, count: int) -> int:
    command = [sys.executable, "-c", PROGRAM, str(folder), str(count)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout)


def test_eight_parts_take_the_memory_of_two(tmp_path: Path) -> None:
    for n in range(400):
        with pdf(f"to {n}", anh=random.Random(n).randbytes(150_000)) as made:
            made.save(tmp_path / f"{n}.pdf")
    assert peak_mb(tmp_path, 400) < peak_mb(tmp_path, 100) + 15
