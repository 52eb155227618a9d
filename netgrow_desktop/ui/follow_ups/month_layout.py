"""Where everything of a month or a week lies: weekday names, days, the names on a day and the "+2" for the rest."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics

from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS
from netgrow_desktop.ui.follow_ups.card_text import MOST_LINES, card_lines
from netgrow_desktop.ui.theme import text_font
from netgrow_desktop.viewmodels.follow_ups_month import DAYS_A_WEEK, Week

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from netgrow_desktop.domain.follow_ups import DueItem

CHIP_GAP = 2


class Style(NamedTuple):
    """How full a day may be: how many names at most, and how many lines of small type each has, at least."""

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
        today: date | None = None,
    ) -> None:
        self._line = small = QFontMetrics(text_font("small")).height()
        self.weeks = weeks
        self.heads = small + SPACE_S
        self.day_line = small + SPACE_S
        self.chip = style.lines * small + SPACE_XS
        self.style = style
        self._size = size
        self._days = days
        self._mirrored = mirrored
        self._today = today
        self._chips: dict[date, list[tuple[DueItem, QRect]]] = {}

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

    def chips(self, day: date, cell: QRect) -> list[tuple[DueItem, QRect]]:
        """Give the items that a day shows, with their places."""
        if day not in self._chips:
            inside = cell.adjusted(SPACE_XS, self.day_line, -SPACE_XS, -SPACE_XS)
            items = self.items_on(day)[: self.style.most_names]
            heights = self._heights(items, inside.width(), inside.height())
            top, chips = inside.top(), []
            for item, height in zip(items, heights, strict=False):
                chips.append((item, QRect(inside.left(), top, inside.width(), height)))
                top += height + CHIP_GAP
            self._chips[day] = chips
        return self._chips[day]

    def _heights(self, items: tuple[DueItem, ...], width: int, room: int) -> list[int]:
        """Give how high those items are that have room: as their words need, or alike where a day is full."""
        if self._today is None or self.style.lines == 1:
            return [self.chip] * min(len(items), max(0, room // (self.chip + CHIP_GAP)))
        able = items[: max(0, room // (2 * self._line + SPACE_XS + CHIP_GAP))]
        needed = [sum(map(len, card_lines(item, width, self._today))) for item in able]
        heights: list[int] = []
        for most in range(MOST_LINES, self.style.lines - 1, -1):
            heights = [min(lines, most) * self._line + SPACE_XS for lines in needed]
            if len(able) == len(items) and sum(heights) + CHIP_GAP * len(heights) <= room:
                return heights
        ends = accumulate(height + CHIP_GAP for height in heights)
        return heights[: sum(end <= room for end in ends)]

    def hidden(self, day: date, cell: QRect) -> int:
        """Give how many items of a day have no room."""
        return len(self.items_on(day)) - len(self.chips(day, cell))

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
