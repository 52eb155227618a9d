"""What imports, drags, exports and copies leave when their program is killed: people, so it is removed."""

from __future__ import annotations

import contextlib
import os
import platform
import re
import secrets
import shutil
import stat
import sys
import tempfile
import time
import zlib
from pathlib import Path

_LEFT_BEHIND = re.compile(r"netgrow-(?:import|paste|drag)-(?:(\d{1,10})-)?[^-]+")
_ABANDONED_AFTER = 86_400.0
"""Seconds without a change after which what names no process is taken for left behind."""
_UNFINISHED = re.compile(
    r"\..{1,50}\.netgrow-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{8}\.part(?:-wal|-shm|-journal)?", re.DOTALL
)
_STILL_S = 60.0
"""So long nothing was written to a file that is being made if its program is gone; with it, it may lie elsewhere."""


def unfinished(target: Path) -> Path:
    """Give the hidden name beside *target* under which it is made; it tells the computer and the process."""
    return target.with_name(f".{target.name[:50]}.netgrow-{_computer()}-{os.getpid()}-{secrets.token_hex(4)}.part")


def _computer() -> str:
    """Tell this computer from others that write to the same drive."""
    return f"{zlib.crc32(platform.node().encode(errors='replace')):08x}"


def remove_unfinished(folder: Path) -> None:
    """Remove files of this user in *folder* that NetGrow began to write when it was killed; nothing else."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            name = _UNFINISHED.fullmatch(entry.name)
            if name is not None and entry.is_file(follow_symlinks=False):
                with contextlib.suppress(OSError):
                    _remove_if_abandoned(entry, int(name[2]) if name[1] == _computer() else 0, _STILL_S)


def remove_abandoned() -> None:
    """Remove what imports and drags of this user left in the temporary folder when their program was killed."""
    with contextlib.suppress(OSError), os.scandir(tempfile.gettempdir()) as entries:
        for entry in entries:
            name = _LEFT_BEHIND.fullmatch(entry.name)
            if name is not None:
                # In use, as Windows tells it, or gone meanwhile.
                with contextlib.suppress(OSError):
                    _remove_if_abandoned(entry, int(name[1] or 0))


def _remove_if_abandoned(entry: os.DirEntry[str], process: int, still: float = 0.0) -> None:
    found = entry.stat(follow_symlinks=False)
    if sys.platform != "win32" and found.st_uid != os.getuid():
        return
    unchanged = time.time() - found.st_mtime
    if process and sys.platform != "win32":
        abandoned = unchanged >= still and not _is_running(process)
    else:
        abandoned = unchanged > _ABANDONED_AFTER
    if abandoned and stat.S_ISDIR(found.st_mode):
        shutil.rmtree(entry.path)
    elif abandoned and stat.S_ISREG(found.st_mode):
        Path(entry.path).unlink()


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
