"""Doing what was asked with a due item: ask what is needed, then write."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QPoint, Signal

from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.follow_ups.acts import Act, is_possible
from netgrow_desktop.ui.follow_ups.other_day import ask_move, ask_pause
from netgrow_desktop.ui.follow_ups.person_finder import PersonFinder
from netgrow_desktop.ui.follow_ups.plan_editor import edit_plan
from netgrow_desktop.ui.follow_ups.wordings import shown
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning import choose_cadence, choose_snooze, log_contact, plan_follow_up
from netgrow_desktop.ui.planning.follow_up import PlanForm
from netgrow_desktop.ui.planning.form import place_near
from netgrow_desktop.viewmodels.follow_ups import Key, key_of
from netgrow_desktop.viewmodels.follow_ups_month import stepped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.before_writing.contact_said import ContactSaid
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.services.cadences import CadenceService
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.follow_ups import FollowUpService

Value = TypeVar("Value")


class ItemDesk(QObject):
    """Opens the popups and writes their answers.

    Just before a write: ``leaving`` carries the item that will go from its place, ``placing`` the id of a person
    and the day on which they will be found next.
    """

    leaving = Signal(object)
    placing = Signal(int, object)
    person_asked = Signal(int)
    writing_asked = Signal(int)

    def __init__(
        self,
        follow_ups: FollowUpService,
        contacts: ContactService,
        cadences: CadenceService,
        lanes: Lanes,
        today: Callable[[], date],
        home: QWidget,
    ) -> None:
        super().__init__(home)
        self._follow_ups, self._contacts, self._cadences, self._lanes = follow_ups, contacts, cadences, lanes
        self._today = today
        self._home = home
        self._under_way: dict[Key, date] = {}
        self._waiting: dict[Key, int] = {}
        self._left: set[Key] = set()
        self._placings = 0

    def act(self, act: Act, item: DueItem, anchor: QPoint) -> None:
        """Do what was asked; *anchor* is where a popup belongs on the screen.

        What was dealt with just now and only still stands there is left alone, so that no key counts twice.
        """
        if key_of(item) in self._left:
            return
        service, today = self._follow_ups, self._today()
        match act:
            case Act.DONE:
                name, kind = shown(item.name), item.usual_kind()
                log_contact(self._home, anchor, name, today, partial(self._complete, item), kind=kind)
            case Act.SNOOZE:
                choose_snooze(self._home, anchor, today, partial(self._snooze, item), item.due_on)
            case Act.SKIP:
                self._leave(item, partial(service.skip, item, today))
            case Act.REMOVE:
                self._leave(item, partial(service.delete, item))
            case Act.EDIT if item.kind is FollowUpKind.PLANNED:
                edit_plan(self._home, anchor, item, today, partial(self._change, item))
            case Act.EDIT:
                choose_cadence(self._home, anchor, item.cadence_days, partial(self._set_cadence, item))
            case Act.PAUSE:
                self._pause([item], anchor)
            case _:
                self._go_on(act, item, anchor)

    def _go_on(self, act: Act, item: DueItem, anchor: QPoint) -> None:
        """Open what leads on from an item, which stays."""
        today = self._today()
        match act:
            case Act.PERSON:
                self.person_asked.emit(item.contact_id)
            case Act.WRITE:
                self.writing_asked.emit(item.contact_id)
            case Act.PLAN:
                self._plan_with(item.contact_id, item.name, max(item.due_on, today), anchor)
            case Act.MOVE:
                ask_move(self._home, anchor, today, partial(self.move, item), item.due_on)

    def act_on(self, act: Act, items: Sequence[DueItem], anchor: QPoint) -> None:
        """Do what was asked with several items in one act, each kind of item in its way."""
        fitting = [item for item in items if is_possible(act, item) or act is Act.EDIT]
        left = [item for item in fitting if key_of(item) not in self._left]
        if len(items) == 1:
            self.act(act, items[0], anchor)
            return
        if not left:
            return
        service, today = self._follow_ups, self._today()
        people = words(Message("people.count", {"n": len({item.contact_id for item in left})}))
        match act:
            case Act.DONE:
                log_contact(self._home, anchor, people, today, partial(self._complete_all, left))
            case Act.SNOOZE:
                last = max(item.due_on for item in left)
                choose_snooze(
                    self._home, anchor, today, lambda day: self._leave_all(left, service.snooze_all, day), last
                )
            case Act.EDIT:
                ask_move(self._home, anchor, today, lambda day: self._leave_all(left, service.move, day))
            case Act.SKIP:
                self._leave_all(left, service.skip_all, today)
            case Act.REMOVE:
                self._leave_all(left, service.delete_all)
            case Act.PAUSE:
                self._pause(left, anchor)
            case _:
                self.act(act, left[0], anchor)

    def _leave_all(self, items: Sequence[DueItem], write: Callable[..., Outcome[None]], *more: object) -> None:
        self._left |= {key_of(item) for item in items}
        for item in items:
            self.leaving.emit(item)
        self._lanes.write_breakable(
            partial(write, items, *more), failed=self._stay, cancelled=self.see_again, broken=self.see_again
        )

    def _complete_all(self, items: Sequence[DueItem], said: ContactSaid) -> None:
        self._leave_all(items, self._follow_ups.complete_all, *said)

    def _pause(self, items: Sequence[DueItem], anchor: QPoint) -> None:
        ids = list(dict.fromkeys(item.contact_id for item in items))
        one = shown(items[0].name) if len(ids) == 1 else words(Message("people.count", {"n": len(ids)}))

        def chosen(until: date | None) -> None:
            for item in items:
                self.leaving.emit(item)
            self._lanes.write_breakable(partial(self._cadences.pause, ids, until))

        ask_pause(self._home, anchor, one, self._today(), chosen)

    def see_again(self) -> None:
        """Say that the items are shown anew, or stayed."""
        self._left.clear()

    def _leave(self, item: DueItem, write: Callable[[], Outcome[Value]]) -> None:
        self._left.add(key_of(item))
        self.leaving.emit(item)
        self._lanes.write(write, failed=self._stay)

    def _stay(self, error: NetGrowError) -> None:
        self._left.clear()
        self._lanes.failed.emit(error.message)

    def _complete(self, item: DueItem, said: ContactSaid) -> None:
        self._leave(item, partial(self._follow_ups.complete, item, *said))

    def _snooze(self, item: DueItem, day: date) -> None:
        self._leave(item, partial(self._follow_ups.snooze, item, day))

    def _change(self, item: DueItem, day: date, reason: str) -> None:
        self._place(item.contact_id, day, partial(self._follow_ups.change, item, day, reason))

    def _set_cadence(self, item: DueItem, days: int | None) -> None:
        if days != item.cadence_days:
            self._leave(item, partial(self._follow_ups.set_cadence, [item.contact_id], days, self._today()))

    def move(self, item: DueItem, day: date) -> None:
        """Move an item to a day; one that has passed counts as today."""
        day = max(day, self._today())
        if day == item.due_on:
            return
        key = key_of(item)
        self._under_way[key] = day
        self._waiting[key] = self._waiting.get(key, 0) + 1
        self._place(item.contact_id, day, partial(self._follow_ups.change, item, day), partial(self._arrived, key))

    def move_all(self, items: Sequence[DueItem], day: date) -> None:
        """Move items to a day, several in one act; one that has passed counts as today."""
        day = max(day, self._today())
        if len(items) == 1:
            self.move(items[0], day)
        else:
            self._lanes.write_breakable(partial(self._follow_ups.move, items, day))

    def step(self, item: DueItem, days: int) -> None:
        """Move an item some days on; pressed again quickly, it counts from where the item is going.

        Nothing moves into days that have passed.
        """
        if days < 0 and item.due_on <= self._today():
            return
        going = self._under_way.get(key_of(item))
        if going is None:
            self.move(item, stepped(item.due_on, days))
        elif item.kind is FollowUpKind.PLANNED:
            self.move(item, stepped(going, days))

    def step_all(self, items: Sequence[DueItem], days: int) -> None:
        """Move items some days on, several in one act."""
        if len(items) == 1:
            self.step(items[0], days)
        else:
            self._lanes.write_breakable(partial(self._follow_ups.shift, items, days, self._today()))

    def _arrived(self, key: Key) -> None:
        self._waiting[key] -= 1
        if not self._waiting[key]:
            del self._waiting[key], self._under_way[key]

    def is_placing(self) -> bool:
        """Tell whether an item is still on its way to the day that was told of last."""
        return self._placings > 0

    def _place(
        self, contact_id: int, day: date, write: Callable[[], Outcome[Value]], ended: Callable[[], None] | None = None
    ) -> None:
        def done(_outcome: object = None) -> None:
            self._placings -= 1
            if ended is not None:
                ended()

        def failed(error: NetGrowError) -> None:
            done()
            self._lanes.failed.emit(error.message)

        self._placings += 1
        self.placing.emit(contact_id, day)
        self._lanes.write(write, done, failed)

    def settle(self, item: DueItem, interaction_id: int) -> None:
        """Close a planned follow-up that a noted contact has answered."""
        self._leave(item, partial(self._follow_ups.settle, item, self._today(), interaction_id))

    def plan(self, day: date, anchor: QPoint) -> PersonFinder:
        """Ask for a person, then for the reason, to follow up on a day (today, if it has passed)."""
        day = max(day, self._today())
        finder = PersonFinder(self._contacts, self._lanes, day, self._home)
        finder.found.connect(lambda person: self._plan_with(person.id, person.name, day, anchor))
        place_near(finder, anchor)
        finder.show()
        finder.field.setFocus()
        return finder

    def _plan_with(self, contact_id: int, name: str, day: date, anchor: QPoint) -> None:
        form = plan_follow_up(self._home, anchor, shown(name), self._today(), partial(self._planned, contact_id))
        if isinstance(form, PlanForm):
            form.day.set_day(day)
            form.reason.setFocus()

    def _planned(self, contact_id: int, day: date, reason: str) -> None:
        self._place(contact_id, day, partial(self._follow_ups.plan, [contact_id], day, reason))
