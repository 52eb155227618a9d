"""Examining the network: what it is and what it lacks, who knows whom, roles, seats, needs and snapshots."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import CATEGORY_OF
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.examine import snapshots as rules
from netgrow_desktop.domain.examine.readings import QUESTIONS
from netgrow_desktop.domain.examine.ties import pair
from netgrow_desktop.domain.examine.ways import ways
from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.domain.interviews.interview import about_of
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.services import examination, introducers
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import named
from netgrow_desktop.services.suggested_people import suggested
from netgrow_desktop.storage import (
    acquaintances,
    answers,
    contacts,
    depth,
    follow_ups,
    interviews,
    past,
    roles,
    seats,
    snapshots,
    ties,
)
from netgrow_desktop.storage import examination as asked
from netgrow_desktop.storage.follow_ups import PlannedRow

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from netgrow_desktop.domain.categories import Category, Role
    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.roles import SeatDraft
    from netgrow_desktop.domain.examine.snapshots import Comparison, Frozen, Snapshot
    from netgrow_desktop.domain.examine.tie_files import TiesReport
    from netgrow_desktop.domain.examine.ways import Wanted, Way
    from netgrow_desktop.domain.interviews.interview import Interview
    from netgrow_desktop.domain.relations import Relation
    from netgrow_desktop.services.suggested_people import SuggestedPerson
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network
    from netgrow_desktop.storage.snapshots import Readings

_BEST_ANSWER = 5
MANY = 1_000
"""Of a snapshot with more people the journal notes the range of its rows, not each of them."""


class ExamineService:
    """The third step of the method. *today* is always given by the caller; each write is one undoable act."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def examination(self, today: date) -> Examination:
        """Examine the network as it is on *today*; on an earlier day, with the contact that was known by then."""
        with self._network.reading() as connection:
            if today >= datetime.now(UTC).astimezone().date():
                return examination.examine(connection, today)
            with past.known_on(connection, today):
                found = examination.examine(connection, today)
        return replace(found, not_known_then=Message("examine.not_known_then"))

    def ways(self, wanted: Wanted, today: date) -> list[Way]:
        """Give who could introduce the owner to whom they look for, and who would fit the place themselves."""
        with self._network.reading() as connection:
            found = introducers.find(connection, wanted, today)
        return ways(wanted, found.people, found.ties, found.introducer_id)

    # What the owner says

    def answer(self, category: Category, question: str, value: int) -> Outcome[None]:
        """Say how well a category meets a need (a code of QUESTIONS), 1 to 5; 0 takes the answer away."""
        if question not in QUESTIONS[category] or not 0 <= value <= _BEST_ANSWER:
            raise ValueError(category, question, value)
        today = datetime.now(UTC).astimezone().date()
        name = Message("journal.answer_need" if value else "journal.take_back_answer")
        with self._network.writing(name, Changes.EXAMINE) as transaction:
            answers.write(transaction.connection, f"{category}.{question}", value, today.isoformat())
        return Outcome(None, transaction.changes, transaction.entry, name)

    def set_tie(self, one: int, other: int, *, knows: bool | None) -> Outcome[None]:
        """Say whether two people know each other; None is unknown. Raises NetGrowError if one of them is gone."""
        if one == other:
            raise ValueError(one)
        with self._network.reading() as connection:
            names = {"name": contacts.name_of(connection, one), "other": contacts.name_of(connection, other)}
        answer = "unknown" if knows is None else "yes" if knows else "no"
        name = Message(f"journal.tie_{answer}", names)
        with self._network.writing(name, Changes.EXAMINE) as transaction:
            ties.write(transaction.connection, {pair(one, other): knows})
        return Outcome(None, transaction.changes, transaction.entry, name)

    def plan_ties(self, source: Path | str, *, make_key: bool = False) -> TiesReport:
        """Tell what :meth:`import_ties` would bring, and write nothing. Raises NetGrowError likewise."""
        from netgrow_desktop.services.tie_import import plan_ties

        return plan_ties(self._network, source, make_key=make_key).report

    def import_ties(self, source: Path | str, *, make_key: bool = False) -> Outcome[TiesReport]:
        """Take who knows whom from a file, or a table as text; with *make_key* everyone named becomes a key person.

        Raises NetGrowError for one that cannot be read.
        """
        from netgrow_desktop.services.tie_import import import_ties

        return import_ties(self._network, source, make_key=make_key)

    def set_roles(self, ids: Collection[int], role: Role, *, has: bool) -> Outcome[None]:
        """Give people a role, or take it from them."""
        return BreakdownService(self._network).set_roles(ids, role, has=has)

    def sort_for(self, ids: Collection[int], role: Role) -> Outcome[bool]:
        """Put people into the category to which a role belongs, beside those that they are in."""
        return BreakdownService(self._network).add(ids, CATEGORY_OF[role])

    def name_for_role(self, contact_id: int, role: Role, relation: Relation) -> Outcome[None]:
        """Give somebody a role and say with it how they stand to the owner."""
        name = Message(f"journal.give_{role}", named(self._network, (contact_id,)))
        with self._network.writing(name, Changes.EXAMINE | Changes.CONTACTS) as transaction:
            roles.change(transaction.connection, (contact_id,), role, has=True)
            depth.change(transaction.connection, (contact_id,), "relation", relation.value)
        return Outcome(None, transaction.changes, transaction.entry, name)

    # What helps to fill a place

    def suggested_key_people(self, today: date) -> list[SuggestedPerson]:
        """Give whom the owner may want among the key people: whom they see most, and whom they sorted."""
        with self._network.reading() as connection:
            return suggested(connection, today)

    def planned_steps(self) -> list[PlannedRow]:
        """Give the open follow-ups that are for something, by date: asks, interviews, thanks.

        Interviews that were begun and have no day yet come after them, with whom they are, or else through whom.
        """
        with self._network.reading() as connection:
            planned = [each for each in follow_ups.planned(connection) if each.purpose]
            begun = [each for each in interviews.everything(connection) if not each.planned_on and not each.held_on]
        return [*planned, *map(_begun, begun)]

    # Seats

    def add_seat(self, draft: SeatDraft) -> Outcome[int]:
        """Add a seat of the owner's own and give its id. Raises NetGrowError for one without a name."""
        name = Message("journal.add_seat", {"seat": _seat_name(draft)})
        with self._network.writing(name, Changes.EXAMINE) as transaction:
            added = seats.insert(transaction.connection, draft)
        return Outcome(added, transaction.changes, transaction.entry, name)

    def change_seat(self, seat_id: int, draft: SeatDraft) -> Outcome[None]:
        """Give a seat other values. Raises NetGrowError for one without a name, or if it is gone."""
        name = Message("journal.edit_seat", {"seat": _seat_name(draft)})
        with self._network.writing(name, Changes.EXAMINE) as transaction:
            seats.change(transaction.connection, seat_id, draft)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def remove_seat(self, seat_id: int) -> Outcome[None]:
        """Remove a seat; its people stay in the network. Raises NetGrowError if it is gone."""
        name = Message("journal.delete_seat", {"seat": self._seat(seat_id)})
        with self._network.writing(name, Changes.EXAMINE) as transaction:
            seats.delete(transaction.connection, seat_id)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def fill_seat(self, seat_id: int, ids: Collection[int], *, is_in: bool) -> Outcome[None]:
        """Put people into a seat, or take them out of it. Raises NetGrowError if the seat is gone."""
        values = {**named(self._network, ids), "seat": self._seat(seat_id)}
        name = Message("journal.fill_seat" if is_in else "journal.leave_seat", values)
        with self._network.writing(name, Changes.EXAMINE) as transaction:
            seats.fill(transaction.connection, seat_id, ids, is_in=is_in)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def _seat(self, seat_id: int) -> str:
        with self._network.reading() as connection:
            return seats.read(connection, seat_id).draft.name

    # Snapshots

    def freeze(self, today: date, name: str = "") -> Outcome[int]:
        """Keep how the network stands on *today*, under a name or none, and give the snapshot's id."""
        entry = Message("journal.add_snapshot")
        with self._network.reading() as connection:
            now, _ = frozen(connection, today)
        with self._network.writing(entry, Changes.EXAMINE) as transaction:
            if len(now.people) > MANY:
                transaction.insert_in_bulk()
            added = snapshots.insert(transaction.connection, now, " ".join(name.split()))
        return Outcome(added, transaction.changes, transaction.entry, entry)

    def snapshots(self) -> list[Snapshot]:
        """Give all snapshots, the newest first."""
        with self._network.reading() as connection:
            return snapshots.listed(connection)

    def remove_snapshot(self, snapshot_id: int) -> Outcome[None]:
        """Remove a snapshot. Raises NetGrowError if it is gone."""
        name = Message("journal.delete_snapshot")
        with self._network.writing(name, Changes.EXAMINE) as transaction:
            snapshots.delete(transaction.connection, snapshot_id)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def compare(self, snapshot_id: int, today: date, later_id: int = 0) -> Comparison:
        """Tell what changed from a snapshot to *today*, or to a later snapshot. Raises NetGrowError if one is gone."""
        with self._network.reading() as connection:
            before = snapshots.read(connection, snapshot_id)
            if later_id:
                return compared_with(connection, before, snapshots.read(connection, later_id))
            after, found = frozen(connection, today)
            compared = compared_with(connection, before, after)
        return replace(compared, filled=rules.filled_by(compared.gaps_closed, found))

    def figures_over_time(self) -> list[Readings]:
        """Give the figures of all snapshots, the oldest first."""
        with self._network.reading() as connection:
            return snapshots.readings(connection)


def _seat_name(draft: SeatDraft) -> str:
    if not draft.name.strip():
        raise NetGrowError("examine.seat_no_name")
    return draft.name.strip()


def frozen(connection: Connection, today: date) -> tuple[Frozen, Examination]:
    """Freeze the network as it is, with everybody who is sorted or a key person; its examination comes along."""
    found, faded = examination.examine_closely(connection, today)
    people = acquaintances.sorted_or_key(connection)
    return rules.freeze(found, people, faded.intersection(people)), found


def compared_with(connection: Connection, before: Frozen, after: Frozen) -> Comparison:
    """Compare two frozen examinations, with what the file knows of the people of the earlier day."""
    added = snapshots.added_since(connection, after.people.keys() - before.people.keys(), before.taken_on)
    compared = rules.compare(before, after, added)
    if not compared.faded:
        return compared
    then = date.fromisoformat(before.taken_on)
    faded_then = {*asked.cooling(connection, then), *asked.dormant(connection, then)}
    return replace(compared, faded=tuple(each for each in compared.faded if each not in faded_then))


def _begun(interview: Interview) -> PlannedRow:
    """Give an interview without a day as a step: with whom it is, or else through whom."""
    who, name = interview.contact_id, interview.name
    if not who:
        who, name = interview.introducer_id, interview.introducer
    about = about_of(interview.wish)
    return PlannedRow(0, who, "", about, name, "", "", None, Purpose.INTERVIEW.value)
