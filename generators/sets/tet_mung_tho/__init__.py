"""The Tết dossier of mừng thọ: from one list, the office profile and the rate table, every paper from plan to settlement."""

from __future__ import annotations

from generators.dossier.planned import BoVanBan
from generators.sets.tet_mung_tho.lap import lap
from generators.sets.tet_mung_tho.sang_nam import sang_nam
from generators.sets.tet_mung_tho.thong_tin import ThongTin

BO = BoVanBan(ten="Hồ sơ chúc thọ, mừng thọ dịp Tết", thong_tin=ThongTin, lap=lap, sang_nam=sang_nam)
