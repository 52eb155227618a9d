"""Desks that the first people on screen do not wait for: reminders, the calendar file, the menus' keys in fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.ui.shell.calendar_feed import CalendarFeed
    from netgrow_desktop.ui.shell.menu_keys import MenuKeys
    from netgrow_desktop.ui.shell.network_page import NetworkPage
    from netgrow_desktop.ui.shell.reminder_desk import ReminderDesk
    from netgrow_desktop.ui.shell.session import Session


class Ways(NamedTuple):
    """What the desks ask their window for: to come to the front, to show who is due, and so on."""

    come_back: Callable[[], object]
    show_due: Callable[[], object]
    log: Callable[[], object]
    end: Callable[[], object]
    ask_feed: Callable[[], object]


class LateDesks:
    """Each desk is loaded and made when it is first asked for, and serves the network that is open then."""

    def __init__(self, window: QWidget, session: Session, today: Callable[[], date], ways: Ways) -> None:
        self._window = window
        self._session = session
        self._today = today
        self._ways = ways
        self._page: NetworkPage | None = None
        self._reminders: ReminderDesk | None = None
        self._feed: CalendarFeed | None = None
        self._keys: MenuKeys | None = None

    def make(self) -> None:
        """Have all of them from now on."""
        from netgrow_desktop.ui.shell.menu_keys import MenuKeys

        _ = self.reminders, self.feed
        if self._keys is None:
            self._keys = MenuKeys(self._window)

    @property
    def reminders(self) -> ReminderDesk:
        """Give the desk that says who is due, also from the tray."""
        if self._reminders is None:
            from netgrow_desktop.ui.shell.reminder_desk import ReminderDesk

            self._reminders = desk = ReminderDesk(self._window, self._session, self._today)
            ways, tray = self._ways, desk.tray
            desk.list_asked.connect(ways.show_due)
            tray.opened.connect(ways.come_back)
            for asked, act in ((tray.due_asked, ways.show_due), (tray.log_asked, ways.log)):
                asked.connect(ways.come_back)
                asked.connect(act)
            tray.quit_asked.connect(ways.end)
            desk.serve(self._page)
        return self._reminders

    @property
    def feed(self) -> CalendarFeed:
        """Give the desk that keeps the calendar file."""
        if self._feed is None:
            from netgrow_desktop.ui.shell.calendar_feed import CalendarFeed

            self._feed = CalendarFeed(self._window, self._session, self._today, self._ways.ask_feed)
            self._feed.serve(self._page)
        return self._feed

    def serve(self, page: NetworkPage | None) -> None:
        """Serve that page's network from now on."""
        self._page = page
        for desk in (self._reminders, self._feed):
            if desk is not None:
                desk.serve(page)

    def show_count(self, count: int) -> None:
        """Take the number of what is due; it is counted anew once there is a desk for it."""
        if self._reminders is not None:
            self._reminders.show_count(count)
