"""A screen reader is told of every control of every screen what it is and is called, and of long work how it ended."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
MISSING = [program for program in ("dbus-run-session", "Xvfb") if shutil.which(program) is None]
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
LEAST_SCREENS, LEAST_CONTROLS = 30, 2


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(bool(MISSING), reason=f"NOT PROVEN: names for screen readers, without {', '.join(MISSING)}")
@pytest.mark.skipif(
    not any(map(os.path.exists, LAUNCHERS)), reason="NOT PROVEN: names for screen readers, without AT-SPI"
)
def test_every_control_has_a_name_and_a_role_on_the_accessibility_bus_and_long_work_is_told(tmp_path: Path) -> None:
    command = ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, "-m", "tests.journeys.reading_aloud"]
    # In the C locale a date has another order than the one that is asked for below.
    english = {"LC_ALL": "en_US.UTF-8", "LANG": "en_US.UTF-8"}
    environment = {**os.environ, **english, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*command, str(tmp_path)], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    *screens, (_, days), (_, announced) = [
        json.loads(line) for line in done.stdout.splitlines() if line.startswith("[")
    ]
    assert done.returncode == 0, done.stderr[-2000:]
    assert len(screens) >= LEAST_SCREENS
    assert {name: controls for name, controls, _ in screens if controls < LEAST_CONTROLS} == {}
    assert {name: faults for name, _, faults in screens if faults} == {}
    assert [each for each in announced if "2 people" in each] != []
    assert [each for each in days if each.startswith("Wednesday, September 16, 2026, Today, ")] != []
