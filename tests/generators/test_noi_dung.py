"""Plain lines become blocks, blocks become the same lines again, and only real mistakes are faults."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.danh_so import CHU_CAI, canh_bao, so_la_ma, thu_tu
from generators.noi_dung import Doan, loi, parse, to_lines

TU = st.text("abcđêộưỹ ", min_size=1, max_size=20).map(str.strip).filter(bool)
CHU = st.one_of(TU, TU.map(lambda t: f"xem *{t}* rồi"), TU.map(lambda t: f"**{t}** và 2 * 3"))
SO = st.integers(1, 30)
DONG = st.one_of(
    CHU,
    st.builds("Điều {}. {}".format, SO, CHU),
    st.builds("**Điều {}. {}**".format, SO, TU),
    st.builds("{}. {}".format, SO, CHU),
    st.builds("**{}. {}**".format, SO, TU),
    st.builds("{}. {}".format, SO.map(so_la_ma), TU),
    st.builds("{}) {}".format, st.sampled_from(CHU_CAI), CHU),
    st.builds("{} {}".format, st.sampled_from(["-", "–", "+"]), CHU),
    st.builds("Chương {}\n{}".format, SO.map(so_la_ma), TU),
    st.builds("Mục {}\n{}".format, SO, TU),
    st.just(""),
)


def mot(line: str) -> Doan:
    (block,) = parse(line)
    return block


@pytest.mark.parametrize(
    ("line", "kieu", "nhan", "text"),
    [
        ("I. Mục đích", "muc", "I.", "MỤC ĐÍCH"),
        ("**1. Mục đích**", "khoan_ten", "1.", "Mục đích"),
        ("1. Giao Phòng Kinh tế;", "khoan", "1.", "Giao Phòng Kinh tế;"),
        ("đ) Ghi đủ họ và tên;", "diem", "đ)", "Ghi đủ họ và tên;"),
        ("- Sở Y tế", "gach", "-", "Sở Y tế"),
        ("-Phối hợp", "gach", "-", "Phối hợp"),
        ("– Phối hợp", "gach", "-", "Phối hợp"),
        ("+ Tổ chức", "cong", "+", "Tổ chức"),
        ("Điều 12. Tặng quà.", "dieu", "Điều 12.", "Tặng quà."),
        ("**Điều 12.** Tặng quà.", "dieu", "Điều 12.", "Tặng quà."),
        ("**Điều 1. Phạm vi**", "dieu_ten", "Điều 1.", "Phạm vi"),
        ("Chương II\nquy định chung", "chuong", "Chương II", "QUY ĐỊNH CHUNG"),
        ("**Phần I**\n**Mở đầu**", "phan", "Phần I", "MỞ ĐẦU"),
        ("Điều này không phải một Điều.", "doan", "", "Điều này không phải một Điều."),
        ("-5 độ C là lạnh.", "doan", "", "-5 độ C là lạnh."),
        ("1.1. Cấp này nghị định không có.", "doan", "", "1.1. Cấp này nghị định không có."),
        ("Năm 2026. Hết.", "doan", "", "Năm 2026. Hết."),
    ],
)
def test_a_line_is_read_at_its_level(line: str, kieu: str, nhan: str, text: str) -> None:
    block = mot(line)
    assert (block.kieu, block.nhan, block.chu.text) == (kieu, nhan, text)


@pytest.mark.parametrize("text", ["Khổ giấy 2 * 3 và 4 * 5", "Diện tích 4*5 và 6*7 mét", "Ước tính (*), xem (*)"])
def test_stars_that_mark_nothing_survive(text: str) -> None:
    assert mot(text).text == text
    assert loi(text) == []


def test_a_heading_that_runs_into_its_text_stays_bold_alone() -> None:
    block = mot("**1. Đối tượng:** người cao tuổi")
    assert block.kieu == "khoan"
    assert [(run.text, run.dam) for run in block.chu.runs] == [("Đối tượng:", True), (" người cao tuổi", False)]


@pytest.mark.parametrize("line", ["theo *Luật", "Luật* này", "**Điều khoản", "một *hai* ba**"])
def test_a_mark_that_never_closes_is_a_fault_with_its_line(line: str) -> None:
    assert [(fault.code, fault.where) for fault in loi(f"Dòng đúng\n\n{line}")] == [("DL14", "dòng 3")]


@pytest.mark.parametrize("text", ["Chương I", "Chương I\nChương II\nQUY ĐỊNH", "Nội dung\nMục 1"])
def test_a_chapter_without_a_title_is_a_fault(text: str) -> None:
    assert [fault.code for fault in loi(text)] == ["DL21"]


@given(st.lists(DONG, max_size=12))
def test_blocks_written_as_lines_are_the_same_blocks(lines: list[str]) -> None:
    blocks = parse("\n".join(lines))
    assert parse(to_lines(blocks)) == blocks


@given(st.text(max_size=60))
def test_no_letter_is_lost_whatever_is_typed(text: str) -> None:
    def letters(of: str) -> list[str]:
        return sorted(c for c in of.casefold().upper() if c.isalnum())

    assert letters(" ".join(block.text for block in parse(text))) == letters(text)


def warned(text: str) -> list[str]:
    return [warning.message.split("“")[1].split("”")[0] for warning in canh_bao(parse(text))]


def test_labels_in_order_raise_nothing() -> None:
    text = "I. A\n1. B\na) c\nb) d\n2. E\na) f\nII. G\n1. H\nChương I\nX\nĐiều 1. A\n1. B\nChương II\nY\nĐiều 2. C\n1. D"
    assert warned(text) == []


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("1. A\n3. C", ["3."]),
        ("1. A\n1. B\n2. C", ["1."]),
        ("I. A\nIII. B", ["III."]),
        ("a) A\nb) B\nc) C\nd) D\ne) E", ["e)"]),
        ("Điều 1. A\nĐiều 3. B", ["Điều 3."]),
        ("2. Bắt đầu từ hai", ["2."]),
        ("a) A\nf) F", ["f)"]),
    ],
)
def test_a_gap_a_double_or_a_foreign_letter_is_a_warning(text: str, labels: list[str]) -> None:
    assert warned(text) == labels
    assert all(warning.severity == "warning" for warning in canh_bao(parse(text)))


@given(st.integers(1, 399))
def test_roman_numerals_are_read_back(number: int) -> None:
    assert thu_tu(f"{so_la_ma(number)}.") == number
