"""Folders of files with the rights, dates and order that make the same package of the same files."""

from __future__ import annotations

import gzip
import os
import shutil
from typing import TYPE_CHECKING

from installers.shared_libraries import is_elf

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = 0o755
FILE = 0o644


def copy_program(bundle: Path, folder: Path) -> None:
    """Copy the built program with its links."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(bundle, folder, symlinks=True)


def settle(folder: Path, moment: int) -> None:
    """Let everybody read what is in a folder and nobody but its owner write, and date all of it with *moment*."""
    for place in sorted([folder, *folder.rglob("*")], reverse=True):
        if not place.is_symlink():
            place.chmod(PROGRAM if place.is_dir() or _is_started(place) else FILE)
        os.utime(place, (moment, moment), follow_symlinks=False)


def _is_started(file: Path) -> bool:
    """Tell whether a file is a program or a script; libraries are only read."""
    if is_elf(file):
        return ".so" not in file.name
    with file.open("rb") as content:
        return content.read(2) == b"#!"


def write_packed(file: Path, text: str) -> None:
    """Write a text with gzip, without name and date, as Debian wants documentation."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def size_of(folder: Path) -> int:
    """Add up the bytes of all files below a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
