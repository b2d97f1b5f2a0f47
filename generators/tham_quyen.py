"""The lines above a signature, derived from the authority, the signer's post and how they sign."""

from __future__ import annotations

from typing import Literal

from generators.errors import VanBanError

ThamQuyen = Literal["ubnd", "chu_tich", "phong"]
CachKy = Literal["chinh_thuc", "quyen", "phu_trach", "thua_lenh", "thua_uy_quyen"]

CAP_PHO = "Phó "
TAT_GIAO: dict[CachKy, str] = {"thua_lenh": "TL.", "thua_uy_quyen": "TUQ."}


class KhongDuocKy(VanBanError):
    """This post may not sign this way; the message says which way is open."""

    code = "DL17"


def nguoi_dung_dau(chuc_vu: str) -> str:
    """The head whom a post stands in for; a head is its own.

    >>> nguoi_dung_dau("Phó Chủ tịch"), nguoi_dung_dau("Phó Trưởng phòng"), nguoi_dung_dau("Chủ tịch")
    ('Chủ tịch', 'Trưởng phòng', 'Chủ tịch')
    """
    rest = chuc_vu.removeprefix(CAP_PHO)
    return rest[:1].upper() + rest[1:]


def quyen_han(
    chuc_vu: str,
    *,
    tham_quyen: ThamQuyen,
    cach_ky: CachKy = "chinh_thuc",
    tap_the: str = "Ủy ban nhân dân",
    dung_dau: str = "Chủ tịch",
    ghi_tm: Literal["co", "khong"] = "co",
) -> tuple[str, ...]:
    """The lines above the signature, in capitals, from the widest authority to the signer's own post.

    `tap_the` and `dung_dau` name the collective and its head; `ghi_tm="khong"` is for offices that
    sign the công văn of the collective without the TM. line.
    Source: NĐ 30/2020/NĐ-CP, Điều 13; Phụ lục I, phần I, mục II.7b.

    >>> quyen_han("Phó Chủ tịch", tham_quyen="ubnd")
    ('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH')
    >>> quyen_han("Chủ tịch", tham_quyen="chu_tich", cach_ky="quyen")
    ('Q. CHỦ TỊCH',)
    >>> quyen_han("Phó Chánh Văn phòng", tham_quyen="chu_tich", cach_ky="thua_lenh")
    ('TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG')
    """
    _kiem(chuc_vu, tham_quyen=tham_quyen, cach_ky=cach_ky, dung_dau=dung_dau)
    lines = [f"TM. {tap_the}"] if tham_quyen == "ubnd" and ghi_tm == "co" else []
    if cach_ky in TAT_GIAO:
        lines.append(f"{TAT_GIAO[cach_ky]} {dung_dau}")
    if chuc_vu.startswith(CAP_PHO):
        lines.append(f"KT. {nguoi_dung_dau(chuc_vu)}")
    lines.append(f"Q. {chuc_vu}" if cach_ky == "quyen" else chuc_vu)
    return tuple(line.upper() for line in lines)


def _kiem(chuc_vu: str, *, tham_quyen: ThamQuyen, cach_ky: CachKy, dung_dau: str) -> None:
    la_lanh_dao = nguoi_dung_dau(chuc_vu) == dung_dau
    la_pho = chuc_vu.startswith(CAP_PHO)
    if tham_quyen == "phong" and (la_lanh_dao or cach_ky in TAT_GIAO):
        raise KhongDuocKy(f"Văn bản của phòng do lãnh đạo phòng ký; {chuc_vu} không ký theo cách này. Chọn người của phòng.")
    if cach_ky in TAT_GIAO and tham_quyen == "ubnd":
        raise KhongDuocKy(
            f"Thẩm quyền của tập thể không ký {TAT_GIAO[cach_ky]} được. Đặt tham_quyen = “chu_tich”, hoặc để lãnh đạo {dung_dau} ký."
        )
    if tham_quyen != "phong" and la_lanh_dao == (cach_ky in TAT_GIAO):
        raise KhongDuocKy(_sai_cap(chuc_vu, dung_dau=dung_dau, la_lanh_dao=la_lanh_dao))
    if cach_ky == "quyen" and la_pho:
        raise KhongDuocKy(f"Quyền (Q.) chỉ dùng cho người đứng đầu; {chuc_vu} thì ký thay. Đặt cach_ky = “chinh_thuc”.")
    if cach_ky == "phu_trach" and not la_pho:
        raise KhongDuocKy("Người được giao phụ trách ký thay (KT.) với chức vụ cấp phó của mình. Chọn người có chức vụ Phó.")


def _sai_cap(chuc_vu: str, *, dung_dau: str, la_lanh_dao: bool) -> str:
    if la_lanh_dao:
        return f"{chuc_vu} tự ký hoặc ký thay, không ký thừa lệnh, thừa ủy quyền. Đặt cach_ky = “chinh_thuc”."
    return f"{chuc_vu} chỉ ký văn bản này khi được giao. Đặt cach_ky = “thua_lenh” hoặc “thua_uy_quyen”, hoặc chọn {dung_dau}."
