"""A later start finds the window of its network, and nobody else's words do harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalSocket

from netgrow_desktop.ui.shell.handover import MOST_BYTES, Counter, address, hand_over

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_one_file_has_one_address_however_its_path_is_written(tmp_path: Path) -> None:
    real = tmp_path / "a.netgrow"
    real.touch()
    link = tmp_path / "link.netgrow"
    link.symlink_to(real)
    assert address(real) == address(link) == address(tmp_path / "." / "a.netgrow")
    assert address(real) != address(tmp_path / "b.netgrow")
    assert len(address(real)) < 100


def test_nobody_answers_for_a_network_that_no_window_shows(qtbot: QtBot, tmp_path: Path) -> None:
    assert not hand_over(tmp_path / "a.netgrow", [], patience_ms=50)


@pytest.mark.parametrize("words", [b"nonsense\n", b"[1, 2]\n", b'{"files": "x", "token": 5}\n', b"\xff\xfe\n"])
def test_words_that_make_no_sense_bring_no_files(qtbot: QtBot, tmp_path: Path, words: bytes) -> None:
    counter = Counter()
    brought: list[list[Path]] = []
    counter.received.connect(lambda files, _token: brought.append(files))
    assert counter.listen(tmp_path / "a.netgrow")
    socket = QLocalSocket()
    socket.connectToServer(address(tmp_path / "a.netgrow"))
    socket.write(words)
    socket.flush()
    qtbot.waitUntil(lambda: bool(brought))
    assert brought == [[]]
    socket.close()
    counter.close()


def test_endless_words_are_cut_off(qtbot: QtBot, tmp_path: Path) -> None:
    counter = Counter()
    assert counter.listen(tmp_path / "a.netgrow")
    socket = QLocalSocket()
    socket.connectToServer(address(tmp_path / "a.netgrow"))
    socket.write(b"x" * (2 * MOST_BYTES))
    socket.flush()
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    counter.close()


def test_a_window_that_opens_another_network_answers_for_that_one(qtbot: QtBot, tmp_path: Path) -> None:
    counter = Counter()
    assert counter.listen(tmp_path / "a.netgrow")
    assert counter.listen(tmp_path / "b.netgrow")
    assert not hand_over(tmp_path / "a.netgrow", [], patience_ms=50)
    counter.close()
