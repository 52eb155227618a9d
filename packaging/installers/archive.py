"""The archive for Linux with a script that installs the program for one person, without a password."""

from __future__ import annotations

import platform
import shutil
import tarfile
from typing import TYPE_CHECKING

from installers.freedesktop import write_share
from installers.linux_tree import copy_program, settle, write_packed
from installers.product import NAME, PACKAGING, build_time, version

if TYPE_CHECKING:
    from pathlib import Path

SCRIPTS = ("install.sh", "uninstall.sh", "README.txt")


def build_archive(bundle: Path, work: Path, target: Path, manual: str) -> Path:
    """Write the archive of a built program into the folder *target*; gives its file."""
    name = f"{NAME}-{version()}-linux-{platform.machine()}"
    tree = work / name
    shutil.rmtree(tree, ignore_errors=True)
    write_tree(bundle, tree, manual)
    target.mkdir(parents=True, exist_ok=True)
    archive = target / f"{name}.tar.xz"
    with tarfile.open(archive, "w:xz", format=tarfile.PAX_FORMAT) as out:
        for place in [tree, *sorted(tree.rglob("*"))]:
            out.add(place, f"{name}/{place.relative_to(tree)}".removesuffix("/."), recursive=False, filter=_nobodys)
    shutil.rmtree(tree)
    return archive


def write_tree(bundle: Path, tree: Path, manual: str) -> None:
    """Write what the archive holds: the program, what belongs below ``share``, and the scripts."""
    copy_program(bundle, tree / "program")
    write_share(tree / "share")
    write_packed(tree / "share" / "man" / "man1" / f"{NAME}.1.gz", manual)
    for script in SCRIPTS:
        shutil.copyfile(PACKAGING / "linux" / script, tree / script)
    settle(tree, build_time())


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Leave out who made the archive."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry
