"""1. Tờ trình to the province: how many households lack food and how much rice they need."""

from __future__ import annotations

from collections.abc import Iterator

from generators.chinh_sach.so_lieu_bao_tro import bao_tro
from generators.dossier.planned import Giay, Planned
from generators.dossier.said import SO_KHAU, SO_NGUOI, TIEN_MAT
from generators.sets.gao_cuu_doi.gao import Gao
from generators.types.to_trinh import ToTrinh

STT = 1
GIAY = Giay("to_trinh", "Tờ trình", phai_noi=frozenset({SO_NGUOI, SO_KHAU, TIEN_MAT}))


def lap(gao: Gao) -> Iterator[Planned]:
    """The proposal."""
    data = ToTrinh(
        **gao.dau("to_trinh"),
        trich_yeu=f"Về việc hỗ trợ gạo cứu đói dịp {gao.tt.dip_day_du}",
        nguoi_ky=gao.tt.nguoi_ky,
        kinh_gui=(gao.tt.uy_ban_tinh, gao.tt.co_quan_y_te),
        noi_dung="\n".join(_noi_dung(gao)),
        noi_nhan=(gao.lanh_dao,),
    )
    yield Planned(GIAY.ma, "to_trinh", "01_to_trinh", GIAY.ten, data)


def _noi_dung(gao: Gao) -> Iterator[str]:
    kg = bao_tro().gao.kg
    yield (
        "Căn cứ Điều 12 Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng "
        "bảo trợ xã hội;"
    )
    yield (
        f"Trên cơ sở kết quả rà soát, họp bình xét tại các thôn, làng, {gao.don_vi.ten} trình {gao.tt.uy_ban_tinh} xem xét, hỗ trợ gạo cứu đói "
        f"dịp {gao.tt.dip_day_du} như sau:"
    )
    yield f"1. Nhu cầu hỗ trợ: {gao.tong} (*có danh sách kèm theo*)."
    yield f"2. Mức hỗ trợ: {kg} kg một người một tháng; thời gian hỗ trợ: {gao.tt.so_thang:02d} tháng."
    yield f"{gao.don_vi.ten} kính trình {gao.tt.uy_ban_tinh} xem xét, quyết định."
