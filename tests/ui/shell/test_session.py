"""What the window remembers survives a restart, a missing screen and a damaged file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from netgrow_desktop.ui.shell.session import DEFAULT_SIZE, FRAME, MOST_RECENT, Session, first_size, fitting, on_a_screen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_texts_lists_and_flags_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    first = Session(tmp_path / "deep" / "window.ini")
    first.put("a/text", "Größe, 100 %")
    first.put("a/list", ["x", "y, z"])
    first.put("a/single", ["only"])
    first.put("a/flag", value=True)
    first.save()
    again = Session(tmp_path / "deep" / "window.ini")
    assert again.text("a/text") == "Größe, 100 %"
    assert again.texts("a/list") == ["x", "y, z"]
    assert again.texts("a/single") == ["only"]
    assert again.flag("a/flag")
    assert not again.flag("a/missing")


@pytest.mark.parametrize(
    "content", [b"", b"\0\0\0", b"=====\n[]]\n%%%\nappearance", b"\xff\xfe" + bytes(range(256)) * 40]
)
def test_a_damaged_file_counts_as_never_written(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "window.ini"
    path.write_bytes(content)
    session = Session(path)
    assert session.appearance() == "system"
    assert session.last_network() is None
    assert session.recent_networks() == []


def test_an_unknown_appearance_is_the_system_s(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session(tmp_path / "window.ini")
    session.put("window/appearance", "plaid")
    assert session.appearance() == "system"


def test_recent_networks_are_few_newest_first_and_without_repeats(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session(tmp_path / "window.ini")
    paths = [tmp_path / f"{number}.netgrow" for number in range(MOST_RECENT + 3)]
    for path in [*paths, paths[5]]:
        session.remember_network(path)
    recent = session.recent_networks()
    assert recent[:2] == [paths[5], paths[-1]]
    assert len(recent) == len(set(recent)) == MOST_RECENT
    assert session.last_network() == paths[5]
    session.forget_network(paths[5])
    assert session.last_network() is None
    assert paths[5] not in session.recent_networks()


def test_a_window_that_was_on_a_screen_that_is_gone_comes_to_one_that_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session(tmp_path / "window.ini")
    far = QMainWindow()
    qtbot.addWidget(far)
    far.setGeometry(50_000, 50_000, 500, 400)
    session.keep_window(far)
    window = QMainWindow()
    qtbot.addWidget(window)
    session.place_window(window)
    assert on_a_screen(window.frameGeometry())


@pytest.mark.parametrize("available", [QSize(1280, 768), QSize(1280, 768 - 40)])
def test_the_first_window_leaves_room_for_a_panel_of_which_nobody_told(available: QSize) -> None:
    size = first_size(QSize(1280, 768), available) + FRAME
    assert size.width() <= 1280
    assert size.height() <= 768 - 40


@pytest.mark.parametrize("room", [QSize(1280, 800), QSize(1366, 768), QSize(1024, 600)])
def test_a_window_fits_on_a_small_screen_with_its_frame(room: QSize) -> None:
    size = fitting(DEFAULT_SIZE, room) + FRAME
    assert size.width() <= room.width()
    assert size.height() <= room.height()


def test_a_window_on_a_large_screen_has_its_usual_size() -> None:
    assert fitting(DEFAULT_SIZE, QSize(1920, 1080)) == DEFAULT_SIZE


@pytest.mark.parametrize("was_open_before", [False, True])
def test_a_window_is_never_larger_than_its_screen(qtbot: QtBot, tmp_path: Path, *, was_open_before: bool) -> None:
    session = Session(tmp_path / "window.ini")
    room = QGuiApplication.primaryScreen().availableGeometry()
    if was_open_before:
        large = QMainWindow()
        qtbot.addWidget(large)
        large.setGeometry(0, 0, room.width() + 300, room.height() + 300)
        session.keep_window(large)
    window = QMainWindow()
    qtbot.addWidget(window)
    session.place_window(window)
    assert window.width() <= room.width() - FRAME.width()
    assert window.height() <= room.height() - FRAME.height()


def test_a_window_is_on_a_screen_when_its_title_bar_can_be_caught(qtbot: QtBot) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert on_a_screen(QRect(screen.left() + 10, screen.top() + 10, 400, 300))
    assert not on_a_screen(QRect(screen.right() - 40, screen.top(), 400, 300))
    assert not on_a_screen(QRect(screen.left(), screen.bottom() + 5, 400, 300))


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session(tmp_path / "window.ini")
    session.put("a/text", "x")
    tmp_path.chmod(0o500)
    session.save()
    tmp_path.chmod(0o700)
    assert isinstance(session.last_network(), Path | None)
