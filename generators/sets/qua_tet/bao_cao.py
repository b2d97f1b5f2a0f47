"""5. Báo cáo kết quả, from the receipts typed back."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.office import dem, tien_va_chu
from generators.dossier.planned import Giay, Planned
from generators.dossier.said import DA_NHAN, DA_TRAO, SO_NGUOI
from generators.sets.qua_tet.cau import NAM_TET
from generators.sets.qua_tet.qua import Qua
from generators.types.bao_cao import BaoCao

STT = 5
GIAY = Giay("bao_cao", "Báo cáo kết quả", phai_noi=frozenset({SO_NGUOI, DA_NHAN, DA_TRAO, NAM_TET}))


def lap(qua: Qua) -> Iterator[Planned]:
    """The report; nothing before the receipts are typed back."""
    if not qua.bien_nhan:
        return
    data = BaoCao(
        **qua.dau("bao_cao_ket_qua"),
        trich_yeu=f"Kết quả tặng quà đối tượng bảo trợ xã hội, hộ nghèo, hộ cận nghèo dịp {qua.tt.nhan_dip}",
        nguoi_ky=qua.tt.nguoi_ky,
        kinh_gui=(qua.tt.co_quan_y_te,),
        noi_dung="\n".join(_noi_dung(qua)),
        noi_nhan=(qua.lanh_dao, qua.ten_phong(qua.tt.phong_tai_chinh)),
    )
    yield Planned(GIAY.ma, "bao_cao", "05_bao_cao_ket_qua", GIAY.ten, data)


def _noi_dung(qua: Qua) -> Iterator[str]:
    received = [r for r in qua.bien_nhan if r.da_nhan]
    waiting = [r for r in qua.bien_nhan if not r.da_nhan]
    yield f"{qua.don_vi.ten} báo cáo kết quả tặng quà dịp {qua.tt.nhan_dip} như sau:"
    yield f"1. Số được phê duyệt: {dem(len(qua.nhan))} suất quà, gồm {qua.cac_nhom}; tổng số tiền {tien_va_chu(qua.tien_mat)}."
    yield f"2. Đã trao: {dem(len(received))} người đã nhận, có ký nhận; số tiền đã trao {tien_va_chu(sum(r.nhan.tien for r in received))}."
    if waiting:
        yield f"3. Chưa trao: {dem(len(waiting))} người:"
        yield from (f"- {r.nhan.nguoi.ho_ten}, {r.nhan.nguoi.thon}: {r.ly_do or 'chưa ghi lý do'}." for r in waiting)
