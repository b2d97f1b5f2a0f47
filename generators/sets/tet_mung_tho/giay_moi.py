"""11. Giấy mời, one for each recipient."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.planned import Giay, Planned
from generators.dossier.said import NGAY_LE
from generators.sets.tet_mung_tho.cau import NAM_TET, NGUOI_DUOC_MOI
from generators.sets.tet_mung_tho.ten_giay import tung_nguoi
from generators.sets.tet_mung_tho.tet import NguoiNhan, Tet
from generators.tieng_viet import viet_ngay
from generators.types.giay_moi import GiayMoi

STT = 11
GIAY = Giay("giay_moi", "Giấy mời", phai_noi=frozenset({NGAY_LE, NAM_TET}), diem_danh=True, mau_nguoi=NGUOI_DUOC_MOI)


def lap(tet: Tet) -> Iterator[Planned]:
    """The invitations, thôn by thôn."""
    for number, tep, person in tung_nguoi(tet, "11_giay_moi"):
        nguoi = person.nguoi
        yield Planned(GIAY.ma, "giay_moi", tep, f"Giấy mời {person.goi}", _giay(tet, person), nguoi.thon, number, nguoi.ho_ten)


def _giay(tet: Tet, person: NguoiNhan) -> GiayMoi:
    tt, goi = tet.tt, person.goi.removesuffix(f" {person.nguoi.ho_ten}")
    le = f"Lễ mừng thọ người cao tuổi {tet.ten_xa} dịp {tt.nhan_dip}"
    return GiayMoi(
        **tet.dau("giay_moi"),
        trich_yeu=f"Dự {le}",
        nguoi_ky=tt.nguoi_ky,
        kinh_moi=(f"{goi[0].upper()}{goi[1:]} {person.nguoi.ho_ten}, {person.nguoi.thon}, và gia đình",),
        toi_du=le,
        chu_tri=f"Hội Người cao tuổi {tet.ten_xa}",
        gio=tt.gio,
        ngay_hop=tt.le,
        ghi_am_lich=True,
        dia_diem=tt.dia_diem,
        noi_dung=(
            f"Đề nghị gia đình báo lại với Trưởng thôn trước {viet_ngay(tt.ban_giao)} nếu {goi} đau yếu, không đến dự được, để đến thăm và "
            f"trao quà tại nhà.\nSự có mặt của {goi} và gia đình là niềm vinh dự của buổi lễ."
        ),
        noi_nhan=(f"Trưởng {person.nguoi.thon[0].lower()}{person.nguoi.thon[1:]}",),
    )
