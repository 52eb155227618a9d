"""Sorting people into the three categories, what they are within these, and the board that shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category, added, moved, toggled
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.how_far import Step, counted
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.services.contacts import named
from netgrow_desktop.storage import categories, people, roles
from netgrow_desktop.storage.contacts import batches

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from netgrow_desktop.domain.breakdown import Breakdown, Lane, LaneKind
    from netgrow_desktop.domain.categories import Role
    from netgrow_desktop.storage.network import Network

    Memberships = tuple[Category, ...]


MOST_LANES = 12
FEWEST_IN_LANE = 2
"""Fewer people than that have nothing in common."""


class BreakdownService:
    """Membership of people in categories. Every method that takes ids of people is one undoable act."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def memberships(self, ids: Collection[int]) -> dict[int, Memberships]:
        """Give each person's categories, the primary one first."""
        with self._network.reading() as connection:
            return categories.memberships(connection, ids)

    def breakdown(self) -> Breakdown:
        """Count the people in each category, in none and in several."""
        with self._network.reading() as connection:
            return categories.breakdown(connection)

    def lanes(self, kind: LaneKind, text: str = "") -> tuple[Lane, ...]:
        """Give the largest swim lanes of the board, and everybody else as the last; only who matches *text* counts."""
        from netgrow_desktop.storage import lanes

        with self._network.reading() as connection:
            return lanes.lanes(connection, kind, MOST_LANES, FEWEST_IN_LANE, people.find_text(connection, text))

    def toggle(self, ids: Collection[int], category: Category) -> Outcome[bool]:
        """Put people into *category*, or take them out if all of them are in it; gives whether they are in."""
        with self._network.reading() as connection:
            take_out = categories.are_all_in(connection, ids, category)
        if take_out:
            return self._set(ids, f"journal.unsort_{category.value}", lambda each: toggled(each, category), value=False)
        return self.add(ids, category)

    def add(self, ids: Collection[int], category: Category) -> Outcome[bool]:
        """Put people into *category* beside the ones that they are in."""
        return self._set(ids, f"journal.sort_{category.value}", lambda each: added(each, category), value=True)

    def accept(self, ids: Collection[int], category: Category) -> Outcome[bool]:
        """Put people into *category* because a suggestion says so; it is learnt from nothing of that."""
        code = f"journal.sort_{category.value}"
        return self._set(ids, code, lambda each: added(each, category), value=True, accepted=True)

    def move(self, ids: Collection[int], source: Category | None, target: Category | None) -> Outcome[bool]:
        """Move people from one column of the board to another; None is the undecided pile.

        Moved to the undecided pile, people leave *source* and stay in their other categories.
        """
        left = target or source
        code = f"journal.{'sort' if target else 'unsort'}_{left.value}" if left else "journal.unsort"
        return self._set(ids, code, lambda each: moved(each, source, target), value=target is not None)

    def set_primary(self, ids: Collection[int], category: Category) -> Outcome[bool]:
        """Make *category* the primary one of people, putting them into it if need be."""
        return self._set(
            ids,
            f"journal.primary_{category.value}",
            lambda each: (category, *(other for other in each if other is not category)),
            value=True,
        )

    def clear(self, ids: Collection[int]) -> Outcome[bool]:
        """Take people out of all categories: they are undecided again."""
        return self._set(ids, "journal.unsort", lambda _: (), value=False)

    def set_roles(self, ids: Collection[int], role: Role, *, has: bool) -> Outcome[None]:
        """Give people a role within a category, or take it from them."""
        name = Message(f"journal.give_{role}" if has else "journal.take_role", named(self._network, ids))
        with self._network.writing(name, Changes.EXAMINE) as transaction:
            roles.change(transaction.connection, ids, role, has=has)
        return Outcome(None, transaction.changes, transaction.entry, name)

    def _set(
        self,
        ids: Collection[int],
        code: str,
        wanted: Callable[[Memberships], Memberships],
        *,
        value: bool,
        accepted: bool = False,
    ) -> Outcome[bool]:
        name = Message(code, named(self._network, ids))
        with self._network.writing(name, Changes.CATEGORIES) as transaction:
            for some in counted(Step.CHANGE, tuple(batches(ids))):
                present = categories.memberships(transaction.connection, some)
                categories.set_memberships(
                    transaction.connection,
                    {each: wanted(before) for each, before in present.items()},
                    present,
                    accepted=accepted,
                )
        return Outcome(value, transaction.changes, transaction.entry, name)
