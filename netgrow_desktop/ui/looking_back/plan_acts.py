"""Making the plan of a quarter: whom to turn to, and ways to fill empty places. Each becomes a follow-up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.domain.looking_back.periods import quarter_to_look_at
from netgrow_desktop.ui.examine.acts import ExamineActs
from netgrow_desktop.ui.planning.follow_up import plan_follow_up
from netgrow_desktop.ui.planning.form import place_near
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.domain.examine.roles import Gap
    from netgrow_desktop.domain.looking_back.quarter import QuarterReview
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.examine import ExamineService
    from netgrow_desktop.services.looking_back import LookingBackService
    from netgrow_desktop.ui.follow_ups.person_finder import PersonFinder
    from netgrow_desktop.ui.planning.follow_up import PlanForm


class PlanActs(QObject):
    """What is planned from a page, for the quarter of the review that was noted last."""

    person_requested = Signal(int)
    career_requested = Signal(int)
    interview_requested = Signal(object)

    def __init__(
        self,
        page: QWidget,
        service: LookingBackService,
        examine: ExamineService,
        contacts: ContactService,
        lanes: Lanes,
        today: Callable[[], date],
    ) -> None:
        super().__init__(page)
        self._page, self._service, self._contacts = page, service, contacts
        self._lanes, self._today = lanes, today
        self._span = quarter_to_look_at(today())
        self._ways = ExamineActs(page, examine, contacts, self._intend, lanes, today)
        self._ways.person_requested.connect(self.person_requested)
        self._ways.career_requested.connect(self.career_requested)
        self._ways.interview_requested.connect(self.interview_requested)

    def note_review(self, review: QuarterReview) -> None:
        """Note what the page shows: *Find a way* knows its seats and people."""
        self._span = review.span
        if review.examination is not None:
            self._ways.note_examination(review.examination)

    def find_way(self, gap: Gap) -> None:
        """Show who could lead to somebody for an empty place; what is planned there belongs to the plan."""
        self._ways.find_way(gap)

    def plan(self, contact_id: int, name: str) -> PlanForm:
        """Ask when to turn to somebody, and what for."""

        def chosen(day: date, why: str) -> None:
            self._lanes.write(partial(self._intend, (contact_id,), day, why, Purpose.FOLLOW_UP))

        return plan_follow_up(self._page, None, one_line(name), self._today(), chosen)

    def choose_person(self, anchor: QWidget) -> PersonFinder:
        """Ask whom to turn to, then when."""
        from netgrow_desktop.ui.follow_ups.person_finder import PersonFinder

        def found(row: ContactRow) -> None:
            self.plan(row.id, row.name)

        finder = PersonFinder(self._contacts, self._lanes, None, self._page)
        finder.found.connect(found)
        place_near(finder, anchor)
        finder.show()
        finder.field.setFocus()
        return finder

    def _intend(self, ids: Collection[int], day: date, why: str, purpose: Purpose) -> Outcome[tuple[int, ...]]:
        return self._service.intend(self._span, ids, day, why, purpose)
