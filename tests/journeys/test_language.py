"""Choosing another language: the window speaks it at once, and the person goes on where they were."""

from __future__ import annotations

import threading
from contextlib import closing, suppress
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from netgrow_desktop import app as program
from netgrow_desktop.app import network_doors
from netgrow_desktop.background import unwaited
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.services.places import OWN_NETWORK
from netgrow_desktop.storage.network import create_network, open_network
from netgrow_desktop.ui.language import speak
from netgrow_desktop.ui.settings.settings_dialog import SettingsDialog
from netgrow_desktop.ui.shell.network_page import BREAKDOWN, CONTACTS
from netgrow_desktop.ui.shell.session import Session
from netgrow_desktop.ui.theme import apply_theme

from .conftest import Desk, connections, open_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.ui.main_window import MainWindow
    from netgrow_desktop.ui.shell.open_network import OpenNetwork


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(qapp, "en")
    QLocale.setDefault(before)


def changed(window: MainWindow, folder: Path, choice: str) -> MainWindow | None:
    return program.change_language(window, choice, network_doors(folder), Session(folder / "window.ini"))


def test_the_window_speaks_german_at_once_on_the_same_network_and_tab(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, english_again: None
) -> None:
    apply_theme(qapp, "light")
    window = open_window(tmp_path)
    window.start(tmp_path / OWN_NETWORK, network_doors(tmp_path).open_own())
    window.show()
    desk = Desk(window, qtbot)
    desk.import_([connections(tmp_path / "Connections.csv")])
    window.show_tab(BREAKDOWN)
    window.resize(window.width(), 700)
    path = desk.page.opened.path

    german = changed(window, tmp_path, "de")

    assert german is not None
    spoken = Desk(german, qtbot)
    assert spoken.page.opened.path == path
    assert (spoken.page.place(), german.height(), german.isVisible()) == (BREAKDOWN, 700, True)
    assert german.menus.undo.text().startswith("&Rückgängig")
    preferences = german.findChild(SettingsDialog)
    assert preferences is not None
    assert preferences.languages["de"].isChecked()
    assert preferences.focusWidget() is preferences.languages["de"]
    german.show_tab(CONTACTS)
    spoken.wait(lambda: german.menus.undo.isEnabled() and spoken.people() > 0)
    assert spoken.undo().startswith("Rückgängig: ")
    spoken.wait(lambda: spoken.people() == 0)
    german.close()


def test_an_open_import_is_not_lost_for_another_language(desk: Desk, tmp_path: Path, english_again: None) -> None:
    desk.drop([connections(tmp_path / "Connections.csv")])
    desk.wait(desk.importing.plan_page.isVisible)

    assert changed(desk.window, tmp_path / "data", "de") is None

    desk.wait_for_toast("The language changes at the next start: an import is open, or something is being saved.")
    assert desk.window.isVisible()
    assert Session(tmp_path / "data" / "window.ini").language() == "de"


def test_a_choice_that_changes_nothing_leaves_the_window_alone(
    qapp: QApplication, desk: Desk, tmp_path: Path, english_again: None
) -> None:
    speak(qapp, "en")
    assert changed(desk.window, tmp_path / "data", "en") is None
    assert desk.window.isVisible()
    assert Session(tmp_path / "data" / "window.ini").language() == "en"


@pytest.mark.slow
def test_defaults_that_change_the_language_can_be_taken_back_in_the_window_that_speaks_it(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, english_again: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply_theme(qapp, "light")
    monkeypatch.setattr(program, "_report_bugs_to", lambda _: None)
    doors, session = network_doors(tmp_path), Session(tmp_path / "window.ini")
    session.put("window/language", "de")
    speak(qapp, "de")
    window = program._window(doors, session)
    window.start(tmp_path / OWN_NETWORK, doors.open_own())
    window.show()

    def shown() -> list[SettingsDialog]:
        return [each for each in qapp.topLevelWidgets() if isinstance(each, SettingsDialog) and each.isVisible()]

    def preferences(restore: str) -> SettingsDialog:
        qtbot.waitUntil(lambda: [each.restore_defaults.text() for each in shown()] == [restore], timeout=10_000)
        return shown()[0]

    window.show_preferences()
    preferences("Zurücksetzen").restore_defaults.click()
    english = preferences("Restore defaults")
    assert (session.language(), english.said.text()) == ("system", "Your settings are as they were at first.")

    assert english.undo.isVisible()
    english.undo.click()

    german = preferences("Zurücksetzen")
    assert (session.language(), german.undo.isVisible()) == ("de", False)
    german.close()
    for each in qapp.topLevelWidgets():
        each.close()


@pytest.mark.parametrize("comes", [True, False])
def test_a_drive_is_waited_for_in_the_other_language_and_by_nobody_once_that_window_is_closed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, english_again: None, comes: bool
) -> None:
    monkeypatch.setattr(unwaited, "END_PATIENCE_S", 0.01)
    far, answers, asked = tmp_path / "far.netgrow", threading.Event(), []
    create_network(far).close()

    def give() -> OpenNetwork:
        asked.append(threading.current_thread())
        answers.wait(20)
        return network_doors(tmp_path).open(far)

    window = open_window(tmp_path)
    window.start(far, Message("network.waiting", {"path": str(far)}))
    window.files.wait_for(far, give)
    german = changed(window, tmp_path, "de")
    assert german is not None
    assert german.trouble_page().sentence().startswith("Das Laufwerk von")
    if comes:
        answers.set()
        qtbot.waitUntil(lambda: german.page is not None)
    german.close()
    answers.set()

    def is_free() -> bool:
        with suppress(NetGrowError), closing(open_network(far)):
            return True
        return False

    qtbot.waitUntil(is_free)
    assert len(asked) == 1
    assert threading.main_thread() not in asked
