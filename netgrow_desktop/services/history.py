"""Taking back what was done, and doing it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.storage import journal

if TYPE_CHECKING:
    from netgrow_desktop.storage.journal import HistoryEntry
    from netgrow_desktop.storage.network import Network


class HistoryService:
    """The history of the network: linear, named, and still there after a restart."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def undo(self) -> Outcome[bool]:
        """Take back the newest change; gives whether there was one."""
        done = self._network.undo()
        return Outcome(done is not None, done.changes, done.entry, done.name) if done else _NOTHING

    def redo(self) -> Outcome[bool]:
        """Make the change again that was taken back last; gives whether there was one."""
        done = self._network.redo()
        return Outcome(done is not None, done.changes, done.entry, done.name) if done else _NOTHING

    def undo_back_to(self, entry: int) -> Outcome[int]:
        """Take back *entry* and everything since; gives how many changes that were."""
        undone = 0
        changes = Changes.NOTHING
        name = None
        while (newest := self.next_undo()) is not None and newest.id >= entry:
            outcome = self.undo()
            undone += 1
            changes |= outcome.changes
            name = outcome.name
        return Outcome(undone, changes, entry, name)

    def next_undo(self) -> HistoryEntry | None:
        """Give the change that undo would take back."""
        with self._network.reading() as connection:
            return journal.next_undo(connection)

    def next_redo(self) -> HistoryEntry | None:
        """Give the change that redo would make again."""
        with self._network.reading() as connection:
            return journal.next_redo(connection)

    def is_undone(self, entry: int) -> bool | None:
        """Tell whether a change is taken back; None where the history does not hold it any more."""
        return next((each.undone for each in self.entries() if each.id == entry), None)

    def entries(self) -> list[HistoryEntry]:
        """Give the whole history, newest first."""
        with self._network.reading() as connection:
            return journal.history(connection)


_NOTHING: Outcome[bool] = Outcome(value=False, changes=Changes.NOTHING)
