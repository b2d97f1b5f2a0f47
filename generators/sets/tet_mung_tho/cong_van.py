"""10. Công văn to the thôn: post the list, hand out the papers, report every change."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.office import dem, vien_dan
from generators.dossier.planned import Giay, Planned
from generators.dossier.said import NGAY_LE, SO_NGUOI
from generators.sets.tet_mung_tho.cau import NAM_TET
from generators.sets.tet_mung_tho.tet import Tet, cac_nhom
from generators.tieng_viet import viet_ngay, viet_thu
from generators.types.cong_van import CongVan

STT = 10
GIAY = Giay("cong_van", "Công văn gửi các thôn", phai_noi=frozenset({SO_NGUOI, NGAY_LE, NAM_TET}))


def lap(tet: Tet) -> Iterator[Planned]:
    """The letter."""
    data = CongVan(
        **tet.dau("cong_van"),
        trich_yeu=f"chuẩn bị chúc thọ, mừng thọ người cao tuổi dịp {tet.tt.nhan_dip}",
        nguoi_ky=tet.tt.nguoi_ky,
        kinh_gui=("Trưởng các thôn, làng", "Hội Người cao tuổi xã"),
        noi_dung="\n".join(_noi_dung(tet)),
        noi_nhan=(tet.lanh_dao, "Công an xã"),
    )
    yield Planned(GIAY.ma, "cong_van", "10_cong_van_gui_thon", GIAY.ten, data)


def _noi_dung(tet: Tet) -> Iterator[str]:
    tt, phong = tet.tt, tet.ten_phong(tet.tt.soan_thao)
    yield (
        f"Thực hiện {vien_dan(tet.kem_quyet_dinh())} của {tet.nguoi_dung_dau}, toàn xã có {dem(len(tet.nhan))} người "
        f"cao tuổi được chúc thọ, mừng thọ dịp {tt.nhan_dip}, gồm {cac_nhom(tet)}. {tet.don_vi.ten} đề nghị các thôn, làng và đơn vị "
        "thực hiện các nội dung sau:"
    )
    yield "1. Trưởng các thôn, làng"
    yield "a) Niêm yết danh sách của thôn, làng tại nhà văn hóa để nhân dân biết; *không niêm yết số định danh cá nhân*;"
    yield f"b) Báo về {phong} trước {viet_ngay(tt.han)} mọi thay đổi: người mất, chuyển đi, từ chối nhận, bị bỏ sót, sai họ tên, năm sinh;"
    yield f"c) Nhận giấy mừng thọ, giấy mời, quà và danh sách ký nhận vào {viet_ngay(tt.ban_giao)}; chuyển giấy mời đến từng gia đình;"
    yield f"d) Nộp danh sách đã ký nhận về {phong} trong 05 ngày làm việc sau ngày tổ chức lễ."
    yield (
        f"2. Hội Người cao tuổi xã phối hợp chuẩn bị Lễ mừng thọ lúc {tt.gio}, {viet_thu(tt.le)}, {viet_ngay(tt.le)}, tại {tt.dia_diem}; "
        "lập danh sách người đau yếu để trao giấy mừng thọ và quà tại nhà."
    )
    yield "Đề nghị các thôn, làng và đơn vị quan tâm thực hiện."
