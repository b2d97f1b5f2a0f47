"""People who are made up: the same for the same seed, with numbers that agree with their years, for samples and measurements."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


HO = ("Bùi", "Phạm", "Hà", "Quách", "Trương", "Lê", "Nguyễn", "Lương", "Cao", "Trịnh", "Đỗ", "Hoàng", "Mai", "Vũ")
DEM = {
    "nam": ("Văn", "Xuân", "Đình", "Hữu", "Công", "Bá", "Ngọc", "Trọng"),
    "nu": ("Thị", "Thị", "Thị", "Thị Hồng", "Thị Ngọc", "Thị Thanh"),
}
TEN = {
    "nam": _words(
        "Cẩn Sơ Phấn Ngọ Thỉnh Rạng Đáng Bền Kiên Thuận Lưỡng Dậu Hòe Khoát Thuyết Nghị Toản Vượng Đạt Lịch Mão Thặng Ước Chất"
    ),
    "nu": _words("Thơm Nhạn Mận Gấm Hiên Liễu Vóc Sợi Lụa Đào Mơ Hợi Ươm Nhài Xoan Thục Quý Tẹo Bưởi Huệ Lựu Mùi Chắt Thủy"),
}
THON = (
    "Thôn Đồng Xanh", "Thôn Suối Trong", "Thôn Tân Tiến", "Làng Cây Sung", "Thôn Đồng Mây", "Thôn Bãi Cát", "Thôn Ao Sen", "Thôn Gò Cao",
    "Thôn Cầu Đá", "Thôn Minh Lập", "Thôn Hợp Thành", "Thôn Quang Trung", "Làng Mái Đình", "Làng Bến Đò", "Thôn Vườn Chè", "Thôn Nà Pheo",
    "Thôn Sông Con", "Thôn Núi Ngọc", "Thôn Lam Điền", "Thôn Phú Thịnh", "Thôn Xuân Hòa", "Thôn Bình An", "Thôn 1", "Thôn 2",
)  # fmt: skip
# Shares of the ages in the gifts of a whole province in 2024; the rest of a list has no milestone this year.
TUOI = {
    70: 38,
    75: 26,
    80: 14,
    85: 11,
    90: 8,
    95: 3,
    100: 1,
    101: 2,
    104: 1,
    63: 2,
    71: 4,
    72: 2,
    74: 2,
    78: 2,
    82: 2,
    87: 1,
    99: 1,
}


@dataclass(frozen=True, slots=True)
class MadeUp:
    """A person who does not exist."""

    ho_ten: str
    ngay_sinh: date
    chi_nam: bool  # whether only the year is known, as on many cards of old people
    gioi_tinh: str
    cccd: str
    dan_toc: str
    thon: str


def made_up(count: int, *, nam: int, seed: int, thon: Sequence[str] = THON) -> list[MadeUp]:
    """So many people for the list of a year, no two of one number; ordered by thôn, then from the oldest."""
    dice = random.Random(seed)  # noqa: S311 - nothing secret: the same people every time are wanted
    ages = [age for age, share in TUOI.items() for _ in range(share)]
    people = [_one(dice, nam - ages[n % len(ages)], n, thon[n % len(thon)]) for n in range(count)]
    return sorted(people, key=lambda person: (thon.index(person.thon), person.ngay_sinh, person.cccd))


def _one(dice: random.Random, year: int, number: int, thon: str) -> MadeUp:
    sex = "nu" if dice.random() < 0.58 else "nam"
    name = f"{dice.choice(HO)} {dice.choice(DEM[sex])} {dice.choice(TEN[sex])}"
    born = date(year, dice.randint(1, 12), dice.randint(1, 28))
    # The last six digits begin with 99 so that anyone sees that the number was made up.
    card = f"038{int(sex == 'nu')}{year % 100:02d}{990_000 + number % 10_000 + 1 if number < 9_000 else 100_000 + number}"
    return MadeUp(name, born, dice.random() < 0.25, sex, card, "Mường" if dice.random() < 0.6 else "Kinh", thon)
