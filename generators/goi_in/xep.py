"""The order of a pack: by thôn, then by the list; cut into parts that memory can hold, at the borders of thôn where it can be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generators.goi_in.khao_sat import Dem


@dataclass(frozen=True, slots=True)
class Chang:
    """The documents of one thôn that stand together in one part."""

    thon: str
    nhan: str
    cac_giay: tuple[Dem, ...]


def sap_xep(cac_giay: Iterable[Dem], *, thon: Sequence[str] = ()) -> list[Dem]:
    """By thôn in the order given (others after, as they come), then by number; papers of the whole thôn first."""
    giay = list(cac_giay)
    thu_tu = {ten: hang for hang, ten in enumerate(dict.fromkeys((*thon, *(d.giay.thon for d in giay))))}
    return sorted(giay, key=lambda d: (thu_tu[d.giay.thon], d.giay.so))


def chia_phan(cac_giay: Sequence[Dem], *, toi_da: int) -> list[list[Chang]]:
    """Parts of at most `toi_da` documents; a thôn larger than a part goes on in the next, a person's papers stay together."""
    phan: list[list[Chang]] = []
    con_cho = 0
    for chang in _cac_chang(cac_giay, toi_da=toi_da):
        if not phan or len(chang.cac_giay) > con_cho:
            phan.append([])
            con_cho = toi_da
        phan[-1].append(chang)
        con_cho -= len(chang.cac_giay)
    return phan


def _cac_chang(cac_giay: Sequence[Dem], *, toi_da: int) -> Iterator[Chang]:
    for thon, cua_thon in groupby(cac_giay, key=lambda d: d.giay.thon):
        khoi = list(_khoi(list(cua_thon), toi_da=toi_da))
        for thu, cac in enumerate(khoi, start=1):
            yield Chang(thon, f"{thon} ({thu}/{len(khoi)})" if len(khoi) > 1 else thon, tuple(cac))


def _khoi(cua_thon: Sequence[Dem], *, toi_da: int) -> Iterator[list[Dem]]:
    khoi: list[Dem] = []
    for so, cua_nguoi in groupby(cua_thon, key=lambda d: d.giay.so):
        moi = list(cua_nguoi)
        # Papers of the whole thôn (number 0) need not stay together.
        for cum in [moi] if so else [[giay] for giay in moi]:
            if khoi and len(khoi) + len(cum) > toi_da:
                yield khoi
                khoi = []
            khoi += cum
    if khoi:
        yield khoi
