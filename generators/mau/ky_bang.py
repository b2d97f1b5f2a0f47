"""The signers under a table, side by side, with room to sign."""

from __future__ import annotations

from generators.mau.bang import bang_tron, hang, o
from generators.mau.kieu import Kieu
from generators.mau.o_luoi import lenh_o
from generators.mau.wml import Element, doan

KIEU_KY_BANG = (
    Kieu("Chức danh bảng", co=12, dam=True, canh="center", dinh_sau=True),
    Kieu("Ghi chú ký", co=12, nghieng=True, canh="center", sau=60, dinh_sau=True),
    Kieu("Họ tên bảng", co=12, dam=True, canh="center"),
)
CAO_MM = 42
"""Room that the signers take on the page, the gap above included, when no post runs over two lines."""


def ky_bang(*, rong_mm: float) -> list[Element]:
    """One column for each signer."""
    signer = [
        doan("ChucDanhBang", "{{ k.chuc_danh }}"),
        doan("GhiChuKy", "(Ký, ghi rõ họ tên)"),
        doan("HoTenBang", "{{ k.ho_ten }}"),
    ]
    row = hang(lenh_o("for k in ky_bang"), o(*signer, rong_mm=0), lenh_o("endfor"))
    return [doan("CachKhoi"), bang_tron(row, cot_mm=(rong_mm,)), doan("KheHo")]
