"""The history as a table: a row for each moment to which one can go, the newest first, the beginning at its end."""

from __future__ import annotations

from datetime import UTC, date, datetime
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from netgrow_desktop.viewmodels.dates import clock_time, day_in_words, full_day, reader_locale
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.storage.journal import HistoryEntry

    Index = QModelIndex | QPersistentModelIndex

DAY, TIME, WHAT, PEOPLE = range(4)
BEGINNING = 0
"""The number of the moment before everything that the history holds."""
_ROOT = QModelIndex()


class HistoryModel(QAbstractTableModel):
    """The entries of a history. A row stands for the moment right after its change.

    ``people_wanted`` carries the numbers of entries that are looked at and whose people are not counted yet.
    """

    people_wanted = Signal(object)

    def __init__(
        self, words: Callable[[Message], str], today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._today = today
        self._entries: list[HistoryEntry] = []
        self._people: dict[int, int] = {}
        self._asked: set[int] = set()
        self._now = 0

    def show_entries(self, entries: Sequence[HistoryEntry]) -> None:
        """Show a history, newest first."""
        self.beginResetModel()
        self._entries = list(entries)
        # Only the newest ones can be undone.
        self._now = next((row for row, each in enumerate(entries) if not each.undone), len(entries))
        self._asked.intersection_update(self._people)
        self.endResetModel()

    def show_people(self, counts: Mapping[int, int]) -> None:
        """Show about how many people entries were."""
        self._people |= counts
        if self._entries:
            self.dataChanged.emit(self.index(0, PEOPLE), self.index(len(self._entries) - 1, PEOPLE))

    def look_at(self, first: int, last: int) -> None:
        """Ask for what is missing of the rows from *first* to *last*."""
        seen = {each.id for each in self._entries[max(0, first) : last + 1]} - self._asked
        if seen:
            self._asked |= seen
            self.people_wanted.emit(sorted(seen))

    def now(self) -> int:
        """Give the row of the moment at which the network is."""
        return self._now

    def entry_at(self, row: int) -> int:
        """Give the number of the change after which a row stands, BEGINNING for none."""
        return self._entries[row].id if 0 <= row < len(self._entries) else BEGINNING

    def steps_to(self, row: int) -> int:
        """Give how many changes lie between now and a row: to be undone (negative) or to be done again."""
        return self._now - row

    def is_undone(self, row: int) -> bool:
        """Tell whether the change of a row is taken back."""
        return row < self._now

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or not self._entries else len(self._entries) + 1

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 4

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == PEOPLE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        return (
            translate("History", "Day"),
            translate("History", "Time"),
            translate("History", "What was done"),
            translate("History", "People"),
        )[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() > len(self._entries):
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column == PEOPLE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row) if column == WHAT else self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == DAY and row < len(self._entries):
            return full_day(self._moment(row).date())
        if role == Qt.ItemDataRole.ToolTipRole and column == WHAT:
            # Marked as text that is formatted, so that nothing in a name is.
            return f"<qt>{escape(self._text(row, WHAT))}</qt>"
        return self._text(row, column) if role == Qt.ItemDataRole.DisplayRole else None

    def _text(self, row: int, column: int) -> str:
        if row == len(self._entries):
            return QCoreApplication.translate("History", "Before all of these") if column == WHAT else ""
        entry = self._entries[row]
        if column == DAY:
            return _capital(day_in_words(self._moment(row).date(), self._today()))
        if column == TIME:
            return clock_time(f"{self._moment(row):%H:%M}")
        if column == PEOPLE:
            count = self._people.get(entry.id, 0)
            return reader_locale().toString(count) if count else ""
        return _capital(one_line(self._words(entry.name)))

    def _spoken(self, row: int) -> str:
        what = self._text(row, WHAT)
        if row == self._now:
            return QCoreApplication.translate("History", "{what}. The network is here.").format(what=what)
        if self.is_undone(row):
            return QCoreApplication.translate("History", "{what}. Undone.").format(what=what)
        return what

    def _moment(self, row: int) -> datetime:
        """Give the local time of an entry."""
        try:
            made_at = datetime.fromisoformat(self._entries[row].made_at)
        except ValueError:
            made_at = datetime.fromtimestamp(0, UTC)
        return made_at.astimezone()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
