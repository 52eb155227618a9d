"""A year at a glance: twelve small months, each day tinted by with how many people there was contact."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import FOCUS_RING, SPACE_L, SPACE_M, SPACE_S, SPACE_XS, contrast_ratio
from netgrow_desktop.ui.elements.spoken_role import Role, spoken_as
from netgrow_desktop.ui.follow_ups.calendar_bar import year_words
from netgrow_desktop.ui.follow_ups.spoken_days import DaysPage, SpokenDays
from netgrow_desktop.ui.follow_ups.wordings import sentence_case, tool_tip
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import color, current_palette, text_font
from netgrow_desktop.viewmodels.contact_year import LEVELS, ContactYear
from netgrow_desktop.viewmodels.dates import add_months, first_weekday, full_day, reader_locale
from netgrow_desktop.viewmodels.follow_ups_month import DAYS_A_WEEK, arrow_days, stepped
from netgrow_desktop.viewmodels.habits import habits_keeper

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from PySide6.QtCore import QEvent

SHARES = (0.0, 0.18, 0.38, 0.68, 1.0)
"""How much of the accent goes into the tint of each level."""

STRONG_SHARES = (0.0, 0.35, 0.55, 0.78, 1.0)
"""The same where high contrast is asked for."""

WIDE = 560
"""From this width four months stand side by side, else three."""

WEEKS_HIGH, LONGEST_MONTH = 6, 31
SMALLEST_WITH_NUMBER, LARGEST_CELL = 18, 34
CELL_GAP, CELL_CORNER = 2, 3
CENTRE = Qt.AlignmentFlag.AlignCenter
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


class _Grid(NamedTuple):
    """The places of a year at one size."""

    block: QSize
    columns: int
    cell: int
    title: int


class YearView(QWidget):
    """Shows a :class:`ContactYear`. ``day_chosen`` carries the selected day, ``day_opened`` one that Enter asks for."""

    day_chosen = Signal(object)
    day_opened = Signal(object)
    page_turned = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = self._day = today
        self._shown = ContactYear(today.year, {})
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        habits_keeper().changed.connect(self.update)
        self.spoken = SpokenDays(self, lambda day: f"{full_day(day)}: {self.said_of(day)}", self.cell_of)
        self._describe()

    def show_year(self, found: ContactYear, today: date) -> None:
        """Show what is known of a year."""
        self._shown, self._today = found, today
        self._describe()
        self.update()

    def year(self) -> int:
        """Give the year that is shown."""
        return self._day.year

    def selected_day(self) -> date:
        """Give the selected day."""
        return self._day

    def go_to(self, day: date) -> None:
        """Select a day, turning to its year."""
        turned = day.year != self._day.year
        self._day = day
        if turned:
            self._shown = ContactYear(day.year, {})
        self._describe()
        self.update()
        if turned:
            self.page_turned.emit()
        self.day_chosen.emit(day)

    def turn(self, years: int) -> None:
        """Turn so many years on, or back."""
        self.go_to(add_months(self._day, 12 * years))

    def people_on(self, day: date) -> int:
        """Give with how many people there was contact on a day."""
        return self._shown.people.get(day, 0)

    def day_at(self, place: QPoint) -> date | None:
        """Give the day at a point of this widget."""
        return next((day for day, cell in self._cells() if cell.adjusted(-1, -1, 1, 1).contains(place)), None)

    def cell_of(self, day: date) -> QRect | None:
        """Give the place of a day, None where the year does not show it."""
        return next((cell for each, cell in self._cells() if each == day), None)

    # Places

    def _grid(self) -> _Grid:
        columns = 4 if self.width() >= WIDE else 3
        room = self.rect().adjusted(SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)
        block = QSize(room.width() // columns, room.height() // (len(self._months()) // columns))
        title = QFontMetrics(text_font("small", strong=True)).height() + SPACE_XS
        wide = (block.width() - SPACE_L) // DAYS_A_WEEK
        high = (block.height() - title - SPACE_M) // WEEKS_HIGH
        return _Grid(block, columns, max(4, min(wide, high, LARGEST_CELL)), title)

    def _months(self) -> range:
        return range(12)

    def _block(self, month: int, grid: _Grid) -> QRect:
        row, column = divmod(month, grid.columns)
        column = grid.columns - 1 - column if self._mirrored() else column
        left = SPACE_M + column * grid.block.width() + (grid.block.width() - grid.cell * DAYS_A_WEEK) // 2
        return QRect(left, SPACE_S + row * grid.block.height(), grid.cell * DAYS_A_WEEK, grid.block.height())

    def _cells(self) -> Iterator[tuple[date, QRect]]:
        grid = self._grid()
        for month, weeks in enumerate(self._shown.months(first_weekday())):
            block = self._block(month, grid)
            for row, week in enumerate(weeks):
                for column, day in enumerate(week):
                    if day is not None:
                        at = DAYS_A_WEEK - 1 - column if self._mirrored() else column
                        left, top = block.left() + at * grid.cell, block.top() + grid.title + row * grid.cell
                        side = grid.cell - CELL_GAP
                        yield day, QRect(left, top, side, side)

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _describe(self) -> None:
        months = ([day for week in weeks for day in week if day is not None] for weeks in self._shown.months(0))
        rows = tuple((*days, *[None] * (LONGEST_MONTH - len(days))) for days in months)
        numbers = tuple(map(reader_locale().toString, range(1, LONGEST_MONTH + 1)))
        names = tuple(map(reader_locale().standaloneMonthName, range(1, 13)))
        self.spoken.show_page(DaysPage(year_words(self._day), rows, numbers, names), self._day)

    def said_of(self, day: date) -> str:
        """Say with how many people there was contact on a day, or that it is still to come."""
        people = self.people_on(day)
        if people:
            return words(Message("calendar.in_touch_with", {"n": people}))
        return self.tr("still to come") if day > self._today else self.tr("no contact noted")

    @staticmethod
    def month_name(month: int, width: int) -> str:
        """Give the name of a month, the short one where the whole one would be cut."""
        locale, metrics = reader_locale(), QFontMetrics(text_font("small", strong=True))
        name = sentence_case(locale.standaloneMonthName(month, QLocale.FormatType.LongFormat))
        if metrics.horizontalAdvance(name) <= width:
            return name
        return sentence_case(locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat))

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = current_palette()
        painter.fillRect(event.rect(), color(palette.raised))
        grid = self._grid()
        painter.setFont(text_font("small", strong=True))
        painter.setPen(color("text"))
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        for month in self._months():
            block = self._block(month, grid)
            painter.drawText(block, start, self.month_name(month + 1, block.width()))
        painter.setFont(text_font("small", tabular=True))
        for day, cell in self._cells():
            if cell.intersects(event.rect()):
                self._paint_day(painter, day, cell)
        painter.end()

    def _paint_day(self, painter: QPainter, day: date, cell: QRect) -> None:
        palette = current_palette()
        level = self._shown.level(day)
        ground = ground_of(level)
        is_to_come = day > self._today and not level
        painter.setPen(QPen(color(palette.line), 1) if is_to_come else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if is_to_come else color(ground))
        painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), CELL_CORNER, CELL_CORNER)
        if cell.width() >= SMALLEST_WITH_NUMBER:
            painter.setPen(color(readable_on(ground, palette.text, palette.on_accent) if level else palette.muted))
            painter.drawText(cell, CENTRE, reader_locale().toString(day.day))
        if day in {self._day, self._today}:
            selected = day == self._day
            tone = "accent" if not selected or self.hasFocus() else "outline"
            painter.setPen(QPen(color(tone), FOCUS_RING if selected else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(cell).adjusted(0, 0, 0, 0), CELL_CORNER, CELL_CORNER)

    # Keys and mouse

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        step = arrow_days(key, mirrored=self._mirrored())
        if step is not None:
            self.go_to(stepped(self._day, step))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.turn(1 if key is Qt.Key.Key_PageDown else -1)
        elif key is Qt.Key.Key_Home:
            self.go_to(self._today)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.day_opened.emit(self._day)
        else:
            event.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        day = self.day_at(event.position().toPoint())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.go_to(day)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None:
            self.day_opened.emit(day)

    @override
    def event(self, event: QEvent, /) -> bool:
        if isinstance(event, QHelpEvent):
            day = self.day_at(event.pos())
            text = tool_tip(f"{full_day(day)}\n{self.said_of(day)}") if day is not None else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    @override
    def resizeEvent(self, event: object, /) -> None:
        self.spoken.setGeometry(self.rect())

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(336, 280)


@spoken_as(Role.Graphic)
class Legend(QWidget):
    """What the tints mean, from nobody to many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        many = reader_locale().toString(LEVELS[-1])
        self.setAccessibleName(self.tr("The darker a day, the more people, up to {many} and more").format(many=many))
        self.setToolTip(self.accessibleName())
        self._few, self._many = self.tr("nobody"), self.tr("{many} and more people").format(many=many)

    def _side(self) -> int:
        return QFontMetrics(text_font("small")).height()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font("small"))
        texts = metrics.horizontalAdvance(self._few) + metrics.horizontalAdvance(self._many)
        return QSize(texts + 2 * SPACE_S + len(SHARES) * (self._side() + CELL_GAP), self._side())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = current_palette()
        painter.setFont(text_font("small"))
        painter.setPen(color("muted"))
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), start, self._few)
        painter.drawText(self.rect(), end, self._many)
        side = self._side()
        left = QFontMetrics(painter.font()).horizontalAdvance(self._few) + SPACE_S
        if self.layoutDirection() is RIGHT_TO_LEFT:
            left = QFontMetrics(painter.font()).horizontalAdvance(self._many) + SPACE_S
        levels = range(len(SHARES))
        for number, level in enumerate(reversed(levels) if self.layoutDirection() is RIGHT_TO_LEFT else levels):
            place = QRectF(left + number * (side + CELL_GAP), 0, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(color(palette.line), 1) if not level else Qt.PenStyle.NoPen)
            painter.setBrush(color(ground_of(level)))
            painter.drawRoundedRect(place, CELL_CORNER, CELL_CORNER)
        painter.end()


def ground_of(level: int) -> str:
    """Give the colour of the days of a level."""
    palette = current_palette()
    if not level:
        return palette.hover if palette.is_strong else palette.window
    return palette.tint(palette.accent, (STRONG_SHARES if palette.is_strong else SHARES)[level])


def readable_on(ground: str, *inks: str) -> str:
    """Give that of several colours which stands out most from a ground."""
    return max(inks, key=lambda ink: contrast_ratio(ink, ground))
