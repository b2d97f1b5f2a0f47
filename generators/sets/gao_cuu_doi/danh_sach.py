"""2. Danh sách hộ, attached to the proposal and again to the decision."""

from __future__ import annotations

from collections.abc import Iterator

from generators.bang_kem import VanBanChinh
from generators.dossier.planned import Giay, Planned
from generators.sets.gao_cuu_doi.gao import Gao
from generators.types.bieu_mau import BieuMau, Cot

STT = 2
GIAY = Giay("danh_sach", "Danh sách đề nghị", diem_danh=True)


def lap(gao: Gao) -> Iterator[Planned]:
    """The list that goes with the proposal."""
    kem = gao.kem("to_trinh", loai="Tờ trình", ky_hieu=f"TTr-{gao.don_vi.viet_tat}", cua=gao.don_vi.ten)
    yield Planned(GIAY.ma, "bieu_mau", "02_danh_sach_ho", GIAY.ten, bang(gao, kem, "Danh sách hộ thiếu đói đề nghị hỗ trợ gạo"))


def bang(gao: Gao, kem: VanBanChinh, ten: str) -> BieuMau:
    """The households with members and rice."""
    return BieuMau(
        ten=f"{ten} dịp {gao.tt.dip_day_du}",
        kem_theo=kem,
        cot=(
            Cot(ten="Thôn, làng"),
            Cot(ten="Họ và tên chủ hộ"),
            Cot(ten="Năm sinh"),
            Cot(ten="Số khẩu thiếu đói", kieu="so"),
            Cot(ten="Số gạo (kg)", kieu="so"),
        ),
        dong=tuple(
            (thon, ho.nguoi.ho_ten, str(ho.nguoi.nam_sinh), ho.so_khau, ho.kg)
            for thon, group in gao.theo_thon.items()
            for ho in group
        ),
    )
