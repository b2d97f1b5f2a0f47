"""1. Kế hoạch tặng quà."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.office import dem, tien_va_chu
from generators.dossier.planned import Giay, Planned
from generators.dossier.said import SO_NGUOI, TIEN_MAT
from generators.sets.qua_tet.cau import NAM_TET
from generators.sets.qua_tet.qua import Qua
from generators.tieng_viet import viet_tien
from generators.types.ke_hoach import KeHoach

STT = 1
GIAY = Giay("ke_hoach", "Kế hoạch tặng quà", phai_noi=frozenset({SO_NGUOI, TIEN_MAT, NAM_TET}))


def lap(qua: Qua) -> Iterator[Planned]:
    """The plan."""
    data = KeHoach(
        **qua.dau("ke_hoach"),
        trich_yeu=f"Tặng quà đối tượng bảo trợ xã hội, hộ nghèo, hộ cận nghèo dịp {qua.tt.nhan_dip}",
        nguoi_ky=qua.tt.nguoi_ky,
        noi_dung="\n".join(_noi_dung(qua)),
        noi_nhan=(
            f"{qua.tt.co_quan_y_te} (để b/c)",
            qua.lanh_dao,
            "Các phòng, đơn vị có liên quan (để t/h)",
            "Trưởng các thôn, làng (để t/h)",
        ),
    )
    yield Planned(GIAY.ma, "ke_hoach", "01_ke_hoach", GIAY.ten, data)


def _noi_dung(qua: Qua) -> Iterator[str]:
    yield (
        "Thực hiện Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng "
        f"bảo trợ xã hội, {qua.don_vi.ten} ban hành Kế hoạch tặng quà dịp {qua.tt.nhan_dip} như sau:"
    )
    yield "I. MỤC ĐÍCH, YÊU CẦU"
    yield "1. Chăm lo để mọi người, mọi nhà trong diện khó khăn đều có điều kiện đón Tết."
    yield "2. Tặng đúng đối tượng, mỗi người một suất dù có tên ở nhiều danh sách; công khai, có ký nhận; hoàn thành trước Tết."
    yield "II. ĐỐI TƯỢNG, MỨC QUÀ"
    yield f"1. Toàn xã có {dem(len(qua.nhan))} suất quà, gồm {qua.cac_nhom}."
    yield "2. Mức quà mỗi suất:"
    for nhom in qua.tt.nhom:
        yield f"- Nhóm {nhom.ten}: {viet_tien(nhom.so_tien)}{f' và {nhom.hien_vat}' if nhom.hien_vat else ''}."
    yield "III. KINH PHÍ"
    yield f"Tổng số tiền {tien_va_chu(qua.tien_mat)}, gồm {qua.cac_nguon}."
    yield "IV. TỔ CHỨC THỰC HIỆN"
    yield f"1. {qua.ten_phong(qua.tt.soan_thao)} lập danh sách, rà soát trùng lặp, bàn giao quà và danh sách ký nhận cho các thôn, làng; tổng hợp, báo cáo."
    yield f"2. {qua.ten_phong(qua.tt.phong_tai_chinh)} bố trí kinh phí, hướng dẫn thanh toán, quyết toán."
    yield "3. Trưởng các thôn, làng niêm yết danh sách, trao quà tận tay người nhận, nộp danh sách đã ký về xã."
