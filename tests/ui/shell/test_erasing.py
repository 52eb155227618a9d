"""Deleting people for good in the window: asked first, done, told, and done in the backups if one wants that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.erasing import ErasingService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.storage import backups, erasing
from netgrow_desktop.ui.elements.toast import ToastArea
from netgrow_desktop.ui.shell.erasing import ErasingDialog
from netgrow_desktop.ui.shell.history_desk import HistoryDesk

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.storage.network import Network


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Give a window to stand in front of."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def dialog(window: QWidget, network: Network, lanes: Lanes, *ids: int) -> tuple[ErasingDialog, QAction]:
    undo, redo = QAction(window), QAction(window)
    history = HistoryDesk(HistoryService(network), lanes, ToastArea(window), undo, redo, window)
    service = ErasingService(network)
    made = ErasingDialog(service, lanes, history, ids, service.names(ids, 1)[0], window)
    made.show()
    return made, undo


def press(made: ErasingDialog, text: str) -> None:
    next(each for each in made.findChildren(QPushButton) if each.isVisible() and each.text() == text).click()


def focused(made: ErasingDialog) -> QPushButton:
    found = made.focusWidget()
    assert isinstance(found, QPushButton)
    return found


def said(made: ErasingDialog) -> str:
    return "\n".join(each.text().replace("\u200b", "") for each in made.findChildren(QLabel) if each.isVisible())


def test_it_asks_first_and_does_nothing_when_called_off(window: QWidget, filled_network: Network, lanes: Lanes) -> None:
    made, _ = dialog(window, filled_network, lanes, 1)

    assert "Delete Ada Kowalska for good?" in said(made)
    for what in ("cannot be undone", "history goes", "exported", "brings them again"):
        assert what in said(made)
    press(made, "Cancel")

    assert ContactService(filled_network).contact(1).name == "Ada Kowalska"


def test_it_deletes_empties_the_history_and_offers_the_backups(
    window: QWidget, filled_network: Network, lanes: Lanes
) -> None:
    backups.make(filled_network.path)
    made, undo = dialog(window, filled_network, lanes, 1, 2)
    assert undo.isEnabled()
    assert "Delete 2 people for good?" in said(made)

    press(made, "Delete for good")

    assert "2 people are deleted for good." in said(made)
    assert "1 backup still holds them:" in said(made)
    assert not undo.isEnabled()
    assert ContactService(filled_network).rows([1, 2]) == []
    press(made, "Delete them there, too")
    assert "They are gone from 1 backup, too." in said(made)
    assert backups.backups_of(filled_network.path)[0].people == len(ContactService(filled_network).find(ContactQuery()))


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_pressed_once_too_often_deletes_nothing_more(
    key: Qt.Key, window: QWidget, filled_network: Network, lanes: Lanes
) -> None:
    backups.make(filled_network.path)
    people = backups.backups_of(filled_network.path)[0].people
    made, _ = dialog(window, filled_network, lanes, 1)
    assert focused(made).text() == "Cancel"
    next(each for each in made.findChildren(QPushButton) if each.text() == "Delete for good").setFocus()

    QTest.keyClick(focused(made), key)
    assert ContactService(filled_network).rows([1]) == []
    assert focused(made).text() == "Leave the backups"
    QTest.keyClick(focused(made), key)

    assert not made.isVisible()
    assert backups.backups_of(filled_network.path)[0].people == people


def test_enter_presses_the_button_that_has_the_keyboard(window: QWidget, filled_network: Network, lanes: Lanes) -> None:
    made, _ = dialog(window, filled_network, lanes, 1)

    QTest.keyClick(focused(made), Qt.Key.Key_Return)

    assert not made.isVisible()
    assert ContactService(filled_network).contact(1).name == "Ada Kowalska"


def test_a_file_that_could_not_be_written_anew_is_said_and_tried_again(
    window: QWidget, filled_network: Network, lanes: Lanes, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, _ = dialog(window, filled_network, lanes, 1)

    def refuse(path: Path) -> None:
        raise NetGrowError("network.disk_full", path=str(path), cause="disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(erasing, "sweep", refuse)
        press(made, "Delete for good")
    assert "could not be written anew (disk is full)" in said(made)
    press(made, "Try again")

    assert "Ada Kowalska is deleted for good." in said(made)
    assert "written anew" not in said(made)


def test_what_is_left_to_do_is_said(window: QWidget, filled_network: Network, lanes: Lanes) -> None:
    folder = backups.folder_of(filled_network.path)
    folder.mkdir()
    (folder / "a set aside.netgrow").write_bytes(b"torn")
    made, _ = dialog(window, filled_network, lanes, 1)

    press(made, "Delete for good")

    assert "1 file among the backups could not be looked into and may hold them: a set aside.netgrow" in said(made)
    press(made, "Remove unreadable files")
    assert list(folder.iterdir()) == []
    assert "could not be looked into" not in said(made)
    press(made, "Close")
    assert not made.isVisible()
