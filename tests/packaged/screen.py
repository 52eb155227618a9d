"""A screen of one's own with the built program on it, worked by mouse and keyboard from outside."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent.parent
WIDTH, HEIGHT = 1700, 900
LEFT = 300
"""Where the program's window begins; the place beside it belongs to other programs."""
PATIENCE_S = 180
"""Enough for a machine that has much else to do; whoever waits goes on as soon as what is waited for is there."""


class Home(NamedTuple):
    """Somebody's folder, and the variables of a session in it."""

    folder: Path
    environment: dict[str, str]

    @property
    def network(self) -> Path:
        """The person's own network."""
        return self.folder / ".local" / "share" / "NetGrow Desktop" / "My network.netgrow"

    def people(self) -> list[str]:
        """Name everybody in the network as it is on the disk now, also while the program has it open."""
        if not self.network.exists():
            return []
        with closing(sqlite3.connect(f"file:{self.network}?mode=ro", uri=True)) as database:
            return [name for (name,) in database.execute("SELECT name FROM contacts ORDER BY name")]

    def categories(self) -> dict[str, str]:
        """Give the category of whoever has one."""
        with closing(sqlite3.connect(f"file:{self.network}?mode=ro", uri=True)) as database:
            return dict(database.execute("SELECT name, primary_category FROM contacts WHERE primary_category <> ''"))

    def follow_ups(self) -> list[str]:
        """Tell how far each follow-up is."""
        with closing(sqlite3.connect(f"file:{self.network}?mode=ro", uri=True)) as database:
            return [state for (state,) in database.execute("SELECT state FROM follow_ups ORDER BY id")]


class Screen:
    """An X server that nobody sees, with the mouse and the keys of whoever sits before it."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        # Else it starts anew whenever the last one leaves it, and whoever comes just then is turned away.
        settings = ["-noreset", "-nolisten", "tcp"]
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", *settings],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.name = f":{answer.readline().strip()}"

    def close(self) -> None:
        """Switch it off."""
        self._server.terminate()
        self._server.wait(10)

    def do(self, *words: str) -> str:
        """Have xdotool do something; gives what it answers."""
        done = subprocess.run(
            ["xdotool", *words], env={**os.environ, "DISPLAY": self.name}, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def keys(self, *keys: str) -> None:
        """Press keys one after the other, with the pauses of a quick hand."""
        for key in keys:
            self.do("key", key)
            time.sleep(0.15)

    def focus(self, window: str) -> None:
        """Give a window the keyboard, as a window manager would when another window was closed."""
        self.do("windowfocus", "--sync", window)
        time.sleep(0.2)

    def type(self, text: str) -> None:
        """Type a text."""
        self.do("type", "--delay", "20", text)
        time.sleep(0.2)

    def windows(self, process: subprocess.Popen[str]) -> list[str]:
        """List the visible windows of a program."""
        return self.do("search", "--onlyvisible", "--pid", str(process.pid), "--name", ".").split()

    def title(self, process: subprocess.Popen[str]) -> str:
        """Give the titles of a program's windows, in one text."""
        return " | ".join(self.do("getwindowname", window) for window in self.windows(process))

    def settle_window(self, process: subprocess.Popen[str]) -> str:
        """Wait for a program's window, put it in its place and give it the keyboard; gives its number."""
        wait_until(lambda: bool(self.windows(process)) or process.poll() is not None, "a window")
        assert process.poll() is None, f"the program ended with {process.returncode}"
        window = self.windows(process)[0]
        self.do("windowmove", window, str(LEFT), "0")
        self.focus(window)
        time.sleep(1)
        return window

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the mouse; a drag begins and goes on by moves, one jump would be none."""
        self.do("mousemove", str(start[0]), str(start[1]), "mousedown", "1")
        for step in range(1, 21):
            x, y = (from_ + (to - from_) * step // 20 for from_, to in zip(start, end, strict=True))
            self.do("mousemove", str(x), str(y))
            time.sleep(0.03)
        time.sleep(0.5)
        self.do("mouseup", "1")

    def picture(self, file: Path) -> None:
        """Keep what is on the screen, to look at."""
        program = (
            "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication(sys.argv); "
            "app.primaryScreen().grabWindow(0).save(sys.argv[1])"
        )
        environment = {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", program, str(file)], env=environment, check=True)


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Wait until something is so; fail with *what* was waited for."""
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.1)
