"""Pauses: times in which nothing automatic is asked of a person. What was planned stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.cadence import is_paused
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.services.contacts import named
from netgrow_desktop.storage import cadences

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from netgrow_desktop.domain.cadence import Pause
    from netgrow_desktop.storage.cadences import Paused
    from netgrow_desktop.storage.network import Network


class PauseService:
    """The pauses of a network. Each write is one undoable act; *today* is given by the caller."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def pause(self, ids: Collection[int], until: date | None) -> Outcome[None]:
        """Ask for nothing automatic of people before a day, or (None) until further notice. Plans stay."""
        name = Message("journal.pause", named(self._network, ids))
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            cadences.pause(transaction.connection, ids, until)
        return Outcome(None, transaction.changes, transaction.entry, name, tuple(ids))

    def resume(self, ids: Collection[int]) -> Outcome[None]:
        """End the pauses of people."""
        name = Message("journal.resume", named(self._network, ids))
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            cadences.resume(transaction.connection, ids)
        return Outcome(None, transaction.changes, transaction.entry, name, tuple(ids))

    def pause_of(self, contact_id: int) -> Pause | None:
        """Give a person's pause, also one that has ended, None where there is none."""
        with self._network.reading() as connection:
            return cadences.pause_of(connection, contact_id)

    def pause_on(self, contact_id: int, today: date) -> Pause | None:
        """Give the pause that a person is in, None where they are in none."""
        pause = self.pause_of(contact_id)
        return pause if is_paused(today, pause) else None

    def paused(self, today: date) -> list[Paused]:
        """Give everybody whose pause has not ended before *today*, by name."""
        with self._network.reading() as connection:
            return [each for each in cadences.paused(connection) if each.until is None or each.until > today]
