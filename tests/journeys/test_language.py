"""Choosing another language: the window speaks it at once, and the person goes on where they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from netgrow_desktop import app as program
from netgrow_desktop.app import network_doors
from netgrow_desktop.ui.language import speak
from netgrow_desktop.ui.settings.settings_dialog import SettingsDialog
from netgrow_desktop.ui.shell.network_page import BREAKDOWN
from netgrow_desktop.ui.shell.session import Session

from .conftest import connections

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from netgrow_desktop.ui.main_window import MainWindow

    from .conftest import Desk


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(qapp, "en")
    QLocale.setDefault(before)


def changed(desk: Desk, tmp_path: Path, choice: str) -> MainWindow | None:
    folder = tmp_path / "data"
    session = Session(folder / "window.ini")
    return program.change_language(desk.window, choice, network_doors(folder), session)


def test_the_window_speaks_german_at_once_on_the_same_network_and_tab(
    desk: Desk, tmp_path: Path, english_again: None
) -> None:
    desk.import_([connections(tmp_path / "Connections.csv")])
    desk.window.show_tab(BREAKDOWN)
    desk.window.resize(desk.window.width(), 700)
    path = desk.page.opened.path

    german = changed(desk, tmp_path, "de")

    assert german is not None
    desk.qtbot.addWidget(german)
    assert german.page is not None
    assert german.page.opened.path == path
    assert (german.page.place(), german.height(), german.isVisible()) == (BREAKDOWN, 700, True)
    assert german.menus.undo.text().startswith("&Rückgängig")
    preferences = german.findChild(SettingsDialog)
    assert preferences is not None
    assert preferences.languages["de"].isChecked()
    desk.qtbot.waitUntil(german.menus.undo.isEnabled)
    german.menus.undo.trigger()
    desk.qtbot.waitUntil(lambda: german.page is not None and german.page.contacts.people.rowCount() == 0)
    german.close()


def test_an_open_import_is_not_lost_for_another_language(desk: Desk, tmp_path: Path, english_again: None) -> None:
    desk.drop([connections(tmp_path / "Connections.csv")])
    desk.wait(desk.importing.plan_page.isVisible)

    assert changed(desk, tmp_path, "de") is None

    desk.wait_for_toast("The language changes at the next start: an import is open.")
    assert desk.window.isVisible()
    assert Session(tmp_path / "data" / "window.ini").language() == "de"
