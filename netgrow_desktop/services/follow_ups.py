"""Following up: planning, doing, skipping and snoozing, and keeping in touch by a cadence."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from netgrow_desktop.domain.cadence import LONGEST_CADENCE, SHORTEST_CADENCE, CadenceOf, skipped_until
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.follow_ups import OCCASIONS, DueItem, FollowUpKind, Purpose
from netgrow_desktop.domain.how_far import Step, counted
from netgrow_desktop.domain.interactions import Direction, InteractionKind, is_real
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.services.contacts import named
from netgrow_desktop.storage import cadences, contact_made, follow_ups, interactions, occasions
from netgrow_desktop.storage.contacts import batches

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from netgrow_desktop.domain.before_writing.contact_said import ContactSaid
    from netgrow_desktop.domain.before_writing.exchange import Exchange
    from netgrow_desktop.domain.interactions import ContactMade
    from netgrow_desktop.services.pauses import PauseService
    from netgrow_desktop.services.promises import PromiseService
    from netgrow_desktop.services.review_offer import Offer
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network

_TOUCHES = Changes.FOLLOW_UPS | Changes.INTERACTIONS


class FollowUpService:
    """The follow-up calendar. Days are :class:`datetime.date`; *today* is always given by the caller."""

    def __init__(self, network: Network) -> None:
        self._network = network

    @cached_property
    def promises(self) -> PromiseService:
        """What is owed to people, and by them."""
        from netgrow_desktop.services.promises import PromiseService

        return PromiseService(self._network)

    @cached_property
    def pauses(self) -> PauseService:
        """Whom nothing automatic is asked of, and until when."""
        from netgrow_desktop.services.pauses import PauseService

        return PauseService(self._network)

    def due_items(self, today: date, contact_id: int = 0, until: date | None = None) -> list[DueItem]:
        """Give everything planned and everything that is worked out, of everybody or of one person.

        What is worked out: last real contact (or the day the cadence was set) plus the cadence of the person, their
        tags or categories; birthdays and work anniversaries. With *until* only what is due up to that day.
        """
        from netgrow_desktop.services import due_items

        with self._network.reading() as connection:
            return due_items.due_items(connection, today, contact_id, until)

    def due_items_of(self, people: Collection[int], today: date) -> list[DueItem]:
        """Give what :meth:`due_items` gives of everybody, but of some people only."""
        from netgrow_desktop.services import due_items

        with self._network.reading() as connection:
            present = follow_ups.in_calendar(connection, people)
            return [item for each in present for item in due_items.due_items(connection, today, each)]

    def due_count(self, today: date) -> int:
        """Count those of whom something is overdue or due today, each once."""
        from netgrow_desktop.services import due_items

        with self._network.reading() as connection:
            return due_items.due_count(connection, today)

    def plans_left_open(self, interactions: Collection[int], today: date) -> list[DueItem]:
        """Give what stays planned with the people of these contacts, the nearest day first.

        A contact that closed a planned follow-up itself leaves no question about the others.
        """
        with self._network.reading() as connection:
            people = follow_ups.people_to_ask_about(connection, interactions)
        items = [item for each in people for item in self.due_items(today, each)]
        return sorted(
            (item for item in items if item.kind is FollowUpKind.PLANNED), key=lambda item: (item.due_on, item.name)
        )

    def plan(
        self, ids: Collection[int], due_on: date, reason: str = "", purpose: Purpose = Purpose.FOLLOW_UP
    ) -> Outcome[tuple[int, ...]]:
        """Plan a follow-up with each of these people; gives the follow-ups' ids."""
        name = Message("journal.plan_follow_up", named(self._network, ids))
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            added = tuple(
                follow_ups.insert(transaction.connection, each, due_on, reason.strip(), purpose)
                for each in counted(Step.CHANGE, tuple(ids))
            )
        return Outcome(added, transaction.changes, transaction.entry, name, tuple(ids))

    def change(self, item: DueItem, due_on: date, reason: str | None = None) -> Outcome[None]:
        """Move an item to another day and, for a planned one, set its reason."""
        moved = due_on != item.due_on
        to: dict[str, str | int] = {"to": due_on.isoformat()} if moved else {}
        name = Message("journal.move_follow_up" if moved else "journal.change_follow_up", {"name": item.name, **to})
        return self._each((item,), name, lambda connection, each: _change(connection, each, due_on, reason))

    def move(self, items: Collection[DueItem], due_on: date) -> Outcome[None]:
        """Move items to another day in one act."""
        name = Message("journal.move_follow_ups", _several(items))
        return self._each(items, name, lambda connection, each: _change(connection, each, due_on))

    def shift(self, items: Collection[DueItem], days: int, today: date) -> Outcome[None]:
        """Move each of several items by so many days, forward or (negative) back, in one act.

        Nothing moves into days before *today*: what would comes to lie on it, and what is late does not move back.
        """
        name = Message("journal.move_follow_ups", _several(items))
        moving = [item for item in items if days > 0 or item.due_on > today]
        return self._each(
            moving, name, lambda connection, each: _change(connection, each, max(_shifted(each.due_on, days), today))
        )

    def complete(
        self,
        item: DueItem,
        today: date,
        kind: InteractionKind | None = None,
        note: str = "",
        direction: Direction = Direction.BOTH,
        exchange: Collection[Exchange] | None = None,
    ) -> Outcome[int]:
        """Close an item as done: writes an interaction of *today*, of its usual kind if none is given; gives its id.

        *exchange* is what was given and asked, None where the note says it.
        """
        name = Message("journal.complete_follow_up", {"name": item.name})
        with self._network.writing(name, _TOUCHES) as transaction:
            how = kind or item.usual_kind() or InteractionKind.CHECK_IN
            said = _said(today, how, note, direction, exchange)
            done = _complete(transaction.connection, (item,), said)
        return Outcome(done[item.contact_id], transaction.changes, transaction.entry, name, (item.contact_id,))

    def complete_all(
        self,
        items: Collection[DueItem],
        today: date,
        kind: InteractionKind = InteractionKind.CHECK_IN,
        note: str = "",
        direction: Direction = Direction.BOTH,
        exchange: Collection[Exchange] | None = None,
    ) -> Outcome[None]:
        """Close items as done in one act; with each person one contact of *today* is noted, however many are theirs."""
        said = _said(today, kind, note, direction, exchange)
        name = Message("journal.complete_follow_ups", _several(items))
        with self._network.writing(name, _TOUCHES) as transaction:
            _complete(transaction.connection, items, said)
        return Outcome(None, transaction.changes, transaction.entry, name, _people(items))

    def settle(self, item: DueItem, today: date, interaction_id: int | None = None) -> Outcome[None]:
        """Close a planned follow-up as done by a contact that is noted already."""
        name = Message("journal.complete_follow_up", {"name": item.name})
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            follow_ups.close(transaction.connection, item.follow_up_id, "done", today, interaction_id)
            if item.purpose is Purpose.INTERVIEW:
                plan_thanks(transaction.connection, item.contact_id, today)
        return Outcome(None, transaction.changes, transaction.entry, name, (item.contact_id,))

    def skip(self, item: DueItem, today: date) -> Outcome[None]:
        """Let an item pass: a planned one is closed, a cadence asks again today plus its days, a birthday next year.

        What was put off beyond that asks again its days after its own day: skipping never brings anything forward.
        """
        name = Message("journal.skip_follow_up", {"name": item.name})
        return self._each((item,), name, lambda connection, each: _skip(connection, each, today))

    def skip_all(self, items: Collection[DueItem], today: date) -> Outcome[None]:
        """Let items pass in one act."""
        name = Message("journal.skip_follow_ups", _several(items))
        return self._each(items, name, lambda connection, each: _skip(connection, each, today))

    def snooze(self, item: DueItem, until: date) -> Outcome[None]:
        """Put an item off until a chosen day."""
        name = Message("journal.snooze_follow_up", {"name": item.name, "to": until.isoformat()})
        return self._each((item,), name, lambda connection, each: _change(connection, each, until))

    def snooze_all(self, items: Collection[DueItem], until: date) -> Outcome[None]:
        """Put items off until a chosen day in one act."""
        name = Message("journal.snooze_follow_ups", _several(items))
        return self._each(items, name, lambda connection, each: _change(connection, each, until))

    def delete(self, item: DueItem) -> Outcome[None]:
        """Remove an item: a planned one goes, a cadence of the person's own ends, a birthday waits for next year.

        What a cadence asks for and was moved to an earlier day goes back to its own.
        Of a cadence that comes from a tag or category the person is paused until further notice.
        """
        if item.kind is FollowUpKind.CADENCE and not item.is_moved() and item.cadence_of in {None, CadenceOf.PERSON}:
            return self.set_cadence([item.contact_id], None, item.due_on)
        name = Message("journal.delete_follow_up", {"name": item.name})
        return self._each((item,), name, _delete)

    def delete_all(self, items: Collection[DueItem]) -> Outcome[None]:
        """Remove items in one act, each as :meth:`delete` does."""
        return self._each(items, Message("journal.delete_follow_ups", _several(items)), _delete)

    def _each(
        self,
        items: Collection[DueItem],
        name: Message,
        act: Callable[[Connection, DueItem], None],
    ) -> Outcome[None]:
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            for item in counted(Step.CHANGE, tuple(items)):
                act(transaction.connection, item)
        return Outcome(None, transaction.changes, transaction.entry, name, _people(items))

    def contact_made(self, first: date, last: date, categories: Collection[str] = ()) -> dict[date, int]:
        """Give with how many people there was real contact on each day of a time, of some categories or of all."""
        with self._network.reading() as connection:
            return contact_made.people_a_day(connection, first, last, categories)

    def contact_on(self, day: date, categories: Collection[str] = ()) -> list[ContactMade]:
        """Give the real contacts of a day with their people, by name."""
        with self._network.reading() as connection:
            return contact_made.made_on(connection, day, categories)

    def review_offer(self, today: date) -> Offer:
        """Tell when the last quarterly review was, and whether it is time for the next one."""
        from netgrow_desktop.services import review_offer

        return review_offer.offer(self._network, today)

    def set_cadence(self, ids: Collection[int], days: int | None, today: date) -> Outcome[None]:
        """Set every how many days to be in touch with people; None ends it."""
        require_possible(days)
        name = Message("journal.set_cadence" if days else "journal.end_cadence", named(self._network, ids))
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            follow_ups.set_cadence(transaction.connection, ids, days, today)
        return Outcome(None, transaction.changes, transaction.entry, name, tuple(ids))

    def log(
        self,
        ids: Collection[int],
        happened_on: date,
        kind: InteractionKind = InteractionKind.CHECK_IN,
        note: str = "",
        direction: Direction = Direction.BOTH,
        exchange: Collection[Exchange] | None = None,
    ) -> Outcome[tuple[int, ...]]:
        """Note that contact took place; it resets the cadence. Gives the interactions' ids.

        *exchange* is what was given and asked, None where the note says it.
        """
        name = Message("journal.log_contact", named(self._network, ids))
        with self._network.writing(name, _TOUCHES) as transaction:
            said = _said(happened_on, kind, note, direction, exchange)
            added = note_contact(transaction.connection, ids, said, voids=is_real(direction, typed=True))
        return Outcome(tuple(added.values()), transaction.changes, transaction.entry, name, tuple(ids))

    def change_logged(
        self,
        interaction_id: int,
        happened_on: date,
        kind: InteractionKind,
        direction: Direction,
        note: str,
        exchange: Collection[Exchange] | None = None,
    ) -> Outcome[None]:
        """Correct what was noted of a contact that took place; *exchange* None keeps what was given and asked."""
        name = Message("journal.edit_interaction")
        with self._network.writing(name, _TOUCHES) as transaction:
            interactions.change(transaction.connection, interaction_id, kind, happened_on.isoformat(), direction, note)
            _say(transaction.connection, interaction_id, exchange)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def say_exchange(self, interaction_id: int, exchange: Collection[Exchange]) -> Outcome[None]:
        """Say what was given and asked in a contact; without anything its note says it."""
        from netgrow_desktop.storage import exchanges

        name = Message("journal.say_exchange")
        with self._network.writing(name, Changes.INTERACTIONS) as transaction:
            exchanges.say(transaction.connection, interaction_id, exchange)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def delete_logged(self, interaction_id: int) -> Outcome[None]:
        """Remove a contact that did not take place after all."""
        name = Message("journal.delete_interaction")
        with self._network.writing(name, _TOUCHES) as transaction:
            interactions.delete(transaction.connection, interaction_id)
        return Outcome(None, transaction.changes, transaction.entry, name)


def _several(items: Collection[DueItem]) -> dict[str, str | int]:
    return {"n": len(items), "name": next(iter(items)).name if len(items) == 1 else ""}


def _people(items: Collection[DueItem]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(item.contact_id for item in items))


def _shifted(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day


def _change(connection: Connection, item: DueItem, due_on: date, reason: str | None = None) -> None:
    if due_on != item.due_on:
        _note_put_off(connection, item, due_on, datetime.now(UTC).astimezone().date())
    if item.kind is FollowUpKind.PLANNED:
        follow_ups.change(connection, item.follow_up_id, due_on, reason)
    elif item.kind in OCCASIONS:
        _handle(connection, item, due_on)
    else:
        _move(connection, item, due_on)


def _complete(connection: Connection, items: Collection[DueItem], said: ContactSaid) -> dict[int, int]:
    """Close items as done by one contact with each person, however many are theirs; gives whose contact is which."""
    done = note_contact(connection, _people(items), said)
    planned = {item.follow_up_id: done[item.contact_id] for item in items if item.kind is FollowUpKind.PLANNED}
    follow_ups.close_by_contact(connection, planned, said.happened_on)
    for item in items:
        if item.kind in OCCASIONS:
            _handle(connection, item, None)
        elif item.is_moved():
            follow_ups.forget_moves(connection, (item.contact_id,))
        elif item.purpose is Purpose.INTERVIEW:
            plan_thanks(connection, item.contact_id, said.happened_on)
    return done


def note_contact(
    connection: Connection, people: Collection[int], said: ContactSaid, *, voids: bool = True
) -> dict[int, int]:
    """Note the same contact with each of these people, and (*voids*) end what their cadences were put off by."""
    people, day = tuple(dict.fromkeys(people)), said.happened_on
    noted: dict[int, int] = {}
    for some in counted(Step.CHANGE, tuple(batches(people))):
        if voids:
            follow_ups.void_put_offs(connection, some, day)
        noted |= interactions.insert_for_each(connection, some, said.kind, day.isoformat(), said.direction, said.note)
    for each in noted.values():
        _say(connection, each, said.exchange)
    return noted


def _said(
    day: date, kind: InteractionKind, note: str, direction: Direction, exchange: Collection[Exchange] | None
) -> ContactSaid:
    # A start needs nothing of it.
    from netgrow_desktop.domain.before_writing.contact_said import ContactSaid

    return ContactSaid(day, kind, note, direction, None if exchange is None else frozenset(exchange))


def _say(connection: Connection, interaction_id: int, exchange: Collection[Exchange] | None) -> None:
    """Keep what was given and asked, where the owner said it."""
    if exchange is not None:
        from netgrow_desktop.storage import exchanges

        exchanges.say(connection, interaction_id, exchange)


def close_item(connection: Connection, item: DueItem, today: date, interaction_id: int) -> None:
    """Close what contact does not answer by itself; after an interview a thank-you is planned for the next day."""
    if item.kind is FollowUpKind.PLANNED:
        follow_ups.close(connection, item.follow_up_id, "done", today, interaction_id)
        if item.purpose is Purpose.INTERVIEW:
            plan_thanks(connection, item.contact_id, today)
    elif item.kind in OCCASIONS:
        _handle(connection, item, None)


def note_thanks(connection: Connection, contact_id: int, day: date) -> int:
    """Note that the owner thanked somebody, close what was planned for it, and give the contact's id."""
    from netgrow_desktop.domain.before_writing.contact_said import ContactSaid

    thanks = ContactSaid(day, InteractionKind.THANK_YOU, direction=Direction.FROM_ME)
    said = note_contact(connection, (contact_id,), thanks)[contact_id]
    for each in follow_ups.planned(connection, contact_id):
        if each.purpose == Purpose.THANK_YOU:
            follow_ups.close(connection, each.id, "done", day, said)
    return said


def plan_thanks(connection: Connection, contact_id: int, talked_on: date) -> None:
    """Plan to thank somebody the day after a talk, unless that is planned already."""
    from netgrow_desktop.domain.interviews.interview import thanks_day

    if all(each.purpose != Purpose.THANK_YOU for each in follow_ups.planned(connection, contact_id)):
        follow_ups.insert(connection, contact_id, thanks_day(talked_on), "", Purpose.THANK_YOU)


def _skip(connection: Connection, item: DueItem, today: date) -> None:
    if item.kind is FollowUpKind.PLANNED:
        follow_ups.close(connection, item.follow_up_id, "skipped", today)
        return
    _note_put_off(connection, item, None, today)
    if item.kind in OCCASIONS:
        _handle(connection, item, None)
    else:
        follow_ups.forget_moves(connection, (item.contact_id,))
        later = skipped_until(item.due_on, item.cadence_days or 0, today)
        follow_ups.set_not_before(connection, item.contact_id, later)


def _note_put_off(connection: Connection, item: DueItem, to_on: date | None, today: date) -> None:
    """Remember for the review of the week that an item was moved, or (None) let pass."""
    from netgrow_desktop.storage import put_offs

    put_offs.note(connection, item.contact_id, item.kind.value, item.due_on, to_on, today)


def _delete(connection: Connection, item: DueItem) -> None:
    if item.kind is FollowUpKind.PLANNED:
        follow_ups.delete(connection, item.follow_up_id)
    elif item.kind in OCCASIONS:
        _handle(connection, item, None)
    elif item.is_moved():
        follow_ups.forget_moves(connection, (item.contact_id,))
    elif item.cadence_of in {None, CadenceOf.PERSON}:
        follow_ups.set_cadence(connection, [item.contact_id], None, item.due_on)
    else:
        cadences.pause(connection, [item.contact_id], None)


def require_possible(days: int | None) -> None:
    """Raise NetGrowError for a cadence that is too short or too long; None is none."""
    if days is not None and not SHORTEST_CADENCE <= days <= LONGEST_CADENCE:
        raise NetGrowError("follow_up.cadence_out_of_range", shortest=SHORTEST_CADENCE, longest=LONGEST_CADENCE)


def _handle(connection: Connection, item: DueItem, moved_to: date | None) -> None:
    occasions.handle(connection, item.contact_id, item.kind.value, item.occurs_on or item.due_on, moved_to)


def _move(connection: Connection, item: DueItem, day: date) -> None:
    """Move a cadence's item to *day*.

    Later than the cadence asks is a day before which it stays quiet. An earlier one is kept in a row of its own, which
    stands for what the cadence asks for until there is contact: the item has moved and not doubled.
    """
    from netgrow_desktop.services import due_items

    person = next(iter(follow_ups.with_cadence(connection, item.contact_id)), None)
    if person is None:
        raise NetGrowError("follow_up.gone")
    follow_ups.forget_moves(connection, (item.contact_id,))
    asked = due_items.due_of(person._replace(not_before=None))
    if asked is None or day >= asked:
        follow_ups.set_not_before(connection, item.contact_id, day)
    else:
        follow_ups.set_not_before(connection, item.contact_id, None)
        follow_ups.insert(connection, item.contact_id, day, "", Purpose.RHYTHM)
