"""On a real session bus: whoever is due is told once, the tray is used by those who chose it, and logins start it."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from netgrow_desktop import IN_TRAY
from netgrow_desktop.ui.shell.network_page import FOLLOW_UPS
from tests.journeys.conftest import ROOT
from tests.journeys.plain_desktop import PlainDesktop

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

MISSING = [program for program in ("dbus-daemon", "Xvfb", "xdotool") if shutil.which(program) is None]
SETTLED_S = 1.5

pytestmark = [
    pytest.mark.slow,
    pytest.mark.alone,
    pytest.mark.timeout(120),
    pytest.mark.skipif(bool(MISSING), reason=f"NOT PROVEN: a real session bus, without {', '.join(MISSING)}"),
]


class Program:
    """A program on the desktop, and how its window stands as far as it said."""

    def __init__(self, words: Sequence[str], environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            words, env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        os.set_blocking(self.process.stdout.fileno(), False)
        self._stand: dict[str, Any] = {}

    def stand(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        assert self.process.poll() is None
        while line := self.process.stdout.readline():
            self._stand = json.loads(line)
        return self._stand

    def ask(self) -> None:
        """Have it switch starting at login."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def end(self) -> None:
        self.process.kill()
        self.process.wait(10)
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()


class Login:
    """Somebody's session: a display, a session bus with a desktop on it, and a home of its own."""

    def __init__(self, environment: dict[str, str], desktop: PlainDesktop) -> None:
        self.environment = environment
        self.desktop = desktop
        self.programs: list[Program] = []

    def start(self, choice: str) -> Program:
        """Start the program as a login does, watched."""
        words = [sys.executable, "-m", "tests.journeys.starting_by_itself", choice]
        program = Program(words, self.environment)
        self.programs.append(program)
        self.desktop.wait(program.stand)
        return program

    def start_entry(self, entry: Path) -> Program:
        """Start what an entry of the desktop says."""
        (line,) = [each for each in entry.read_text(encoding="utf-8").splitlines() if each.startswith("Exec=")]
        words = shlex.split(line.removeprefix("Exec=").replace("\\\\", "\\"))
        program = Program([word.replace("%%", "%") for word in words], self.environment)
        self.programs.append(program)
        return program

    def windows(self) -> list[str]:
        """Give the windows that can be seen."""
        asked = ["xdotool", "search", "--onlyvisible", "--class", "netgrow-desktop"]
        found = subprocess.run(asked, env=self.environment, capture_output=True, text=True, check=False)
        return found.stdout.split()


@pytest.fixture
def login(display: dict[str, str], tmp_path: Path) -> Iterator[Login]:
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"], env=display, stdout=subprocess.PIPE, text=True
    )
    assert bus.stdout is not None
    address = bus.stdout.readline().strip()
    folders = {f"XDG_{kind}_HOME": str(tmp_path / kind.lower()) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    home = {"HOME": str(tmp_path), "DBUS_SESSION_BUS_ADDRESS": address, "LC_ALL": "C.UTF-8", **folders}
    desktop = PlainDesktop(address)
    made = Login({**display, **home}, desktop)
    yield made
    for program in made.programs:
        program.end()
    desktop.close()
    bus.terminate()
    bus.wait(10)
    bus.stdout.close()


def test_whoever_is_due_is_told_once_and_a_click_on_it_shows_them(login: Login) -> None:
    desktop, program = login.desktop, login.start("in tray")
    assert not program.stand()["visible"]
    desktop.wait(lambda: desktop.shown)
    desktop.rest(SETTLED_S)
    assert [(each.title, each.text) for each in desktop.shown] == [("1 person to turn to today", "Ada Kowalska")]
    desktop.click(desktop.shown[0])
    desktop.wait(lambda: program.stand()["visible"])
    desktop.wait(lambda: program.stand()["place"] == FOLLOW_UPS)


def test_the_tray_is_left_alone_until_it_is_chosen(login: Login) -> None:
    desktop, program = login.desktop, login.start("no tray")
    desktop.wait(lambda: program.stand()["minimized"])
    assert desktop.signs == []
    program.end()
    login.start("in tray")
    desktop.wait(lambda: desktop.signs)
    assert len(desktop.signs) == 1


def test_starting_at_login_is_written_works_and_is_removed(login: Login, tmp_path: Path) -> None:
    desktop, program = login.desktop, login.start("in tray")
    entry = tmp_path / "config" / "autostart" / "netgrow-desktop.desktop"
    assert not entry.exists()
    program.ask()
    desktop.wait(entry.exists)
    assert IN_TRAY in entry.read_text(encoding="utf-8")
    program.end()

    before = len(desktop.signs)
    started = login.start_entry(entry)
    desktop.wait(lambda: len(desktop.signs) > before)
    desktop.rest(SETTLED_S)
    assert login.windows() == []
    desktop.click_sign(desktop.signs[-1])
    desktop.wait(login.windows)
    started.end()

    program = login.start("in tray")
    program.ask()
    desktop.wait(lambda: not entry.exists())
