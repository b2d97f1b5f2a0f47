"""7. Danh sách người tròn 100 tuổi: what the President's cards are made from; sent up with the report of figures."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.planned import Giay, Planned
from generators.sets.tet_mung_tho.cau import NAM_TET
from generators.sets.tet_mung_tho.tet import NguoiNhan, Tet
from generators.types.danh_sach_tron_100 import TRON, DanhSachTron100, NguoiTron100

STT = 7
TRONG = "……"
"""Left for the pen where the list does not tell; the set warns of it."""
GIAY = Giay(
    "tron_100", "Danh sách tròn 100 tuổi", phai_noi=frozenset({NAM_TET}), nhom=frozenset({"Tròn 100 tuổi"}), diem_danh=True
)


def lap(tet: Tet) -> Iterator[Planned]:
    """The list; none when nobody reaches 100."""
    people = [person for person in tet.nhan if person.tuoi == TRON]
    if not people:
        return
    data = DanhSachTron100(
        so_phu_luc=1,
        ten=f"Danh sách người cao tuổi tròn 100 tuổi đề nghị tặng Thiếp mừng thọ của Chủ tịch nước dịp {tet.tt.nhan_dip}",
        kem_theo=tet.kem_bao_cao("bao_cao_so_lieu"),
        nam_mung_tho=tet.tt.nam,
        dong=tuple(_dong(tet, person) for person in people),
    )
    yield Planned(GIAY.ma, "danh_sach_tron_100", "07_danh_sach_tron_100", GIAY.ten, data)


def _dong(tet: Tet, person: NguoiNhan) -> NguoiTron100:
    nguoi = person.nguoi
    return NguoiTron100(
        ho_ten=nguoi.ho_ten,
        nam_sinh=nguoi.nam_sinh,
        ngay_sinh=nguoi.ngay_sinh,
        gioi_tinh=nguoi.gioi_tinh,
        dan_toc=nguoi.dan_toc or TRONG,
        que_quan=nguoi.que_quan or TRONG,
        noi_o=f"{nguoi.thon}, {tet.ten_xa}, tỉnh {tet.don_vi.tinh}",
        so_dinh_danh=nguoi.cccd or "",
    )
