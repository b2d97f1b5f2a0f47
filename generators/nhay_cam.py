"""Marks the fields whose personal data the law guards more closely, so that lists for posting can leave them out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel

from generators.kieu import mo_hinh

Muc = Literal["nhay_cam", "che_khi_niem_yet"]


@dataclass(frozen=True, slots=True)
class BaoVe:
    """How a field is guarded: sensitive by law, or basic data that no posted list shows whole.

    Source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP (ethnic origin and health are sensitive).
    """

    muc: Muc


NHAY_CAM, CHE = BaoVe("nhay_cam"), BaoVe("che_khi_niem_yet")


def can_bao_ve(model: type[BaseModel]) -> dict[str, Muc]:
    """The guarded fields of a model, those of its rows too, with how they are guarded."""
    found: dict[str, Muc] = {}
    for name, info in model.model_fields.items():
        found.update((name, mark.muc) for mark in info.metadata if isinstance(mark, BaoVe))
        inner = mo_hinh(info.annotation)
        found |= can_bao_ve(inner) if inner else {}
    return found
