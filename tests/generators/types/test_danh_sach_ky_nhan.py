"""Sign sheets: every printed page ends with its sums, as cut in the data, whatever the number of rows."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.pdf import Pool, page_texts, to_pdf
from generators.tieng_viet.tien import doc_tien
from tests.generators.types.mau_thu import context, docx, faults

SLUG = "danh_sach_ky_nhan"
TEN = ["Lê Văn Mẫu", "Nguyễn Phương Hoàng Thị Ngọc Thương Thương", "Hà Thị Mẫu"]
GHI_CHU = ["", "", "", "Ủy quyền cho con gái nhận thay vì đang điều trị tại bệnh viện tỉnh", "", "Tỉnh tặng"]
NGUOI = st.fixed_dictionaries(
    {
        "ho_ten": st.sampled_from(TEN),
        "nam_sinh": st.integers(1925, 1957),
        "thon": st.sampled_from(["Thôn Một", "Làng Cây Sung Thượng Nguồn"]),
        "so_tien": st.integers(0, 3_000_000),
        "ghi_chu": st.sampled_from(GHI_CHU),
    }
)


def people(count: int) -> list[dict[str, object]]:
    """Synthetic rows, some with names and remarks of several lines."""
    return [
        {
            "ho_ten": TEN[n % 3],
            "nam_sinh": 1957 - n % 30,
            "thon": "Thôn Đồng Xanh",
            "so_tien": 300_000 + n * 1_000,
            "ghi_chu": GHI_CHU[n % 6],
        }
        for n in range(count)
    ]


@pytest.fixture(scope="module")
def pool() -> Any:
    with Pool() as opened:
        yield opened


@pytest.mark.parametrize("count", [1, 12, 60, 300])
def test_each_printed_page_ends_with_the_sums_of_its_rows(count: int, pool: Pool) -> None:
    rows = people(count)
    cut = context(SLUG, dong=rows)["trang"]
    printed = page_texts(to_pdf(docx(SLUG, dong=rows), pool=pool))
    assert len(printed) == len(cut)
    for page, text in zip(cut[:-1], printed[:-1], strict=True):
        words = " ".join(text.split())
        assert words.endswith(f"{page['cuoi']} {page['cuoi_so']}")
        assert f"{page['cong']} {page['cong_so']}" in words


@pytest.mark.parametrize("count", [1, 12, 60, 300])
def test_the_signers_stand_on_the_page_of_the_last_rows_and_of_the_total(count: int, pool: Pool) -> None:
    rows = people(count)
    last = " ".join(page_texts(to_pdf(docx(SLUG, dong=rows), pool=pool))[-1].split())
    page = context(SLUG, dong=rows)["trang"][-1]
    assert f"Tổng cộng: {count:02d} người {page['cuoi_so']}" in last
    assert last.index(page["dong"][-1]["ho_ten"].split()[0]) < last.index("Tổng cộng") < last.index("Người phát")


def test_a_long_name_of_the_sheet_is_counted_into_page_1(pool: Pool) -> None:
    ten = "Danh sách ký nhận quà mừng thọ người cao tuổi " * 4
    changes = {"ten": ten, "dong": people(40), "so_phu_luc": 3}
    assert len(page_texts(to_pdf(docx(SLUG, **changes), pool=pool))) == len(context(SLUG, **changes)["trang"])


@given(st.lists(NGUOI, min_size=1, max_size=60))
def test_pages_add_up_and_carry_over(rows: list[dict[str, object]]) -> None:
    pages = context(SLUG, dong=rows)["trang"]
    carried = 0
    for page in pages:
        assert (page["mang_sang"] == "") == (carried == 0 and page is pages[0])
        assert doc_tien(page["mang_sang_so"]) == carried
        here = sum(int(row["so_luong"].replace(".", "")) for row in page["dong"])
        assert doc_tien(page["cong_so"]) == here
        carried += here
        assert doc_tien(page["cuoi_so"]) == carried
    assert [row["tt"] for page in pages for row in page["dong"]] == [str(n) for n in range(1, len(rows) + 1)]


def test_rice_is_summed_in_kilograms_for_households() -> None:
    rows = [{"ho_ten": "Lê Văn Mẫu", "so_khau": 5, "thon": "Thôn Một", "so_kg": 75}] * 2
    printed = context(SLUG, phat="gao", dong=rows)
    assert (printed["cot_so_luong"], printed["tong_nguoi"], printed["tong_tien"]) == ("Số gạo (kg)", "02 hộ", "150")
    assert printed["bang_chu"] == "Bằng chữ: Một trăm năm mươi ki-lô-gam."


def test_money_in_a_sheet_of_rice_is_refused() -> None:
    assert faults(SLUG, phat="gao") == ["DL65"] * 7


def test_the_label_of_an_annex_stands_only_with_a_number() -> None:
    assert (context(SLUG)["nhan"], context(SLUG, so_phu_luc=2)["nhan"]) == ("", "Phụ lục II")
