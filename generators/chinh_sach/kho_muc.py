"""Rate tables from files: the office's own, and the ones that come with the program to start from."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generators.chinh_sach.bang_muc import TOAN_QUOC, BangMuc
from generators.chinh_sach.kiem_bang import kiem_bang
from generators.chinh_sach.nguon import THU_MUC
from generators.errors import FaultsFound
from generators.loi_du_lieu import read_model
from generators.readers.toml import read_toml


def doc_bang_muc(path: Path) -> BangMuc:
    """The rate table kept in a TOML file; `FaultsFound` tells everything wrong with it at once."""
    bang = read_model(BangMuc, read_toml(path))
    faults = kiem_bang(bang, san=muc_san())
    if faults:
        raise FaultsFound(f"Bảng mức quà {path.name} có {len(faults)} chỗ phải sửa. Sửa từng chỗ dưới đây rồi chạy lại.", faults)
    return bang


@cache
def muc_san() -> tuple[BangMuc, ...]:
    """The floors of the whole country."""
    return tuple(bang for path in tep_co_san() if (bang := read_model(BangMuc, read_toml(path))).tinh == TOAN_QUOC)


@cache
def bang_co_san() -> tuple[BangMuc, ...]:
    """Every table that comes with the program, floors apart; those not checked against the original say so."""
    return tuple(bang for path in tep_co_san() if (bang := doc_bang_muc(path)).tinh != TOAN_QUOC)


def tep_co_san() -> tuple[Path, ...]:
    """The files of the tables that come with the program, for an office to copy one and start from it."""
    return tuple(sorted((THU_MUC / "muc").glob("*.toml")))
