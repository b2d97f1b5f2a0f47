"""1. Kế hoạch tổ chức chúc thọ, mừng thọ: purpose, people, time, place, gifts, money, who does what."""

from __future__ import annotations

from collections.abc import Iterator

from generators.chinh_sach.tuoi import cac_moc
from generators.dossier.office import dem, thuong, tien_va_chu
from generators.dossier.planned import Giay, Planned
from generators.dossier.said import NGAY_LE, SO_NGUOI, TONG_KINH_PHI
from generators.sets.tet_mung_tho.cau import NAM_TET
from generators.sets.tet_mung_tho.tet import Tet, cac_nguon, cac_nhom
from generators.tieng_viet import am_lich, viet_ngay, viet_ngay_am, viet_thu, viet_tien
from generators.types.ke_hoach import KeHoach

STT = 1
GIAY = Giay("ke_hoach", "Kế hoạch tổ chức", phai_noi=frozenset({SO_NGUOI, TONG_KINH_PHI, NGAY_LE, NAM_TET}))


def lap(tet: Tet) -> Iterator[Planned]:
    """The plan."""
    tt = tet.tt
    data = KeHoach(
        **tet.dau("ke_hoach"),
        trich_yeu=f"Tổ chức chúc thọ, mừng thọ người cao tuổi dịp {tt.nhan_dip}",
        nguoi_ky=tt.nguoi_ky,
        noi_dung="\n".join(_noi_dung(tet)),
        noi_nhan=(
            f"{tt.co_quan_y_te} (để b/c)",
            tet.lanh_dao,
            "Hội Người cao tuổi xã",
            "Các phòng, đơn vị có liên quan (để t/h)",
            "Bí thư chi bộ, Trưởng các thôn, làng (để t/h)",
        ),
    )
    yield Planned(GIAY.ma, "ke_hoach", "01_ke_hoach", GIAY.ten, data)


def _noi_dung(tet: Tet) -> Iterator[str]:
    tt = tet.tt
    yield (
        "Thực hiện Luật Người cao tuổi ngày 23 tháng 11 năm 2009; Nghị định số 06/2011/NĐ-CP ngày 14 tháng 01 năm 2011 của "
        "Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Người cao tuổi; Thông tư số 96/2018/TT-BTC ngày "
        "18 tháng 10 năm 2018 của Bộ trưởng Bộ Tài chính và Thông tư số 06/2012/TT-BVHTTDL ngày 14 tháng 5 năm 2012 của Bộ trưởng "
        f"Bộ Văn hóa, Thể thao và Du lịch, {tet.don_vi.ten} ban hành Kế hoạch tổ chức chúc thọ, mừng thọ người cao tuổi "
        f"dịp {tt.nhan_dip} như sau:"
    )
    yield from _muc_dich()
    yield from _doi_tuong(tet)
    yield from _thoi_gian(tet)
    yield from _kinh_phi(tet)
    yield from _to_chuc(tet)


def _muc_dich() -> Iterator[str]:
    yield "I. MỤC ĐÍCH, YÊU CẦU"
    yield "**1. Mục đích**"
    yield (
        "Thể hiện sự quan tâm của Đảng, Nhà nước và Nhân dân đối với người cao tuổi; giữ gìn truyền thống kính trọng, biết ơn "
        "ông bà, cha mẹ; động viên người cao tuổi sống vui, sống khỏe, sống có ích."
    )
    yield "**2. Yêu cầu**"
    yield (
        "Việc chúc thọ, mừng thọ phải trang trọng, ấm áp, tiết kiệm, đúng đối tượng, đúng mức, không bỏ sót, không trùng lặp; "
        "danh sách tặng quà, giấy mừng thọ, giấy mời và danh sách ký nhận lập từ cùng một dữ liệu."
    )


def _doi_tuong(tet: Tet) -> Iterator[str]:
    yield "II. NỘI DUNG"
    yield "**1. Đối tượng**"
    years = ", ".join(
        f"{moc.ten[0].lower()}{moc.ten[1:]} ({'từ năm ' if moc.hang_nam else 'sinh năm '}{moc.nam_sinh(nam_tet=tet.tt.nam)}"
        f"{' trở về trước' if moc.hang_nam else ''})"
        for moc in cac_moc()
    )
    yield f"a) Người cao tuổi {years};"
    yield f"b) Toàn xã có {dem(len(tet.nhan))} người cao tuổi thuộc diện chúc thọ, mừng thọ tại {dem(len(tet.theo_thon))} thôn, làng, gồm {cac_nhom(tet)}."
    yield "**2. Mức quà**"
    for moc, people in reversed(tet.theo_moc.items()):
        for tien, vat, chi in sorted({(p.tien, p.hien_vat, p.muc.muc.nguoi_chi) for p in people}):
            things = f" và {thuong(vat)}" if vat else ""
            giver = f" ({chi} tặng)" if chi else ""
            yield f"- {moc.ten}: {viet_tien(tien)}{things}{giver}."


def _thoi_gian(tet: Tet) -> Iterator[str]:
    tt = tet.tt
    yield "**3. Thời gian, địa điểm**"
    yield f"a) Bàn giao giấy mừng thọ, quà và danh sách ký nhận cho các thôn, làng: {viet_ngay(tt.ban_giao)} ({viet_ngay_am(am_lich(tt.ban_giao))});"
    yield f"b) Lễ mừng thọ: {tt.gio}, {viet_thu(tt.le)}, {viet_ngay(tt.le)} ({viet_ngay_am(am_lich(tt.le))}), tại {tt.dia_diem};"
    yield "c) Người cao tuổi đau yếu, không đến dự được: trao giấy mừng thọ và quà tại nhà."
    yield "**4. Chương trình**"
    yield "Tuyên bố lý do, giới thiệu đại biểu; khai mạc; công bố danh sách; trao giấy mừng thọ và quà; phát biểu của đại diện gia đình; bế mạc."


def _kinh_phi(tet: Tet) -> Iterator[str]:
    yield "III. KINH PHÍ"
    yield f"1. Tổng kinh phí {tien_va_chu(tet.kinh_phi)}; trong đó tổng số tiền mặt {viet_tien(tet.tien_mat)} tặng người cao tuổi, còn lại là hiện vật và các khoản chi theo dự toán."
    yield f"2. Nguồn kinh phí: {cac_nguon(tet)}."


def _to_chuc(tet: Tet) -> Iterator[str]:
    yield "IV. TỔ CHỨC THỰC HIỆN"
    yield f"**1. {tet.ten_phong(tet.tt.soan_thao)}**"
    yield "Chủ trì tổng hợp danh sách, trình phê duyệt; in giấy mừng thọ, giấy mời; bàn giao cho các thôn, làng; tổng hợp, báo cáo kết quả."
    yield f"**2. {tet.ten_phong(tet.tt.phong_tai_chinh)}**"
    yield "Thẩm định dự toán, bố trí kinh phí kịp thời; hướng dẫn, kiểm tra việc chi và quyết toán."
    yield "**3. Công an xã**"
    yield "Đối chiếu năm sinh, nơi thường trú của người trong danh sách với Cơ sở dữ liệu quốc gia về dân cư."
    yield "**4. Hội Người cao tuổi xã**"
    yield "Phối hợp rà soát danh sách; chủ trì Lễ mừng thọ; thăm, trao quà tại nhà cho người đau yếu."
    yield "**5. Các thôn, làng**"
    yield (
        "Niêm yết danh sách; chuyển giấy mời; trao quà, lập danh sách ký nhận và nộp về xã; báo ngay khi có người mất, "
        "chuyển đi hoặc bị bỏ sót."
    )
