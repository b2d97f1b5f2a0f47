"""5. Dự toán kinh phí: gifts by age, certificates, ceremony; by source of money, in words."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.planned import Giay, Planned
from generators.dossier.said import SO_NGUOI, TIEN_MAT, TONG_KINH_PHI
from generators.sets.tet_mung_tho.cau import NAM_TET
from generators.sets.tet_mung_tho.tet import Tet
from generators.types.du_toan import DuToan

STT = 5
GIAY = Giay("du_toan", "Dự toán kinh phí", phai_noi=frozenset({SO_NGUOI, TIEN_MAT, TONG_KINH_PHI, NAM_TET}))


def lap(tet: Tet) -> Iterator[Planned]:
    """The estimate."""
    data = DuToan(
        so_phu_luc=3,
        ten=f"Dự toán kinh phí chúc thọ, mừng thọ người cao tuổi dịp {tet.tt.nhan_dip}",
        kem_theo=tet.kem_to_trinh(),
        dong=tet.chi,
    )
    yield Planned(GIAY.ma, "du_toan", "05_du_toan", GIAY.ten, data)
