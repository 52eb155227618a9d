"""One week: seven days with everybody who is due on them, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from netgrow_desktop.ui.follow_ups.calendar_bar import week_words
from netgrow_desktop.ui.follow_ups.month_layout import WEEK_STYLE
from netgrow_desktop.ui.follow_ups.month_view import MonthView
from netgrow_desktop.viewmodels.follow_ups_month import DAYS_A_WEEK, Week, stepped, week_of

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget


class WeekView(MonthView):
    """The same as the month in everything but how much time a page shows."""

    day_style = WEEK_STYLE

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self._first_day = today
        super().__init__(today, parent)
        self._month = None

    def week(self) -> Week:
        """Give the seven days that are shown."""
        return week_of(self._first_day, self._weekdays()[0])

    @override
    def title(self) -> str:
        return week_words(self.week())

    @override
    def turn(self, pages: int) -> None:
        self._select_day(stepped(self._day, pages * DAYS_A_WEEK))

    @override
    def _weeks(self) -> tuple[Week, ...]:
        return (self.week(),)

    @override
    def _show_page_of(self, day: date) -> bool:
        before, self._first_day = self.week(), day
        return before != self.week()
