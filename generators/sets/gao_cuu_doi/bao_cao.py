"""5. Báo cáo kết quả, from the receipts typed back."""

from __future__ import annotations

from collections.abc import Iterator

from generators.dossier.office import dem, vien_dan
from generators.dossier.planned import Giay, Planned
from generators.dossier.said import SO_KHAU, SO_NGUOI, TIEN_MAT
from generators.sets.gao_cuu_doi.cau import GAO_TRAO, HO_NHAN
from generators.sets.gao_cuu_doi.gao import Gao
from generators.tieng_viet import viet_so
from generators.types.bao_cao import BaoCao

STT = 5
GIAY = Giay("bao_cao", "Báo cáo kết quả", phai_noi=frozenset({SO_NGUOI, SO_KHAU, TIEN_MAT, HO_NHAN, GAO_TRAO}))


def lap(gao: Gao) -> Iterator[Planned]:
    """The report; nothing before the receipts are typed back."""
    if not gao.bien_nhan:
        return
    data = BaoCao(
        **gao.dau("bao_cao_ket_qua"),
        trich_yeu=f"Kết quả cấp phát gạo hỗ trợ cứu đói dịp {gao.tt.dip_day_du}",
        nguoi_ky=gao.tt.nguoi_ky,
        kinh_gui=(gao.tt.uy_ban_tinh, gao.tt.co_quan_y_te),
        noi_dung="\n".join(_noi_dung(gao)),
        noi_nhan=(gao.lanh_dao,),
    )
    yield Planned(GIAY.ma, "bao_cao", "05_bao_cao_ket_qua", GIAY.ten, data)


def _noi_dung(gao: Gao) -> Iterator[str]:
    received = [r for r in gao.bien_nhan if r.da_nhan]
    waiting = [r for r in gao.bien_nhan if not r.da_nhan]
    yield f"Thực hiện {vien_dan(gao.kem_quyet_dinh())}, {gao.don_vi.ten} báo cáo kết quả cấp phát gạo dịp {gao.tt.dip_day_du} như sau:"
    yield f"1. Được phân bổ: {gao.tong}."
    yield f"2. Đã cấp phát: {dem(len(received))} hộ đã nhận, có ký nhận; đã phát {viet_so(sum(r.nhan.kg for r in received))} kg."
    if waiting:
        yield f"3. Chưa nhận: {dem(len(waiting))} hộ:"
        yield from (f"- {r.nhan.nguoi.ho_ten}, {r.nhan.nguoi.thon}: {r.ly_do or 'chưa ghi lý do'}." for r in waiting)
