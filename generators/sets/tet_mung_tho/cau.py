"""The sentences of the Tết dossier whose figures must be the same wherever they stand."""

from __future__ import annotations

import re

from generators.dossier.said import DA_CHI, DA_NHAN, DA_TRAO, NGAY_LE, SO_NGUOI, TIEN_MAT, TONG_KINH_PHI, TU_NGUON
from generators.dossier.sentences import Cau

_SO = r"(?P<so>\d[\d.]*)"
NAM_TET, QUYET_DINH = "Dịp Tết", "Số, ngày quyết định"


def _cau(dieu: str, mau: str, *, chu: str = "") -> Cau:
    return Cau(dieu, re.compile(mau), so="" if chu else "so", chu=chu)


CAU = (
    _cau(SO_NGUOI, _SO + r" người cao tuổi"),
    _cau(SO_NGUOI + " Tròn {tuoi} tuổi", _SO + r" người tròn (?P<tuoi>\d+) tuổi"),
    _cau(SO_NGUOI + " Trên 100 tuổi", _SO + r" người trên 100 tuổi"),
    _cau(TIEN_MAT, rf"[Tt]ổng số tiền mặt (?:là )?{_SO} đồng"),
    _cau(TONG_KINH_PHI, rf"[Tt]ổng kinh phí (?:là )?{_SO} đồng"),
    _cau(TU_NGUON + "{nguon}", rf"(?P<nguon>[Nn]gân sách tỉnh|[Nn]gân sách xã|[Xx]ã hội hóa):? {_SO} đồng"),
    _cau(DA_NHAN, _SO + r" người đã nhận"),
    _cau(DA_TRAO, rf"[Ss]ố tiền đã trao (?:là )?{_SO} đồng"),
    _cau(DA_CHI, rf"[Tt]ổng đã chi (?:là )?{_SO} đồng"),
    _cau(NGAY_LE, r"(?:thứ \w+|Chủ nhật), (?P<ngay>ngày \d+ tháng \d+ năm \d{4})", chu="ngay"),
    _cau(NAM_TET, r"(?i:Tết Nguyên đán) (?P<nam>\w+ \w+ (?i:năm) \d{4})", chu="nam"),
    _cau(QUYET_DINH, r"Quyết định số (?P<qd>\S* ?/QĐ-\w+ ngày[^;.()\n]{0,40}?năm \d{4})", chu="qd"),
)

NGUOI_DUOC_MOI = re.compile(r"(?:[Cc]ụ|[Ôô]ng \(bà\)|[Ôô]ng|[Bb]à) (?P<ho_ten>[^,\n]+), (?P<thon>[^,\n]+), và gia đình")
