"""What the built program asks of a Linux system, read from its libraries, and the Debian packages that have it."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# What the program may ask of the system, and nothing else: its C library and runtime, the display's and the desktop's
# own, fonts, printing. A name with t64 is that of newer releases, which count time in 64 bits.
SYSTEM_LIBRARIES = {
    "ld-linux-x86-64.so.2": "libc6", "ld-linux-aarch64.so.1": "libc6", "libc.so.6": "libc6", "libdl.so.2": "libc6",
    "libm.so.6": "libc6", "libpthread.so.0": "libc6", "libresolv.so.2": "libc6", "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libgcc_s.so.1": "libgcc-s1", "libstdc++.so.6": "libstdc++6", "libz.so.1": "zlib1g", "libexpat.so.1": "libexpat1",
    "libGL.so.1": "libgl1", "libEGL.so.1": "libegl1", "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6", "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64", "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2", "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1", "libcups.so.2": "libcups2 | libcups2t64",
    "libX11.so.6": "libx11-6", "libX11-xcb.so.1": "libx11-xcb1", "libxcb.so.1": "libxcb1",
    "libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}  # fmt: skip
DATA_PACKAGES = ("libx11-data", "xkb-data")
"""Keyboards and the letters that two keys make, which the program's own libxkbcommon reads."""
OLDEST_C_LIBRARY = (2, 35)
GCC_OF_GLIBCXX = {(3, 4, 29): 11, (3, 4, 30): 12, (3, 4, 31): 13, (3, 4, 32): 13, (3, 4, 33): 14, (3, 4, 34): 15}
"""Debian numbers libstdc++6 by the compiler whose library first had a version of its interface."""


class Needs(NamedTuple):
    """The libraries that are asked for by name, and the highest version of each interface, such as GLIBC."""

    libraries: frozenset[str]
    versions: dict[str, tuple[int, ...]]


def needs(folder: Path) -> Needs:
    """Read what the libraries and programs below a folder need and do not find in it themselves."""
    objects = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink() and is_elf(file)]
    carried = {file.name for file in objects} | {file.name for file in folder.rglob("*.so*")}
    asked: set[str] = set()
    versions: dict[str, tuple[int, ...]] = {}
    for start in range(0, len(objects), 50):
        some = objects[start : start + 50]
        said = subprocess.run(["objdump", "-p", *some], capture_output=True, text=True, check=True).stdout
        asked.update(re.findall(r"NEEDED +(\S+)", said))
        for interface, number in re.findall(r"\b(GLIBC|GLIBCXX)_([\d.]+)\s*$", said, flags=re.MULTILINE):
            version = tuple(map(int, number.split(".")))
            versions[interface] = max(version, versions.get(interface, ()))
    return Needs(frozenset(asked - carried), versions)


def is_elf(file: Path) -> bool:
    """Tell whether a file is a library or program of Linux."""
    with file.open("rb") as content:
        return content.read(4) == b"\x7fELF"


def depends(found: Needs) -> str:
    """Give the packages that have what is needed, for the field Depends; ValueError names what may not be asked for."""
    unknown = sorted(found.libraries - SYSTEM_LIBRARIES.keys())
    if unknown:
        raise ValueError(f"The program asks the system for libraries that it should carry: {', '.join(unknown)}")
    packages = {SYSTEM_LIBRARIES[name] for name in found.libraries} | set(DATA_PACKAGES)
    return ", ".join(sorted(_with_version(package, found.versions) for package in packages))


def _with_version(package: str, versions: dict[str, tuple[int, ...]]) -> str:
    if package == "libc6":
        oldest = max(OLDEST_C_LIBRARY, versions.get("GLIBC", ()))
        return f"libc6 (>= {'.'.join(map(str, oldest))})"
    if package == "libstdc++6":
        compilers = _compilers(versions.get("GLIBCXX", ()))
        return f"libstdc++6 (>= {max(compilers)})" if compilers else package
    return package


def _compilers(version: Iterable[int]) -> list[int]:
    """List the compilers whose library is the first to have a version of its interface, and those before."""
    return [compiler for first, compiler in GCC_OF_GLIBCXX.items() if first <= tuple(version)]
