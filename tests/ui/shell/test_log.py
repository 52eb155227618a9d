"""The log is its owner's alone and holds nobody's data."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from netgrow_desktop.ui.shell.log import LOG, keep_log
from netgrow_desktop.ui.shell.problems import details

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot


def test_the_log_is_for_its_owner_alone(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("netgrow_desktop.ui.shell.log.qInstallMessageHandler", lambda _: None)
    folder = tmp_path / "log"
    before = list(LOG.handlers)
    keep_log(folder)
    LOG.error("%s", details(RuntimeError("could not show Ada Kowalska")))
    (handler,) = [each for each in LOG.handlers if each not in before]
    LOG.removeHandler(handler)
    handler.close()
    LOG.propagate = True
    path = folder / "netgrow-desktop.log"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert "RuntimeError" in path.read_text()
    assert "Ada" not in path.read_text()
