"""A first look at every PDF: how many pages it has, or why it cannot be printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pikepdf

from generators.errors import Fault
from generators.goi_in.giay import Giay


@dataclass(frozen=True, slots=True)
class Dem:
    """A document with the number of its pages."""

    giay: Giay
    trang: int


@dataclass(frozen=True, slots=True)
class BoLai:
    """A document left out, and why."""

    giay: Giay
    loi: Fault


def khao_sat(cac_giay: Iterable[Giay]) -> tuple[list[Dem], list[BoLai]]:
    """The documents that can be printed, and those that cannot, each with its reason."""
    tot: list[Dem] = []
    hong: list[BoLai] = []
    for giay in cac_giay:
        ket_qua = _xem(giay.pdf)
        if isinstance(ket_qua, Fault):
            hong.append(BoLai(giay, ket_qua))
        else:
            tot.append(Dem(giay, ket_qua))
    return tot, hong


def mo_pdf(path: Path) -> pikepdf.Pdf:
    """The PDF opened as it is: a torn file is refused, never mended by leaving pages out."""
    return pikepdf.open(path, attempt_recovery=False)


def _xem(path: Path) -> int | Fault:
    try:
        with mo_pdf(path) as pdf:
            trang = len(pdf.pages)
    except pikepdf.PasswordError:
        return _loi("GI02", path, "Tệp PDF có mật khẩu nên không in gộp được. Bỏ mật khẩu rồi làm lại gói in.")
    except pikepdf.PdfError:
        return _loi("GI03", path, "Tệp không phải là PDF nguyên vẹn nên không in được. Làm lại văn bản này rồi làm lại gói in.")
    except OSError as e:
        return _loi("GI04", path, f"Không mở được tệp PDF ({e.strerror or e}). Làm lại văn bản này rồi làm lại gói in.")
    return trang or _loi("GI05", path, "Tệp PDF không có trang nào. Làm lại văn bản này rồi làm lại gói in.")


def _loi(code: str, path: Path, message: str) -> Fault:
    return Fault(code, message, where=path.name)
