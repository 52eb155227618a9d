"""Who may be meant by a name that is being typed: people of the network, and a new person of that name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from netgrow_desktop.domain.folding import name_key

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtCore import QObject

    from netgrow_desktop.domain.contacts import ContactRow

    Index = QModelIndex | QPersistentModelIndex

MOST_SUGGESTED = 6
SHORTEST_BEGINNING = 3
"""Letters from which the last word of a typed name counts as a word and not as the beginning of one."""

_ROOT = QModelIndex()


class Suggestion(NamedTuple):
    """One line below the field: somebody known, or (``row`` None) a new person of the name typed.

    ``is_there`` says that they were named here already, ``is_archived`` that they were put away; ``other_than`` is
    whose name begins with what would be a new person's.
    """

    name: str
    row: ContactRow | None = None
    is_there: bool = False
    is_archived: bool = False
    other_than: str = ""


def suggestions(
    typed: str, found: Sequence[ContactRow], archived: Sequence[ContactRow], there: Collection[int]
) -> list[Suggestion]:
    """Give the lines for a name: those whose name it is or begins first, archived people and the new person last."""
    name = " ".join(typed.split())
    if not name:
        return []
    known = sorted(found, key=lambda row: _rank(name, row.name))
    lines = [Suggestion(row.name, row, row.id in there) for row in known[:MOST_SUGGESTED]]
    namesakes = [row for row in archived if name_key(row.name) == name_key(name)]
    lines += [Suggestion(row.name, row, row.id in there, is_archived=True) for row in namesakes[:1]]
    begun = known[0].name if known and _rank(name, known[0].name) == 1 else ""
    return [*lines, Suggestion(name, other_than=begun)]


def chosen_first(typed: str, lines: Sequence[Suggestion]) -> int:
    """Give the line that Enter takes at first.

    Somebody known is taken if what is typed is or begins their name. Only a name that is written out with capitals
    and is nobody's is a new person's, even if somebody's longer name begins with it.
    """
    if not lines:
        return -1
    best = lines[0]
    if best.row is None:
        return 0
    words = name_key(typed).split()
    complete = set(words) <= set(name_key(best.name).split())
    written_out = len(words) > 1 and len(words[-1]) >= SHORTEST_BEGINNING and typed.rsplit(maxsplit=1)[-1][:1].isupper()
    return 0 if complete or (not written_out and _rank(typed, best.name) < 2) else len(lines) - 1


def _rank(typed: str, name: str) -> int:
    """Give 0 for the very name, 1 for one whose words begin with those typed, 2 where something else was found."""
    wanted, words = name_key(typed), name_key(name)
    if wanted == words:
        return 0
    return 1 if all(any(word.startswith(part) for word in words.split()) for part in wanted.split()) else 2


class SuggestionsModel(QAbstractListModel):
    """The suggestions as rows. *describe* says one in words."""

    def __init__(self, describe: Callable[[Suggestion], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._lines: list[Suggestion] = []

    def show_lines(self, lines: Sequence[Suggestion]) -> None:
        """Show these suggestions."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def line_at(self, row: int) -> Suggestion | None:
        """Give the suggestion in a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    @override
    def rowCount(self, parent: Index = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        line = self.line_at(index.row())
        if line is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._describe(line)
        return None
