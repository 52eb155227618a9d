"""Starting with the computer: what each platform wants to find, written and removed for this person alone.

Formats: XDG Autostart with the Desktop Entry Specification 1.4, the Run key of Windows, launchd's property lists.
"""

from __future__ import annotations

import os
import plistlib
import site
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop import IN_TRAY
from netgrow_desktop.domain.messages import NetGrowError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
RUN_VALUE = "NetGrow Desktop"
LABEL = "netgrow-desktop"
LONGEST_RUN = 260
"""So many characters of a command line Windows reads from its Run key."""


class LoginEntry(NamedTuple):
    """What makes the platform start the program: a file with its content, or (*is_value*) a value of the Run key."""

    place: str
    content: str
    is_value: bool = False


def own_command(environment: Mapping[str, str] = os.environ) -> list[str]:
    """Give the words that start this very program: the built one, or the package in its Python."""
    image = environment.get("APPIMAGE")
    if image:
        return [image]
    if getattr(sys, "frozen", False):
        return [sys.executable]
    python = Path(sys.executable)
    windowed = python.with_name("pythonw.exe")
    # Without a console window, where Windows has such a Python.
    return [str(windowed if windowed.is_file() else python), *_run_words(Path(__file__).resolve().parents[2])]


def _run_words(folder: Path) -> list[str]:
    """Give what a Python is to run where *folder* holds the package.

    Run from its source, the package is found from that folder alone. A login starts programs elsewhere: the Run key of
    Windows names no folder, and some desktops pass over the Path key of an entry. So the command itself names it.
    """
    if folder in {Path(each).resolve() for each in (*site.getsitepackages(), site.getusersitepackages())}:
        return ["-m", "netgrow_desktop"]
    run = (
        f"import runpy, sys; sys.path.insert(0, {str(folder)!r}); runpy.run_module('netgrow_desktop', None, '__main__')"
    )
    return ["-c", run]


def login_entry(
    platform: str, command: Sequence[str], home: Path, environment: Mapping[str, str] | None = None
) -> LoginEntry:
    """Give what to write so that *platform* (as ``sys.platform``) starts *command* quietly at login.

    Raises NetGrowError where Windows would cut the command off.
    """
    words = [*command, IN_TRAY]
    if platform == "win32":
        line = subprocess.list2cmdline(words)
        if len(line) > LONGEST_RUN:
            raise NetGrowError("login.too_long", command=line)
        return LoginEntry(RUN_VALUE, line, is_value=True)
    if platform == "darwin":
        job = {"Label": LABEL, "ProgramArguments": words, "RunAtLoad": True, "ProcessType": "Interactive"}
        return LoginEntry(str(home / "Library" / "LaunchAgents" / f"{LABEL}.plist"), plistlib.dumps(job).decode())
    named = (environment or {}).get("XDG_CONFIG_HOME", "")
    # The specification has relative paths passed over.
    folder = Path(named) if Path(named).is_absolute() else home / ".config"
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.4",
        "Name=NetGrow Desktop",
        "Comment=Says who is due, from the tray",
        f"Exec={exec_line(words)}",
        "Icon=netgrow-desktop",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return LoginEntry(str(folder / "autostart" / f"{LABEL}.desktop"), "\n".join(lines) + "\n")


def exec_line(words: Sequence[str]) -> str:
    """Quote words for the Exec key of a desktop entry: in double quotes, then as a text of such a file."""
    quoted = []
    for word in words:
        escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in word).replace("%", "%%")
        quoted.append(f'"{escaped}"')
    return " ".join(quoted).replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def set_at_login(entry: LoginEntry, *, on: bool) -> None:
    """Write the entry, or remove it; raises NetGrowError with the place and the cause."""
    try:
        if entry.is_value:
            _set_run_value(entry.place, entry.content if on else None)
        elif on:
            _replace(Path(entry.place), entry.content)
        else:
            Path(entry.place).unlink(missing_ok=True)
    except OSError as error:
        raise NetGrowError("login.failed", place=entry.place, cause=error.strerror or str(error)) from error


def is_at_login(entry: LoginEntry) -> bool:
    """Tell whether the platform is to start the program; what cannot be read counts as no."""
    try:
        return _has_run_value(entry.place) if entry.is_value else Path(entry.place).is_file()
    except OSError:
        return False


def _replace(path: Path, content: str) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    part.write_text(content, encoding="utf-8", newline="\n")
    part.replace(path)


if sys.platform == "win32":
    import winreg

    def _set_run_value(name: str, command: str | None) -> None:
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
            if command is not None:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, command)
            elif _has_run_value(name):
                winreg.DeleteValue(key, name)

    def _has_run_value(name: str) -> bool:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                winreg.QueryValueEx(key, name)
        except FileNotFoundError:
            return False
        return True

else:

    def _set_run_value(name: str, command: str | None) -> None:
        raise OSError(f"There is no registry for {name} here: {command}")

    def _has_run_value(name: str) -> bool:
        raise OSError(f"There is no registry for {name} here")
