"""Who signs under a table that has no letterhead of its own: the posts, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import BaseModel, Field

from generators.giay_to import CO_DINH
from generators.kieu import Chu, ChuTrong


class KyBang(BaseModel):
    """One signer."""

    model_config = CO_DINH
    chuc_danh: Chu = Field(title="Chức danh", description="ví dụ Người phát, Kế toán")
    ho_ten: ChuTrong = Field("", title="Họ và tên", description="bỏ trống để ghi tay")


def ky_bang(signers: Sequence[KyBang]) -> list[dict[str, str]]:
    """The signers as printed.

    >>> ky_bang([KyBang(chuc_danh="Kế toán")])
    [{'chuc_danh': 'Kế toán', 'ho_ten': ''}]
    """
    return [{"chuc_danh": signer.chuc_danh, "ho_ten": signer.ho_ten} for signer in signers]


def bo_ky(*posts: str) -> tuple[KyBang, ...]:
    """Signers without names, for these posts.

    >>> [signer.chuc_danh for signer in bo_ky("Người phát", "Kế toán")]
    ['Người phát', 'Kế toán']
    """
    return tuple(KyBang(chuc_danh=post) for post in posts)
