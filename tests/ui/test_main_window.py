"""The frame of the window: its menus, its small pages, its line of tools."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from netgrow_desktop.app import network_doors
from netgrow_desktop.domain.cadence.occasions import OccasionsOf
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.ui.follow_ups.follow_ups_tab import FollowUpsTab
from netgrow_desktop.ui.follow_ups.rhythm_dialog import RhythmDialog
from netgrow_desktop.ui.main_window import MainWindow
from netgrow_desktop.ui.printing.print_dialog import PrintDialog
from netgrow_desktop.ui.settings.settings_dialog import SettingsDialog
from netgrow_desktop.ui.shell.help_pages import LICENCES, place_keys
from netgrow_desktop.ui.shell.help_window import help_pages
from netgrow_desktop.ui.shell.menus import shortcut_table
from netgrow_desktop.ui.shell.network_page import CAREER, FOLLOW_UPS, SORTING
from netgrow_desktop.ui.shell.open_network import network_title
from netgrow_desktop.ui.shell.session import Session
from netgrow_desktop.ui.theme import current_palette

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Give a window with a new network."""
    doors = network_doors(tmp_path)
    made = MainWindow(doors, Session(tmp_path / "window.ini"), tmp_path / "log", lambda: date(2026, 9, 16))
    made.start(doors.own_path, doors.open_own())
    made.show()
    yield made
    made.close()


def test_the_title_names_the_network_and_qt_the_program_as_on_every_dialog(window: MainWindow) -> None:
    assert window.windowTitle() == "My network"


def test_a_network_is_called_by_its_file(tmp_path: Path) -> None:
    assert network_title(tmp_path / "Ada & Söhne.netgrow") == "Ada & Söhne"


def test_the_list_of_keys_is_made_from_the_menus(window: MainWindow) -> None:
    table = dict(shortcut_table(window.menuBar()))
    assert dict(table["File"])["Import"] == "Ctrl+I"
    assert dict(table["Edit"]) == {
        "Undo": "Ctrl+Z",
        "Redo": "Ctrl+Shift+Z, Ctrl+Y",
        "History": "Ctrl+H",
        "Copy": "Ctrl+C",
        "Copy as vCard": "Ctrl+Alt+C",
        "Find people": "Ctrl+F",
    }
    assert dict(table["View"])["Follow-ups"] == "Ctrl+4"
    assert dict(table["View"])["Person panel"] == "F9"
    assert dict(table["Contact"])["Add a person"] == "Ctrl+N"
    assert dict(table["Contact"])["Sort as strategic"] == "S"


def test_the_help_names_only_keys_that_there_are(window: MainWindow) -> None:
    lines = [line for _, part in [*shortcut_table(window.menuBar()), *place_keys()] for line in part]
    known = {key for _, keys in lines for key in keys.split(", ")}
    named = {key for page in help_pages("en") for key in re.findall(r"(?:Ctrl|Shift|Alt)\+[\w+]+", page.text)}
    assert named > {"Ctrl+I", "Ctrl+H", "Shift+Del"}
    assert named - known == set()


def test_the_list_of_keys_says_undo_and_redo_whatever_they_would_take_back(window: MainWindow) -> None:
    window.menus.undo.setText("&Undo skipping Ada")
    window.menus.redo.setText("&Redo sorting Ben && Chi")
    commands = [what for what, _ in dict(shortcut_table(window.menuBar()))["Edit"]]
    assert commands[:2] == ["Undo", "Redo"]


@pytest.mark.parametrize("shows", [True, False])
def test_the_folder_of_an_exported_summary_is_opened_from_its_notice(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shows: bool
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return shows

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    file = tmp_path / "Network summary #1 50%.pdf"
    window.paper.exported.emit(str(file))
    (toast,) = window.toasts.toasts()
    assert toast.text == f"Saved as Network summary #1 50%.pdf, in the folder {tmp_path.name}"
    assert toast.action_button is not None
    assert (toast.action_button.text(), opened) == ("Open folder", [])

    toast.action_button.click()
    assert opened == [str(tmp_path)]
    assert ["No program on this computer" in each.text for each in window.toasts.toasts()] == [True] * (not shows)


def test_nobody_is_deleted_whose_selection_is_not_seen(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page
    assert page is not None
    page.opened.contacts.add(ContactDraft(name="Ada Kowalska"))
    page.contacts.refresh(Changes.EVERYTHING)
    acts, table = page.contacts.acts, page.contacts.table
    qtbot.waitUntil(lambda: table.isVisible() and table.people.rowCount() == 1)
    table.selectAll()
    possible = [each for each in acts.actions() if each.isEnabled() and not each.isSeparator()]
    assert {"&Delete", "&Archive", "Sort as strategic"} <= {each.text() for each in possible}

    for place in (1, 2, 3, CAREER, SORTING):
        window.show_tab(place)
        assert [each.text() for each in possible if each.isEnabled()] == []
        QTest.keyClick(window, Qt.Key.Key_Delete)
    window.show_tab(0)
    assert [each for each in possible if not each.isEnabled()] == []
    assert len(page.opened.contacts.find(ContactQuery())) == 1


def test_the_tab_of_the_board_is_marked_while_one_sorts(window: MainWindow) -> None:
    window.show_tab(SORTING)
    assert [number for number in range(4) if window.tools.button(number).isChecked()] == [1]
    window.tools.button(1).click()
    assert window.page is not None
    assert window.page.place() == 1


def test_find_puts_the_keyboard_into_the_search(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.menus.find.trigger()
    assert window.tools.search.hasFocus()


def test_the_appearance_is_switched_live_and_remembered(window: MainWindow, tmp_path: Path) -> None:
    window.menus.appearances["dark"].trigger()
    assert current_palette().name == "dark"
    assert Session(tmp_path / "window.ini").appearance() in {"dark", "system"}
    assert window.menus.appearances["dark"].isChecked()
    window.menus.appearances["light"].trigger()
    assert current_palette().name == "light"


def test_the_badge_says_how_many_people_are_due(window: MainWindow) -> None:
    button = window.tools.button(3)
    narrow = button.sizeHint().width()
    assert window.page is not None
    window.page.due_counted.emit(4)
    assert button.count() == 4
    assert button.accessibleName() == "Follow-ups, 4 people are due"
    assert button.sizeHint().width() > narrow
    window.page.due_counted.emit(0)
    assert button.accessibleName() == "Follow-ups"


@pytest.mark.parametrize("name", ["help", "shortcuts", "about"])
def test_the_small_pages_open_without_stopping_the_window(window: MainWindow, name: str) -> None:
    getattr(window.menus, name).trigger()
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(len(text) > 3 for text in texts)
    if name == "about":
        assert {work for work, _ in LICENCES} <= set(texts)
    dialog.close()


def test_no_label_of_the_window_reads_markup(window: MainWindow) -> None:
    for number in range(4):
        window.show_tab(number)
    labels = window.findChildren(QLabel)
    assert len(labels) > 20
    guessing = [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText and label.text()]
    assert guessing == []


def test_everything_that_takes_the_keyboard_has_a_name(window: MainWindow) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    window.show_tab(0)
    nameless = [
        type(each).__name__
        for kind in (QAbstractButton, QLineEdit)
        for each in window.tools.findChildren(kind)
        if not (each.accessibleName() or (isinstance(each, QAbstractButton) and (each.text() or each.toolTip())))
    ]
    assert nameless == []


def test_a_bug_is_shown_in_one_dialog(window: MainWindow) -> None:
    assert window.page is not None
    window.page.broke.emit(ZeroDivisionError("Ada Kowalska"))
    window.page.broke.emit(LookupError("Ada Kowalska"))
    dialogs = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].close()


def test_the_rhythm_is_said_from_the_preferences_and_the_week_of_the_calendar_previewed(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window.page
    assert page is not None
    page.opened.follow_ups.plan([page.opened.contacts.add(ContactDraft(name="Ada Kowalska")).value], date(2026, 9, 16))
    window.menus.preferences.trigger()
    preferences = window.findChild(SettingsDialog)
    assert preferences is not None
    preferences.rhythm_asked.emit()
    rhythm = preferences.findChild(RhythmDialog)
    assert rhythm is not None
    rhythm.occasions[OccasionsOf.EVERYONE].click()
    qtbot.waitUntil(lambda: page.opened.cadences().occasions_of() is OccasionsOf.EVERYONE)
    rhythm.close()
    preferences.close()
    window.show_tab(FOLLOW_UPS)
    calendar = window.findChild(FollowUpsTab)
    assert calendar is not None
    qtbot.waitUntil(lambda: calendar.agenda.rows.rowCount() > 0)
    calendar.bar.print.click()
    preview = window.findChild(PrintDialog)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.made is not None, timeout=10_000)
    assert preview.made is not None
    assert "Ada Kowalska" in preview.made.sheets.as_web()
    preview.close()
