"""What was made last time, from what: kept in the dossier's own folder, so that the next run makes only what changed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path

from generators.errors import FileRefused

STATE = ".vanthu.json"
VERSION = 1


@dataclass(frozen=True, slots=True)
class Dau:
    """The fingerprints of one document: what went in (`noi_dung`, `du_lieu`, `mau`) and what came out."""

    noi_dung: str
    du_lieu: str
    mau: str
    docx: str
    pdf: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """One run: the set, the fingerprints of what all documents share, of each document and side product, and every file of ours."""

    bo: str
    chung: Mapping[str, str]
    van_ban: Mapping[str, Dau] = field(default_factory=dict)
    tep: Sequence[str] = ()
    phu: Mapping[str, str] = field(default_factory=dict)
    kem: Mapping[str, str] = field(default_factory=dict)


def van_tay(raw: bytes | str) -> str:
    """The fingerprint of some content: its SHA-256."""
    return sha256(raw.encode() if isinstance(raw, str) else raw).hexdigest()


def read_state(folder: Path) -> State | None:
    """What the folder says about itself; None when it holds no dossier of ours."""
    try:
        raw = json.loads((folder / STATE).read_text(encoding="utf-8"))
        if raw["version"] != VERSION:
            return None
        documents = {tep: Dau(**dau) for tep, dau in raw["van_ban"].items()}
        return State(raw["bo"], raw["chung"], documents, tuple(raw["tep"]), raw["phu"], raw["kem"])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as e:
        raise FileRefused(
            f"Không đọc được {folder / STATE} nên không biết tệp nào của lần trước. Chọn thư mục mới để lập bộ văn bản.",
            code="BO21",
        ) from e


def write_state(folder: Path, state: State) -> None:
    """Keep it in the folder."""
    documents = {tep: asdict(dau) for tep, dau in state.van_ban.items()}
    whole = {"version": VERSION, "bo": state.bo, "chung": dict(state.chung), "phu": dict(state.phu), "kem": dict(state.kem)}
    whole |= {"van_ban": documents, "tep": list(state.tep)}
    (folder / STATE).write_text(json.dumps(whole, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
