"""The preferences in the window: chosen, they are so at once, and the defaults come back on request."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QComboBox

from netgrow_desktop.app import network_doors
from netgrow_desktop.domain.reminders import Often, Reminding
from netgrow_desktop.services.places import OWN_NETWORK
from netgrow_desktop.ui.elements.quiet_calendar import quiet_calendar
from netgrow_desktop.ui.follow_ups.follow_ups_tab import FollowUpsTab
from netgrow_desktop.ui.main_window import MainWindow
from netgrow_desktop.ui.settings.settings_dialog import SettingsDialog
from netgrow_desktop.ui.shell.network_page import FOLLOW_UPS
from netgrow_desktop.ui.shell.reminder_desk import reminding_of
from netgrow_desktop.ui.shell.session import Session
from netgrow_desktop.ui.theme import apply_theme, current_palette, set_contrast
from netgrow_desktop.viewmodels.habits import Habits, habits_keeper

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

WEDNESDAY = date(2026, 9, 16)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    doors = network_doors(tmp_path)
    made = MainWindow(doors, Session(tmp_path / "window.ini"), tmp_path, lambda: WEDNESDAY)
    qtbot.addWidget(made)
    made.start(tmp_path / OWN_NETWORK, doors.open_own())
    made.show()
    yield made
    made.close()
    QLocale.setDefault(before)
    habits_keeper().take_up(Habits())
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    set_contrast(high=False)
    apply_theme(app, "light")


def preferences_of(window: MainWindow) -> SettingsDialog:
    window.menus.preferences.trigger()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def choose(box: QComboBox, data: object) -> None:
    """Take a line of a list with the keys."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(data)):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_the_week_of_a_calendar_in_sight_begins_at_once_with_the_chosen_day(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.page is not None
    window.show_tab(FOLLOW_UPS)
    tab = window.findChild(FollowUpsTab)
    assert tab is not None
    pane = tab.pane
    calendar = QCalendarWidget()
    qtbot.addWidget(calendar)
    quiet_calendar(calendar)
    assert (pane.week.week()[0], calendar.firstDayOfWeek()) == (date(2026, 9, 14), Qt.DayOfWeek.Monday)
    dialog = preferences_of(window)

    choose(dialog.dates.week, 6)
    choose(dialog.dates.order, False)

    assert (pane.week.week()[0], calendar.firstDayOfWeek()) == (date(2026, 9, 13), Qt.DayOfWeek.Sunday)
    assert habits_keeper().habits == Habits(6, day_first=False)
    window.close()
    assert Session(tmp_path / "window.ini").habits() == Habits(6, day_first=False)


def test_restoring_the_defaults_leaves_the_network_and_can_be_taken_back(window: MainWindow, tmp_path: Path) -> None:
    assert window.page is not None
    desk = window.late.reminders
    mine = Reminding(Often.WEEKLY, at_start=False, in_tray=True)
    desk.choose(mine)
    window.page.opened.cadences().set_half_life(90)
    dialog = preferences_of(window)
    dialog.appearances["dark"].click()
    dialog.contrast.click()
    assert (current_palette().name, Session(tmp_path / "window.ini").contrast()) == ("dark-contrast", True)
    choose(dialog.dates.week, 5)

    dialog.restore_defaults.click()

    assert dialog.appearances["system"].isChecked()
    assert (dialog.contrast.isChecked(), current_palette().is_strong) == (False, False)
    assert dialog.dates.habits() == habits_keeper().habits == Habits()
    assert (desk.reminding, desk.tray.is_kept()) == (Reminding(), False)
    assert window.page.opened.cadences().half_life() == 90
    kept = Session(tmp_path / "window.ini")
    assert (kept.appearance(), kept.habits(), reminding_of(kept)) == ("system", Habits(), Reminding())

    assert not dialog.restore_defaults.isVisible()
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dialog = preferences_of(window)
    assert dialog.undo.isVisible()
    dialog.undo.click()

    assert (dialog.undo.isVisible(), dialog.restore_defaults.isVisible()) == (False, True)

    assert dialog.appearances["dark"].isChecked()
    assert (dialog.contrast.isChecked(), current_palette().is_strong) == (True, True)
    assert dialog.dates.habits() == habits_keeper().habits == Habits(5)
    assert (desk.reminding, desk.tray.is_kept()) == (mine, desk.tray.is_possible())
