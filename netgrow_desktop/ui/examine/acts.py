"""What is done from the page: answers, roles and seats, follow-ups, snapshots. Each is one write."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.reports.figures import short_date
from netgrow_desktop.ui.examine.asks import ask_reason
from netgrow_desktop.ui.examine.naming import Naming
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.roles import Gap, Seat, SeatDraft
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.examine import ExamineService
    from netgrow_desktop.ui.examine.find_way import FindWay
    from netgrow_desktop.ui.examine.seat_form import SeatForm
    from netgrow_desktop.ui.planning.follow_up import PlanForm

    PlanAct = Callable[[Collection[int], date, str, Purpose], Outcome[tuple[int, ...]]]
    """Plans follow-ups with people: a day, a reason, what they are for."""


class ExamineActs(QObject):
    """The acts of a page. ``person_requested`` carries somebody's id, ``career_requested`` a stage's, ``tie_settled``
    a pair whose answer was kept, or could not be (``tie_failed``).
    """

    person_requested = Signal(int)
    career_requested = Signal(int)
    interview_requested = Signal(object)
    tie_settled = Signal(int, int)
    tie_failed = Signal()

    def __init__(
        self,
        page: QWidget,
        service: ExamineService,
        contacts: ContactService,
        plan: PlanAct,
        lanes: Lanes,
        today: Callable[[], date],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._service, self._plan = service, plan
        self._lanes, self._today = lanes, today
        self._examination: Examination | None = None
        self.naming = Naming(page, service, contacts, lanes, today)
        self.way: FindWay | None = None

    def note_examination(self, examination: Examination) -> None:
        """Note what the page shows; an open window shows its people anew."""
        self._examination = examination
        self.naming.note_examination(examination)

    # What the owner says

    def answer(self, category: Category, question: str, value: int) -> None:
        """Keep an answer about needs."""
        self._lanes.write(lambda: self._service.answer(category, question, value))

    def answer_pair(self, one: int, other: int, knows: bool | None) -> None:
        """Keep whether two people know each other."""

        def failed(error: NetGrowError) -> None:
            self.tie_settled.emit(one, other)
            self.tie_failed.emit()
            self._lanes.failed.emit(error.message)

        self._lanes.write(
            lambda: self._service.set_tie(one, other, knows=knows),
            lambda _outcome: self.tie_settled.emit(one, other),
            failed,
        )

    # Follow-ups

    def plan(
        self,
        contact_id: int,
        reason: str = "",
        parent: QWidget | None = None,
        purpose: Purpose = Purpose.FOLLOW_UP,
    ) -> PlanForm | None:
        """Ask when to follow up with somebody, and what for; the form begins with a reason."""
        name = self._name(contact_id)
        if not name:
            return None

        def chosen(day: date, why: str) -> None:
            self._lanes.write(
                lambda: self._plan((contact_id,), day, why, purpose),
                lambda _outcome: self._say_planned(name, day),
            )

        from netgrow_desktop.ui.planning import plan_follow_up

        form = plan_follow_up(parent or self._page, None, name, self._today(), chosen)
        form.begin_with(reason, purpose)
        return form

    def thank(self, contact_id: int) -> None:
        """Ask when to thank somebody for the doors they opened."""
        self.plan(contact_id, self.tr("Say thank you for the introductions"), purpose=Purpose.THANK_YOU)

    def _say_planned(self, name: str, day: date) -> None:
        if self.way is not None:
            said = self.tr("Planned: {name}, {day}").format(name=name, day=short_date(day))
            self.way.say_done(said)

    def _name(self, contact_id: int) -> str:
        person = self._examination.people.get(contact_id) if self._examination is not None else None
        if person is not None:
            return one_line(person.name)
        return self.way.name_of(contact_id) if self.way is not None else ""

    # Find a way

    def find_way(self, gap: Gap) -> FindWay:
        """Show who could lead to somebody for an empty place."""
        from netgrow_desktop.ui.examine.find_way import FindWay

        way = FindWay(self._service.ways, self._lanes, self._today(), self._page)
        self.way = way
        way.destroyed.connect(self._forget_way)
        way.acted.connect(partial(self._take_step, gap))
        way.person_requested.connect(self.person_requested)
        way.career_requested.connect(self.career_requested)
        way.interview_requested.connect(way.accept)
        way.interview_requested.connect(self.interview_requested)
        seat = self._seat(gap.seat_id)
        way.look_for(gap, seat.draft if seat is not None else None)
        way.open()
        return way

    def _forget_way(self) -> None:
        self.way = None

    def _take_step(self, gap: Gap, contact_id: int, code: str) -> None:
        from netgrow_desktop.ui.examine.find_way import ASK, NAME

        way = self.way
        if way is None:
            return
        if code == NAME:
            self._name_for(gap, contact_id)
            way.accept()
            return
        if code == ASK:
            self.plan(contact_id, ask_reason(way.goal()), way, Purpose.INTRODUCTION)
        else:
            self.plan(contact_id, parent=way)

    def _name_for(self, gap: Gap, contact_id: int) -> None:
        """Have somebody fill an empty place."""
        role, seat_id = gap.role, gap.seat_id
        if seat_id:
            self._lanes.write(lambda: self._service.fill_seat(seat_id, (contact_id,), is_in=True))
        elif role is not None:
            self._lanes.write(lambda: self._service.set_roles((contact_id,), role, has=True))

    # Seats

    def act_on_seat(self, seat_id: int, code: str) -> None:
        """Name people for a seat, change it, or remove it."""
        from netgrow_desktop.ui.examine.lines import CHANGE, FILL
        from netgrow_desktop.ui.examine.seat_form import SeatForm

        seat = self._seat(seat_id)
        if seat is None:
            return
        if code == FILL:
            self.naming.for_seat(seat)
        elif code == CHANGE:
            self._open_form(SeatForm(lambda draft: self._change_seat(seat_id, draft), self._page, seat.draft))
        else:
            self._lanes.write(lambda: self._service.remove_seat(seat_id))

    def ask_seat(self) -> SeatForm:
        """Ask for a new seat."""
        from netgrow_desktop.ui.examine.seat_form import SeatForm

        return self._open_form(SeatForm(self._add_seat, self._page))

    def _open_form(self, form: SeatForm) -> SeatForm:
        form.open_near(None)
        form.name.setFocus()
        return form

    def _add_seat(self, draft: SeatDraft) -> None:
        self._lanes.write(lambda: self._service.add_seat(draft))

    def _change_seat(self, seat_id: int, draft: SeatDraft) -> None:
        self._lanes.write(lambda: self._service.change_seat(seat_id, draft))

    def _seat(self, seat_id: int) -> Seat | None:
        seats = self._examination.seats if self._examination is not None else ()
        return next((each for each in seats if each.id == seat_id), None)

    # Snapshots

    def freeze(self) -> None:
        """Keep the examination as it is today."""
        today = self._today()
        self._lanes.write(lambda: self._service.freeze(today))

    def remove_snapshot(self, snapshot_id: int) -> None:
        """Remove a snapshot."""
        self._lanes.write(lambda: self._service.remove_snapshot(snapshot_id))
