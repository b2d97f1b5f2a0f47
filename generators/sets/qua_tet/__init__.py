"""Tết gifts to people in need: several lists, one share for one person, and every paper from plan to report."""

from __future__ import annotations

from generators.dossier.planned import BoVanBan
from generators.sets.qua_tet.lap import lap
from generators.sets.qua_tet.thong_tin import ThongTin

BO = BoVanBan(ten="Hồ sơ tặng quà Tết đối tượng bảo trợ xã hội", thong_tin=ThongTin, lap=lap, danh_sach="nguoi")
