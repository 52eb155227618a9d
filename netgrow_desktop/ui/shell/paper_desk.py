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
    from netgrow_desktop.domain.summary import NetworkSummary
    from netgrow_desktop.domain.week_sheet import WeekSheet
    from netgrow_desktop.ui.printing import PrintDesk
    from netgrow_desktop.ui.shell.network_page import NetworkPage
    from netgrow_desktop.ui.shell.session import Session


class PaperDesk(QObject):
    """Stands between the menu and the printing, which the start does not load."""

    failed = Signal(object)
    """Its :class:`Message`."""
    exported = Signal(str)

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

    def print_summary(self) -> None:
        """Ask for a printer and print the summary."""
        self._desk().print_summary()

    def preview_summary(self) -> None:
        """Show the summary as it will be printed."""
        self._desk().preview_summary()

    def preview_week(self, week: WeekSheet) -> None:
        """Show a week of follow-ups as it will be printed."""
        self._desk().preview_week(week)

    def preview_sheet(self, sheet: PreparationSheet | WeekReview | QuarterReview) -> None:
        """Show a preparation sheet, or the review of a week or a quarter, as it will be printed."""
        self._desk().preview_sheet(sheet)

    def export_pdf(self) -> None:
        """Ask for a name and write the summary as a PDF."""
        self._desk().export_pdf()

    def page_setup(self) -> None:
        """Ask for the paper."""
        self._desk().page_setup()

    def _desk(self) -> PrintDesk:
        if self._made is None:
            from netgrow_desktop.ui.printing import PrintDesk

            self._made = PrintDesk(self._window, self._load, self._say, self._session)
            self._made.exported.connect(self.exported)
        return self._made

    def _load(self, answered: Callable[[NetworkSummary], None]) -> None:
        page = self._page
        if page is not None:
            summary, today = page.opened.summary, self._today()
            page.lanes.work(lambda _: summary(today), answered)

    def _say(self, message: Message) -> None:
        self.failed.emit(message)
