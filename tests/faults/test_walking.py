"""Whatever people are named, no window, menu, tooltip, dialog or report opens a file or reaches the internet."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.faults.cut_off import is_possible
from tests.faults.tracing import needs_watching, watch
from tests.faults.walking import PAGES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.tracing import Answer, Call

pytestmark = pytest.mark.skipif(not is_possible(), reason="NOT PROVEN: files are watched and programs cut off on Linux")


def walked(folder: Path, *options: str) -> dict[str, Any]:
    """Walk through the window in a program of its own; give what it saw."""
    command = [sys.executable, "-m", "tests.faults.walking", str(folder), *options]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=_settings(folder))
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _settings(folder: Path) -> dict[str, str]:
    return {**os.environ, "XDG_CONFIG_HOME": str(folder / "config"), "XDG_DATA_HOME": str(folder / "data")}


def test_names_that_are_markup_or_steer_the_line_are_but_text_on_every_page(tmp_path: Path) -> None:
    found = walked(tmp_path)

    assert found["opened"] == []
    assert found["steering"] == []
    assert {page for page in PAGES if found["shown"][page] < 20} == set()
    assert found["careless"], "a label made without care opened nothing: the walk would prove nothing"


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_names_that_are_markup_or_steer_the_line_are_but_text_whatever_is_pressed(tmp_path: Path) -> None:
    found = walked(tmp_path, "--thorough")

    assert found["opened"] == []
    assert found["steering"] == []
    assert len(found["shown"]) >= 150
    assert len(found["dialogs"]) >= 15
    assert {link.partition(":")[0] for link in found["links"]} <= {"http", "https", "mailto", "tel"}


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_no_call_of_the_window_opens_what_the_names_name(tmp_path: Path) -> None:
    """The same as the system's calls tell it."""
    needs_watching()
    opened: list[str] = []

    def began(call: Call) -> Answer:
        if call.name == "openat":
            opened.append(call.paths[0])
        return None

    done = watch(("-m", "tests.faults.walking", str(tmp_path), "--watched"), began)

    assert done.returncode == 0, done.stderr
    assert len(opened) > 50
    assert [path for path in opened if "canary" in path.rpartition("/")[2]] == []


def test_a_program_that_reaches_for_the_internet_is_ended() -> None:
    reaching = "from tests.faults.cut_off import forbid_the_internet; import socket; forbid_the_internet();"
    for family, code in (("AF_UNIX", 0), ("AF_INET", -signal.SIGSYS), ("AF_INET6", -signal.SIGSYS)):
        done = subprocess.run([sys.executable, "-c", f"{reaching} socket.socket(socket.{family})"], check=False)
        assert done.returncode == code, family
