"""Promises: what the owner owes people and what people owe the owner, until it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.before_writing.promises import LONGEST_PROMISE, Promise, PromiseSide
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.services.contacts import named
from netgrow_desktop.storage import contacts, promises

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network


class PromiseService:
    """The promises of a network; each change can be undone."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def open_with(self, contact_id: int) -> list[Promise]:
        """Give what is open with a person, the owner's own first."""
        with self._network.reading() as connection:
            return promises.open_with(connection, contact_id)

    def add(self, contact_id: int, side: PromiseSide, what: str, today: date) -> Outcome[int]:
        """Note a promise and give its id. Raises NetGrowError for one that says nothing, or too much."""
        said = _checked(what)
        name = Message("journal.add_promise", {"name": str(named(self._network, (contact_id,))["name"])})
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            added = promises.insert(transaction.connection, contact_id, side, said, today)
        return Outcome(added, transaction.changes, transaction.entry, name, (contact_id,))

    def change(self, promise_id: int, side: PromiseSide, what: str) -> Outcome[None]:
        """Say otherwise what was promised, and by whom. Raises NetGrowError as :meth:`add`, and where it is gone."""
        said = _checked(what)
        return self._write(
            promise_id, "journal.change_promise", lambda connection: promises.change(connection, promise_id, side, said)
        )

    def keep(self, promise_id: int, today: date) -> Outcome[None]:
        """Note that a promise was kept; it leaves the lists. Raises NetGrowError for one that is gone."""
        return self._write(
            promise_id, "journal.keep_promise", lambda connection: promises.keep(connection, promise_id, today)
        )

    def delete(self, promise_id: int) -> Outcome[None]:
        """Remove a promise that was none. Raises NetGrowError for one that is gone."""
        return self._write(
            promise_id, "journal.delete_promise", lambda connection: promises.delete(connection, promise_id)
        )

    def _write(self, promise_id: int, code: str, act: Callable[[Connection], None]) -> Outcome[None]:
        with self._network.reading() as connection:
            contact_id = promises.read(connection, promise_id).contact_id
            name = Message(code, {"name": contacts.name_of(connection, contact_id)})
        with self._network.writing(name, Changes.FOLLOW_UPS) as transaction:
            act(transaction.connection)
        return Outcome(None, transaction.changes, transaction.entry, name, (contact_id,))


def _checked(what: str) -> str:
    said = what.strip()
    if not said:
        raise NetGrowError("promise.nothing")
    if len(said) > LONGEST_PROMISE:
        raise NetGrowError("promise.too_long", most=LONGEST_PROMISE)
    return said
