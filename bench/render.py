"""Rendering beside the peers: a one-page decision and a list of 1,000 rows, the same template and data for all."""

from __future__ import annotations

import statistics
import time
import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.table import _Cell

from bench.render_peers import ON_NODE, Measured, measure
from bench.result import Result
from generators.render.zip_plan import ZipPlan, deflate

_TEMPLATES = Path(__file__).resolve().parent.parent / "templates_docx"
_PEERS = ("docxtpl_loop", "docxtpl_reused", *ON_NODE)
DECISION_BARS = {"docxtpl_loop": 100, "docxtemplater": 60, "floor": 3}
LIST_BARS = {"docxtpl_loop": 8, "floor": 3}


def run(*, short: bool) -> list[Result]:
    """One result for the decision, one for the list; `short` measures fewer documents."""
    scale = 1 if short else 5
    return [
        _measure("một quyết định, một trang", decision_template(), decision_data(), scale * 20, scale * 200, DECISION_BARS),
        _measure("danh sách 1.000 dòng", list_template(), list_data(1000), scale, scale * 5, LIST_BARS),
    ]


def _measure(case: str, template: bytes, data: Mapping[str, object], theirs: int, ours: int, bars: Mapping[str, float]) -> Result:
    mine = measure("ours", template, data, repetitions=ours)
    assert isinstance(mine, Measured), mine
    peers = {peer: measure(peer, template, data, repetitions=theirs) for peer in _PEERS}
    return Result(
        "render",
        case,
        "ms",
        ours=mine.ms_per_document,
        peers={peer: m.ms_per_document for peer, m in peers.items() if isinstance(m, Measured)},
        floor=floor(mine.document, repetitions=ours),
        peak_mb=mine.peak_mb,
        bars=bars,
    )


def floor(document: bytes, *, repetitions: int) -> float:
    """Milliseconds to compress the same bytes at the same level and to write the file: no rendering at all."""
    with zipfile.ZipFile(BytesIO(document)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    times = []
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(repetitions):
            ZipPlan([]).finish([deflate(name, data) for name, data in parts.items()])
        times.append((time.perf_counter() - start) * 1000 / repetitions)
    return statistics.median(times)


def decision_template() -> bytes:
    """A decision with the styles of ours, in the few constructs that every peer knows."""
    document = _emptied("quyet_dinh")
    head = document.add_table(2, 2)
    _write(head.cell(0, 0), ["{%p for d in ten_co_quan %}", "{{ d }}", "{%p endfor %}"])
    _write(head.cell(0, 1), ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"])
    _write(head.cell(1, 0), ["Số: {{ so }}/{{ ky_hieu }}"])
    _write(head.cell(1, 1), ["{{ dia_danh }}, {{ ngay_thang }}"])
    for text in ("QUYẾT ĐỊNH", "{{ trich_yeu }}", "{{ tham_quyen }}"):
        document.add_paragraph(text)
    for text in ("{%p for c in can_cu %}", "{{ c }}", "{%p endfor %}", "QUYẾT ĐỊNH:"):
        document.add_paragraph(text)
    for text in ("{%p for d in dieu %}", "{{ d.nhan }} {{ d.chu }}", "{%p endfor %}"):
        document.add_paragraph(text)
    end = document.add_table(1, 2)
    _write(end.cell(0, 0), ["Nơi nhận:", "{%p for d in noi_nhan %}", "{{ d }}", "{%p endfor %}"])
    _write(end.cell(0, 1), ["{%p for d in quyen_han %}", "{{ d }}", "{%p endfor %}", "{{ nguoi_ky }}"])
    return _saved(document)


def decision_data() -> dict[str, object]:
    """Plain data for the decision; the words are a sample, the people are made up."""
    return {
        "ten_co_quan": ["ỦY BAN NHÂN DÂN", "XÃ NGỌC LIÊN"],
        "so": "05",
        "ky_hieu": "QĐ-UBND",
        "dia_danh": "Ngọc Liên",
        "ngay_thang": "ngày 05 tháng 01 năm 2027",
        "trich_yeu": "Về việc tặng quà chúc thọ, mừng thọ người cao tuổi nhân dịp tết Nguyên đán Đinh Mùi năm 2027",
        "tham_quyen": "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NGỌC LIÊN",
        "can_cu": [
            f"Căn cứ văn bản thứ {n} quy định việc chúc thọ, mừng thọ người cao tuổi tại nơi cư trú;" for n in range(1, 7)
        ],
        "dieu": [
            {
                "nhan": f"Điều {n}.",
                "chu": "Tặng quà chúc thọ, mừng thọ các cụ theo danh sách kèm theo, kinh phí từ ngân sách xã. " * 2,
            }
            for n in range(1, 5)
        ],
        "noi_nhan": ["- Như Điều 4;", "- Thường trực Đảng ủy (để b/c);", "- Hội Người cao tuổi xã;", "- Lưu: VT, VHXH."],
        "quyen_han": ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        "nguoi_ky": "Nguyễn Văn Mẫu",
    }


def list_template() -> bytes:
    """A list of people: one table, one row a person."""
    document = _emptied("danh_sach")
    document.add_paragraph("{{ trich_yeu }}")
    heads = ("TT", "Họ và tên", "Năm sinh", "Thôn", "Số tiền (đồng)", "Ghi chú")
    table = document.add_table(4, len(heads))
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        cell.text = text
    table.cell(1, 0).text = "{%tr for r in ds %}"
    for cell, key in zip(table.rows[2].cells, ("tt", "ho_ten", "nam_sinh", "thon", "so_tien", "ghi_chu"), strict=True):
        cell.text = f"{{{{ r.{key} }}}}"
    table.cell(3, 0).text = "{%tr endfor %}"
    document.add_paragraph("Tổng cộng: {{ tong }}")
    return _saved(document)


def list_data(rows: int) -> dict[str, object]:
    """People who are made up, one a row."""
    people = [
        {
            "tt": str(n),
            "ho_ten": f"Nguyễn Thị Mẫu {n}",
            "nam_sinh": str(1927 + n % 31),
            "thon": f"Thôn {n % 24 + 1}",
            "so_tien": "500.000",
            "ghi_chu": "",
        }
        for n in range(1, rows + 1)
    ]
    return {"trich_yeu": "Danh sách người cao tuổi được mừng thọ", "ds": people, "tong": str(rows)}


def _emptied(slug: str) -> WordDocument:
    document = Document(str(_TEMPLATES / f"{slug}.docx"))
    body = document.element.body
    for child in [c for c in body if not c.tag.endswith("}sectPr")]:
        body.remove(child)
    document.core_properties.title = "Mẫu đo"
    return document


def _write(cell: _Cell, lines: list[str]) -> None:
    first, *rest = lines
    cell.text = first
    for line in rest:
        cell.add_paragraph(line)


def _saved(document: WordDocument) -> bytes:
    out = BytesIO()
    document.save(out)
    return out.getvalue()
