"""2. Quyết định tặng quà, with the list by age attached."""

from __future__ import annotations

from collections.abc import Iterator

from generators.danh_sach_tien import DongNguoi
from generators.dossier.office import dem, tien_va_chu, vien_dan
from generators.dossier.planned import Giay, Planned
from generators.dossier.said import SO_NGUOI, TIEN_MAT
from generators.sets.tet_mung_tho.cau import NAM_TET
from generators.sets.tet_mung_tho.tet import NguoiNhan, Tet
from generators.types.quyet_dinh_phe_duyet import QuyetDinhPheDuyet

STT = 2
GIAY = Giay("quyet_dinh", "Quyết định tặng quà", phai_noi=frozenset({SO_NGUOI, TIEN_MAT, NAM_TET}), diem_danh=True)

LUAT = (
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
    "Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025",
    "Căn cứ Luật Người cao tuổi ngày 23 tháng 11 năm 2009",
    "Căn cứ Nghị định số 06/2011/NĐ-CP ngày 14 tháng 01 năm 2011 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều "
    "của Luật Người cao tuổi",
    "Căn cứ Thông tư số 96/2018/TT-BTC ngày 18 tháng 10 năm 2018 của Bộ trưởng Bộ Tài chính quy định quản lý và sử dụng kinh phí "
    "chăm sóc sức khỏe ban đầu cho người cao tuổi tại nơi cư trú; chúc thọ, mừng thọ; ưu đãi tín dụng và biểu dương, khen thưởng "
    "người cao tuổi",
)


def lap(tet: Tet) -> Iterator[Planned]:
    """The decision."""
    tt = tet.tt
    viec = f"danh sách và tặng quà người cao tuổi được chúc thọ, mừng thọ dịp {tt.nhan_dip}"
    data = QuyetDinhPheDuyet(
        **tet.dau("quyet_dinh"),
        trich_yeu=f"Phê duyệt {viec}",
        nguoi_ky=tt.nguoi_ky_quyet_dinh,
        can_cu=(*LUAT, *_cua_muc(tet), *tt.can_cu_dia_phuong, _de_nghi(tet)),
        noi_dung="\n".join(_dieu(tet)),
        noi_nhan=(f"{tt.co_quan_y_te} (để b/c)", "Hội Người cao tuổi xã"),
        ten_loai_kem="Danh sách",
        trich_yeu_kem=f"Người cao tuổi được chúc thọ, mừng thọ dịp {tt.nhan_dip}",
        dong=tuple(dong(person, nhom=moc.ten) for moc, people in tet.theo_moc.items() for person in people),
    )
    yield Planned(GIAY.ma, "quyet_dinh_phe_duyet", "02_quyet_dinh_tang_qua", GIAY.ten, data)


def dong(person: NguoiNhan, *, nhom: str) -> DongNguoi:
    """One person as a row of a list."""
    nguoi = person.nguoi
    giver = person.muc.muc.nguoi_chi
    return DongNguoi(
        nhom=nhom,
        ho_ten=nguoi.ho_ten,
        gioi_tinh=nguoi.gioi_tinh or "",
        nam_sinh=nguoi.nam_sinh,
        thon=nguoi.thon,
        so_tien=person.tien,
        hien_vat=person.hien_vat,
        ghi_chu=f"{giver} tặng" if giver and not giver.startswith("UBND") else "",
    )


def _cua_muc(tet: Tet) -> Iterator[str]:
    """The paper that the rates are copied from; an example is no law and is not cited."""
    nguon = tet.bang.nguon
    if nguon.loai in ("nghị quyết", "quyết định"):
        yield f"Căn cứ {nguon.ten} quy định mức quà tặng chúc thọ, mừng thọ người cao tuổi"


def _de_nghi(tet: Tet) -> str:
    return f"Theo đề nghị của {tet.truong(tet.tt.soan_thao)} tại {vien_dan(tet.kem_to_trinh())}"


def _dieu(tet: Tet) -> Iterator[str]:
    tt = tet.tt
    yield (
        f"Điều 1. Phê duyệt kèm theo Quyết định này danh sách {dem(len(tet.nhan))} người cao tuổi trên địa bàn {tet.ten_xa} được "
        f"chúc thọ, mừng thọ và tặng quà dịp {tt.nhan_dip}; tổng số tiền mặt {tien_va_chu(tet.tien_mat)}, cùng hiện vật ghi trong "
        "danh sách."
    )
    yield f"Điều 2. Kinh phí tặng quà theo phân cấp: {_nguon(tet)}."
    yield (
        f"Điều 3. Quyết định này có hiệu lực kể từ ngày ký. {tet.truong('VP')}, {tet.truong(tt.soan_thao)}, "
        f"{tet.truong(tt.phong_tai_chinh)}, Trưởng các thôn, làng và những người có tên trong danh sách chịu trách nhiệm thi hành "
        "Quyết định này."
    )


def _nguon(tet: Tet) -> str:
    """Which source pays the cash of which milestones."""
    by_source: dict[str, list[str]] = {}
    for moc, people in reversed(tet.theo_moc.items()):
        for nguon in sorted({person.muc.muc.nguon or "" for person in people}):
            by_source.setdefault(nguon, []).append(moc.ten[0].lower() + moc.ten[1:])
    return "; ".join(f"{nguon} bảo đảm quà tặng người {', '.join(groups)}" for nguon, groups in by_source.items())
