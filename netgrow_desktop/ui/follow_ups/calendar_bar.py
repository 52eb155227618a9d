"""The line above the calendar: which time is shown, the buttons that turn the page, and the ways to look at it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.follow_ups.view_button import ViewButton
from netgrow_desktop.ui.follow_ups.wordings import sentence_case
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.dates import date_in_words, reader_locale

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from netgrow_desktop.viewmodels.follow_ups_month import Week

YEAR_FIRST = frozenset(
    (QLocale.Language.Chinese, QLocale.Language.Japanese, QLocale.Language.Korean, QLocale.Language.Hungarian)
)


class View(StrEnum):
    """The ways to look at the calendar."""

    MONTH = "month"
    WEEK = "week"
    AGENDA = "agenda"
    YEAR = "year"


VIEW_KEYS = {View.MONTH: Qt.Key.Key_M, View.WEEK: Qt.Key.Key_W, View.AGENDA: Qt.Key.Key_A, View.YEAR: Qt.Key.Key_Y}


def month_words(year: int, month: int) -> str:
    """Give a month's name with its year, as it stands above a calendar."""
    locale = reader_locale()
    name = sentence_case(locale.standaloneMonthName(month, QLocale.FormatType.LongFormat))
    number = locale.toString(QDate(year, month, 1), "yyyy")
    return f"{number} {name}" if locale.language() in YEAR_FIRST else f"{name} {number}"


def _with_short_month(words: str) -> str:
    """Give what :func:`month_words` says with the month's name as short as the reader's language has it."""
    locale = reader_locale()
    for month in range(1, 13):
        name = sentence_case(locale.standaloneMonthName(month, QLocale.FormatType.LongFormat))
        if name in words:
            return words.replace(name, sentence_case(locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat)))
    return words


def week_words(week: Week) -> str:
    """Give the first and the last day of a week, as they stand above it: "Sep 13 – 19", "Sep 27 – Oct 3"."""
    days = [day for day in week if day is not None]
    first, last = _short_day(days[0]), _short_day(days[-1])
    if days[0].month == days[-1].month:
        month = reader_locale().monthName(days[0].month, QLocale.FormatType.ShortFormat)
        if first.startswith(month):
            last = last.removeprefix(month).strip()
        else:
            first = first.removesuffix(month).strip()
    return f"{first} – {last}"


def _short_day(day: date) -> str:
    locale = reader_locale()
    name = locale.monthName(day.month, QLocale.FormatType.LongFormat)
    short = locale.monthName(day.month, QLocale.FormatType.ShortFormat)
    return date_in_words(f"--{day.month:02}-{day.day:02}").replace(name, short)


def year_words(day: date) -> str:
    """Give a day's year as it is written where the reader lives."""
    return reader_locale().toString(QDate(day.year, 1, 1), "yyyy")


def _call(button: QToolButton, words: str) -> None:
    """Name a button, with the key that does the same in brackets for those who point at it."""
    button.setToolTip(words)
    button.setAccessibleName(words.split(" (", maxsplit=1)[0])


class CalendarBar(QWidget):
    """``turned`` carries 1 for the next page, -1 for the one before; ``view_chosen`` the :class:`View` asked for."""

    turned = Signal(int)
    today_pressed = Signal()
    print_pressed = Signal()
    view_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.title = plain_label(role="heading")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.previous = self._button("chevron-left", "")
        self.next = self._button("chevron-right", "")
        self.previous.clicked.connect(lambda _checked: self.turned.emit(-1))
        self.next.clicked.connect(lambda _checked: self.turned.emit(1))
        self.today = QPushButton(self.tr("Today"))
        self.today.setToolTip(self.tr("Go to today (Home)"))
        self.today.clicked.connect(lambda _checked: self.today_pressed.emit())
        self.print = self._button("printer", self.tr("Print this week"))
        self.print.clicked.connect(lambda _checked: self.print_pressed.emit())
        self.views = self._switch()
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        line.setSpacing(SPACE_XS)
        line.addWidget(self.title, 1)
        for button in self.views.values():
            line.addWidget(button)
        line.addSpacing(SPACE_S)
        for widget in (self.print, self.today, self.previous, self.next):
            line.addWidget(widget)

    def _switch(self) -> dict[View, ViewButton]:
        named = {
            View.MONTH: self.tr("Month"),
            View.WEEK: self.tr("Week"),
            View.AGENDA: self.tr("Agenda"),
            View.YEAR: self.tr("Year"),
        }
        hints = {
            View.MONTH: self.tr("Who is due in a month (M)"),
            View.WEEK: self.tr("Who is due in a week, and why (W)"),
            View.AGENDA: self.tr("Who is due, day after day (A)"),
            View.YEAR: self.tr("With whom you were in touch, over a year (Y)"),
        }
        group = QButtonGroup(self)
        buttons = {}
        for view, name in named.items():
            button = ViewButton(name, hints[view])
            button.clicked.connect(lambda _checked, view=view: self.view_chosen.emit(view))
            group.addButton(button)
            buttons[view] = button
        return buttons

    def _button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        set_icon(button, icon, tone="muted")
        set_button_kind(button, "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        _call(button, words)
        return button

    def _name_turners(self, view: View) -> None:
        named = {
            View.MONTH: (self.tr("Previous month (Page Up)"), self.tr("Next month (Page Down)")),
            View.WEEK: (self.tr("Previous week (Page Up)"), self.tr("Next week (Page Down)")),
            View.AGENDA: (self.tr("Previous page (Page Up)"), self.tr("Next page (Page Down)")),
            View.YEAR: (self.tr("Previous year (Page Up)"), self.tr("Next year (Page Down)")),
        }
        for button, words in zip((self.previous, self.next), named[view], strict=True):
            _call(button, words)

    def show_page(self, view: View, words: str) -> None:
        """Say what is shown: the view and the time."""
        self.views[view].setChecked(True)
        self._name_turners(view)
        self._words = words
        self._fit_title()

    def _fit_title(self) -> None:
        letters, room = QFontMetrics(self.title.font()), self.title.width()
        # The year is told sooner than the whole name of the month.
        words = self._words if letters.horizontalAdvance(self._words) <= room else _with_short_month(self._words)
        fitting = letters.elidedText(words, Qt.TextElideMode.ElideRight, room)
        self.title.setText(fitting)
        self.title.setAccessibleName(self._words)
        self.title.setToolTip("" if fitting == self._words else self._words)

    def _least_width(self) -> int:
        """Give how wide the line is at least without its printer: the week is printed from the menu as well."""
        layout = self.layout()
        least = layout.totalMinimumSize().width() if layout is not None else 0
        return least - (0 if self.print.isHidden() else self._printer_width())

    def _printer_width(self) -> int:
        return self.print.sizeHint().width() + SPACE_XS

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._least_width(), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.print.setVisible(self._least_width() + self._printer_width() <= self.width())
        # The line shares out its new width after this.
        QTimer.singleShot(0, self, self._fit_title)

    def words(self) -> str:
        """Give the time that is shown, in full."""
        return self._words
