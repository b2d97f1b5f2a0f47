"""The sentences of the Tết gifts whose figures must be the same wherever they stand."""

from __future__ import annotations

import re

from generators.dossier.said import DA_NHAN, DA_TRAO, SO_NGUOI, TIEN_MAT, TU_NGUON
from generators.dossier.sentences import Cau

_SO = r"(?P<so>\d[\d.]*)"
NAM_TET, QUYET_DINH = "Dịp Tết", "Số, ngày quyết định"

CAU = (
    Cau(SO_NGUOI, re.compile(_SO + r" suất quà"), so="so"),
    Cau(TIEN_MAT, re.compile(rf"[Tt]ổng số tiền (?:là )?{_SO} đồng"), so="so"),
    Cau(TU_NGUON + "{nguon}", re.compile(rf"(?P<nguon>[Nn]gân sách tỉnh|[Nn]gân sách xã|[Xx]ã hội hóa):? {_SO} đồng"), so="so"),
    Cau(DA_NHAN, re.compile(_SO + r" người đã nhận"), so="so"),
    Cau(DA_TRAO, re.compile(rf"[Ss]ố tiền đã trao (?:là )?{_SO} đồng"), so="so"),
    Cau(NAM_TET, re.compile(r"(?i:Tết Nguyên đán) (?P<nam>\w+ \w+ (?i:năm) \d{4})"), chu="nam"),
    Cau(QUYET_DINH, re.compile(r"Quyết định số (?P<qd>\S* ?/QĐ-\w+ ngày[^;.()\n]{0,40}?năm \d{4})"), chu="qd"),
)
