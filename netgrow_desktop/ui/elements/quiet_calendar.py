"""A month to pick a day from, in the theme's colours: Qt's own writes weekends in red."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget

from netgrow_desktop.ui.theme import color, text_font, theme_watcher
from netgrow_desktop.viewmodels.dates import first_weekday
from netgrow_desktop.viewmodels.habits import habits_keeper


def quiet_calendar(calendar: QCalendarWidget) -> None:
    """Calm a calendar: no week numbers, no red, the week beginning as the owner has it."""
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    calendar.setGridVisible(False)
    weekdays = Weekdays(calendar)
    weekdays.order()
    weekdays.write()


class Weekdays(QObject):
    """Lives under a calendar and keeps its weekdays in the theme's colours and the owner's order."""

    def __init__(self, calendar: QCalendarWidget) -> None:
        super().__init__(calendar)
        self._calendar = calendar
        theme_watcher().changed.connect(self.write)
        habits_keeper().changed.connect(self.order)

    def order(self) -> None:
        """Begin with the weekday that weeks begin with now."""
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek(first_weekday() + 1))

    def write(self) -> None:
        """Use today's colours."""
        weekday, weekend, head = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        weekday.setForeground(color("text"))
        weekend.setForeground(color("muted"))
        head.setForeground(color("muted"))
        head.setFont(text_font("small", strong=True))
        for day in Qt.DayOfWeek:
            at_weekend = day in {Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday}
            self._calendar.setWeekdayTextFormat(day, weekend if at_weekend else weekday)
        self._calendar.setHeaderTextFormat(head)
