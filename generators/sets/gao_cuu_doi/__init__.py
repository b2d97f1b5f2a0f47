"""Famine rice: 15 kg a person a month, from the households that lack food to the sign sheets and the report."""

from __future__ import annotations

from generators.dossier.planned import BoVanBan
from generators.sets.gao_cuu_doi.lap import lap
from generators.sets.gao_cuu_doi.thong_tin import ThongTin

BO = BoVanBan(ten="Hồ sơ hỗ trợ gạo cứu đói", thong_tin=ThongTin, lap=lap, danh_sach="nguoi")
