"""What imports and drags leave in the temporary folder when their program is killed: people, so it is removed."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import stat
import sys
import tempfile
import time
from pathlib import Path

_LEFT_BEHIND = re.compile(r"netgrow-(?:import|paste|drag)-(?:(\d{1,10})-)?[^-]+")
_ABANDONED_AFTER = 86_400.0
"""Seconds without a change after which what names no process is taken for left behind."""


def remove_abandoned() -> None:
    """Remove what imports and drags of this user left in the temporary folder when their program was killed."""
    with contextlib.suppress(OSError), os.scandir(tempfile.gettempdir()) as entries:
        for entry in entries:
            name = _LEFT_BEHIND.fullmatch(entry.name)
            if name is not None:
                # In use, as Windows tells it, or gone meanwhile.
                with contextlib.suppress(OSError):
                    _remove_if_abandoned(entry, int(name[1] or 0))


def _remove_if_abandoned(entry: os.DirEntry[str], process: int) -> None:
    found = entry.stat(follow_symlinks=False)
    if sys.platform != "win32" and found.st_uid != os.getuid():
        return
    if process and sys.platform != "win32":
        abandoned = not _is_running(process)
    else:
        abandoned = time.time() - found.st_mtime > _ABANDONED_AFTER
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
