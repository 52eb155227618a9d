"""Logging contact by a typed line: what it says, shown before anything is saved, and saving it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netgrow_desktop.domain import quick_log
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.quick_log_names import Candidate, likeness
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.storage import contacts, people, ties

if TYPE_CHECKING:
    from datetime import date

    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.quick_log import QuickLog
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network


_WHOLE_WORDS = 2


class QuickLogService:
    """Typed lines such as "coffee with Ana yesterday, asked for advice on pricing"."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def understand(self, text: str, today: date, *, plans: bool = True, day_first: bool = True) -> QuickLog:
        """Give what a line says, with the people of the network whom it names. Nothing is written.

        Without *plans* every line is about contact that took place, also one that says a day to come. *day_first* tells
        whether 5/3 is the fifth of March.
        """
        with self._network.reading() as connection:
            return quick_log.understand(
                text, lambda typed: _named(connection, typed), today, plans=plans, day_first=day_first
            )

    def understand_about(self, person: Candidate, text: str, today: date, *, day_first: bool = True) -> QuickLog:
        """Give what a line says of contact with this one person, whom it need not name.

        Where it names others as well, the whole line is the note, so that nothing of it is lost. Raises NetGrowError
        for a line that says nothing, a day to come or too long ago, or words for a day that are none.
        """
        log = quick_log.understand(
            text,
            lambda typed: [person] if likeness(typed, person) >= _WHOLE_WORDS else [],
            today,
            day_first=day_first,
        )
        if not log.text:
            raise NetGrowError("quick_log.nothing")
        if log.planned_for is not None:
            raise NetGrowError("quick_log.to_come", day=log.said("day"))
        wrong = log.wrong_day()
        if wrong is not None:
            raise NetGrowError(wrong.code, **wrong.values)
        if log.no_contact:
            raise NetGrowError("quick_log.no_contact")
        return replace(log, note=log.text) if any(person not in each.candidates for each in log.mentions) else log

    def save(self, log: QuickLog) -> Outcome[tuple[int, ...]]:
        """Note the contact with everybody who is named, as one undoable act; gives the interactions' ids.

        Raises NetGrowError where the day is still to come, where nobody is named, or where a name is not yet one
        person's: see :func:`netgrow_desktop.domain.quick_log.chosen`.
        """
        if log.planned_for is not None:
            raise NetGrowError("quick_log.to_come", day=log.said("day"))
        _check(log)
        return FollowUpService(self._network).log(log.people, log.happened_on, log.kind, log.note, log.direction)

    def plan(self, log: QuickLog) -> Outcome[tuple[int, ...]]:
        """Plan a follow-up with everybody who is named on the day to come that the line says; gives their ids.

        Raises NetGrowError as :meth:`save` does of people. ValueError for a line of contact that took place.
        """
        if log.planned_for is None:
            raise ValueError(log.happened_on)
        _check(log)
        return FollowUpService(self._network).plan(log.people, log.planned_for, log.reason)


def _check(log: QuickLog) -> None:
    unclear = log.what_is_unclear()
    if unclear is not None:
        raise NetGrowError(unclear.code, **unclear.values)


def _named(connection: Connection, typed: str) -> list[Candidate]:
    """Give the people of this name or e-mail address; those who are archived only where nobody else is called so."""
    if "@" in typed:
        ids = ties.people_at(connection, contacts.value_key("emails", typed), "")
        return [Candidate(row.id, row.name, row.organization, "", typed) for row in people.rows(connection, ids)]
    found = people.named(connection, typed)
    present = [candidate for candidate, archived in found if not archived]
    if any(likeness(typed, each) for each in present):
        return present
    return [candidate for candidate, _ in found]
