"""The built program shows people about as soon as the source does, seen from outside: in the pixels of its window."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.packaged.screen import ROOT, Screen

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.alone,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb"),
]

PEOPLE = 1_000
ROUNDS = 5
MOST = 1.3
"""Times the start from source."""
TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100

# Ends when the names in some rows are on the screen: dark letters on light ground, where before there was the black of
# the screen or an empty table. It runs beside the program, so that the time of looking is not the program's.
LOOKER = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(["looker"])
screen = app.primaryScreen()
def look():
    image = screen.grabWindow(0).toImage()
    for top in range(300, 700, 100):
        row = [image.pixelColor(x, y).lightness() for y in range(top, top + 32, 2) for x in range(500, 640, 2)]
        if min(row) > 110 or max(row) < 200:
            return
    app.quit()
print("ready", flush=True)
timer = QTimer()
timer.timeout.connect(look)
timer.start(15)
app.exec()
"""


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A screen that is switched off at the end."""
    screen = Screen()
    yield screen
    screen.close()


def test_people_are_on_screen_at_most_so_many_times_later_than_from_source(
    screen: Screen, bundle: Path, bare_environment: dict[str, str], tmp_path: Path
) -> None:
    environment = {**bare_environment, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
    environment["PYTHONPYCACHEPREFIX"] = str(tmp_path / "bytecode")
    table, network = tmp_path / "people.csv", tmp_path / "people.netgrow"
    lines = [f"Person{number:04d} Invented,person{number}@example.org" for number in range(PEOPLE)]
    table.write_text("\n".join(["Name,E-mail", *lines]) + "\n", encoding="utf-8")
    built = [str(bundle / "netgrow-desktop")]
    source = [sys.executable, "-P", "-m", "netgrow_desktop"]
    from_source = {**environment, "PYTHONPATH": str(ROOT)}
    subprocess.run([*built, "import", table, "--network", network, "--new"], env=environment, check=True)

    spent: dict[str, list[float]] = {"built": [], "source": []}
    for number in range(ROUNDS + 1):
        for way, command, variables in (("built", built, environment), ("source", source, from_source)):
            seconds = processor_time_to_people([*command, "--network", str(network)], variables)
            # The first of each leaves bytecode and a warm disk behind.
            if number:
                spent[way].append(seconds)

    ratio = statistics.median(spent["built"]) / statistics.median(spent["source"])
    assert ratio <= MOST, spent


def processor_time_to_people(command: list[str], environment: dict[str, str]) -> float:
    """Start the program and stop it once people are on screen; gives the seconds of the processor until then.

    They do not depend on what else the machine does, as those of a clock do.
    """
    looker = subprocess.Popen(
        [sys.executable, "-c", LOOKER], env={**os.environ, **environment}, stdout=subprocess.PIPE, text=True
    )
    assert looker.stdout is not None
    assert looker.stdout.readline().strip() == "ready"
    program = subprocess.Popen(command, env=environment, cwd=environment["HOME"])
    try:
        looker.communicate(timeout=60)
        fields = Path(f"/proc/{program.pid}/stat").read_text(encoding="ascii").rpartition(") ")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS
    finally:
        for process in (program, looker):
            process.kill()
            process.wait(10)
        time.sleep(0.3)
