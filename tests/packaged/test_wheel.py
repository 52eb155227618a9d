"""The program works where its wheel is installed, far from the checkout."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import pytest

from netgrow_desktop import __version__

ROOT = Path(__file__).resolve().parent.parent.parent

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900), pytest.mark.alone]


def test_the_wheel_has_the_files_that_the_program_reads_and_no_tests(installed_wheel: Path) -> None:
    with zipfile.ZipFile(installed_wheel) as archive:
        names = set(archive.namelist())

    resources = {file.relative_to(ROOT / "resources") for file in (ROOT / "resources").rglob("*") if file.is_file()}
    assert {f"netgrow_desktop/resource_files/{file.as_posix()}" for file in resources} <= names
    assert {name.split("/")[0] for name in names} == {"netgrow_desktop", f"netgrow_desktop-{__version__}.dist-info"}
    assert f"netgrow_desktop-{__version__}.dist-info/licenses/LICENSE" in names


def test_the_installed_program_tells_its_version(installed_wheel: Path, bare_environment: dict[str, str]) -> None:
    assert __version__ in start(installed_wheel, bare_environment, "--version")


def test_the_installed_program_tests_itself(installed_wheel: Path, bare_environment: dict[str, str]) -> None:
    start(installed_wheel, bare_environment, "self-test")


def start(wheel: Path, environment: dict[str, str], *arguments: str) -> str:
    """Run the program of the environment that the wheel was installed into; fail unless it succeeds."""
    program = wheel.parent / "environment" / "bin" / "netgrow-desktop"
    done = subprocess.run(
        [program, *arguments],
        cwd=environment["HOME"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"exit code {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout
