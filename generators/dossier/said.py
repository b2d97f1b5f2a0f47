"""What one document says: the people it names, what it says of each matter, and where it contradicts itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from generators.dossier.sentences import Cau, Loi, Noi, gon, lech_trong_cau
from generators.tieng_viet.ho_ten import khoa_khop

SO_NGUOI, TIEN_MAT, HO_TEN, SO_KHAU = "Số người", "Tiền mặt", "Họ tên", "Số khẩu"
TONG_KINH_PHI, NGAY_LE = "Tổng kinh phí", "Ngày tổ chức lễ"
TU_NGUON, O_THON = "Kinh phí từ ", f"{SO_NGUOI} ở "
DA_CHI, DA_TRAO, DA_NHAN = "Tổng đã chi", "Số tiền đã trao", "Người đã nhận"
_QUA = re.compile(r"Tặng quà (?:người )?(?P<nhom>[^(]+?)(?: \([^)]*\))?")


@dataclass(frozen=True, slots=True)
class CoTen:
    """A person as a document names them; what it does not say is empty or None."""

    ho_ten: str
    thon: str = ""
    nam_sinh: int | None = None
    nhom: str = ""
    so_tien: int | None = None
    so_khau: int | None = None

    @property
    def khoa(self) -> str:
        """The key under which two documents mean the same person."""
        return f"{khoa_khop(self.ho_ten)}|{khoa_khop(self.thon)}"


@dataclass(slots=True)
class Said:
    """Everything that one document says, gathered while it is read."""

    nguoi: list[CoTen] = field(default_factory=list)
    noi: list[Noi] = field(default_factory=list)
    lech: list[tuple[str, str]] = field(default_factory=list)

    def hear(self, lines: Iterable[tuple[str, str]], *, cau: Sequence[Cau]) -> None:
        """Take in running text: lines, each with its place."""
        loi = Loi.of(lines)
        for kind in cau:
            self.noi += kind.tim(loi)
        self.lech += lech_trong_cau(loi)

    def same(self, what: str, computed: int, written: int, *, cho: str) -> None:
        """Note it when a sum that is written is not the one that the rows give."""
        if computed != written:
            self.lech.append((cho, f"{what} ghi {written}, cộng các dòng được {computed}"))


def tim_nguoi(lines: Iterable[str], mau: re.Pattern[str]) -> list[CoTen]:
    """The one person whom a letter is for, by the groups `ho_ten`, `thon`, `nam_sinh`, `nhom` of the pattern; none without a match."""
    found = mau.search("\n".join(lines))
    if found is None:
        return []
    said = {name: gon(value or "") for name, value in found.groupdict().items()}
    year = int(said["nam_sinh"]) if said.get("nam_sinh") else None
    return [CoTen(said["ho_ten"], said["thon"], year, said.get("nhom", ""))]


def nhom_qua(noi_dung: str) -> str:
    """The group that a line of an estimate gives money to, "" when the line is about something else.

    >>> nhom_qua("Tặng quà người trên 100 tuổi (101–104 tuổi)"), nhom_qua("In giấy mừng thọ")
    ('Trên 100 tuổi', '')
    """
    found = _QUA.fullmatch(noi_dung)
    return found["nhom"][0].upper() + found["nhom"][1:] if found else ""
