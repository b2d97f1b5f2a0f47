"""3. Danh sách theo thôn: the same people as in the decision, by thôn, attached to the department's proposal."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.planned import Giay, Planned
from generators.sets.tet_mung_tho.cau import NAM_TET
from generators.sets.tet_mung_tho.quyet_dinh import dong
from generators.sets.tet_mung_tho.tet import Tet
from generators.types.danh_sach import DanhSach

STT = 3
GIAY = Giay("danh_sach_thon", "Danh sách theo thôn", phai_noi=frozenset({NAM_TET}), diem_danh=True, theo_nhom=False)


def lap(tet: Tet) -> Iterator[Planned]:
    """The list by thôn."""
    data = DanhSach(
        so_phu_luc=1,
        ten=f"Danh sách người cao tuổi được chúc thọ, mừng thọ dịp {tet.tt.nhan_dip} theo thôn, làng",
        kem_theo=tet.kem_to_trinh(),
        dong=tuple(dong(person, nhom=thon) for thon, people in tet.theo_thon.items() for person in people),
    )
    yield Planned(GIAY.ma, "danh_sach", "03_danh_sach_theo_thon", GIAY.ten, data)
