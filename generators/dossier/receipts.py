"""The receipts: a form made from the list, and the same form typed back after the event, matched person by person."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from generators.errors import Fault, FaultsFound
from generators.readers.nguoi import Nguoi
from generators.tieng_viet import khoa_khop, viet_so

SO_TIEN = "Số tiền (đồng)"
COT = ("TT", "Thôn", "Họ và tên", "Năm sinh", "{phat}", "Đã nhận (x)", "Lý do chưa nhận")
RONG = (6, 24, 30, 11, 16, 14, 44)
DA_NHAN, LY_DO = COT[5], COT[6]
_CO, _KHONG = ("x", "có", "đã nhận", "1", "rồi"), ("", "không", "chưa", "0")


class DuocNhan(Protocol):
    """Someone who receives: the person of the list and the amount."""

    @property
    def nguoi(self) -> Nguoi:
        """The person."""

    @property
    def tien(self) -> int:
        """How much: đồng, or kilograms of rice."""


P = TypeVar("P", bound=DuocNhan)


@dataclass(frozen=True, slots=True)
class BienNhan(Generic[P]):
    """What the sign sheets say of one person, typed back after the event."""

    nhan: P
    da_nhan: bool
    ly_do: str = ""


def bieu(people: Sequence[DuocNhan], *, tieu_de: str, phat: str = SO_TIEN) -> bytes:
    """The form as a workbook: one row a person, in the order given, to be ticked from the signed sheets."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Ký nhận"
    sheet.append([tieu_de])
    sheet.append(
        ["Đánh dấu x vào cột Đã nhận theo danh sách đã ký; người chưa nhận ghi lý do. Không sửa họ tên, năm sinh, thôn."]
    )
    sheet.append([head.format(phat=phat) for head in COT])
    for number, person in enumerate(people, 1):
        sheet.append([number, person.nguoi.thon, person.nguoi.ho_ten, person.nguoi.nam_sinh, person.tien, None, None])
    tick = DataValidation(type="list", formula1='"x"', allow_blank=True)
    sheet.add_data_validation(tick)
    tick.add(f"F4:F{3 + len(people)}")
    for letter, width in zip("ABCDEFG", RONG, strict=True):
        sheet.column_dimensions[letter].width = width
        sheet[f"{letter}3"].font, sheet[f"{letter}3"].alignment = Font(bold=True), Alignment(wrap_text=True)
    sheet.freeze_panes = "A4"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def khop(nhan: Sequence[P], rows: Sequence[Nguoi]) -> tuple[BienNhan[P], ...]:
    """What the receipts say of everyone; `FaultsFound` tells each row and each person that finds no partner."""
    by_key: dict[tuple[str, int, str], list[Nguoi]] = {}
    for row in rows:
        by_key.setdefault(_khoa(row), []).append(row)
    faults: list[Fault] = []
    receipts: list[BienNhan[P]] = []
    for person in nhan:
        found = by_key.get(_khoa(person.nguoi), [])
        if found:
            receipts.append(_mot(person, found.pop(0), faults))
        else:
            message = f"Tệp ký nhận không có {person.nguoi.ho_ten}, {person.nguoi.thon}. Thêm hàng của người này rồi chạy lại."
            faults.append(Fault("BO41", message, where=person.nguoi.ho_ten))
    strangers = [row for rest in by_key.values() for row in rest]
    faults += [Fault("BO42", _la(row), where=f"{row.sheet} {row.o_ten}".strip()) for row in strangers]
    if faults:
        raise FaultsFound(f"Tệp ký nhận có {len(faults)} chỗ chưa khớp danh sách; chưa làm báo cáo, quyết toán.", faults)
    return tuple(receipts)


def _mot(person: P, row: Nguoi, faults: list[Fault]) -> BienNhan[P]:
    told = next((value for head, value in row.khac.items() if khoa_khop(head).startswith(khoa_khop("Đã nhận"))), "")
    why = next((value for head, value in row.khac.items() if khoa_khop(head).startswith(khoa_khop("Lý do"))), "") or row.ghi_chu
    word = told.strip().lower()
    if word not in (*_CO, *_KHONG):
        message = f"{row.ho_ten}: không hiểu “{told}” ở cột Đã nhận. Ghi x nếu đã nhận, bỏ trống nếu chưa."
        faults.append(Fault("BO43", message, where=f"{row.sheet} {row.o_ten}".strip()))
    received = word in _CO
    if received and row.so_tien is not None and row.so_tien != person.tien:
        message = f"{row.ho_ten} nhận {viet_so(row.so_tien)}, khác mức {viet_so(person.tien)} trong quyết định. Đối chiếu danh sách đã ký."
        faults.append(Fault("BO44", message, where=f"{row.sheet} {row.o_ten}".strip()))
    return BienNhan(person, received, why)


def _khoa(person: Nguoi) -> tuple[str, int, str]:
    return khoa_khop(person.ho_ten), person.nam_sinh, khoa_khop(person.thon)


def _la(row: Nguoi) -> str:
    return f"{row.ho_ten}, sinh năm {row.nam_sinh}, {row.thon} không có trong quyết định. Sửa họ tên, năm sinh, hoặc bỏ hàng."
