"""One share for one person, however many lists name them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic

from generators.chinh_sach.nguoi_xet import N, SoNguoi
from generators.chinh_sach.xet_chon import KetQua


@dataclass(frozen=True, slots=True)
class Suat(Generic[N]):
    """The decision on one row of one list: a share, none because of an earlier one, or a doubt to clear up."""

    danh_sach: str
    dong: int
    nguoi: N
    ket_qua: KetQua
    ly_do: str


def mot_suat(cac_danh_sach: Mapping[str, Sequence[N]]) -> tuple[Suat[N], ...]:
    """One decision for every row of every list, the lists in their order of precedence; rows count from 1 in each list.

    Source: Nghị quyết 418/NQ-CP ngày 28/12/2025 (a person in two groups gets one share), the model of such gifts.
    """
    seen: SoNguoi[N] = SoNguoi()
    made: list[Suat[N]] = []
    for ten, people in cac_danh_sach.items():
        for dong, nguoi in enumerate(people, 1):
            trung = seen.them(nguoi, dong=len(made) + 1)
            if trung is None:
                made.append(Suat(ten, dong, nguoi, KetQua.TANG, ""))
                continue
            truoc = made[trung.dong - 1]
            place = f"dòng {truoc.dong} danh sách {truoc.danh_sach}: {trung.vi}"
            if trung.chac:
                made.append(Suat(ten, dong, nguoi, KetQua.KHONG, f"Đã có suất ở {place}. Mỗi người một suất."))
            else:
                made.append(Suat(ten, dong, nguoi, KetQua.CHUA_RO, f"Có thể là {place}. Đối chiếu rồi ghi lại."))
    return tuple(made)
