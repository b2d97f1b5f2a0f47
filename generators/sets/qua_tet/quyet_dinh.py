"""2. Quyết định tặng quà, with the list by group attached."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.office import dem, tien_va_chu
from generators.dossier.planned import Giay, Planned
from generators.dossier.said import SO_NGUOI, TIEN_MAT
from generators.sets.qua_tet.cau import NAM_TET
from generators.sets.qua_tet.qua import Qua
from generators.types.quyet_dinh_phe_duyet import QuyetDinhPheDuyet

STT = 2
GIAY = Giay("quyet_dinh", "Quyết định tặng quà", phai_noi=frozenset({SO_NGUOI, TIEN_MAT, NAM_TET}), diem_danh=True)

LUAT = (
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
    "Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025",
    "Căn cứ Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ "
    "xã hội",
)


def lap(qua: Qua) -> Iterator[Planned]:
    """The decision."""
    tt = qua.tt
    data = QuyetDinhPheDuyet(
        **qua.dau("quyet_dinh"),
        trich_yeu=f"Phê duyệt danh sách và tặng quà đối tượng bảo trợ xã hội, hộ nghèo, hộ cận nghèo dịp {tt.nhan_dip}",
        nguoi_ky=tt.nguoi_ky_quyet_dinh,
        can_cu=(*LUAT, *tt.can_cu_dia_phuong, f"Theo đề nghị của {qua.truong(tt.soan_thao)}"),
        noi_dung="\n".join(_dieu(qua)),
        noi_nhan=(f"{tt.co_quan_y_te} (để b/c)",),
        ten_loai_kem="Danh sách",
        trich_yeu_kem=f"Người được tặng quà dịp {tt.nhan_dip}",
        dong=tuple(person.dong(nhom=nhom) for nhom, people in qua.theo_nhom.items() for person in people),
    )
    yield Planned(GIAY.ma, "quyet_dinh_phe_duyet", "02_quyet_dinh_tang_qua", GIAY.ten, data)


def _dieu(qua: Qua) -> Iterator[str]:
    tt = qua.tt
    yield (
        f"Điều 1. Phê duyệt kèm theo Quyết định này danh sách {dem(len(qua.nhan))} suất quà tặng người có hoàn cảnh khó khăn trên địa bàn "
        f"{qua.ten_xa} dịp {tt.nhan_dip}; tổng số tiền {tien_va_chu(qua.tien_mat)}, cùng hiện vật ghi trong danh sách."
    )
    yield f"Điều 2. Kinh phí: {qua.cac_nguon}."
    yield (
        f"Điều 3. Quyết định này có hiệu lực kể từ ngày ký. {qua.truong('VP')}, {qua.truong(tt.soan_thao)}, {qua.truong(tt.phong_tai_chinh)}, "
        "Trưởng các thôn, làng và những người có tên trong danh sách chịu trách nhiệm thi hành Quyết định này."
    )
