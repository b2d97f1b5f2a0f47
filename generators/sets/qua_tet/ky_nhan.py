"""4. Danh sách ký nhận, one for each thôn."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.planned import Giay, Planned
from generators.ho_so.ten_tep import ten_tep
from generators.sets.qua_tet.cau import NAM_TET
from generators.sets.qua_tet.qua import Qua
from generators.types.danh_sach_ky_nhan import DanhSachKyNhan, DongKyNhan

STT = 4
GIAY = Giay("ky_nhan", "Danh sách ký nhận", phai_noi=frozenset({NAM_TET}), diem_danh=True)


def lap(qua: Qua) -> Iterator[Planned]:
    """The sign sheets."""
    for thon, people in qua.theo_thon.items():
        rows = tuple(
            DongKyNhan(
                ho_ten=person.nguoi.ho_ten,
                nam_sinh=person.nguoi.nam_sinh,
                thon=person.nguoi.thon,
                so_tien=person.tien,
                hien_vat=person.nhom.hien_vat,
                ghi_chu=person.nhom.ten,
            )
            for person in people
        )
        data = DanhSachKyNhan(
            ten=f"Danh sách ký nhận quà dịp {qua.tt.nhan_dip}", kem_theo=qua.kem_quyet_dinh(), thon=thon, dong=rows
        )
        tep = f"04_ky_nhan/{ten_tep(thon).lower()}"
        yield Planned(GIAY.ma, "danh_sach_ky_nhan", tep, f"Danh sách ký nhận {thon}", data, thon)
