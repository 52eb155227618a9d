"""The whole program works where there is no network at all."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

ALONE = ("unshare", "--map-root-user", "--net")


pytestmark = pytest.mark.slow


def cut_off(*command: str) -> subprocess.CompletedProcess[str]:
    """Run Python where there is no network."""
    if not shutil.which("unshare") or subprocess.run([*ALONE, "true"], check=False, capture_output=True).returncode:
        pytest.skip("NOT PROVEN: a program cannot be cut off from the network here")
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([*ALONE, sys.executable, *command], check=False, capture_output=True, text=True, env=settings)


def test_the_whole_program_works_without_any_network() -> None:
    done = cut_off("-m", "netgrow_desktop", "self-test")

    assert done.returncode == 0, done.stdout + done.stderr


def test_without_a_network_nothing_can_be_reached() -> None:
    done = cut_off("-c", "import socket; socket.create_connection(('127.0.0.1', 9), 1)")

    assert "unreachable" in done.stderr
