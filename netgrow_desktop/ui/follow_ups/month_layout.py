"""Where everything of a month or a week lies: weekday names, days, the names on a day and the "+2" for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics

from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS
from netgrow_desktop.ui.theme import text_font
from netgrow_desktop.viewmodels.follow_ups_month import DAYS_A_WEEK, Week

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from netgrow_desktop.domain.follow_ups import DueItem

CHIP_GAP = 2


class Style(NamedTuple):
    """How full a day may be: how many names at most, and how many lines of small type each has."""

    most_names: int
    lines: int = 1


MONTH_STYLE = Style(3)
WEEK_STYLE = Style(40, 4)


class Spot(NamedTuple):
    """What lies at a point: a day, and on it an item, the sign for those that are not shown, or neither."""

    day: date
    item: DueItem | None = None
    more: bool = False


class MonthLayout:
    """The places of some weeks at one size; made anew when either changes."""

    def __init__(
        self,
        size: QSize,
        weeks: tuple[Week, ...],
        days: Mapping[date, tuple[DueItem, ...]],
        *,
        mirrored: bool = False,
        style: Style = MONTH_STYLE,
    ) -> None:
        small = QFontMetrics(text_font("small")).height()
        self.weeks = weeks
        self.heads = small + SPACE_S
        self.day_line = small + SPACE_S
        self.chip = style.lines * small + SPACE_XS
        self.style = style
        self._size = size
        self._days = days
        self._mirrored = mirrored

    def items_on(self, day: date) -> tuple[DueItem, ...]:
        """Give everything that is due on a day."""
        return self._days.get(day, ())

    def head(self, column: int) -> QRect:
        """Give the place of a weekday's name."""
        left, right = self._edges(column)
        return QRect(left, 0, right - left, self.heads)

    def cell(self, row: int, column: int) -> QRect:
        """Give the place of a day."""
        left, right = self._edges(column)
        room = self._size.height() - self.heads
        top = self.heads + room * row // len(self.weeks)
        bottom = self.heads + room * (row + 1) // len(self.weeks)
        return QRect(left, top, right - left, bottom - top)

    def _edges(self, column: int) -> tuple[int, int]:
        place = DAYS_A_WEEK - 1 - column if self._mirrored else column
        width = self._size.width()
        return width * place // DAYS_A_WEEK, width * (place + 1) // DAYS_A_WEEK

    def cells(self) -> Iterator[tuple[date, QRect]]:
        """Give all days of the calendar with their places."""
        for row, week in enumerate(self.weeks):
            for column, day in enumerate(week):
                if day is not None:
                    yield day, self.cell(row, column)

    def cell_of(self, day: date) -> QRect | None:
        """Give the place of a day, None where the month does not show it."""
        return next((rect for each, rect in self.cells() if each == day), None)

    def names_at_most(self, cell: QRect) -> int:
        """Give how many names a day has room for."""
        room = cell.height() - self.day_line - SPACE_XS
        return max(0, min(self.style.most_names, room // (self.chip + CHIP_GAP)))

    def chips(self, day: date, cell: QRect) -> list[tuple[DueItem, QRect]]:
        """Give the items that a day shows, with their places."""
        items = self.items_on(day)[: self.names_at_most(cell)]
        top = cell.top() + self.day_line
        step = self.chip + CHIP_GAP
        inside = cell.adjusted(SPACE_XS, 0, -SPACE_XS, 0)
        return [
            (item, QRect(inside.left(), top + number * step, inside.width(), self.chip))
            for number, item in enumerate(items)
        ]

    def hidden(self, day: date, cell: QRect) -> int:
        """Give how many items of a day have no room."""
        return max(0, len(self.items_on(day)) - self.names_at_most(cell))

    def number(self, cell: QRect) -> QRect:
        """Give the place of a day's number, at the beginning of its first line."""
        side = self.day_line - CHIP_GAP
        left = cell.right() - SPACE_XS - side if self._mirrored else cell.left() + SPACE_XS
        return QRect(left, cell.top() + 1, side, side)

    def more(self, cell: QRect) -> QRect:
        """Give the place of the "+2", at the end of a day's first line."""
        number = self.number(cell)
        if self._mirrored:
            return QRect(cell.left() + SPACE_XS, number.top(), number.left() - cell.left() - SPACE_S, number.height())
        left = number.right() + SPACE_XS
        return QRect(left, number.top(), cell.right() - SPACE_XS - left, number.height())

    def hit(self, place: QPoint) -> Spot | None:
        """Give what lies at a point."""
        for day, cell in self.cells():
            if not cell.contains(place):
                continue
            for item, chip in self.chips(day, cell):
                if chip.contains(place):
                    return Spot(day, item)
            return Spot(day, None, bool(self.hidden(day, cell)) and self.more(cell).contains(place))
        return None
