"""Files dragged by a real mouse from another program arrive, also where a field would like to have them as text."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.journeys.conftest import connections

ROOT = Path(__file__).resolve().parent.parent.parent


def started(module: str, *arguments: str, environment: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", f"tests.journeys.{module}", *arguments],
        env=environment,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.mark.slow
@pytest.mark.alone
@pytest.mark.parametrize("place", ["middle", "search"])
def test_a_file_dragged_from_another_program_is_imported(display: dict[str, str], tmp_path: Path, place: str) -> None:
    file = connections(tmp_path / "Connections.csv")
    source = started("drag_source", str(file), environment=display)
    target = started("drag_target", str(tmp_path), place, environment=display)
    try:
        assert line_of(source) == "ready"
        x, y = map(int, line_of(target).split())
        mouse(display, "mousemove", "100", "100", "mousedown", "1")
        # A drag begins and goes on by moves; one jump would be none.
        for step in range(1, 21):
            mouse(display, "mousemove", str(100 + (x - 100) * step // 20), str(100 + (y - 100) * step // 20))
            time.sleep(0.03)
        time.sleep(0.3)
        mouse(display, "mouseup", "1")
        assert line_of(target) == "LinkedIn connections · 5 people |  | False"
        assert target.wait(20) == 0
    finally:
        for process in (source, target):
            process.kill()
            process.wait(10)
            if process.stdout is not None:
                process.stdout.close()


def mouse(display: dict[str, str], *words: str) -> None:
    subprocess.run(["xdotool", *words], env=display, check=True)
