"""The program's log: what it and Qt had to say, without anybody's data."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QMessageLogContext

LOG = logging.getLogger("netgrow_desktop")
LOG_BYTES = 1_000_000
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def keep_log(folder: Path) -> None:
    """Write the program's and Qt's own messages to a file in *folder* that only its owner may read."""
    from logging.handlers import RotatingFileHandler

    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / "netgrow-desktop.log"
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
        handler = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
    except OSError:
        # No log is no reason not to start.
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOG.addHandler(handler)
    LOG.setLevel(logging.INFO)
    LOG.propagate = False
    qInstallMessageHandler(_log_of_qt)


def _log_of_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    LOG.log(LEVELS.get(kind, logging.WARNING), "Qt: %s: %s", context.category, text)
