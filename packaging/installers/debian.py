"""The Debian package (Debian Policy 4.6; deb(5), deb-control(5)).

No script runs at its installation: the menu, the icons, the kinds of files and the manual are noticed by the packages
of the system that look after them, through triggers of their own.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import textwrap
from email.utils import formatdate
from typing import TYPE_CHECKING

from installers.freedesktop import write_share
from installers.licences import debian_copyright
from installers.linux_tree import copy_program, settle, size_of, write_packed
from installers.product import NAME, PACKAGING, PARAGRAPHS, ROOT, SUMMARY, build_time, contact, version
from installers.shared_libraries import depends, needs

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = "opt/netgrow"
"""Where packages that are not the distribution's own belong (Filesystem Hierarchy Standard 3.0, 3.13)."""
REVISION = "1"
RECOMMENDS = "fonts-noto-core | fonts-dejavu-core, xdg-utils"
SUGGESTS = "cups"


def build_package(
    bundle: Path, work: Path, target: Path, manual: str, *, number: str = "", compression: str = "xz"
) -> Path:
    """Make the package of a built program in the folder *target*; gives its file.

    *number*: another version than the program's own. *compression*: as dpkg-deb names it. Raises ValueError where the
    program asks the system for what no package is known to have.
    """
    number = f"{number or version()}-{REVISION}"
    tree = work / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    copy_program(bundle, tree / PROGRAM)
    write_share(tree / "usr" / "share")
    _link(tree / "usr" / "bin" / NAME, f"/{PROGRAM}/{NAME}")
    write_packed(tree / "usr" / "share" / "man" / "man1" / f"{NAME}.1.gz", manual)
    _write_documentation(tree / "usr" / "share" / "doc" / NAME, number)
    _write(tree / "usr" / "share" / "lintian" / "overrides" / NAME, _overrides())
    settle(tree, build_time())
    control = tree / "DEBIAN"
    _write(control / "md5sums", checksums(tree))
    _write(control / "control", control_file(number, depends(needs(bundle)), size_of(tree)))
    settle(tree, build_time())
    target.mkdir(parents=True, exist_ok=True)
    package = target / f"{NAME}_{number}_{architecture()}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", tree, package],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(build_time())},
    )
    shutil.rmtree(tree)
    return package


def architecture() -> str:
    """Give Debian's name of this machine's processor."""
    said = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return said.stdout.strip()


def control_file(number: str, needed: str, size: int) -> str:
    """Give the description of the package: its version, the field Depends, and its size in bytes when unpacked."""
    words = [textwrap.fill(each, 78, initial_indent=" ", subsequent_indent=" ") for each in PARAGRAPHS]
    fields = {
        "Package": NAME,
        "Version": number,
        "Architecture": architecture(),
        "Maintainer": contact(),
        "Installed-Size": str(-(-size // 1024)),
        "Depends": needed,
        "Recommends": RECOMMENDS,
        "Suggests": SUGGESTS,
        "Section": "misc",
        "Priority": "optional",
        "Description": SUMMARY[0].lower() + SUMMARY[1:] + "\n" + "\n .\n".join(words),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def checksums(tree: Path) -> str:
    """Give the MD5 sum of every file of the package, by which dpkg --verify finds damage."""
    files = sorted(file for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    return "".join(
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  {place}\n"
        for file in files
        if (place := file.relative_to(tree)).parts[0] != "DEBIAN"
    )


def changelog(number: str) -> str:
    """Give what changed in the package, in Debian's form; what changed in the program stands beside it."""
    return (
        f"{NAME} ({number}) stable; urgency=medium\n\n"
        f"  * Release {number.partition('-')[0]}; changelog.gz beside this file says what is new.\n\n"
        f" -- {contact()}  {formatdate(build_time())}\n"
    )


def _write_documentation(folder: Path, number: str) -> None:
    write_packed(folder / "changelog.Debian.gz", changelog(number))
    write_packed(folder / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    _write(folder / "copyright", debian_copyright(PROGRAM, (ROOT / "LICENSE").read_text(encoding="utf-8")))


def _overrides() -> str:
    return (PACKAGING / "debian" / "lintian-overrides").read_text(encoding="utf-8")


def _link(place: Path, target: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(target)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
