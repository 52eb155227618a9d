"""Builds everything that people install: run by `python3 dev.py package`, in the environment that it made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from filelock import FileLock

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from installers import archive, debian, windows
from installers.linux_tree import size_of
from installers.manual import manual
from installers.product import NAME, PACKAGING, ROOT, build_time

from netgrow_desktop.cli.arguments import parser

DIST = ROOT / "dist"
WORK = ROOT / "build"
FINISHED = DIST / ".finished"
"""Is there once all is built; its time is that of the beginning, so that whatever was changed since is newer."""


def main() -> int:
    """Build what this system can build, one build at a time, and note when it is finished."""
    for folder in (DIST, WORK):
        folder.mkdir(exist_ok=True)
    with FileLock(WORK / "building.lock"):
        begun = time.time()
        FINISHED.unlink(missing_ok=True)
        failed = build()
        if not failed:
            FINISHED.touch()
            os.utime(FINISHED, (begun, begun))
    return failed


def build() -> int:
    """Build what this system can build, and say where it is; gives 0 if it succeeds."""
    say(f"Building {DIST.name}/{NAME} (about a minute)")
    if not build_program():
        print("The program was not built; PyInstaller's message above says why.", file=sys.stderr)
        return 1
    bundle = DIST / NAME
    told(bundle, size_of(bundle), f"try it: {DIST.name}/{NAME}/{NAME} self-test")
    if sys.platform.startswith("linux"):
        build_for_linux(bundle)
    elif sys.platform == "win32" and shutil.which("makensis"):
        installer = windows.build_installer(bundle, WORK / "windows", DIST)
        told(installer, installer.stat().st_size, "the installer")
    return 0


def build_program() -> bool:
    """Have PyInstaller build the folder with the program; tells whether it did."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(WORK), str(PACKAGING / f"{NAME}.spec")]
    # The order of a set's items would else differ from one build to the next.
    settings = {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(build_time())}
    return subprocess.run(command, cwd=ROOT, env=settings, check=False).returncode == 0


def build_for_linux(bundle: Path) -> None:
    """Make the packages for Linux, and try whether the script of the installer for Windows compiles."""
    pages = manual(parser())
    say("Packing (about two minutes)")
    packed = archive.build_archive(bundle, WORK, DIST, pages)
    told(packed, packed.stat().st_size, "unpack it and run install.sh in it: for one person, without a password")
    if shutil.which("dpkg-deb"):
        package = debian.build_package(bundle, WORK, DIST, pages)
        told(package, package.stat().st_size, f"install it: sudo apt install ./{package.relative_to(ROOT)}")
    else:
        say("No Debian package: there is no dpkg-deb here to make it with.")
    if shutil.which("makensis"):
        windows.build_installer(
            windows.write_stand_in(WORK / "windows" / "stand-in"), WORK / "windows", WORK / "windows"
        )
        say("The script of the installer for Windows compiles (with a stand-in; the real one is made on Windows).")


def told(place: Path, size: int, what: str) -> None:
    """Say what was made."""
    say(f"{place.relative_to(ROOT)} ({size / 1e6:.0f} MB): {what}")


def say(text: str) -> None:
    """Print one line at once."""
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
