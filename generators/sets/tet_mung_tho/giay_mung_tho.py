"""12. Giấy mừng thọ, one for each recipient."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generators.dossier.planned import Giay, Planned
from generators.sets.tet_mung_tho.cau import NAM_TET
from generators.sets.tet_mung_tho.ten_giay import tung_nguoi
from generators.sets.tet_mung_tho.tet import Tet
from generators.types.giay_mung_tho import GiayMungTho

STT = 12
NGUOI_DUOC_MUNG = re.compile(
    r"Kính mừng [^\n]*\n(?P<ho_ten>[^\n]+)\nSinh năm (?P<nam_sinh>\d{4}); nơi ở: (?P<thon>[^,\n]+),[^\n]*\n(?P<nhom>T\w+ \d+ tuổi)"
)
GIAY = Giay("giay_mung_tho", "Giấy mừng thọ", phai_noi=frozenset({NAM_TET}), diem_danh=True, mau_nguoi=NGUOI_DUOC_MUNG)


def lap(tet: Tet) -> Iterator[Planned]:
    """The certificates, thôn by thôn; dated on the day of the ceremony."""
    for number, tep, person in tung_nguoi(tet, "12_giay_mung_tho"):
        nguoi = person.nguoi
        data = GiayMungTho(
            ho_ten=nguoi.ho_ten,
            gioi_tinh=nguoi.gioi_tinh,
            nam_sinh=nguoi.nam_sinh,
            nam_mung_tho=tet.tt.nam,
            noi_o=f"{nguoi.thon}, {tet.ten_xa}, tỉnh {tet.don_vi.tinh}",
            nhan_dip=tet.tt.nhan_dip,
            loi_chuc=tet.tt.loi_chuc,
            ngay=tet.tt.le,
            nguoi_ky=tet.tt.nguoi_ky_quyet_dinh,
        )
        yield Planned(GIAY.ma, "giay_mung_tho", tep, f"Giấy mừng thọ {person.goi}", data, nguoi.thon, number, nguoi.ho_ten)
