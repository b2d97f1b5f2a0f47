"""4. Danh sách ký nhận gạo, one for each thôn."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.planned import Giay, Planned
from generators.ho_so.ten_tep import ten_tep
from generators.sets.gao_cuu_doi.gao import Gao
from generators.types.danh_sach_ky_nhan import DanhSachKyNhan, DongKyNhan

STT = 4
GIAY = Giay("ky_nhan", "Danh sách ký nhận", diem_danh=True)


def lap(gao: Gao) -> Iterator[Planned]:
    """The sign sheets."""
    for thon, group in gao.theo_thon.items():
        rows = tuple(DongKyNhan(ho_ten=ho.nguoi.ho_ten, so_khau=ho.so_khau, thon=thon, so_kg=ho.kg) for ho in group)
        data = DanhSachKyNhan(
            ten=f"Danh sách ký nhận gạo hỗ trợ cứu đói dịp {gao.tt.dip_day_du}",
            kem_theo=gao.kem_quyet_dinh(),
            thon=thon,
            phat="gao",
            dong=rows,
        )
        tep = f"04_ky_nhan/{ten_tep(thon).lower()}"
        yield Planned(GIAY.ma, "danh_sach_ky_nhan", tep, f"Danh sách ký nhận {thon}", data, thon)
