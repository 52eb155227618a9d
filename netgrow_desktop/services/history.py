"""Taking back what was done, and doing it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.storage import journal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netgrow_desktop.storage.journal import HistoryEntry, Replayed
    from netgrow_desktop.storage.network import Network

    Progress = Callable[[int, int], object]


def _silently(_done: int, _total: int) -> None:
    """Tell nobody how far it is."""


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

    def undo_back_to(self, entry: int, progress: Progress = _silently) -> Outcome[int]:
        """Take back *entry* and everything since, all or nothing; gives how many changes that were.

        CancelledError from *progress* leaves everything as it was.
        """
        return _together(self._network.undo_back_to(entry, progress))

    def redo_up_to(self, entry: int, progress: Progress = _silently) -> Outcome[int]:
        """Make again what was taken back, up to *entry*, all or nothing; gives how many changes that were."""
        return _together(self._network.redo_up_to(entry, progress))

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
        from netgrow_desktop.storage import history_list

        with self._network.reading() as connection:
            return history_list.is_undone(connection, entry)

    def later(self, entry: int) -> int | None:
        """Give how many changes in force came after *entry*, None where it is not in force itself."""
        from netgrow_desktop.storage import history_list

        with self._network.reading() as connection:
            return history_list.later(connection, entry)

    def last_to_redo(self, many: int) -> int:
        """Give which change is the last of the next so *many* that can be made again, 0 where there is none."""
        from netgrow_desktop.storage import history_list

        with self._network.reading() as connection:
            return history_list.last_to_redo(connection, many)

    def entries(self) -> list[HistoryEntry]:
        """Give the whole history, newest first."""
        from netgrow_desktop.storage import history_list

        with self._network.reading() as connection:
            return history_list.entries(connection)

    def people(self, entries: Sequence[int]) -> dict[int, int]:
        """Give how many people each of these changes was about; 0 where it was about none."""
        from netgrow_desktop.storage import history_list

        with self._network.reading() as connection:
            return {entry: history_list.people(connection, entry) for entry in entries}


def _together(done: list[Replayed]) -> Outcome[int]:
    """Tell of several changes as one, by the entry and the name of the last one that was replayed."""
    changes = Changes.NOTHING
    for each in done:
        changes |= each.changes
    return Outcome(len(done), changes, done[-1].entry if done else 0, done[-1].name if done else None)


_NOTHING: Outcome[bool] = Outcome(value=False, changes=Changes.NOTHING)
