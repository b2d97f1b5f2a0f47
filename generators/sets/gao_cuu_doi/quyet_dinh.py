"""3. Quyết định phân bổ, with its list."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.planned import Giay, Planned
from generators.dossier.said import SO_KHAU, SO_NGUOI, TIEN_MAT
from generators.sets.gao_cuu_doi.danh_sach import bang
from generators.sets.gao_cuu_doi.gao import Gao
from generators.types.quyet_dinh import QuyetDinh

STT = 3
GIAY = Giay("quyet_dinh", "Quyết định phân bổ gạo", phai_noi=frozenset({SO_NGUOI, SO_KHAU, TIEN_MAT}), diem_danh=True)

LUAT = (
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
    "Căn cứ Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ "
    "xã hội",
)


def lap(gao: Gao) -> Iterator[Planned]:
    """The decision and the list attached to it."""
    tt = gao.tt
    data = QuyetDinh(
        **gao.dau("quyet_dinh"),
        trich_yeu=f"Về việc phân bổ gạo hỗ trợ cứu đói dịp {tt.dip_day_du}",
        nguoi_ky=tt.nguoi_ky_quyet_dinh,
        can_cu=(*LUAT, *tt.can_cu_dia_phuong, f"Theo đề nghị của {gao.truong(tt.soan_thao)}"),
        noi_dung="\n".join(_dieu(gao)),
        noi_nhan=(f"{tt.co_quan_y_te} (để b/c)",),
    )
    yield Planned(GIAY.ma, "quyet_dinh", "03_quyet_dinh_phan_bo", GIAY.ten, data)
    ten = "Danh sách hộ được hỗ trợ gạo"
    yield Planned(GIAY.ma, "bieu_mau", "03_danh_sach_kem_quyet_dinh", ten, bang(gao, gao.kem_quyet_dinh(), ten))


def _dieu(gao: Gao) -> Iterator[str]:
    tt = gao.tt
    yield f"Điều 1. Phân bổ gạo hỗ trợ cứu đói dịp {tt.dip_day_du} cho {gao.tong} trên địa bàn {gao.ten_xa} (có danh sách kèm theo)."
    yield "Điều 2. Các thôn, làng tổ chức cấp phát công khai, đúng đối tượng, đủ số lượng, có ký nhận; nộp danh sách ký nhận về xã sau khi cấp phát."
    yield (
        f"Điều 3. Quyết định này có hiệu lực kể từ ngày ký. {gao.truong('VP')}, {gao.truong(tt.soan_thao)}, {gao.truong(tt.phong_tai_chinh)}, "
        "Trưởng các thôn, làng và các hộ có tên trong danh sách chịu trách nhiệm thi hành Quyết định này."
    )
