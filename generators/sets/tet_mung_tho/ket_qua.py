"""14. After the event: báo cáo kết quả and quyết toán, from the receipts typed back."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.office import dem, tien_va_chu
from generators.dossier.planned import Giay, Planned
from generators.dossier.said import DA_CHI, DA_NHAN, DA_TRAO, SO_NGUOI
from generators.errors import Fault, FaultsFound
from generators.sets.tet_mung_tho.cau import NAM_TET
from generators.sets.tet_mung_tho.tet import DU_TOAN_TIEN, Tet, cac_nhom, ten_nhom
from generators.tieng_viet import viet_tien
from generators.types.bao_cao import BaoCao
from generators.types.du_toan import DongDuToan
from generators.types.quyet_toan import DongQuyetToan, QuyetToan

STT = 14
GIAY = Giay("ket_qua", "Báo cáo kết quả và quyết toán", phai_noi=frozenset({SO_NGUOI, DA_NHAN, DA_TRAO, DA_CHI, NAM_TET}))


def lap(tet: Tet) -> Iterator[Planned]:
    """The report and its settlement; nothing before the receipts are typed back."""
    if not tet.bien_nhan:
        return
    rows = tuple(_cac_dong(tet))
    yield Planned(GIAY.ma, "bao_cao", "14_bao_cao_ket_qua", "Báo cáo kết quả", _bao_cao(tet, sum(row.da_chi for row in rows)))
    quyet_toan = QuyetToan(
        ten=f"Quyết toán kinh phí chúc thọ, mừng thọ người cao tuổi dịp {tet.tt.nhan_dip}",
        kem_theo=tet.kem_bao_cao("bao_cao_ket_qua"),
        dong=rows,
    )
    yield Planned(GIAY.ma, "quyet_toan", "14_quyet_toan", "Quyết toán", quyet_toan)


def _cac_dong(tet: Tet) -> Iterator[DongQuyetToan]:
    """Each line of the estimate with what was spent: cash by the signatures, the rest by what the office typed."""
    typed = {row.noi_dung: row for row in tet.tt.da_chi}
    faults: list[Fault] = []
    for row in tet.chi:
        told = typed.pop(row.noi_dung, None)
        if row.nhom == DU_TOAN_TIEN:
            yield _dong(row, _da_trao(tet, row.noi_dung), told.ghi_chu if told else "Theo danh sách ký nhận")
        elif told:
            yield _dong(row, told.so_tien, told.ghi_chu)
        else:
            message = (
                f"Chưa ghi đã chi bao nhiêu cho “{row.noi_dung}”. Thêm một hàng vào mục da_chi của tệp thông tin, theo chứng từ."
            )
            faults.append(Fault("BO45", message, where="da_chi"))
    for row_name in typed:
        message = f"Dự toán không có khoản “{row_name}”. Sửa tên cho đúng dự toán, hoặc thêm khoản này vào chi_khac."
        faults.append(Fault("BO46", message, where="da_chi"))
    if faults:
        raise FaultsFound(f"Quyết toán còn {len(faults)} chỗ chưa đủ; chưa tạo văn bản nào.", faults)


def _dong(row: DongDuToan, da_chi: int, ghi_chu: str) -> DongQuyetToan:
    return DongQuyetToan(
        nhom=row.nhom, noi_dung=row.noi_dung, nguon=row.nguon, du_toan=row.thanh_tien, da_chi=da_chi, ghi_chu=ghi_chu
    )


def _da_trao(tet: Tet, noi_dung: str) -> int:
    group = noi_dung.removeprefix("Tặng quà người ")
    return sum(r.nhan.tien for r in tet.bien_nhan if r.da_nhan and ten_nhom(r.nhan.moc, r.nhan.muc) == group)


def _bao_cao(tet: Tet, da_chi: int) -> BaoCao:
    tt = tet.tt
    return BaoCao(
        **tet.dau("bao_cao_ket_qua"),
        trich_yeu=f"Kết quả tổ chức chúc thọ, mừng thọ người cao tuổi dịp {tt.nhan_dip}",
        nguoi_ky=tt.nguoi_ky,
        kinh_gui=(tt.co_quan_y_te,),
        noi_dung="\n".join(_noi_dung(tet, da_chi)),
        noi_nhan=(
            tet.lanh_dao,
            tet.ten_phong(tt.phong_tai_chinh),
            "Hội Người cao tuổi xã",
        ),
    )


def _noi_dung(tet: Tet, da_chi: int) -> Iterator[str]:
    received = [r for r in tet.bien_nhan if r.da_nhan]
    waiting = [r for r in tet.bien_nhan if not r.da_nhan]
    yield (
        f"Thực hiện Luật Người cao tuổi và Thông tư số 96/2018/TT-BTC ngày 18 tháng 10 năm 2018 của Bộ trưởng Bộ Tài chính, "
        f"{tet.don_vi.ten} báo cáo kết quả tổ chức chúc thọ, mừng thọ người cao tuổi dịp {tet.tt.nhan_dip} như sau:"
    )
    yield "I. KẾT QUẢ"
    yield f"1. Số được phê duyệt: {dem(len(tet.nhan))} người cao tuổi, gồm {cac_nhom(tet)}."
    yield f"2. Đã trao: {dem(len(received))} người đã nhận, có ký nhận; số tiền đã trao {tien_va_chu(sum(r.nhan.tien for r in received))}."
    if waiting:
        yield f"3. Chưa trao: {dem(len(waiting))} người, số tiền {viet_tien(sum(r.nhan.tien for r in waiting))}:"
        yield from (f"- {r.nhan.nguoi.ho_ten}, {r.nhan.nguoi.thon}: {r.ly_do or 'chưa ghi lý do'}." for r in waiting)
    yield "II. KINH PHÍ"
    yield f"1. Dự toán được duyệt: tổng kinh phí {viet_tien(tet.kinh_phi)}."
    yield f"2. Tổng đã chi {tien_va_chu(da_chi)} (*quyết toán kèm theo*); còn lại {viet_tien(tet.kinh_phi - da_chi)}."
    yield "III. ĐỀ NGHỊ"
    yield f"Đề nghị {tet.tt.co_quan_y_te} xem xét, tổng hợp."
