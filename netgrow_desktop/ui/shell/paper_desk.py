"""Printing, as the window offers it: made when it is first asked for, about the network that is open then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.domain.interviews.sheet import PreparationSheet
    from netgrow_desktop.domain.looking_back.quarter import QuarterReview
    from netgrow_desktop.domain.looking_back.week import WeekReview
    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.domain.week_sheet import WeekSheet
    from netgrow_desktop.ui.printing.print_desk import PrintDesk, Source
    from netgrow_desktop.ui.shell.network_page import NetworkPage
    from netgrow_desktop.ui.shell.session import Session


class PaperDesk(QObject):
    """Stands between the menu and the printing, which the start does not load."""

    failed = Signal(object)
    """Its :class:`Message`."""
    exported = Signal(str)
    printed = Signal(str)

    def __init__(self, window: QWidget, session: Session, today: Callable[[], date]) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._today = today
        self._page: NetworkPage | None = None
        self._made: PrintDesk | None = None

    def serve(self, page: NetworkPage | None) -> None:
        """Print the network of that page from now on."""
        self._page = page
        if self._made is not None:
            self._made.close_chooser()

    def open_chooser(self) -> None:
        """Show what can be printed, with what suits the place that one comes from."""
        from netgrow_desktop.ui.printing.choices import PrintKind
        from netgrow_desktop.ui.shell.network_page import CAREER, CONTACTS, FOLLOW_UPS, INTERVIEWS

        kinds = {FOLLOW_UPS: PrintKind.WEEK, CAREER: PrintKind.CAREER, INTERVIEWS: PrintKind.INTERVIEWS}
        page = self._page
        if page is not None:
            several = page.place() == CONTACTS and len(page.contacts.selected_ids()) > 1
            kind = PrintKind.COMPACT if several else kinds.get(page.place(), PrintKind.SUMMARY)
            self._desk().open_chooser(kind)

    def open_for_selected(self) -> None:
        """Show the people selected as they will be printed, be it only one."""
        from netgrow_desktop.domain.printed_people import Group
        from netgrow_desktop.ui.printing.choices import PrintKind

        if self._page is not None:
            self._desk().open_chooser(PrintKind.COMPACT, group=Group.SELECTED)

    def open_week(self, week: WeekSheet) -> None:
        """Show a week of follow-ups as it will be printed."""
        self._desk().open_week(week)

    def open_sheet(self, sheet: PreparationSheet | WeekReview | QuarterReview) -> None:
        """Show a preparation sheet, or the review of a week or a quarter, as it will be printed."""
        self._desk().open_sheet(sheet)

    def export_summary(self) -> None:
        """Ask for a name and write the summary as a PDF."""
        self._desk().export_summary()

    def page_setup(self) -> None:
        """Ask for the paper."""
        self._desk().page_setup()

    def _desk(self) -> PrintDesk:
        if self._made is None:
            from netgrow_desktop.ui.printing.print_desk import PrintDesk

            self._made = PrintDesk(self._window, self._source, self._today, self._say, self._session)
            self._made.exported.connect(self.exported)
            self._made.printed.connect(self.printed)
        return self._made

    def _source(self) -> Source | None:
        from netgrow_desktop.ui.printing.print_desk import Source

        page = self._page
        return Source(page.opened.printing, page.lanes, *page.people_at_hand()) if page is not None else None

    def _say(self, message: Message) -> None:
        self.failed.emit(message)
