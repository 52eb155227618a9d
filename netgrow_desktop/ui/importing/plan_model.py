"""The records of an import plan as a table: only what is looked at is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from netgrow_desktop.domain.imports import PlanRow, PlanStatus
from netgrow_desktop.ui.importing.plan_words import CONTEXT, field_title, status_title
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import text_font
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.background.lanes import Lanes

PAGE = 100
CHANGES_ROLE = Qt.ItemDataRole.UserRole
"""The changes of a record: ((field, old, new), ...), the field in words."""

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class PlanColumn:
    """A column: its title, its text for a record, its share of the width, whether it is strong or shows changes."""

    title: str
    text: Callable[[PlanRow], str]
    share: int = 2
    is_strong: bool = False
    shows_changes: bool = False


def columns(status: PlanStatus, file_names: tuple[str, ...] = ()) -> tuple[PlanColumn, ...]:
    """Give the columns that say most about records of that status; with several files, also which file."""
    translate = QCoreApplication.translate
    name = PlanColumn(translate(CONTEXT, "Name"), lambda row: row.name, 3, is_strong=True)
    organization = PlanColumn(translate(CONTEXT, "Organisation"), lambda row: row.organization, 3)
    role = PlanColumn(translate(CONTEXT, "Role"), lambda row: row.title, 3)
    email = PlanColumn(translate(CONTEXT, "E-mail"), lambda row: row.email, 3)
    why = PlanColumn(translate(CONTEXT, "Why"), lambda row: words(row.reason), 6)
    line = PlanColumn(translate(CONTEXT, "Line"), lambda row: str(row.line), 1)
    chosen = {
        PlanStatus.NEW: (name, organization, role, email),
        PlanStatus.UPDATED: (
            PlanColumn(name.title, lambda row: row.contact_name or row.name, 3, is_strong=True),
            PlanColumn(translate(CONTEXT, "What changes"), _changes_text, 7, shows_changes=True),
        ),
        PlanStatus.UNCHANGED: (name, organization, role, why),
        PlanStatus.DUPLICATE: (name, organization, line, why),
        PlanStatus.SKIPPED: (line, why),
        PlanStatus.REJECTED: (line, PlanColumn(translate(CONTEXT, "Record"), lambda row: row.name, 4), why),
    }[status]
    if len(file_names) < 2:
        return chosen
    return (*chosen, PlanColumn(translate(CONTEXT, "File"), lambda row: file_names[row.file], 2))


def _changes_text(row: PlanRow) -> str:
    return "; ".join(
        f"{field_title(field)}: {old} → {new}" if old else f"{field_title(field)}: {new}"
        for field, old, new in row.changes
    )


def _shown(column: PlanColumn, record: PlanRow, role: int) -> Any:
    if role == CHANGES_ROLE:
        if not column.shows_changes:
            return None
        return tuple((field_title(field), one_line(old), one_line(new)) for field, old, new in record.changes)
    text = one_line(column.text(record))
    # A tool tip would read markup in what a file says.
    return f"<p>{escape(text)}</p>" if role == Qt.ItemDataRole.ToolTipRole else text


class PlanModel(QAbstractTableModel):
    """One part of a plan. *rows* gives a page: (status, offset, limit) -> records; it runs on the lane for reads."""

    def __init__(self, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._rows: Callable[[PlanStatus, int, int], list[PlanRow]] | None = None
        self._status = PlanStatus.NEW
        self._count = 0
        self._columns: tuple[PlanColumn, ...] = columns(PlanStatus.NEW)
        self._pages: dict[int, list[PlanRow]] = {}
        self._asked: set[int] = set()
        self._number = 0

    def show_part(
        self,
        rows: Callable[[PlanStatus, int, int], list[PlanRow]] | None,
        status: PlanStatus,
        count: int,
        shown_columns: tuple[PlanColumn, ...],
    ) -> None:
        """Show *count* records of that status; None as *rows* shows nothing."""
        self.beginResetModel()
        self._number += 1
        self._rows, self._status, self._columns = rows, status, shown_columns
        self._count = count if rows is not None else 0
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def plan_columns(self) -> tuple[PlanColumn, ...]:
        """Give the columns that are shown."""
        return self._columns

    def record(self, row: int) -> PlanRow | None:
        """Give a record, or None while it is on its way."""
        page = row // PAGE
        found = self._pages.get(page)
        if found is None:
            self._ask(page)
            return None
        place = row - page * PAGE
        return found[place] if place < len(found) else None

    def _ask(self, page: int) -> None:
        rows = self._rows
        if page in self._asked or rows is None:
            return
        self._asked.add(page)
        number, status = self._number, self._status

        def arrived(found: list[PlanRow]) -> None:
            if number == self._number:
                self._pages[page] = found
                last = min(self._count, (page + 1) * PAGE) - 1
                self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self._columns) - 1))

        self._lanes.read(lambda: rows(status, page * PAGE, PAGE), arrived)

    @override
    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else self._count

    @override
    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.FontRole:
            return text_font(strong=True) if column.is_strong else None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, CHANGES_ROLE}:
            return None
        record = self.record(index.row())
        return None if record is None else _shown(column, record, role)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return None

    def title(self) -> str:
        """Give the name of the part that is shown."""
        return status_title(self._status)
