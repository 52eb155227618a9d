"""The calendar in the middle of the tab: month, week, agenda or year, one day and one item selected in all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.elements.room import OnePage
from netgrow_desktop.ui.follow_ups.calendar_bar import CalendarBar, View, month_words, year_words
from netgrow_desktop.ui.follow_ups.days_list import DaysList
from netgrow_desktop.ui.follow_ups.month_view import MonthView
from netgrow_desktop.ui.follow_ups.week_view import WeekView
from netgrow_desktop.ui.follow_ups.year_pane import YearPane
from netgrow_desktop.ui.messages import words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import date

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.cadence.spreading import Capacity
    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.ui.follow_ups.acts import Act
    from netgrow_desktop.viewmodels.follow_ups import Key, Schedule


class CalendarPane(QWidget):
    """One page of the calendar below its bar.

    ``asked`` carries an :class:`Act` and the items that it is meant for, ``step_asked`` items and by how many days to
    move them; the other signals are those of the views.
    """

    asked = Signal(object, object)
    item_chosen = Signal(object)
    plan_asked = Signal(object)
    step_asked = Signal(object, int)
    day_opened = Signal(object)
    person_chosen = Signal(int)
    person_opened = Signal(int)
    print_asked = Signal()

    def __init__(
        self, follow_ups: FollowUpService, lanes: Lanes, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._view = View.MONTH
        self._item: DueItem | None = None
        self._agenda_waits: Schedule | None = None
        self._schedule: Schedule | None = None
        self._capacity: Capacity | None = None
        self.bar = CalendarBar()
        self.month = MonthView(today())
        self.week = WeekView(today())
        self.agenda = DaysList(today)
        self.year = YearPane(follow_ups, lanes, today)
        self._pages = OnePage()
        self._widgets: dict[View, QWidget] = {
            View.MONTH: self.month,
            View.WEEK: self.week,
            View.AGENDA: self.agenda,
            View.YEAR: self.year,
        }
        for page in self._widgets.values():
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages.holder, 1)
        self._connect()
        self._name_page()

    def _connect(self) -> None:
        for grid in (self.month, self.week):
            grid.asked.connect(lambda act, item, grid=grid: self.asked.emit(act, grid.all_with(item)))
            grid.item_chosen.connect(self._tell_chosen)
            grid.plan_asked.connect(self.plan_asked)
            grid.step_asked.connect(lambda item, days, grid=grid: self.step_asked.emit(grid.all_with(item), days))
            grid.day_opened.connect(self.day_opened)
            grid.page_turned.connect(self._name_page)
        self.agenda.asked.connect(self._ask_in_agenda)
        self.agenda.item_chosen.connect(self._tell_chosen)
        self.agenda.verticalScrollBar().valueChanged.connect(lambda _: self._name_page())
        self.year.view.page_turned.connect(self._name_page)
        self.year.person_chosen.connect(self.person_chosen)
        self.year.person_opened.connect(self.person_opened)
        self.bar.turned.connect(self.turn)
        self.bar.today_pressed.connect(lambda: self.go_to(self._today()))
        self.bar.print_pressed.connect(self.print_asked)
        self.bar.view_chosen.connect(self.set_view)

    def _tell_chosen(self, item: DueItem | None) -> None:
        self._item = item
        for view in (self.month, self.week):
            if view is not self._widgets[self._view]:
                view.choose(item)
        if self._view is not View.AGENDA:
            self.agenda.choose_item(item)
        self.item_chosen.emit(item)

    def _ask_in_agenda(self, act: Act, item: DueItem) -> None:
        self.asked.emit(act, self.agenda.all_with(item))

    # Which view, and which time

    def view(self) -> View:
        """Give the view that is shown."""
        return self._view

    def set_view(self, view: View) -> None:
        """Show another view of the same day, the keyboard in it if it was in the one before."""
        day, focused = self.selected_day(), self._has_focus()
        self._view = view
        if view is View.AGENDA:
            self._fill_agenda()
        self._pages.setCurrentWidget(self._widgets[view])
        self.go_to(day)
        if self._item is not None and self._item.due_on == day:
            self.choose(self._item)
        if focused:
            self._widgets[view].setFocus()

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self._pages.holder.isAncestorOf(focused)

    def grid(self) -> MonthView:
        """Give the month, or the week while it is shown."""
        return self.week if self._view is View.WEEK else self.month

    def selected_day(self) -> date:
        """Give the selected day."""
        if self._view is View.YEAR:
            return self.year.view.selected_day()
        if self._view is View.AGENDA:
            item = self.agenda.current_item()
            return item.due_on if item is not None else self.agenda.top_day() or self._today()
        return self.grid().selected_day()

    def go_to(self, day: date) -> None:
        """Select a day and show its page."""
        if self._view is View.YEAR:
            self.year.view.go_to(day)
        elif self._view is View.AGENDA:
            self.agenda.show_day(day)
        else:
            self.grid().go_to(day)
        self._name_page()

    def turn(self, pages: int) -> None:
        """Turn to a page further on, or back."""
        if self._view is View.YEAR:
            self.year.view.turn(pages)
        elif self._view is View.AGENDA:
            bar = self.agenda.verticalScrollBar()
            bar.setValue(bar.value() + pages * bar.pageStep())
        else:
            self.grid().turn(pages)

    def _name_page(self) -> None:
        if self._view is View.YEAR:
            title = year_words(self.year.view.selected_day())
        elif self._view is View.AGENDA:
            day = self.agenda.top_day() or self._today()
            title = month_words(day.year, day.month)
        else:
            title = self.grid().title()
        self.bar.show_page(self._view, title)

    # What is shown

    def show_schedule(self, schedule: Schedule, parted: Collection[Key] = ()) -> None:
        """Show these items; day, page and what is selected stay, but for what was *parted* with."""
        for grid in (self.month, self.week):
            grid.show_schedule(schedule, parted)
        self._schedule = self._agenda_waits = schedule
        if self._view is View.AGENDA:
            self._fill_agenda(parted)
        self._name_page()

    def _fill_agenda(self, parted: Collection[Key] = ()) -> None:
        """Give the agenda what is to be shown; while another view is looked at it waits."""
        schedule, self._agenda_waits = self._agenda_waits, None
        if schedule is not None:
            self.agenda.show_schedule(schedule, parted)
            self.agenda.choose_item(self._item)

    def show_contact(self, categories: Collection[str]) -> None:
        """Ask anew for the contact of the year, with people of these categories (none: all)."""
        self.year.refresh(categories)

    def show_capacity(self, capacity: Capacity | None) -> None:
        """Keep how many follow-ups a day may hold: a drag says so of a day that is full."""
        self._capacity = capacity

    def room_words(self, day: date) -> str:
        """Say that a day is full, "" where it has room or nobody said how much a day may hold."""
        number = len(self._schedule.days.get(day, ())) if self._schedule is not None else 0
        if self._capacity is None or not self._capacity.is_full(day, number):
            return ""
        return words(Message("calendar.day_full", {"n": number, "most": self._capacity.per_day()}))

    def choose(self, item: DueItem | None) -> None:
        """Mark an item without telling anybody."""
        self._item = item
        self.month.choose(item)
        self.week.choose(item)
        self.agenda.choose_item(item)

    def anchor(self) -> QPoint:
        """Give the point on the screen where a popup about what is selected belongs."""
        if self._view is View.AGENDA:
            return self.agenda.anchor()
        if self._view is View.YEAR:
            cell = self.year.view.cell_of(self.year.view.selected_day())
            return self.year.view.mapToGlobal(cell.bottomLeft() if cell is not None else QPoint(0, 0))
        return self.grid().anchor()

    def day_under(self, place: QPoint) -> date | None:
        """Give the day at a point of the screen, None where a drag can be dropped on none."""
        if self._view is View.YEAR:
            return None
        if self._view is View.AGENDA:
            return self.agenda.day_under(place)
        grid = self.grid()
        inside = grid.mapFromGlobal(place)
        return grid.day_at(inside) if grid.rect().contains(inside) else None

    def set_target(self, day: date | None) -> None:
        """Mark the day that a drag would drop on."""
        self.grid().set_target(day)
