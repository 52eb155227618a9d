"""What makes a computer start the program: quoted right wherever it lies, and gone without a trace."""

from __future__ import annotations

import os
import plistlib
import re
import shlex
import site
import subprocess
import sys
from pathlib import Path

import pytest

from netgrow_desktop import IN_TRAY
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.services import login_start
from netgrow_desktop.services.login_start import is_at_login, login_entry, own_command, set_at_login

COMMANDS = (
    ["/opt/netgrow/netgrow-desktop"],
    ["/srv/ada/Meine Programme/NetGrow/netgrow-desktop"],
    ['/srv/ada/50% "off" $HOME/`who`/back\\slash/netgrow'],
    ["/srv/ada/env/bin/python", "-m", "netgrow_desktop"],
)


def started_by(content: str) -> list[str]:
    """Read the Exec key as a desktop does: the text of the file first, then its quoted words, then field codes."""
    line = next(line for line in content.splitlines() if line.startswith("Exec="))
    value = line.removeprefix("Exec=").replace("\\\\", "\\")
    words = re.findall(r'"((?:[^"\\]|\\.)*)"', value)
    return [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in words]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_desktop_starts_the_very_words(command: list[str]) -> None:
    entry = login_entry("linux", command, Path("/srv/ada"))
    assert entry.place == "/srv/ada/.config/autostart/netgrow-desktop.desktop"
    assert started_by(entry.content) == [*command, IN_TRAY]


@pytest.mark.parametrize("command", COMMANDS)
def test_macos_starts_the_very_words(command: list[str]) -> None:
    entry = login_entry("darwin", command, Path("/srv/ada"))
    job = plistlib.loads(entry.content.encode())
    assert entry.place == "/srv/ada/Library/LaunchAgents/netgrow-desktop.plist"
    assert (job["ProgramArguments"], job["RunAtLoad"]) == ([*command, IN_TRAY], True)
    assert "KeepAlive" not in job


def test_windows_gets_a_quoted_command_line() -> None:
    entry = login_entry("win32", [r"C:\Program Files\NetGrow\netgrow-desktop.exe"], Path("C:/srv/ada"))
    assert entry.is_value
    assert entry.content == r'"C:\Program Files\NetGrow\netgrow-desktop.exe" --in-tray'


def test_windows_would_cut_a_long_command_off_which_is_said() -> None:
    with pytest.raises(NetGrowError, match=r"login\.too_long"):
        login_entry("win32", ["C:\\" + "deep\\" * 60 + "netgrow.exe"], Path("C:/srv/ada"))


def test_the_desktop_s_own_folder_for_settings_counts_unless_it_is_relative() -> None:
    moved = login_entry("linux", ["n"], Path("/srv/ada"), {"XDG_CONFIG_HOME": "/mnt/settings"})
    relative = login_entry("linux", ["n"], Path("/srv/ada"), {"XDG_CONFIG_HOME": "settings"})
    assert moved.place == "/mnt/settings/autostart/netgrow-desktop.desktop"
    assert relative.place.startswith("/srv/ada/.config/")


def test_the_entry_is_written_and_removed_as_often_as_one_likes(tmp_path: Path) -> None:
    entry = login_entry("linux", ["/opt/netgrow/netgrow-desktop"], tmp_path)
    assert not is_at_login(entry)
    for _ in range(2):
        set_at_login(entry, on=True)
        assert is_at_login(entry)
        assert Path(entry.place).read_text(encoding="utf-8") == entry.content
    for _ in range(2):
        set_at_login(entry, on=False)
        assert not is_at_login(entry)
    assert list(Path(entry.place).parent.iterdir()) == []


def test_a_place_that_takes_nothing_is_named(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("a file where a folder should be")
    entry = login_entry("linux", ["netgrow"], tmp_path)
    with pytest.raises(NetGrowError) as told:
        set_at_login(entry, on=True)
    assert told.value.message.code == "login.failed"
    assert told.value.message.values["place"] == entry.place


def test_the_command_is_that_of_this_program(monkeypatch: pytest.MonkeyPatch) -> None:
    assert own_command({})[0] == sys.executable
    assert own_command({"APPIMAGE": "/srv/ada/NetGrow.AppImage"}) == ["/srv/ada/NetGrow.AppImage"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command({}) == [sys.executable]


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_what_is_written_starts_a_program_run_from_its_source_in_any_folder(tmp_path: Path, platform: str) -> None:
    entry = login_entry(platform, own_command({}), tmp_path)
    if platform == "linux":
        words = started_by(entry.content)
    elif platform == "darwin":
        words = plistlib.loads(entry.content.encode())["ProgramArguments"]
    else:
        words = shlex.split(entry.content.replace("\\", "\\\\"))
    bare = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    assert words[-1] == IN_TRAY
    ran = subprocess.run(
        [*words[:-1], "--version"], cwd=tmp_path, env=bare, capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("NetGrow Desktop")


def test_a_program_that_pip_installed_is_found_by_its_name_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = Path(login_start.__file__).resolve().parents[2]
    monkeypatch.setattr(site, "getsitepackages", lambda: [str(tmp_path), str(installed)])
    assert own_command({})[1:] == ["-m", "netgrow_desktop"]
