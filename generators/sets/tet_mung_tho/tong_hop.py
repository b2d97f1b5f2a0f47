"""4. Tổng hợp thôn × tuổi × giới: counted from the people themselves."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.planned import Giay, Planned
from generators.dossier.said import SO_NGUOI
from generators.sets.tet_mung_tho.cau import NAM_TET
from generators.sets.tet_mung_tho.tet import Tet
from generators.types.tong_hop import DemNguoi, TongHop

STT = 4
GIAY = Giay("tong_hop", "Tổng hợp theo thôn, tuổi, giới tính", phai_noi=frozenset({SO_NGUOI, NAM_TET}))


def lap(tet: Tet) -> Iterator[Planned]:
    """The table of counts."""
    data = TongHop(
        so_phu_luc=2,
        ten=f"Tổng hợp người cao tuổi được chúc thọ, mừng thọ dịp {tet.tt.nhan_dip}",
        kem_theo=tet.kem_to_trinh(),
        dong=tuple(
            DemNguoi(thon=thon, tuoi=person.tuoi, gioi_tinh=person.nguoi.gioi_tinh or "")
            for thon, people in tet.theo_thon.items()
            for person in people
        ),
    )
    yield Planned(GIAY.ma, "tong_hop", "04_tong_hop", GIAY.ten, data)
