"""The private LibreOffice profile of one worker: no macros, no links, no updates, no way out to a network."""

from __future__ import annotations

from pathlib import Path

_COMMON = "/org.openoffice.Office.Common"
_SETTINGS: tuple[tuple[str, str, str], ...] = (
    (f"{_COMMON}/Security/Scripting", "DisableMacrosExecution", "true"),
    (f"{_COMMON}/Security/Scripting", "MacroSecurityLevel", "3"),
    (f"{_COMMON}/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    (f"{_COMMON}/Misc", "FirstRun", "false"),
    # Writer counts 0 as never (Calc counts the other way round; only Writer converts here).
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("/org.openoffice.Office.Writer/Content/Update", "Field", "false"),
    ("/org.openoffice.Office.Writer/Content/Update", "Chart", "false"),
    # A manual proxy on the discard port: where the kernel gives no empty network, HTTP still ends on this machine.
    ("/org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    ("/org.openoffice.Office.Java/VirtualMachine", "Enable", "false"),
    # Work for a writer at the keyboard, which otherwise competes with the conversion.
    ("/org.openoffice.Office.Writer/AutoFunction/Completion", "Enable", "false"),
    ("/org.openoffice.Office.Writer/AutoFunction/Completion", "CollectWords", "false"),
    ("/org.openoffice.Office.Common/AutoCorrect/SmartTags/Writer", "RecognizeSmartTags", "false"),
    ("/org.openoffice.Office.Linguistic/SpellChecking", "IsSpellAuto", "false"),
    ("/org.openoffice.Office.Linguistic/General", "DefaultLocale", "vi-VN"),
    ("/org.openoffice.Setup/L10N", "ooSetupSystemLocale", "vi-VN"),
)
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" '
    'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n'
)


def make_profile(folder: Path, soffice: str) -> Path:
    """The folder, filled with settings that a document cannot change."""
    user = folder / "user"
    user.mkdir(parents=True, mode=0o700)
    (user / "registrymodifications.xcu").write_text(_HEAD + "".join(map(_item, _SETTINGS)) + "</oor:items>\n", encoding="utf-8")
    _say_it_is_set_up(user, Path(soffice).with_name("versionrc"))
    return folder


def _say_it_is_set_up(user: Path, versions: Path) -> None:
    """Spares LibreOffice its second start: it starts twice when its extensions are not marked with its own build."""
    lines = versions.read_text(encoding="utf-8").splitlines() if versions.exists() else []
    build = next((line.removeprefix("buildid=") for line in lines if line.startswith("buildid=")), "")
    if build:
        (user / "extensions").mkdir()
        (user / "extensions" / "buildid").write_text(build, encoding="utf-8")


def _item(setting: tuple[str, str, str]) -> str:
    path, name, value = setting
    return f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>\n'
