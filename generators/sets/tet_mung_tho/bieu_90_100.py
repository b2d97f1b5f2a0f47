"""8. Biểu 90 và 100: how many there are and what they cost, for the province; sent up with the report of figures."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.planned import Giay, Planned
from generators.sets.tet_mung_tho.cau import NAM_TET
from generators.sets.tet_mung_tho.tet import Tet
from generators.types.du_toan import DuToan

STT = 8
TUOI = (90, 100)
GIAY = Giay(
    "bieu_90_100",
    "Biểu 90 tuổi và 100 tuổi",
    phai_noi=frozenset({NAM_TET}),
    nhom=frozenset({"Tròn 90 tuổi", "Tròn 100 tuổi"}),
)


def lap(tet: Tet) -> Iterator[Planned]:
    """The table; none when nobody reaches 90 or 100."""
    rows = tet.chi_qua([moc for moc in tet.theo_moc if moc.tuoi in TUOI])
    if not rows:
        return
    data = DuToan(
        so_phu_luc=2,
        ten=f"Số lượng và dự toán quà tặng người tròn 90 tuổi, tròn 100 tuổi dịp {tet.tt.nhan_dip}",
        kem_theo=tet.kem_bao_cao("bao_cao_so_lieu"),
        dong=rows,
    )
    yield Planned(GIAY.ma, "du_toan", "08_bieu_90_100", GIAY.ten, data)
