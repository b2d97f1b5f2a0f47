"""A dossier that was made, and how it is told to programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generators.dossier.make import Made
from generators.dossier.planned import HoSo
from generators.readers.people import PeopleList
from generators.readers.problems import Problem


@dataclass(frozen=True, slots=True)
class DaLam:
    """A dossier made, with the lists it was read from and what was planned."""

    made: Made
    ho_so: HoSo
    danh_sach: Sequence[PeopleList]
    trung: Sequence[Problem] = ()

    @property
    def problems(self) -> list[dict[str, object]]:
        """Everything found in the lists, in the decisions on people, and in the making, in one shape."""
        found: list[dict[str, object]] = [dict(p.as_json()) for one in self.danh_sach for p in one.problems]
        found += [dict(p.as_json()) for p in self.trung]
        found += [_van_de(d.ma, "warning", d.ly_do, d.cho, d.nguoi.ho_ten) for d in self.ho_so.de_lai]
        found += [_van_de(f.code, f.severity, f.message, f.where) for f in (*self.ho_so.luu_y, *self.made.loi)]
        return found

    @property
    def parked(self) -> int:
        """The rows that are in no document."""
        return sum(len(one.parked) for one in self.danh_sach) + len(self.ho_so.de_lai)

    @property
    def clean(self) -> bool:
        """Whether the dossier stands and nothing in it or its lists waits for someone."""
        waits = any(one.parked for one in self.danh_sach) or any(d.cho_nguoi for d in self.ho_so.de_lai)
        return self.made.done and not self.made.loi and not waits

    def as_json(self, out: Path) -> dict[str, object]:
        """The shape others rely on (DESIGN §6)."""
        documents = [doc.as_json() for doc in self.made.van_ban] if self.made.done else []
        for doc in documents:
            doc |= {key: str(out / str(doc[key])) for key in ("docx", "pdf") if doc[key]}
        return {
            "documents": documents,
            "problems": self.problems,
            "equalities": [equality.as_json() for equality in self.made.dang_thuc],
            "totals": {"nguoi": self.ho_so.so_nguoi, "tien": self.ho_so.so_tien},
            "parked": self.parked,
        }


def _van_de(code: str, severity: str, message: str, cell: str, read: str = "") -> dict[str, object]:
    return {
        "file": "",
        "sheet": "",
        "cell": cell,
        "code": code,
        "severity": severity,
        "read": read,
        "taken": None,
        "message": message,
    }
