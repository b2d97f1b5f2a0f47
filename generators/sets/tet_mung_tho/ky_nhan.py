"""13. Danh sách ký nhận, one for each thôn."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.planned import Giay, Planned
from generators.ho_so.ten_tep import ten_tep
from generators.ky_bang import KyBang
from generators.sets.tet_mung_tho.cau import NAM_TET
from generators.sets.tet_mung_tho.quyet_dinh import dong
from generators.sets.tet_mung_tho.tet import NguoiNhan, Tet
from generators.types.danh_sach_ky_nhan import DanhSachKyNhan, DongKyNhan

STT = 13
GIAY = Giay("ky_nhan", "Danh sách ký nhận", phai_noi=frozenset({NAM_TET}), diem_danh=True)


def lap(tet: Tet) -> Iterator[Planned]:
    """The sign sheets."""
    for thon, people in tet.theo_thon.items():
        data = DanhSachKyNhan(
            ten=f"Danh sách ký nhận quà chúc thọ, mừng thọ dịp {tet.tt.nhan_dip}",
            kem_theo=tet.kem_quyet_dinh(),
            thon=thon,
            dong=tuple(_dong(person) for person in people),
            ky=_ky(tet),
        )
        tep = f"13_ky_nhan/{ten_tep(thon).lower()}"
        yield Planned(GIAY.ma, "danh_sach_ky_nhan", tep, f"Danh sách ký nhận {thon}", data, thon)


def _dong(person: NguoiNhan) -> DongKyNhan:
    row = dong(person, nhom="")
    return DongKyNhan(
        ho_ten=row.ho_ten,
        nam_sinh=row.nam_sinh,
        thon=row.thon,
        so_tien=row.so_tien,
        hien_vat=row.hien_vat,
        ghi_chu=row.ghi_chu,
    )


def _ky(tet: Tet) -> tuple[KyBang, ...]:
    head = tet.don_vi.tim_nguoi(tet.tt.nguoi_ky_quyet_dinh)
    return (
        KyBang(chuc_danh="Người phát"),
        KyBang(chuc_danh="Trưởng thôn"),
        KyBang(chuc_danh="Kế toán"),
        KyBang(chuc_danh=tet.don_vi.dung_dau, ho_ten=head.ho_ten if head else ""),
    )
