"""Starts the program as a login does, and says in lines of JSON how its window stands whenever that changes.

It looks every moment whether it is time to remind. A line that comes in has it switch starting at login, as the form
of the reminders does.
"""

from __future__ import annotations

import json
import select
import sys
from datetime import UTC, datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from netgrow_desktop import app
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.services.places import data_folder, settings_file
from netgrow_desktop.ui.main_window import MainWindow
from netgrow_desktop.ui.settings.reminder_section import ReminderSection
from netgrow_desktop.ui.shell import reminder_desk, small_pages
from netgrow_desktop.ui.shell.session import Session

LOOK_EVERY_MS, SAY_EVERY_MS = 200, 50


class Watch:
    """Looks at the window, and does what is asked for."""

    def __init__(self) -> None:
        self._said = ""
        self.timer = QTimer()
        self.timer.setInterval(SAY_EVERY_MS)
        self.timer.timeout.connect(self._look)
        self.timer.start()

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and window.page is not None:
                self._say(window)
                if select.select([sys.stdin], [], [], 0)[0] and sys.stdin.readline():
                    switch_login(window)

    def _say(self, window: MainWindow) -> None:
        assert window.page is not None
        stand = {
            "visible": window.isVisible(),
            "minimized": window.isMinimized(),
            "place": window.page.place(),
            "names": window.page.notices.text(reminder_desk.NOTICE),
        }
        if (said := json.dumps(stand)) != self._said:
            self._said = said
            print(said, flush=True)


def switch_login(window: MainWindow) -> None:
    small_pages.show_reminders(window, window.late.reminders)
    section = window.findChild(ReminderSection)
    assert section is not None

    def press() -> None:
        if section.at_login.isEnabled():
            section.at_login.click()
            section.window().close()
        else:
            QTimer.singleShot(SAY_EVERY_MS, section, press)

    press()


def prepare(*, in_tray: bool) -> None:
    """Have somebody who is due today, reminders at every hour, and the program in the tray if it was chosen."""
    session = Session(settings_file())
    session.put("reminders/at", "00:00")
    session.put("reminders/in_tray", in_tray)
    session.save()
    today = datetime.now(UTC).astimezone().date()
    opened = app.network_doors(data_folder()).open_own()
    if not opened.follow_ups.due_items(today):
        ada = opened.contacts.add(ContactDraft(name="Ada Kowalska")).value
        opened.follow_ups.plan([ada], today, "book club")
    opened.close()


def main(choice: str) -> int:
    app.application()
    prepare(in_tray=choice == "in tray")
    reminder_desk.LOOK_EVERY_MS = LOOK_EVERY_MS
    watch = Watch()
    code = app.run(None, (), in_tray=True)
    watch.timer.stop()
    return code


sys.exit(main(sys.argv[1]))
