"""The follow-ups tab: who to turn to today and why, the calendar, and the person's card."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.background.lanes import Lanes, Question
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.week_sheet import week_sheet
from netgrow_desktop.ui.elements.parts import Parts
from netgrow_desktop.ui.elements.room import OnePage
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.follow_ups.agenda_view import AgendaView
from netgrow_desktop.ui.follow_ups.calendar_bar import VIEW_KEYS, View
from netgrow_desktop.ui.follow_ups.calendar_pane import CalendarPane
from netgrow_desktop.ui.follow_ups.day_drag import DayDrag
from netgrow_desktop.ui.follow_ups.day_popup import DayPopup
from netgrow_desktop.ui.follow_ups.header import Header
from netgrow_desktop.ui.follow_ups.item_desk import ItemDesk
from netgrow_desktop.ui.follow_ups.open_plan_strip import OpenPlanStrip
from netgrow_desktop.ui.follow_ups.quiet_places import QuietNote, first_steps, invitation
from netgrow_desktop.ui.person.person_panel import LETTERS, PersonPanel
from netgrow_desktop.ui.planning.form import place_near
from netgrow_desktop.ui.tab import Tab
from netgrow_desktop.viewmodels.dates import first_weekday
from netgrow_desktop.viewmodels.follow_ups import Key, Schedule, key_of, renewed, schedule
from netgrow_desktop.viewmodels.follow_ups_month import week_of
from netgrow_desktop.viewmodels.habits import habits_keeper

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent

    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.services.breakdown import BreakdownService
    from netgrow_desktop.services.cadences import CadenceService
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.ui.follow_ups.acts import Act

CARES_ABOUT = Changes.FOLLOW_UPS | Changes.INTERACTIONS | Changes.CONTACTS | Changes.CATEGORIES | Changes.TAGS
CLOCK_MS = 30_000
"""How often the tab looks whether a new day has begun, in milliseconds: a timer until midnight would sleep along."""

FEW = 50
"""Of so many people what is due is asked again one by one, of more it is asked of everybody."""

WIDTHS, NARROWEST_LIST = (304, 640, 336), 240
CONTACT_NOTED = frozenset(("journal.log_contact", "journal.complete_follow_up"))


class FollowUpsTab(Tab):
    """The calendar of follow-ups. ``due_counted`` tells how many people are overdue or due today, also while hidden.

    ``person_requested`` carries the id of a person to be shown in the contacts; ``plan_requested`` asks for the
    contacts, to choose people and to say how often to be in touch with them.
    """

    due_counted = Signal(int)
    person_requested = Signal(int)
    plan_requested = Signal()
    print_requested = Signal(object)
    """Carries the :class:`WeekSheet` to be printed."""
    review_requested = Signal(str)
    """Carries the period to look back on: "week" or "quarter"."""

    def __init__(
        self,
        follow_ups: FollowUpService,
        contacts: ContactService,
        breakdown: BreakdownService,
        cadences: CadenceService,
        lanes: Lanes,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(CARES_ABOUT, parent)
        self._follow_ups, self._contacts, self._cadences = follow_ups, contacts, cadences
        self._lanes, self._today = lanes, today
        self._question, self._count_question, self._capacity_question, self._offer_question, self._people_question = (
            Question(lanes) for _ in range(5)
        )
        self._schedule: Schedule | None = None
        self._is_nobody_there = False
        self._stale: set[int] | None = None
        self._day = today()
        self._current: Key | None = None
        self._heirs: list[Key] = []
        self._parted: set[Key] = set()
        self._placed: tuple[int, date] | None = None
        self.header = Header()
        self.strip = OpenPlanStrip()
        self.agenda = AgendaView(today)
        self.pane = CalendarPane(follow_ups, lanes, today)
        self.bar, self.month = self.pane.bar, self.pane.month
        self.card = PersonPanel(contacts, breakdown, follow_ups, lanes, today)
        self.desk = ItemDesk(follow_ups, contacts, cadences, lanes, today, self)
        self.drag = DayDrag(self, today, self.pane.day_under, self.pane.set_target, self.pane.room_words)
        self._lay_out()
        self._connect()
        self._connect_drag()
        self.entrance = self.agenda
        QTimer.singleShot(0, self, self._count)

    # Building

    def _lay_out(self) -> None:
        left = QWidget()
        left.setBackgroundRole(QPalette.ColorRole.Base)
        left.setAutoFillBackground(True)
        self.note = QuietNote()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.note)
        column.addWidget(self.agenda, 1)
        left.setMinimumWidth(NARROWEST_LIST)
        self.days = Parts(left, self.pane, stretch=1)
        self.splitter = Parts(self.days, self.card, stretch=0)
        self._set_widths([scaled(width, LETTERS) for width in WIDTHS])
        self.first_steps = first_steps()
        self.empty = invitation(self.plan_requested.emit, self._plan_here, self._open_rhythm, self._see_year)
        calendar = QWidget()
        column = QVBoxLayout(calendar)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.strip):
            column.addWidget(part)
        column.addWidget(self.splitter, 1)
        self._pages = OnePage(self)
        self._pages.addWidget(calendar)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.first_steps)

    def _connect(self) -> None:
        self.note.everybody_pressed.connect(self.header.chips.clear)
        self.header.chips.chosen.connect(lambda _: self._refilter())
        self.header.plan_pressed.connect(self._plan_here)
        self.header.rhythm_pressed.connect(self._open_rhythm)
        self.header.spread_pressed.connect(self._open_spreading)
        self.header.review_pressed.connect(self.review_requested)
        self.agenda.item_chosen.connect(self._follow_agenda)
        self.agenda.asked.connect(
            lambda act, item: self.desk.act_on(act, self.agenda.all_with(item), self.agenda.anchor())
        )
        self.pane.item_chosen.connect(self._follow_calendar)
        self.pane.asked.connect(lambda act, items: self.desk.act_on(act, items, self.pane.anchor()))
        self.pane.plan_asked.connect(lambda day: self.desk.plan(day, self.pane.anchor()))
        self.pane.step_asked.connect(self.desk.step_all)
        self.pane.day_opened.connect(self._open_day)
        self.pane.person_chosen.connect(self.card.show_person)
        self.pane.person_opened.connect(self.person_requested)
        self.pane.print_asked.connect(self._print_week)
        self.bar.view_chosen.connect(lambda _: self._show_page())
        self.desk.leaving.connect(self._remember_heirs)
        self.desk.placing.connect(self._remember_place)
        self.desk.person_asked.connect(self.person_requested)
        self.desk.writing_asked.connect(self.card.writing_requested)
        self.card.person_requested.connect(self.person_requested)
        self.strip.settled.connect(self.desk.settle)
        self._lanes.written.connect(self._on_written)
        habits_keeper().changed.connect(self._take_up_habits)
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self._look_at_clock)
        self._clock.start()
        fold = QAction(self.tr("Person panel"), self)
        fold.setShortcut(QKeySequence("F9"))
        fold.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        fold.triggered.connect(lambda: self.card.setVisible(self.card.isHidden()))
        self.addAction(fold)

    def _connect_drag(self) -> None:
        for view in (self.agenda, self.pane.agenda):
            self.drag.watch(view.viewport(), view.draggable_at, view.all_with)
        for grid in (self.month, self.pane.week):
            self.drag.watch(grid, grid.item_at, grid.all_with)
        self.drag.add_turner(self.bar.previous, partial(self.pane.turn, -1))
        self.drag.add_turner(self.bar.next, partial(self.pane.turn, 1))
        self.drag.dropped.connect(self.desk.move_all)

    # Asking and showing

    @override
    def refresh(self, changes: Changes) -> None:
        """Ask for what is due: of the few whom a change concerns, where they are known, else of everybody."""
        told = self._lanes.told()
        people = told.people if told is not None else ()
        if people and len(people) <= FEW and self._schedule is not None and self._schedule.today == self._today():
            self._ask_for(people, self._schedule)
        else:
            self._ask()
        if changes & (CARES_ABOUT & ~Changes.FOLLOW_UPS):
            self.pane.show_contact(self.header.chips.categories())
        self.card.refresh(changes)

    def _ask(self) -> None:
        """Ask for everything that is due, sorted on the lane that asks."""
        today, first = self._today(), first_weekday()
        chosen, service = self.header.chips.categories(), self._follow_ups
        self._stale = None
        self._people_question.ask(self._contacts.is_empty, self._note_people)
        self._capacity_question.ask(self._cadences.capacity, self.pane.show_capacity)
        self._question.ask(lambda: schedule(service.due_items(today), today, first, chosen), self._show)
        self._offer_question.ask(lambda: service.review_offer(today), self.header.offer_review)

    def _ask_for(self, people: Collection[int], before: Schedule) -> None:
        """Ask for some people again, and for those of whom the answer is still on its way."""
        if self._stale is None:
            self._ask()
            return
        self._stale.update(people)
        asked, first = tuple(self._stale), first_weekday()
        chosen, service, today = self.header.chips.categories(), self._follow_ups, before.today
        self._question.ask(
            lambda: renewed(before, asked, service.due_items_of(asked, today), first, chosen), self._show
        )

    def _take_up_habits(self) -> None:
        """Begin weeks with another weekday."""
        self.on_changed(Changes.FOLLOW_UPS)

    def _refilter(self) -> None:
        self._ask()
        self.pane.show_contact(self.header.chips.categories())

    @override
    def on_changed(self, changes: Changes) -> None:
        super().on_changed(changes)
        if changes & CARES_ABOUT and not self.isVisible():
            self._count()

    def _count(self) -> None:
        today, service = self._today(), self._follow_ups
        self._count_question.ask(lambda: service.due_count(today), self.due_counted.emit)

    def _show(self, found: Schedule) -> None:
        first_time = self._schedule is None
        self._schedule = found
        self._stale = set()
        self.desk.see_again()
        if found.keys or first_time:
            # After the last one was dealt with the calendar stays, and says that nothing is due.
            self._show_page()
        # What was dealt with leaves the selection for good: it may stand elsewhere, or come back by an undo.
        parted, self._parted = self._parted, set()
        self._heirs = [key for key in self._heirs if key not in parted]
        place = self.agenda.place()
        picked = [key for key in map(key_of, self.agenda.selected_items()) if key not in parted]
        self.agenda.rows.show_schedule(found)
        self.pane.show_schedule(found, parted)
        self.agenda.go_to(place)
        self._choose_again(found, first_time=first_time, parted=self._current in parted)
        if len(picked) > 1 and self._current in picked:
            self.agenda.select_also(picked)
        self.header.show_counts(found.agenda)
        self.note.show_for(found, is_filtered=bool(self.header.chips.categories()))
        self.strip.forget_unless(found.keys)
        self._count_question.drop()
        self.due_counted.emit(found.due)

    def _show_page(self) -> None:
        """Show the calendar where it has anything to show: follow-ups, or the year with the contact that was."""
        has_something = self._schedule is None or bool(self._schedule.keys) or self.pane.view() is View.YEAR
        self._pages.setCurrentIndex(2 if self._is_nobody_there else 0 if has_something else 1)

    def _note_people(self, is_empty: bool) -> None:
        was_empty, self._is_nobody_there = self._is_nobody_there, is_empty
        if was_empty is not is_empty:
            self._show_page()

    def _set_view(self, view: View) -> None:
        self.pane.set_view(view)
        self._show_page()

    def _see_year(self) -> None:
        self._set_view(View.YEAR)
        self.pane.year.setFocus()

    # Which item is current

    def _choose_again(self, found: Schedule, *, first_time: bool, parted: bool) -> None:
        """Stay with the current item; after it was dealt with, go on to the next one."""
        placed, self._placed = self._placed, None
        heirs, self._heirs = self._heirs, []
        if placed is not None:
            person, day = placed
            item = next((each for each in found.days.get(day, ()) if each.contact_id == person), None)
            if item is not None:
                self.pane.go_to(day)
                self._take(item)
                return
            if self.desk.is_placing():
                # This answer was read before the item arrived there; the next one shows it.
                self._placed = placed
        heir = next((found.shown[key] for key in heirs if key in found.shown), None)
        if heir is not None:
            self._take(heir)
        elif self._current in found.shown and not heirs:
            self.agenda.choose(self._current, show=parted)
        else:
            self._take(found.first() if first_time else None)

    def _take(self, item: DueItem | None) -> None:
        """Make an item current everywhere."""
        self._current = key_of(item) if item is not None else None
        self.agenda.choose(self._current)
        self.pane.choose(item)
        self._show_card(item)

    def _show_card(self, item: DueItem | None) -> None:
        if item is None:
            self.card.clear()
        else:
            self.card.show_person(item.contact_id)

    def _follow_agenda(self, item: DueItem | None) -> None:
        if item is not None:
            self._current = key_of(item)
            self.pane.choose(item)
            self._show_card(item)

    def _follow_calendar(self, item: DueItem | None) -> None:
        self._current = key_of(item) if item is not None else None
        if self._current is not None:
            self.agenda.rows.unfold(self._current)
        self.agenda.choose(self._current)
        self._show_card(item)

    def _remember_heirs(self, item: DueItem) -> None:
        self._parted.add(key_of(item))
        if key_of(item) == self._current:
            self._heirs = self.agenda.rows.neighbours(key_of(item))

    def _remember_place(self, contact_id: int, day: date) -> None:
        self._placed = (contact_id, day)

    # Acting

    def _act_in_popup(self, act: Act, item: DueItem) -> None:
        self.desk.act(act, item, self.pane.anchor())

    def _plan_here(self) -> None:
        shown = self._pages.currentIndex() == 0
        anchor = self.pane.anchor() if shown else self.empty.mapToGlobal(QPoint(self.width() // 2, self.height() // 2))
        self.desk.plan(self.pane.selected_day(), anchor)

    def _print_week(self) -> None:
        if self._schedule is not None:
            week = week_of(self.pane.selected_day(), first_weekday())
            self.print_requested.emit(week_sheet(self._schedule.shown.values(), week, self._schedule.today))

    def _open_rhythm(self) -> None:
        from netgrow_desktop.ui.follow_ups.rhythm_dialog import RhythmDialog

        RhythmDialog(self._cadences, self._contacts, self._lanes, self._today, self).open()

    def _open_spreading(self) -> None:
        from netgrow_desktop.ui.follow_ups.spread_dialog import SpreadDialog

        SpreadDialog(self._cadences, self._follow_ups, self._lanes, self._today, self).open()

    def _open_day(self, day: date) -> None:
        if self._schedule is None or not self._schedule.days.get(day):
            return
        popup = DayPopup(day, self._schedule.days[day], self._today, self)
        popup.asked.connect(self._act_in_popup)
        popup.list.item_chosen.connect(self._follow_popup)
        popup.plan_asked.connect(lambda day: self.desk.plan(day, self.pane.anchor()))
        place_near(popup, self.pane.anchor())
        popup.show()
        popup.list.setFocus()

    def _follow_popup(self, item: DueItem | None) -> None:
        if item is not None:
            self._take(item)

    def _on_written(self, outcome: Outcome[object]) -> None:
        """After contact was noted, here or elsewhere, ask about what is still planned with the person."""
        if outcome.name is None or outcome.name.code not in CONTACT_NOTED:
            return
        # Undo and redo carry the same name, but no contact's id.
        noted = outcome.value if isinstance(outcome.value, tuple) else (outcome.value,)
        ids = [each for each in noted if isinstance(each, int) and not isinstance(each, bool)]
        if len(ids) == 1:
            today, service = self._today(), self._follow_ups
            self._lanes.read(lambda: service.plans_left_open(ids, today), partial(self._ask_about, ids[0]))

    def _ask_about(self, interaction_id: int, left: list[DueItem]) -> None:
        if left:
            self.strip.ask(left[0], interaction_id, self._today())

    def _look_at_clock(self) -> None:
        if self._today() == self._day:
            return
        self._day = self._today()
        if self.isVisible():
            self.refresh(CARES_ABOUT)
        else:
            self._missed |= CARES_ABOUT
            self._count()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        typing = isinstance(QApplication.focusWidget(), QLineEdit)
        if self.focusWidget() is None and not typing:
            self.agenda.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._begin_in_list)

    def _begin_in_list(self) -> None:
        """Take the keyboard from the first control of the page, a filter, to which Qt gives it when pages turn."""
        focused = QApplication.focusWidget()
        if focused is not None and self.header.chips.isAncestorOf(focused):
            self.agenda.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.drag.cancel()
        self._show_page()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        view = next((view for view, key in VIEW_KEYS.items() if key == event.key()), None)
        if event.key() == Qt.Key.Key_N and not event.modifiers():
            (self.first_steps.add_requested.emit if self._is_nobody_there else self._plan_here)()
        elif view is not None and not event.modifiers():
            self._set_view(view)
        elif event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.pane.turn(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    # What the session remembers

    @override
    def state(self) -> dict[str, object]:
        """Give how the tab is laid out, to be kept until the next start."""
        return {
            "widths": [*self.days.widths(), self.splitter.widths()[1]],
            "card": not self.card.isHidden(),
            "view": self.pane.view().value,
        }

    def _set_widths(self, widths: Sequence[int]) -> None:
        left, middle, right = widths
        self.splitter.set_widths([left + middle, right])
        self.days.set_widths([left, middle])

    @override
    def restore(self, state: Mapping[str, object]) -> None:
        """Lay the tab out as it was; what is not understood is left as it is."""
        widths = state.get("widths")
        if isinstance(widths, list) and len(widths) == len(WIDTHS) and all(isinstance(each, int) for each in widths):
            self._set_widths(widths)
        self.card.setVisible(state.get("card") is not False)
        view = state.get("view")
        if isinstance(view, str) and view in set(View):
            self._set_view(View(view))
