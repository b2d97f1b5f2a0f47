"""A cover sheet before each thôn says what lies under it and what is missing; made by the real LibreOffice."""

from __future__ import annotations

from pathlib import Path

import pypdf

from generators.goi_in import doc_ban_ke, lam_goi
from generators.goi_in.ban_ke import TO_NGAN
from tests.generators.goi_in.giay_thu import giay


def test_each_thon_begins_with_its_sheet_on_a_front(tmp_path: Path) -> None:
    papers = [giay(tmp_path, so, thon=f"Thôn Ngọc {so % 2}", loai="giay_mung_tho", ban=2, trang=2) for so in range(1, 6)]
    papers.append(giay(tmp_path, 0, thon="Thôn Ngọc 1", loai="ky_nhan", trang=3))
    papers[0].pdf.write_bytes(b"hong")
    lam_goi(papers, tmp_path, ten="goi", tieu_de="Bộ giấy của các cụ & gia đình", thon=["Thôn Ngọc 1"])
    goi = doc_ban_ke(tmp_path / "goi.goi.json")
    said = [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(tmp_path / "goi.pdf").pages]
    first, second = (m.tu_trang for m in goi.muc if m.loai == TO_NGAN)
    assert (first, second, len(said)) == (1, 15, 24)
    assert "Bộ giấy của các cụ & gia đình Thôn Ngọc 1 2 người, từ số 3 đến số 5 trong danh sách." in said[0]
    assert "Danh sách ký nhận 1 1 3 Giấy mừng thọ 2 4 8 Cộng 3 5 11" in said[0]
    assert "cần làm lại và in bổ sung: - Giấy mừng thọ: 1. Lê Thị Mẫu 1" in said[0]
    assert "Thôn Ngọc 0 2 người, từ số 2 đến số 4" in said[14]
    assert "in bổ sung" not in said[14]
    assert said[1] == said[15] == ""
    assert goi.so_giay == 5
