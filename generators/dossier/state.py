"""What was made last time, from what: kept in the dossier's own folder, so that the next run makes only what changed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, field
from hashlib import sha256
from pathlib import Path

from generators.errors import FileRefused

STATE = ".vanthu.jsonl"
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


def dau_vao(value: object) -> str:
    """A short fingerprint of what goes into a document: half a SHA-256 tells a change as surely, in half the memory."""
    return van_tay(repr(value))[:32]


def read_state(folder: Path) -> State | None:
    """What the folder says about itself; None when it holds no dossier of ours."""
    try:
        with (folder / STATE).open(encoding="utf-8") as file:
            (head,), (files,) = json.loads(next(file)), json.loads(next(file))
            documents = {tep: Dau(*dau) for tep, *dau in map(json.loads, file)}
        if head["version"] != VERSION:
            raise ValueError(head["version"])
        return State(head["bo"], head["chung"], documents, tuple(files), head["phu"], head["kem"])
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, KeyError, TypeError, StopIteration) as e:
        raise FileRefused(
            f"Không đọc được {folder / STATE} nên không biết tệp nào của lần trước. Chọn thư mục mới để lập bộ văn bản.",
            code="BO21",
        ) from e


def write_state(folder: Path, state: State) -> None:
    """Keep it in the folder: the head on the first line, then a line for each document, so that no copy of all is made."""
    head = {"version": VERSION, "bo": state.bo, "chung": dict(state.chung), "phu": dict(state.phu), "kem": dict(state.kem)}
    with (folder / STATE).open("w", encoding="utf-8") as file:
        file.write(_line([head]) + _line([list(state.tep)]))
        for tep, dau in state.van_ban.items():
            file.write(_line([tep, *astuple(dau)]))


def _line(values: Sequence[object]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")) + "\n"
