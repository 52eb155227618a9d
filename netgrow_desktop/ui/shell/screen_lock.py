"""Whether the screen is locked: a reminder then waits until somebody is back."""

from __future__ import annotations

import sys

from PySide6.QtCore import QProcess

PATIENCE_MS = 2_000


def is_locked(platform: str = sys.platform) -> bool:
    """Tell whether the screen is known to be locked; where nobody can tell, it is not. Takes up to two seconds."""
    if platform == "win32":
        return _is_locked_on_windows()
    if platform == "darwin":
        return says_locked_on_macos(_said(["ioreg", "-n", "Root", "-d1", "-a"]))
    return _said(["loginctl", "show-session", "auto", "--property=LockedHint", "--value"]).strip() == "yes"


def says_locked_on_macos(listed: str) -> bool:
    """Read of the registry of devices, as a property list, whether the screen is locked."""
    after = "".join(listed.partition("<key>CGSSessionScreenIsLocked</key>")[2].split())
    return after.startswith("<true/>")


def _said(command: list[str]) -> str:
    process = QProcess()
    process.start(command[0], command[1:], QProcess.OpenModeFlag.ReadOnly)
    if not process.waitForFinished(PATIENCE_MS):
        process.kill()
        process.waitForFinished(PATIENCE_MS)
        return ""
    return bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")


if sys.platform == "win32":
    import ctypes

    _SWITCH_DESKTOP = 0x0100

    def _is_locked_on_windows() -> bool:
        """Ask for the desktop that takes input: while the screen is locked only the system gets it."""
        user = ctypes.windll.user32
        desktop = user.OpenInputDesktop(0, False, _SWITCH_DESKTOP)
        if desktop:
            user.CloseDesktop(desktop)
        return not desktop

else:

    def _is_locked_on_windows() -> bool:
        return False
