"""3. Danh sách theo thôn: the same people as in the decision, for posting in each thôn."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.planned import Giay, Planned
from generators.sets.qua_tet.cau import NAM_TET
from generators.sets.qua_tet.qua import Qua
from generators.types.danh_sach import DanhSach

STT = 3
GIAY = Giay("danh_sach_thon", "Danh sách theo thôn", phai_noi=frozenset({NAM_TET}), diem_danh=True, theo_nhom=False)


def lap(qua: Qua) -> Iterator[Planned]:
    """The list by thôn."""
    data = DanhSach(
        ten=f"Danh sách người được tặng quà dịp {qua.tt.nhan_dip} theo thôn, làng",
        kem_theo=qua.kem_quyet_dinh(),
        dong=tuple(person.dong(nhom=thon) for thon, people in qua.theo_thon.items() for person in people),
    )
    yield Planned(GIAY.ma, "danh_sach", "03_danh_sach_theo_thon", GIAY.ten, data)
