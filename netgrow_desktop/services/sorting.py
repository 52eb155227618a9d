"""The sorting session: whom to look at next, what is known of them, and which category may suit.

Sorting itself is :class:`~netgrow_desktop.services.breakdown.BreakdownService`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain import sorting as rules
from netgrow_desktop.domain.interactions import is_real
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.storage import contacts, interactions, owner, sorting

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable

    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.domain.interactions import Interaction
    from netgrow_desktop.domain.sorting import Habits, Suggestion, SuggestionGroup
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network

MOST_INTERACTIONS = 3


class SortingCard(NamedTuple):
    """One person to be sorted. ``times`` counts real contact, ``latest`` are the newest few of all."""

    contact: Contact
    times: int
    latest: tuple[Interaction, ...]
    suggestions: tuple[Suggestion, ...]

    def is_unanswered(self, interaction: Interaction) -> bool:
        """Tell whether the owner wrote last, and nothing came back since that day began."""
        return (
            interaction == self.latest[0]
            and not is_real(interaction.direction, typed=interaction.typed)
            and (self.contact.last_contact or "") < interaction.happened_on
        )


class SortingService:
    """Reads what a sorting session shows; nothing here writes."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._habits: tuple[int, Habits] | None = None

    def queue(self) -> array[int]:
        """Give the ids of everybody undecided, in the order in which they are worth a decision."""
        with self._network.reading() as connection:
            return sorting.queue(connection)

    def card(self, contact_id: int) -> SortingCard:
        """Give what the session shows of one person. Raises NetGrowError if they are gone."""
        version = self._network.version
        with self._network.reading() as connection:
            contact = contacts.read(connection, contact_id)
            timeline = interactions.timeline(connection, contact_id)
            person = sorting.sortable(connection, contact_id)
            found = rules.suggestions(person, _about(connection), self._known(connection, version)) if person else ()
        return SortingCard(contact, _times_in_contact(timeline), tuple(timeline[:MOST_INTERACTIONS]), found)

    def groups(self) -> list[SuggestionGroup]:
        """Gather everybody undecided by the best founded suggestion, the largest group first."""
        with self._network.reading() as connection:
            known = rules.habits(sorting.decided(connection))
            return rules.grouped(sorting.undecided(connection), _about(connection), known)

    def _known(self, connection: Connection, version: int) -> Habits:
        """Give what was decided before, counted once for each state of the network."""
        kept = self._habits
        if kept is None or kept[0] != version:
            kept = self._habits = (version, rules.habits(sorting.decided(connection)))
        return kept[1]


def _about(connection: Connection) -> AboutMe:
    return owner.read(connection) or AboutMe()


def _times_in_contact(timeline: Iterable[Interaction]) -> int:
    """Count real contact, as the last contact and Examine do: an unanswered message of the owner is none."""
    return sum(is_real(each.direction, typed=each.typed) for each in timeline)
