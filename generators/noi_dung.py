"""The content of a document: plain lines as a clerk types them, read into blocks by the decree's levels."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from generators.errors import Fault
from generators.render.values import Run, Runs

KieuDoan = Literal["phan", "chuong", "muc_so", "muc", "khoan_ten", "khoan", "diem", "gach", "cong", "doan", "dieu_ten", "dieu"]

IN_HOA: tuple[KieuDoan, ...] = ("phan", "chuong", "muc_so", "muc")
CO_TEN_DONG_SAU: dict[KieuDoan, re.Pattern[str]] = {
    "phan": re.compile(r"Phần [IVXLC]+"),
    "chuong": re.compile(r"Chương [IVXLC]+"),
    "muc_so": re.compile(r"(?:Mục|Tiểu mục) \d{1,3}"),
}
NHAN: dict[KieuDoan, re.Pattern[str]] = {
    "muc": re.compile(r"([IVXLC]+\.)\s+"),
    "dieu": re.compile(r"(Điều \d{1,3}\.)\s+"),
    "khoan": re.compile(r"(\d{1,3}\.)\s+"),
    "diem": re.compile(r"([a-zđ]\))\s+"),
    "gach": re.compile(r"([-–—])(?:\s+|(?=[^\W\d]))"),
    "cong": re.compile(r"(\+)\s+"),
}
GACH_CHUAN = {"–": "-", "—": "-"}
NHAN_DAM = re.compile(r"\*\*(Điều \d{1,3}\.|[IVXLC]+\.|\d{1,3}\.|[a-zđ]\))(\*\*)?\s+")
SAO_LE = re.compile(r"(?<![\w*])\*{1,2}(?=[\w“\"(])|(?<=[\w.,;:!?%)”\"])\*{1,2}(?![\w*])")


@dataclass(frozen=True, slots=True)
class Doan:
    """One paragraph: its level, its label (“Điều 1.”, “a)”, “-”; empty for plain text) and its text."""

    kieu: KieuDoan
    nhan: str
    chu: Runs

    @property
    def text(self) -> str:
        """The whole paragraph without looks, as it reads on paper."""
        return f"{self.nhan} {self.chu.text}".strip()


def parse(text: str) -> tuple[Doan, ...]:
    """The blocks of a content; empty lines part paragraphs and mean nothing more.

    >>> [(d.kieu, d.nhan, d.chu.text) for d in parse("Điều 1. Tặng quà.\\n**2. Kinh phí**\\na) Ngân sách xã;")]
    [('dieu', 'Điều 1.', 'Tặng quà.'), ('khoan_ten', '2.', 'Kinh phí'), ('diem', 'a)', 'Ngân sách xã;')]
    """
    lines = (line.strip() for line in text.splitlines())
    return tuple(_blocks(line for line in lines if line))


def _blocks(lines: Iterator[str]) -> Iterator[Doan]:
    for line in lines:
        kieu = next((k for k, pattern in CO_TEN_DONG_SAU.items() if pattern.fullmatch(line.strip("*"))), None)
        if kieu is not None:
            yield Doan(kieu, line.strip("*"), _chu(next(lines, "").strip("*"), kieu))
        else:
            yield _block(line)


def _block(line: str) -> Doan:
    ca_dong_dam, line = _bo_dam(line)
    for kieu, pattern in NHAN.items():
        label = pattern.match(line)
        if label is not None:
            return _co_nhan(kieu, label, ca_dong_dam=ca_dong_dam)
    return Doan("doan", "", Runs((Run(line, dam=True),)) if ca_dong_dam else Runs.parse(line))


def _co_nhan(kieu: KieuDoan, label: re.Match[str], *, ca_dong_dam: bool) -> Doan:
    nhan, rest = GACH_CHUAN.get(label[1], label[1]), label.string[label.end() :]
    if ca_dong_dam and kieu == "khoan":
        kieu = "khoan_ten"
    elif ca_dong_dam and kieu == "dieu":
        kieu = "dieu_ten"
    elif ca_dong_dam and kieu != "muc":
        rest = f"**{rest}**"
    return Doan(kieu, nhan, _chu(rest, kieu))


def _bo_dam(line: str) -> tuple[bool, str]:
    """Whether the whole line is bold, and the line without the marks that its level already implies.

    >>> _bo_dam("**1. Mục đích**"), _bo_dam("**Điều 1.** Tặng quà"), _bo_dam("**1. Ai:** người già")
    ((True, '1. Mục đích'), (False, 'Điều 1. Tặng quà'), (False, '1. **Ai:** người già'))
    """
    if len(line) > 4 and line.startswith("**") and line.endswith("**") and "*" not in line[2:-2]:
        return True, line[2:-2].strip()
    label = NHAN_DAM.match(line)
    if label is None:
        return False, line
    return False, f"{label[1]} {'' if label[2] else '**'}{line[label.end() :]}"


def _chu(text: str, kieu: KieuDoan) -> Runs:
    return Runs.parse(text.upper() if kieu in IN_HOA else text)


def to_lines(blocks: Iterable[Doan]) -> str:
    """The lines that `parse` reads back into these blocks.

    >>> to_lines(parse("Chương I\\nquy định chung\\n– theo *Luật*"))
    'Chương I\\nQUY ĐỊNH CHUNG\\n- theo *Luật*'
    """
    return "\n".join(_line(block) for block in blocks)


def _line(block: Doan) -> str:
    chu = "".join(_mark(run) for run in block.chu.runs)
    if block.kieu in CO_TEN_DONG_SAU:
        return f"{block.nhan}\n{chu}"
    line = f"{block.nhan} {chu}".strip()
    return f"**{line}**" if block.kieu in ("khoan_ten", "dieu_ten") else line


def _mark(run: Run) -> str:
    stars = "*" * (2 * run.dam + run.nghieng)
    return f"{stars}{run.text}{stars}"


def loi(text: str) -> list[Fault]:
    """Faults that keep a content from being read: a mark that opens and never closes, a chapter without its title."""
    faults: list[Fault] = []
    lines = [(n, line.strip()) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    for place, (n, line) in enumerate(lines):
        faults += _loi_sao(n, line)
        if _la_nhan_tren(line) and (place + 1 == len(lines) or _la_nhan_tren(lines[place + 1][1])):
            message = f"“{line}” phải có tên ở dòng ngay dưới. Thêm một dòng ghi tên."
            faults.append(Fault("DL21", message, where=f"dòng {n}"))
    return faults


def _la_nhan_tren(line: str) -> bool:
    return any(pattern.fullmatch(line.strip("*")) for pattern in CO_TEN_DONG_SAU.values())


def _loi_sao(n: int, line: str) -> Iterator[Fault]:
    text = Runs.parse(line).text
    stray = SAO_LE.search(text)
    if stray is not None:
        near = text[max(0, stray.start() - 15) : stray.end() + 15]
        message = f"Dấu sao ở “{near}” mở mà không đóng. In nghiêng: *chữ*; in đậm: **chữ**; dấu nhân: 2 * 3 (có dấu cách)."
        yield Fault("DL14", message, where=f"dòng {n}")
