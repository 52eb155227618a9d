"""Says who is due: in the window first, by a notification only when it is not in front, from the tray on request."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from netgrow_desktop.background.lanes import Question
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.reminders import MOST_NAMES, Often, Reminding, is_time, names_in_words, people_of
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.shell.network_page import BEFORE_WRITING, FOLLOW_UPS
from netgrow_desktop.ui.shell.screen_lock import is_locked
from netgrow_desktop.ui.shell.tray import Tray
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.ui.shell.network_page import NetworkPage
    from netgrow_desktop.ui.shell.session import Session

LOOK_EVERY_MS = 5 * 60_000
NOTICE = "due"


class ReminderDesk(QObject):
    """Serves the open network. *clock* gives the time of the day, *locked* whether nobody can see the screen."""

    list_asked = Signal()
    """The short list of who is due is to be shown."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        today: Callable[[], date],
        clock: Callable[[], time] = lambda: datetime.now(UTC).astimezone().time(),
        locked: Callable[[], bool] = is_locked,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._today = today
        self._clock = clock
        self._locked = locked
        self._page: NetworkPage | None = None
        self._asked: Question | None = None
        self._count = 0
        self._names: Sequence[str] | None = None
        self._day = today()
        self._leaving = False
        self.tray = Tray(window)
        self.reminding = reminding_of(session)
        self.tray.keep(on=self.reminding.in_tray)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._let_windows_close()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            # Whoever logs out, or shuts the computer down, is not held up.
            app.commitDataRequest.connect(self._on_log_out)

    # What the owner chose

    def choose(self, reminding: Reminding) -> None:
        """Remember what the owner chose, and do so from now on."""
        self.reminding = reminding
        keep_reminding(self._session, reminding)
        self.tray.keep(on=reminding.in_tray)
        self._let_windows_close()
        self._list()

    def _let_windows_close(self) -> None:
        QApplication.setQuitOnLastWindowClosed(not self.stays())

    def stays(self) -> bool:
        """Tell whether closing the window is to leave the program in the tray."""
        return self.tray.is_kept() and not self._leaving

    def leave(self) -> None:
        """Let the next closing be the end."""
        self._leaving = True

    def _stay(self) -> None:
        """Let closing leave the program in the tray again: what could not be saved called the end off."""
        self._leaving = False

    def _on_log_out(self, _session: object) -> None:
        self.leave()

    def stay_hidden(self) -> None:
        """Say, the first time that the window goes away, where the program is."""
        if not self._session.flag("reminders/tray_told"):
            self._session.put("reminders/tray_told", value=True)
            where = self.tr("It stays in the tray and says who is due. Quit, in its menu there, ends it.")
            self.tray.tell(self.tr("NetGrow is still here"), where)

    # Who is due, in the window

    def serve(self, page: NetworkPage | None) -> None:
        """Remind of that page's people from now on."""
        self._page = page
        self._count, self._names = 0, None
        self._asked = Question(page.lanes, is_long=True) if page is not None else None
        if page is not None:
            page.place_changed.connect(lambda _: self._list())
            for ended in (page.lanes.failed, page.lanes.broke):
                ended.connect(lambda _: self._stay())

    def show_count(self, count: int) -> None:
        """Take the number of what is due, whenever it is counted."""
        self._count, self._names = count, None
        self.tray.describe(words(Message("reminder.tray", {"n": count})) if count else "NetGrow Desktop")
        self._list()

    def _list(self) -> None:
        """Show who is due above the tabs, unless they are looked at already or the owner said not now."""
        page, asked = self._page, self._asked
        if page is None or asked is None:
            return
        # The calendar and the page before one writes are about these people themselves, and need their room.
        there = page.place() in {FOLLOW_UPS, BEFORE_WRITING}
        if not self._count or not self.reminding.at_start or self._is_put_off() or there:
            asked.drop()
            page.notices.withdraw(NOTICE, for_now=there)
            return
        if self._names is not None:
            self._show(self._names)
            return
        follow_ups, today = page.opened.follow_ups, self._today()
        asked.ask(lambda: people_of(follow_ups.due_items(today, until=today), today), self._show)

    def _show(self, names: Sequence[str]) -> None:
        page, self._names = self._page, names
        if page is None or not names:
            return
        text = f"{words(Message('reminder.due', {'n': len(names)}))}: {said(names)}"
        if page.notices.text(NOTICE) != text:
            ways = ((self.tr("Show"), self.list_asked.emit), (self.tr("Not today"), self._put_off))
            page.notices.post(NOTICE, "info", text, *ways)

    def _put_off(self) -> None:
        self._session.put("reminders/put_off", self._today().isoformat())
        self._list()

    def _is_put_off(self) -> bool:
        return self._session.text("reminders/put_off") == self._today().isoformat()

    # Who is due, while the window is not looked at

    def look(self) -> None:
        """Count anew when a day began, and remind if it is time for it."""
        page = self._page
        if page is None:
            return
        today = self._today()
        if today != self._day:
            self._day = today
            page.count_due()
        told_on = as_day(self._session.text("reminders/told_on"))
        if not self._count or page.opened.is_sample or not is_time(self.reminding, told_on, today, self._clock()):
            return
        if QApplication.activeWindow() is not None:
            # Whoever has the window before them sees it there.
            self._remember(today)
            return
        follow_ups, locked = page.opened.follow_ups, self._locked
        page.lanes.work(
            lambda _: [] if locked() else people_of(follow_ups.due_items(today, until=today), today), self._tell
        )

    def _tell(self, names: Sequence[str]) -> None:
        if names:
            self._remember(self._today())
            self.tray.tell(words(Message("reminder.due", {"n": len(names)})), said(names))

    def _remember(self, day: date) -> None:
        self._session.put("reminders/told_on", day.isoformat())
        self._session.save()


def said(names: Sequence[str]) -> str:
    """Name people in a line that nothing in their names can steer."""
    # Of the many whom the line only counts, no name is looked through letter by letter.
    return words(names_in_words([*map(one_line, names[:MOST_NAMES]), *names[MOST_NAMES:]]))


def reminding_of(session: Session) -> Reminding:
    """Give what was chosen; whatever is damaged or missing counts as never chosen."""
    chosen = Reminding()
    often = session.text("reminders/often")
    if often in set(Often):
        chosen = replace(chosen, often=Often(often))
    with contextlib.suppress(ValueError):
        chosen = replace(chosen, at=time.fromisoformat(session.text("reminders/at", "09:00")).replace(tzinfo=None))
    return replace(
        chosen,
        at_start=session.flag("reminders/at_start", default=True),
        in_tray=session.flag("reminders/in_tray"),
    )


def keep_reminding(session: Session, chosen: Reminding) -> None:
    """Remember what was chosen."""
    session.put("reminders/often", chosen.often.value)
    session.put("reminders/at", f"{chosen.at:%H:%M}")
    session.put("reminders/at_start", chosen.at_start)
    session.put("reminders/in_tray", chosen.in_tray)
    session.save()


def as_day(text: str) -> date | None:
    """Read a remembered day; a damaged one counts as none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
