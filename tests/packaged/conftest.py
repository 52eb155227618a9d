"""What was built, once for all tests, and a machine that knows nothing of this checkout."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock
from installers import archive, debian
from installers.manual import manual

from netgrow_desktop.cli.arguments import parser

ROOT = Path(__file__).resolve().parent.parent.parent
DIST = ROOT / "dist"
BUNDLE = DIST / "netgrow-desktop"
FINISHED = DIST / ".finished"
SOURCES = ("netgrow_desktop", "resources", "packaging", "pyproject.toml", "requirements-package.lock")


def newest_change() -> float:
    """Give the time of the last change to anything that the built program is made of."""
    files = [file for name in SOURCES for file in [ROOT / name, *(ROOT / name).rglob("*")]]
    return max(file.stat().st_mtime for file in files if file.is_file() and "__pycache__" not in file.parts)


@pytest.fixture(scope="session")
def built_program() -> Path:
    """Build the program and its packages unless they are newer than all they are made of; give the program's folder.

    Others who test here meanwhile wait for it: a program alone is not yet a package.
    """
    DIST.mkdir(exist_ok=True)
    with FileLock(DIST / ".tests.lock"):
        if not FINISHED.exists() or FINISHED.stat().st_mtime < newest_change():
            subprocess.run([sys.executable, ROOT / "dev.py", "package"], check=True)
    return BUNDLE


@pytest.fixture(scope="session")
def debian_package(built_program: Path) -> Path:
    """Give the Debian package that was built with the program."""
    return newest(built_program.parent, "*.deb")


@pytest.fixture(scope="session")
def linux_archive(built_program: Path) -> Path:
    """Give the archive that was built with the program."""
    return newest(built_program.parent, "*.tar.xz")


@pytest.fixture(scope="session")
def earlier_package(built_program: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a package of an earlier version, packed quickly."""
    folder = tmp_path_factory.mktemp("earlier")
    return debian.build_package(
        built_program, folder / "work", folder, manual(parser()), number="0.0.1", compression="none"
    )


@pytest.fixture
def unpacked_archive(built_program: Path, tmp_path: Path) -> Path:
    """Give what the archive holds, unpacked where no source is near."""
    folder = tmp_path / "Down loads" / "netgrow-desktop"
    archive.write_tree(built_program, folder, manual(parser()))
    return folder


@pytest.fixture
def bundle(built_program: Path, tmp_path: Path) -> Path:
    """Give a copy of the built program in a place where no source is near."""
    return Path(shutil.copytree(built_program, tmp_path / "a place" / "netgrow-desktop", symlinks=True))


@pytest.fixture(scope="session")
def installed_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and install it, with the locked packages, into a fresh environment; give the wheel."""
    folder = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "-q", "--disable-pip-version-check"]
    subprocess.run(
        [*pip, "wheel", "--no-build-isolation", "--no-deps", "--wheel-dir", folder, ROOT], check=True, cwd=folder
    )
    (wheel,) = folder.glob("*.whl")
    subprocess.run([sys.executable, "-m", "venv", folder / "environment"], check=True)
    pip[0] = str(folder / "environment" / "bin" / "python")
    subprocess.run([*pip, "install", "--require-hashes", "-r", ROOT / "requirements.lock"], check=True)
    subprocess.run([*pip, "install", "--no-deps", wheel], check=True)
    return wheel


@pytest.fixture
def bare_environment(tmp_path: Path) -> dict[str, str]:
    """Give the variables of a machine without a display on which nothing of Python is set up."""
    home, runtime = tmp_path / "home", tmp_path / "runtime"
    home.mkdir()
    runtime.mkdir(mode=0o700)
    return {
        "HOME": str(home),
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "offscreen",
    }


def newest(folder: Path, pattern: str) -> Path:
    """Give the newest of the files that match a pattern."""
    return max(folder.glob(pattern), key=lambda file: file.stat().st_mtime)
