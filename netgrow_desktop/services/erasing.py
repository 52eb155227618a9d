"""Deleting people for good: the one act that cannot be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.storage import backups, erasing, people

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.storage.backups import Backup
    from netgrow_desktop.storage.erasing import Held, Traces
    from netgrow_desktop.storage.network import Network

    Progress = Callable[[int, int], object]

STEPS = 3
"""Taking people out, writing the file anew, looking through the backups."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What became of deleting people for good.

    ``held`` are the backups that still hold them, ``unreadable`` files among them that could not be looked into, such
    as logs that were set aside. ``unswept`` says why the file could not be written anew: until that is done, bytes of
    theirs may lie in the room that they left.
    """

    people: int
    traces: Traces
    held: tuple[Held, ...] = ()
    unreadable: tuple[Path, ...] = ()
    unswept: Message | None = None


@dataclass(frozen=True, slots=True)
class Rewritten:
    """Which backups are without the people now, and which could not be rewritten, with the reason."""

    backups: tuple[Backup, ...]
    left: tuple[tuple[Backup, Message], ...]


class ErasingService:
    """Takes people out of an open network and, if asked, out of its backups. Nothing is remembered of them."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def names(self, ids: Sequence[int], most: int) -> tuple[str, ...]:
        """Give the names of the first *most* of these people."""
        with self._network.reading() as connection:
            return tuple(row.name for row in people.rows(connection, ids[:most]))

    def erase(self, ids: Collection[int], progress: Progress) -> Outcome[Erased]:
        """Delete people for good, with the history of the network; then look which backups still hold them.

        Raises NetGrowError, with nothing changed, if they cannot be deleted.
        """
        if self._network.read_only:
            raise NetGrowError("erase.read_only", path=str(self._network.path))
        progress(0, STEPS)
        with self._network.writing_unrecorded() as connection:
            traces = erasing.erase(connection, ids)
        progress(1, STEPS)
        unswept = self._swept()
        progress(2, STEPS)
        held, unreadable = erasing.held(self._network.path, traces)
        progress(STEPS, STEPS)
        erased = Erased(len(traces.people), traces, tuple(held), tuple(unreadable), unswept)
        return Outcome(erased, Changes.EVERYTHING & ~Changes.OWNER)

    def sweep(self) -> Outcome[Message | None]:
        """Write the file anew once more; gives why that failed, if it did."""
        return Outcome(self._swept(), Changes.NOTHING)

    def _swept(self) -> Message | None:
        try:
            with self._network.rewriting():
                erasing.sweep(self._network.path)
        except NetGrowError as error:
            return error.message
        return None

    def remove(self, files: Sequence[Path]) -> Outcome[tuple[Path, ...]]:
        """Remove backups that could not be looked into; gives those that could not be removed."""
        return Outcome(tuple(backups.remove(self._network.path, files)), Changes.NOTHING)

    def rewrite(self, holding: Sequence[Backup], traces: Traces, progress: Progress) -> Outcome[Rewritten]:
        """Take people who were deleted out of these backups, too; one that cannot be rewritten stays as it is."""
        done: list[Backup] = []
        left: list[tuple[Backup, Message]] = []
        for number, backup in enumerate(holding):
            progress(number, len(holding))
            try:
                erasing.erase_from_backup(backup.path, self._network.path, traces)
                done.append(backup)
            except NetGrowError as error:
                left.append((backup, error.message))
        progress(len(holding), len(holding))
        return Outcome(Rewritten(tuple(done), tuple(left)), Changes.NOTHING)
