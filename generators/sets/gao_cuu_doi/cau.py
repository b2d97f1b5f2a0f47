"""The sentences of the famine rice whose figures must be the same wherever they stand."""

from __future__ import annotations

import re

from generators.dossier.said import SO_KHAU, SO_NGUOI, TIEN_MAT
from generators.dossier.sentences import Cau

_SO = r"(?P<so>\d[\d.]*)"
QUYET_DINH, HO_NHAN, GAO_TRAO = "Số, ngày quyết định", "Hộ đã nhận", "Gạo đã phát (kg)"
TEN_GOI = {SO_NGUOI: "Số hộ", TIEN_MAT: "Số gạo (kg)"}
"""Here the rows are households and what is summed is rice."""

CAU = (
    Cau(SO_NGUOI, re.compile(_SO + r" hộ, \d"), so="so"),
    Cau(SO_KHAU, re.compile(_SO + r" khẩu"), so="so"),
    Cau(TIEN_MAT, re.compile(_SO + r" kg gạo"), so="so"),
    Cau(HO_NHAN, re.compile(_SO + r" hộ đã nhận"), so="so"),
    Cau(GAO_TRAO, re.compile(rf"đã phát {_SO} kg"), so="so"),
    Cau(QUYET_DINH, re.compile(r"Quyết định số (?P<qd>\S* ?/QĐ-\w+ ngày[^;.()\n]{0,40}?năm \d{4})"), chu="qd"),
)
