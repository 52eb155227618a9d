"""How much, and how often: cadences of tags and categories, pauses, the owner's capacity, spreading of a pile."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from netgrow_desktop.domain.cadence.spreading import MOST_A_WEEK, WORKING_DAYS, Capacity, Waiting, spread
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.examine.fading import HALF_LIFE
from netgrow_desktop.domain.follow_ups import FollowUpKind
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.services import due_items, examination
from netgrow_desktop.services.follow_ups import require_possible
from netgrow_desktop.services.pauses import PauseService
from netgrow_desktop.storage import cadences, follow_ups, occasions, owner, put_offs

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from netgrow_desktop.domain.cadence import Cadence
    from netgrow_desktop.domain.cadence.occasions import OccasionsOf
    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.cadences import GroupCadence

LONGEST_HALF_LIFE = 3660
_PER_WEEK, _WEEKDAYS = "follow_ups.per_week", "follow_ups.weekdays"


class CadenceService(PauseService):
    """The rhythm of following up, with its pauses. Each write is one undoable act; *today* is given by the caller."""

    # Tags and categories

    def of_groups(self) -> list[GroupCadence]:
        """Give the cadences of tags and categories, those of tags first, by name."""
        with self._network.reading() as connection:
            return list(cadences.of_groups(connection).values())

    def cadence_of(self, contact_id: int) -> Cadence | None:
        """Give the cadence that holds for a person: their own, else their tags' shortest, else their categories'."""
        with self._network.reading() as connection:
            return cadences.cadence_of(connection, contact_id)

    def set_of_tag(self, tag: str, days: int | None, today: date) -> Outcome[None]:
        """Set every how many days to be in touch with everybody of a tag; None ends it.

        Raises NetGrowError for a tag that nobody has, and for days that no cadence may have.
        """
        require_possible(days)
        name = Message("journal.set_group_cadence" if days else "journal.end_group_cadence", {"group": tag})
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            cadences.set_of_tag(transaction.connection, tag, days, today)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def set_of_category(self, category: Category, days: int | None, today: date) -> Outcome[None]:
        """Set every how many days to be in touch with everybody of a category; None ends it."""
        require_possible(days)
        name = Message("journal.set_group_cadence" if days else "journal.end_group_cadence", {"group": category.value})
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            cadences.set_of_category(transaction.connection, category.value, days, today)
        return Outcome(None, transaction.changes, transaction.entry, name)

    # What the owner chose once for all

    def capacity(self) -> Capacity | None:
        """Give how many follow-ups the owner keeps in a week and on which days, None if they never said."""
        with self._network.reading() as connection:
            return _capacity(connection)

    def set_capacity(self, capacity: Capacity | None) -> Outcome[None]:
        """Keep how many follow-ups the owner keeps in a week, and on which days; None forgets it.

        Raises NetGrowError for less than one a week, too many, or no day.
        """
        _require_room(capacity)
        name = Message("journal.set_capacity")
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            _keep_capacity(transaction.connection, capacity)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def half_life(self) -> int:
        """Give the days after which a contact counts half where people are put in order."""
        with self._network.reading() as connection:
            return examination.half_life(connection)

    def set_half_life(self, days: int) -> Outcome[None]:
        """Keep the days after which a contact counts half. Raises NetGrowError for none, or too many."""
        if not 1 <= days <= LONGEST_HALF_LIFE:
            raise NetGrowError("follow_up.half_life_out_of_range", shortest=1, longest=LONGEST_HALF_LIFE)
        name = Message("journal.set_half_life")
        with self._network.writing(name, Changes.EXAMINE) as transaction:
            value = "" if days == HALF_LIFE else str(days)
            owner.set_setting(transaction.connection, examination.HALF_LIFE_SETTING, value)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def occasions_of(self) -> OccasionsOf:
        """Give whose birthdays and work anniversaries the owner is asked about."""
        with self._network.reading() as connection:
            return occasions.whose(connection)

    def set_occasions_of(self, whose: OccasionsOf) -> Outcome[None]:
        """Say whose birthdays and work anniversaries to be asked about."""
        name = Message("journal.set_occasions")
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            occasions.set_whose(transaction.connection, whose)
        return Outcome(None, transaction.changes, transaction.entry, name)

    # Spreading

    def spreading(self, today: date, capacity: Capacity | None = None) -> Mapping[int, date]:
        """Give whose automatic follow-ups would go to which day, by the people's ids, so that no day holds too much.

        Plans, birthdays and anniversaries stay where they are and count. Among people who are due on one day those of
        the category that needs development come first. Raises NetGrowError if no capacity is given or known.
        """
        with self._network.reading() as connection:
            return {each: day for each, (_, day) in _spreading(connection, today, capacity).items()}

    def spread(self, today: date, capacity: Capacity | None = None) -> Outcome[int]:
        """Put automatic follow-ups off so that no day holds more than the capacity; gives how many moved.

        A capacity that is given is kept, in the same act.
        """
        with self._network.reading() as connection:
            moved = _spreading(connection, today, capacity)
        name = Message("journal.spread_follow_ups", {"n": len(moved)})
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            if capacity is not None:
                _keep_capacity(transaction.connection, capacity)
            follow_ups.put_off(transaction.connection, {each: day for each, (_, day) in moved.items()})
            put_offs.note_spread(transaction.connection, moved, today)
        return Outcome(len(moved), transaction.changes, transaction.entry, name)


def _capacity(connection: Connection) -> Capacity | None:
    per_week = owner.setting(connection, _PER_WEEK)
    if not per_week.isdecimal():
        return None
    weekdays = frozenset(int(each) for each in owner.setting(connection, _WEEKDAYS) if each in "0123456")
    return Capacity(int(per_week), weekdays or WORKING_DAYS)


def _keep_capacity(connection: Connection, capacity: Capacity | None) -> None:
    days = "".join(map(str, sorted(capacity.weekdays))) if capacity is not None else ""
    owner.set_setting(connection, _PER_WEEK, str(capacity.per_week) if capacity is not None else "")
    owner.set_setting(connection, _WEEKDAYS, days)


def _require_room(capacity: Capacity | None) -> None:
    if capacity is not None and not (1 <= capacity.per_week <= MOST_A_WEEK and capacity.weekdays <= set(range(7))):
        raise NetGrowError("follow_up.capacity_out_of_range", shortest=1, longest=MOST_A_WEEK)
    if capacity is not None and not capacity.weekdays:
        raise NetGrowError("follow_up.no_weekday")


def _spreading(connection: Connection, today: date, capacity: Capacity | None) -> dict[int, tuple[date, date]]:
    """Give from which day to which each person's automatic follow-up would move."""
    known = capacity or _capacity(connection)
    if known is None:
        raise NetGrowError("follow_up.no_capacity")
    _require_room(known)
    items = due_items.due_items(connection, today)
    automatic = {item.contact_id: item for item in items if _is_automatic(item)}
    held = Counter(max(item.due_on, today) for item in items if not _is_automatic(item))
    waiting = [Waiting(item.contact_id, item.due_on, item.categories) for item in automatic.values()]
    placed = spread(waiting, today, known, held, _weakest(connection, automatic.values(), today))
    return {
        each: (automatic[each].due_on, day) for each, day in placed.items() if day > max(automatic[each].due_on, today)
    }


def _is_automatic(item: DueItem) -> bool:
    """Tell whether an item may be spread: what its owner moved to a day stays there."""
    return item.kind is FollowUpKind.CADENCE and not item.is_moved()


def _weakest(connection: Connection, items: Collection[DueItem], today: date) -> list[Category]:
    """Give the category that needs development; where nobody is in two ways of being due it is not asked for."""
    if len({item.categories for item in items}) < 2:
        return []
    weakest = examination.examine(connection, today).needs_development.category
    return [weakest] if weakest is not None else []
