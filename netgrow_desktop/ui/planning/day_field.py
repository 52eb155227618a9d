"""A field for a day: typed in words or figures, or picked from a calendar; below it says how it was understood."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.cadence import add_days
from netgrow_desktop.theme_tokens import SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.quiet_calendar import quiet_calendar
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning.form import PopupFrame, place_near
from netgrow_desktop.viewmodels.dates import day_beside_weekday, day_in_words, full_day, how_far, read_day

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


def as_date(day: QDate) -> date:
    """Give Qt's day as Python's."""
    return date(day.year(), day.month(), day.day())


class DayLine(QLineEdit):
    """A line whose Up and Down keys ask for the next or the former day."""

    stepped = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class DayField(QWidget):
    """Holds a day or, while what was typed is unclear, none. *past* reads "fri" as the last Friday."""

    day_changed = Signal()

    def __init__(self, day: date, today: date, parent: QWidget | None = None, *, past: bool = False) -> None:
        super().__init__(parent)
        self._today, self._past = today, past
        self._day: date | None = day
        self.line = DayLine()
        self.line.setPlaceholderText(self.tr("fri, in 3 weeks, 12 dec…"))
        self.line.textEdited.connect(self._read)
        self.line.stepped.connect(self._step)
        self._echo = plain_label("", "small", wraps=True)
        self._button = QToolButton()
        set_icon(self._button, "calendar", tone="muted")
        self._button.setToolTip(self.tr("Pick a day"))
        self._button.setAccessibleName(self.tr("Pick a day"))
        self._button.clicked.connect(self.open_calendar)
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE_XS)
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self._button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_XS)
        whole.addLayout(self._row)
        whole.addWidget(self._echo)
        self.setFocusProxy(self.line)
        self.set_day(day)

    def set_today(self, today: date) -> None:
        """Read and say days as of *today*: a field that stays open goes along with the calendar."""
        if today != self._today:
            self._today = today
            self._tell()

    def day(self) -> date | None:
        """Give the day, None while it is unclear."""
        return self._day

    def set_day(self, day: date) -> None:
        """Show a day."""
        self._day = day
        self.line.setText(day_in_words(day, self._today))
        self.line.selectAll()
        self._tell()

    def add_quick_day(self, words: str, day: date) -> None:
        """Put a button beside the line that sets a day."""
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.set_day(day))
        self._row.addWidget(button)

    def echo(self) -> str:
        """Give the line that says how the field was understood."""
        return self._echo.text()

    def _read(self, text: str) -> None:
        self._day = read_day(text, self._today, past=self._past)
        self._tell()

    def _step(self, days: int) -> None:
        self.set_day(add_days(self._day or self._today, days))

    def _tell(self) -> None:
        unclear = self._day is None and bool(self.line.text().strip())
        if self._day is not None:
            day = day_in_words(self._day, self._today)
            far = words(how_far(self._day.isoformat(), self._today))
            full = full_day(self._day)
            self._echo.setText(full if day == far else self.tr("{day} · {how_far}").format(day=full, how_far=far))
        elif unclear and (other := day_beside_weekday(self.line.text(), self._today, past=self._past)) is not None:
            self._echo.setText(self.tr("Weekday and date do not fit: that day is {day}.").format(day=full_day(other)))
        elif unclear:
            self._echo.setText(self.tr("That does not look like a date. Try “fri” or “12 dec”."))
        else:
            self._echo.setText(self.tr("Type a day, or pick one."))
        self.day_changed.emit()

    def open_calendar(self) -> None:
        """Open a month to pick a day from."""
        popup = CalendarPopup(self._day or self._today, self)
        popup.picked.connect(self.set_day)
        place_near(popup, self._button)
        popup.show()
        popup.calendar.setFocus()


class CalendarPopup(PopupFrame):
    """A month that pops up; a click or Enter picks."""

    picked = Signal(object)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.calendar = QCalendarWidget()
        quiet_calendar(self.calendar)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XS, SPACE_XS, SPACE_XS, SPACE_XS)
        whole.addWidget(self.calendar)

    def _pick(self, day: QDate) -> None:
        self.close()
        self.picked.emit(as_date(day))
