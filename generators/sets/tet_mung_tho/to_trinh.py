"""6. Tờ trình of the drafting department: approve the list and the money."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.office import dem, tien_va_chu
from generators.dossier.planned import Giay, Planned
from generators.dossier.said import SO_NGUOI, TIEN_MAT, TONG_KINH_PHI
from generators.sets.tet_mung_tho.cau import NAM_TET
from generators.sets.tet_mung_tho.tet import Tet, cac_nguon, cac_nhom
from generators.types.to_trinh import ToTrinh

STT = 6
GIAY = Giay("to_trinh", "Tờ trình", phai_noi=frozenset({SO_NGUOI, TIEN_MAT, TONG_KINH_PHI, NAM_TET}))


def lap(tet: Tet) -> Iterator[Planned]:
    """The proposal."""
    data = ToTrinh(
        **tet.dau("to_trinh"),
        trich_yeu=f"Về việc phê duyệt danh sách và kinh phí chúc thọ, mừng thọ người cao tuổi dịp {tet.tt.nhan_dip}",
        tham_quyen="phong",
        nguoi_ky=tet.tt.nguoi_trinh,
        kinh_gui=(tet.nguoi_dung_dau,),
        noi_dung="\n".join(_noi_dung(tet)),
        noi_nhan=(f"{tet.ten_phong(tet.tt.phong_tai_chinh)} (để phối hợp)",),
    )
    yield Planned(GIAY.ma, "to_trinh", "06_to_trinh", GIAY.ten, data)


def _noi_dung(tet: Tet) -> Iterator[str]:
    phong, xet = tet.ten_phong(tet.tt.soan_thao), tet.nguoi_dung_dau
    yield (
        "Căn cứ Luật Người cao tuổi ngày 23 tháng 11 năm 2009; Nghị định số 06/2011/NĐ-CP ngày 14 tháng 01 năm 2011 của Chính phủ; "
        "Thông tư số 96/2018/TT-BTC ngày 18 tháng 10 năm 2018 của Bộ trưởng Bộ Tài chính;"
    )
    yield (
        f"Trên cơ sở danh sách do các thôn, làng lập, đã đối chiếu năm sinh và nơi ở, {phong} trình {xet} xem xét, phê duyệt danh sách "
        f"và kinh phí chúc thọ, mừng thọ người cao tuổi dịp {tet.tt.nhan_dip} như sau:"
    )
    yield "I. ĐỐI TƯỢNG VÀ MỨC QUÀ"
    yield (
        f"1. Người được chúc thọ, mừng thọ: {dem(len(tet.nhan))} người cao tuổi tại {dem(len(tet.theo_thon))} thôn, làng, "
        f"gồm {cac_nhom(tet)} (*Phụ lục I, Phụ lục II*)."
    )
    yield (
        f"2. Mức quà của từng nhóm tuổi theo {_nguon_muc(tet)}; tổng số tiền mặt {tien_va_chu(tet.tien_mat)}, cùng hiện vật ghi "
        "trong danh sách."
    )
    yield "II. KINH PHÍ"
    yield f"1. Tổng kinh phí {tien_va_chu(tet.kinh_phi)} (*Phụ lục III*)."
    yield f"2. Nguồn kinh phí: {cac_nguon(tet)}."
    yield "III. ĐỀ NGHỊ"
    yield (
        f"{phong} đề nghị {xet} phê duyệt danh sách, kinh phí nêu trên và giao {tet.ten_phong(tet.tt.phong_tai_chinh)} bố trí kinh phí "
        "để thực hiện trước tết Nguyên đán (*có danh sách, biểu tổng hợp và dự toán kèm theo*)."
    )


def _nguon_muc(tet: Tet) -> str:
    """Where the rates come from; an example table has no name that a document may cite."""
    nguon = tet.bang.nguon
    return "bảng mức quà của đơn vị" if nguon.loai == "ví dụ" else nguon.ten
