"""The agenda: everybody who is due, day after day, each with the reason in a sentence."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from netgrow_desktop.ui.follow_ups.agenda_view import AgendaView
from netgrow_desktop.ui.follow_ups.days_delegate import DaysDelegate, day_buttons, day_row_height
from netgrow_desktop.viewmodels.follow_ups import key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtCore import QPoint, QRect
    from PySide6.QtWidgets import QStyledItemDelegate, QWidget

    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.ui.follow_ups.acts import Act
    from netgrow_desktop.viewmodels.follow_ups import Key, Schedule


class DaysList(AgendaView):
    """Rows of one height in the order of their days: any number of them is as quick as ten."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(today, parent)
        self.setAccessibleName(self.tr("Agenda"))
        # The topmost row names its day: what is scrolled into that place has to be painted anew.
        self.verticalScrollBar().valueChanged.connect(lambda _: self.viewport().update())

    def show_schedule(self, schedule: Schedule, parted: Collection[Key] = ()) -> None:
        """Show these items; the current one, the place and what is selected stay, but for what was *parted* with."""
        place, current = self.place(), self.current_item()
        picked = [key for key in map(key_of, self.selected_items()) if key not in parted]
        self.rows.show_days(schedule)
        self.go_to(place)
        if current is not None:
            self.choose_item(current)
        if len(picked) > 1:
            self.select_also(picked)

    def choose_item(self, item: DueItem | None) -> None:
        """Make an item current without telling anybody, scrolling to it only if it is out of sight."""
        self.choose(None if item is None else key_of(item))

    def show_day(self, day: date) -> None:
        """Scroll so that a day, or the next one with anybody, is on top."""
        rows = range(self.rows.rowCount())
        row = bisect_left(rows, day, key=self._day_of)
        self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(min(row, max(len(rows) - 1, 0))))

    def _day_of(self, row: int) -> date:
        item = self.rows.item_at(row)
        return item.due_on if item is not None else date.max

    def top_day(self) -> date | None:
        """Give the day of the topmost row that is seen, None where nobody is due."""
        item = self.rows.item_at(self.rowAt(0))
        return item.due_on if item is not None else None

    def day_under(self, place: QPoint) -> date | None:
        """Give the day of the row at a point of the screen."""
        item = self.rows.item_at(self.indexAt(self.viewport().mapFromGlobal(place)).row())
        return item.due_on if item is not None else None

    @override
    def _item_height(self) -> int:
        return day_row_height()

    @override
    def _make_delegate(self, today: Callable[[], date]) -> QStyledItemDelegate:
        return DaysDelegate(self.rows, today, self)

    @override
    def _buttons_in(self, row: QRect) -> dict[Act, QRect]:
        return day_buttons(row, mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
