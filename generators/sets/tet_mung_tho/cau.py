"""The sentences of the Tết dossier whose figures must be the same wherever they stand."""

from __future__ import annotations

import re

from generators.dossier.said import DA_CHI, DA_NHAN, DA_TRAO, NGAY_LE, SO_NGUOI, TIEN_MAT, TONG_KINH_PHI, TU_NGUON
from generators.dossier.sentences import Cau

_SO = r"(?P<so>\d[\d.]*)"
NAM_TET, QUYET_DINH = "Dịp Tết", "Số, ngày quyết định"

CAU = (
    Cau(SO_NGUOI, _SO + r" người cao tuổi", so="so"),
    Cau(SO_NGUOI + " Tròn {tuoi} tuổi", _SO + r" người tròn (?P<tuoi>\d+) tuổi", so="so"),
    Cau(SO_NGUOI + " Trên 100 tuổi", _SO + r" người trên 100 tuổi", so="so"),
    Cau(TIEN_MAT, rf"[Tt]ổng số tiền mặt (?:là )?{_SO} đồng", so="so"),
    Cau(TONG_KINH_PHI, rf"[Tt]ổng kinh phí (?:là )?{_SO} đồng", so="so"),
    Cau(TU_NGUON + "{nguon}", rf"(?P<nguon>[Nn]gân sách tỉnh|[Nn]gân sách xã|[Xx]ã hội hóa):? {_SO} đồng", so="so"),
    Cau(DA_NHAN, _SO + r" người đã nhận", so="so"),
    Cau(DA_TRAO, rf"[Ss]ố tiền đã trao (?:là )?{_SO} đồng", so="so"),
    Cau(DA_CHI, rf"[Tt]ổng đã chi (?:là )?{_SO} đồng", so="so"),
    Cau(NGAY_LE, r"(?:thứ \w+|Chủ nhật), (?P<ngay>ngày \d+ tháng \d+ năm \d{4})", chu="ngay"),
    Cau(NAM_TET, r"(?i:Tết Nguyên đán) (?P<nam>\w+ \w+ (?i:năm) \d{4})", chu="nam"),
    Cau(QUYET_DINH, r"Quyết định số (?P<qd>\S*\s?/QĐ-\w+ ngày[^;.()]{0,40}?năm \d{4})", chu="qd"),
)

NGUOI_DUOC_MOI = re.compile(r"(?:[Cc]ụ|[Ôô]ng \(bà\)|[Ôô]ng|[Bb]à) (?P<ho_ten>[^,\n]+), (?P<thon>[^,\n]+), và gia đình")
