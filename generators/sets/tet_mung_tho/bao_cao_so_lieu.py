"""9. Báo cáo số liệu người cao tuổi to the province: how many, by age, sex and thôn, with a chart; 7 and 8 go with it."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.office import dem
from generators.dossier.planned import Giay, Planned
from generators.dossier.said import SO_NGUOI
from generators.sets.tet_mung_tho.cau import NAM_TET
from generators.sets.tet_mung_tho.tet import Tet, cac_nhom, nhan_tuoi
from generators.types.bao_cao import BaoCao, BieuDo, DemBieuDo

STT = 9
GIAY = Giay("bao_cao_so_lieu", "Báo cáo số liệu", phai_noi=frozenset({SO_NGUOI, NAM_TET}))


def lap(tet: Tet) -> Iterator[Planned]:
    """The report."""
    data = BaoCao(
        **tet.dau("bao_cao_so_lieu"),
        trich_yeu=f"Số liệu người cao tuổi được chúc thọ, mừng thọ dịp {tet.tt.nhan_dip}",
        nguoi_ky=tet.tt.nguoi_ky,
        kinh_gui=(tet.tt.co_quan_y_te,),
        noi_dung="\n".join(_noi_dung(tet)),
        bieu_do=BieuDo(
            so_phu_luc=3,
            ten=f"Biểu đồ người cao tuổi được chúc thọ, mừng thọ dịp {tet.tt.nhan_dip} theo thôn và tuổi",
            dong=tuple(
                DemBieuDo(thon=thon, nhom=nhan_tuoi(moc), so_nguoi=sum(person.moc == moc for person in people))
                for thon, people in tet.theo_thon.items()
                for moc in reversed(tet.theo_moc)
            ),
        ),
        noi_nhan=(tet.lanh_dao, "Hội Người cao tuổi xã"),
    )
    yield Planned(GIAY.ma, "bao_cao", "09_bao_cao_so_lieu", GIAY.ten, data)


def _noi_dung(tet: Tet) -> Iterator[str]:
    men = sum(person.nguoi.gioi_tinh == "nam" for person in tet.nhan)
    women = sum(person.nguoi.gioi_tinh == "nu" for person in tet.nhan)
    yield (
        f"Thực hiện Luật Người cao tuổi và Thông tư số 96/2018/TT-BTC ngày 18 tháng 10 năm 2018 của Bộ trưởng Bộ Tài chính, "
        f"{tet.don_vi.ten} báo cáo số liệu người cao tuổi được chúc thọ, mừng thọ dịp {tet.tt.nhan_dip} như sau:"
    )
    yield "I. KẾT QUẢ RÀ SOÁT"
    yield f"1. Tổng số: {dem(len(tet.nhan))} người cao tuổi tại {dem(len(tet.theo_thon))} thôn, làng; trong đó nam {dem(men)}, nữ {dem(women)}."
    yield f"2. Theo tuổi: {cac_nhom(tet)}."
    yield f"3. Theo thôn, làng (*biểu đồ tại Phụ lục III*): {', '.join(f'{thon} {dem(len(people))} người' for thon, people in tet.theo_thon.items())}."
    yield "II. NGƯỜI TRÒN 90 TUỔI VÀ TRÒN 100 TUỔI"
    yield from _chin_muoi_mot_tram(tet)
    yield "III. ĐỀ NGHỊ"
    yield (
        f"Đề nghị {tet.tt.co_quan_y_te} tổng hợp, trình cấp có thẩm quyền tặng Thiếp mừng thọ, quà và phân bổ kinh phí để xã tổ chức "
        "trao kịp thời."
    )


def _chin_muoi_mot_tram(tet: Tet) -> Iterator[str]:
    count = {moc.tuoi: number for moc, number in tet.dem.items()}
    if count.get(100):
        yield "1. Danh sách người tròn 100 tuổi đề nghị Chủ tịch nước tặng Thiếp mừng thọ tại Phụ lục I."
    else:
        yield f"1. Không có người tròn 100 tuổi trong năm {tet.tt.nam}."
    if count.get(90) or count.get(100):
        yield "2. Số lượng và dự toán quà tặng người tròn 90 tuổi, tròn 100 tuổi tại Phụ lục II."
    else:
        yield f"2. Không có người tròn 90 tuổi trong năm {tet.tt.nam}."
