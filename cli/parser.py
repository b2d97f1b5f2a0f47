"""The arguments of every verb, read by argparse and told in Vietnamese."""

from __future__ import annotations

import argparse
import pkgutil
import re
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from cli import verbs
from generators.errors import VanBanError

Argument = tuple[tuple[str, ...], dict[str, Any]]
SAY = {  # argparse speaks English; what a clerk can get wrong is said again
    r"the following arguments are required: (.*)": r"còn thiếu \1",
    r"unrecognized arguments: (.*)": r"không hiểu \1",
    r"argument (\S+): expected .*": r"sau \1 phải có một giá trị",
    r"argument (\S+): invalid int value: (.*)": r"sau \1 phải là một số, không phải \2",
    r"argument (\S+): invalid choice: (\S+) .*": r"không có \1 nào tên \2",
}
EXITS = "Mã thoát: 0 xong; 1 văn bản hoặc dữ liệu có lỗi; 2 đầu vào không dùng được; 3 máy còn thiếu."


class WrongUse(VanBanError):
    """The command was not understood."""

    code = "CL01"


def arg(*names: str, **settings: Any) -> Argument:
    """One argument of a verb, as argparse takes it."""
    return names, settings


JSON = arg("--json", action="store_true", help="in JSON cho máy đọc, một mình trên stdout")
SLUG = arg("slug", metavar="LOẠI", help="tên loại văn bản, như lệnh types kể")
DON_VI = arg(
    "--don-vi", type=Path, metavar="TỆP", help="hồ sơ đơn vị; bỏ trống thì lấy $VANTHU_DON_VI, ./don_vi.toml, rồi hồ sơ mẫu"
)


class Parser(argparse.ArgumentParser):
    """argparse, speaking Vietnamese, and raising instead of leaving."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_Help, **settings)
        self._positionals.title, self._optionals.title = "Gồm", "Tùy chọn"
        self.add_argument("-h", "--help", action="help", help="in phần này")

    def error(self, message: str) -> NoReturn:
        """Say in Vietnamese what was not understood."""
        said = next((match.expand(ours) for english, ours in SAY.items() if (match := re.fullmatch(english, message))), message)
        raise WrongUse(f"Lệnh chưa đúng: {said}. Xem cách dùng bằng `{self.prog} --help`.")


class _Help(argparse.HelpFormatter):
    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "Cách dùng: " if prefix is None else prefix)


@cache
def all_verbs() -> dict[str, ModuleType]:
    """Each verb by its name; `template_lint.py` is the verb `template lint`."""
    names = sorted(info.name for info in pkgutil.iter_modules(verbs.__path__))
    return {name.replace("_", " "): import_module(f"{verbs.__name__}.{name}") for name in names}


def parser() -> Parser:
    """The parser of the whole command line; the chosen verb's function is `run` in what it gives back."""
    top = Parser(prog="vanthu", description="Dữ liệu vào, văn bản hành chính đúng thể thức ra.", epilog=EXITS)
    groups = {"": top.add_subparsers(title="Lệnh", metavar="LỆNH", required=True)}
    for name, module in all_verbs().items():
        group, _, word = name.rpartition(" ")
        if group not in groups:
            parent = groups[""].add_parser(group, help=f"nhóm lệnh: {group} …")
            groups[group] = parent.add_subparsers(title="Lệnh", metavar="LỆNH", required=True)
        one = groups[group].add_parser(word, help=module.__doc__, description=module.__doc__)
        one.set_defaults(run=module.run)
        for names, settings in module.ARGUMENTS:
            one.add_argument(*names, **settings)
    return top
