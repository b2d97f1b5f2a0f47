"""The punctuation that a document's lists always carry, put on for the clerk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generators.noi_dung import Doan
from generators.render.values import Run, Runs

CUOI_CAN_CU = ("Theo đề nghị", "Xét đề nghị")
DAU_KET = "./."


def can_cu(lines: Sequence[str]) -> list[str]:
    """The legal bases, each ending in a semicolon, the last in a full stop, the proposer last.

    Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6b; Phụ lục III, mẫu 1.2.

    >>> can_cu(["Theo đề nghị của Trưởng phòng", "Căn cứ Luật Người cao tuổi"])
    ['Căn cứ Luật Người cao tuổi;', 'Theo đề nghị của Trưởng phòng.']
    """
    ordered = sorted(lines, key=lambda line: line.startswith(CUOI_CAN_CU))
    return _ket(ordered)


def kinh_gui(names: Sequence[str]) -> list[str]:
    """The addressees on lines of their own when there are two or more; one stands beside “Kính gửi:” instead.

    Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9a.

    >>> kinh_gui(["Sở Y tế", "Sở Tài chính"]), kinh_gui(["Sở Y tế"])
    (['- Sở Y tế;', '- Sở Tài chính.'], [])
    """
    return [f"- {name}" for name in _ket(names)] if len(names) > 1 else []


def mot_noi(names: Sequence[str]) -> str:
    """The addressee that stands on the same line when it is the only one.

    >>> mot_noi(["Sở Y tế."]), mot_noi(["Sở Y tế", "Sở Tài chính"])
    ('Sở Y tế', '')
    """
    return names[0].rstrip(" .;,") if len(names) == 1 else ""


def noi_nhan(names: Sequence[str], *, nhu: str, soan_thao: str) -> list[str]:
    """The recipients: what the text itself names first, the file copy last.

    Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9b.

    >>> noi_nhan(["Sở Y tế (để b/c)"], nhu="Như trên", soan_thao="VHXH")
    ['- Như trên;', '- Sở Y tế (để b/c);', '- Lưu: VT, VHXH.']
    """
    first = [nhu] if nhu and not any(name.startswith("Như ") for name in names) else []
    keep = [name for name in names if not name.startswith("Lưu")]
    luu = f"Lưu: VT, {soan_thao}" if soan_thao else "Lưu: VT"
    return [f"- {name}" for name in _ket([*first, *keep, luu])]


def _ket(lines: Sequence[str]) -> list[str]:
    bare = [line.removeprefix("- ").rstrip(" ;.,") for line in lines]
    return [f"{line}{'.' if n == len(bare) else ';'}" for n, line in enumerate(bare, 1)]


def them_dau_ket(blocks: Sequence[Doan]) -> list[Doan]:
    """The content closed by “./.”, as the decree's own templates close it (Phụ lục III).

    >>> from generators.noi_dung import parse
    >>> them_dau_ket(parse("Đề nghị các thôn thực hiện."))[-1].text
    'Đề nghị các thôn thực hiện./.'
    """
    if not blocks or blocks[-1].text.endswith(DAU_KET):
        return list(blocks)
    *head, last = blocks[-1].chu.runs
    closed = Run(last.text.rstrip(" .;") + DAU_KET, last.dam, last.nghieng)
    return [*blocks[:-1], replace(blocks[-1], chu=Runs((*head, closed)))]
