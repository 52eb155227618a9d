"""The records of an import plan as a table: only what is looked at is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from netgrow_desktop.domain.imports import PlanPart, PlanRow
from netgrow_desktop.ui.importing.change_words import change_words
from netgrow_desktop.ui.importing.plan_words import doubt_reasons, last_time, reason, skipped_name
from netgrow_desktop.ui.importing.replies import Reply, reply_words
from netgrow_desktop.ui.importing.ticks import LEFT_PARTS, TICKED_PARTS, Ticks
from netgrow_desktop.ui.theme import color, text_font
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from netgrow_desktop.background.lanes import Lanes

    Rows = Callable[[Sequence[int]], list[PlanRow]]

PAGE = 100
CHANGES_ROLE = Qt.ItemDataRole.UserRole
"""The changes of a record: ((field, old, new), ...), the field in words."""

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class PlanColumn:
    """A column: its title, its text for a record, its share of the width, whether it is strong; which changes it shows.

    ``changes`` are those of the fields named, None where the column shows none; no names are all. ``is_answer`` is the
    column of what was answered.
    """

    title: str
    text: Callable[[PlanRow], str]
    share: int = 2
    is_strong: bool = False
    is_answer: bool = False
    changes: frozenset[str] | None = None


def columns(part: PlanPart, file_names: tuple[str, ...] = (), *, left_before: bool = False) -> tuple[PlanColumn, ...]:
    """Give the columns that say most about records of that part; with several files, also which file.

    *left_before* tells that the owner left some of them out the last time.
    """
    translate = QCoreApplication.translate
    name = PlanColumn(translate("ImportPage", "Name"), lambda row: row.name, 3, is_strong=True)
    organization = PlanColumn(translate("ImportPage", "Organisation"), lambda row: row.organization, 3)
    role = PlanColumn(translate("ImportPage", "Role"), lambda row: row.title, 3)
    email = PlanColumn(translate("ImportPage", "E-mail"), lambda row: row.email, 3)
    why = PlanColumn(translate("ImportPage", "Why"), reason, 6)
    line = PlanColumn(translate("ImportPage", "Line"), lambda row: str(row.line or ""), 1)
    chosen = {
        PlanPart.NEW: (name, organization, role, email),
        PlanPart.UPDATED: (
            known_name_column(),
            changes_column(),
        ),
        PlanPart.DOUBTFUL: (
            name,
            PlanColumn(translate("ImportPage", "In your network"), lambda row: row.doubt.name if row.doubt else "", 6),
            PlanColumn(why.title, lambda row: doubt_reasons(row.doubt) if row.doubt else "", 5),
            PlanColumn(translate("ImportPage", "Answer"), lambda _: "", 4, is_answer=True),
        ),
        PlanPart.ORGANIZATIONS: (name, PlanColumn(translate("ImportPage", "Phone"), _phone, 3), email),
        PlanPart.STRANGERS: (name, email, why),
        PlanPart.UNCHANGED: (name, organization, role, why),
        PlanPart.DUPLICATE: (name, organization, line, why),
        PlanPart.SKIPPED: (PlanColumn(name.title, skipped_name, 3), line, why),
        PlanPart.REJECTED: (line, PlanColumn(translate("ImportPage", "Record"), lambda row: row.name, 4), why),
    }[part]
    if left_before and part in {PlanPart.NEW, PlanPart.UPDATED, PlanPart.ORGANIZATIONS}:
        chosen = (*chosen, PlanColumn(translate("ImportPage", "Last time"), last_time, 2))
    if len(file_names) < 2:
        return chosen
    return (*chosen, PlanColumn(translate("ImportPage", "File"), lambda row: file_names[row.file], 2))


def _phone(row: PlanRow) -> str:
    return next((value for field, value in row.facts if field == "phones"), "")


def known_name_column() -> PlanColumn:
    """Give the column of the names by which people are known in the network."""
    title = QCoreApplication.translate("ImportPage", "Name")
    return PlanColumn(title, lambda row: row.contact_name or row.name, 3, is_strong=True)


def changes_column(fields: frozenset[str] = frozenset()) -> PlanColumn:
    """Give the column of what changes, in these fields or in all."""

    def text(row: PlanRow) -> str:
        changes = _changes(row, fields)
        return "; ".join(f"{field}: {old} → {new}" if old else f"{field}: {new}" for field, old, new in changes)

    return PlanColumn(QCoreApplication.translate("ImportPage", "What changes"), text, 7, changes=fields)


def _changes(row: PlanRow, fields: frozenset[str]) -> tuple[tuple[str, str, str], ...]:
    return change_words(change for change in row.changes if not fields or change[0] in fields)


def _shown(column: PlanColumn, record: PlanRow, role: int) -> Any:
    if role == CHANGES_ROLE:
        if column.changes is None:
            return None
        changes = _changes(record, column.changes)
        return tuple((field, one_line(old), one_line(new)) for field, old, new in changes)
    text = one_line(column.text(record))
    # A tool tip would read markup in what a file says.
    return f"<p>{escape(text)}</p>" if role == Qt.ItemDataRole.ToolTipRole else text


class PlanModel(QAbstractTableModel):
    """One part of a plan: the numbers of all its records, and those that were seen. Rows come on the lane for reads.

    What *is_decided* has no ticks any more.
    """

    def __init__(self, lanes: Lanes, parent: QObject | None = None, *, is_decided: bool = False) -> None:
        super().__init__(parent)
        self._is_decided = is_decided
        self._lanes = lanes
        self._rows: Rows | None = None
        self.part = PlanPart.NEW
        self._ticks = Ticks()
        self._numbers: Sequence[int] = ()
        self._columns: tuple[PlanColumn, ...] = columns(PlanPart.NEW)
        self._pages: dict[int, dict[int, PlanRow]] = {}
        self._asked: set[int] = set()
        self._question = 0

    def show_part(self, rows: Rows | None, part: PlanPart, ticks: Ticks, shown_columns: tuple[PlanColumn, ...]) -> None:
        """Show the records of a part; None as *rows* shows nothing."""
        self.beginResetModel()
        self._question += 1
        self._rows, self.part, self._ticks, self._columns = rows, part, ticks, shown_columns
        self._numbers = ticks.listing.parts[part] if rows is not None else ()
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def plan_columns(self) -> tuple[PlanColumn, ...]:
        """Give the columns that are shown."""
        return self._columns

    def record(self, row: int) -> PlanRow | None:
        """Give a record, or None while it is on its way."""
        page = self._pages.get(row // PAGE)
        if page is None:
            self._ask(row // PAGE)
            return None
        return page.get(self._numbers[row])

    def _ask(self, page: int) -> None:
        rows = self._rows
        if page in self._asked or rows is None:
            return
        self._asked.add(page)
        question, wanted = self._question, self._numbers[page * PAGE : (page + 1) * PAGE]

        def arrived(found: list[PlanRow]) -> None:
            if question == self._question:
                self._pages[page] = {row.number: row for row in found}
                last = page * PAGE + len(wanted) - 1
                self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self._columns) - 1))

        self._lanes.read(lambda: rows(wanted), arrived)

    # Ticks

    def has_ticks(self) -> bool:
        """Tell whether the records of this part can be left out or taken in."""
        return self.part in TICKED_PARTS and not self._is_decided

    def can_switch(self, row: int) -> bool:
        """Tell whether a record can be taken in or left out."""
        return self.has_ticks() and self._ticks.can_switch(self.part, self._numbers[row])

    def is_on(self, row: int) -> bool:
        """Tell whether a record is taken."""
        return self._ticks.is_on(self.part, self._numbers[row])

    def switch(self, rows: Iterable[range], *, on: bool) -> None:
        """Take these rows, or leave them out."""
        numbers = [self._numbers[row] for each in rows for row in each]
        if numbers and self.has_ticks():
            self._ticks.switch(self.part, numbers, on=on)
            self.show_ticks()

    def switch_all(self, *, on: bool) -> None:
        """Take every row, or none."""
        self._ticks.switch_all(self.part, on=on)
        self.show_ticks()

    def reply(self, row: int) -> Reply | None:
        """Give what was answered about a record, None where nothing was."""
        return self._ticks.reply(self._numbers[row])

    def has_replies(self) -> bool:
        """Tell whether it is asked whether the records of this part are somebody known."""
        return self.part is PlanPart.DOUBTFUL and not self._is_decided

    def answer(self, rows: Iterable[range], reply: Reply) -> None:
        """Answer for these rows; where all have this answer it is taken back."""
        numbers = [self._numbers[row] for each in rows for row in each]
        if numbers and self.has_replies():
            is_said = all(self._ticks.reply(number) is reply for number in numbers)
            self._ticks.answer(numbers, None if is_said else reply)
            self.show_ticks()

    def show_ticks(self) -> None:
        """Show all ticks anew."""
        if self._numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._numbers) - 1, len(self._columns) - 1))

    # Qt's own

    @override
    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    @override
    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        has_tick = index.column() == 0 and self.can_switch(index.row())
        return flags | Qt.ItemFlag.ItemIsUserCheckable if has_tick else flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.FontRole:
            return text_font(strong=True) if self._is_strong(column, index.row()) else None
        if role == Qt.ItemDataRole.CheckStateRole:
            if index.column() or not self.can_switch(index.row()):
                return None
            return Qt.CheckState.Checked if self.is_on(index.row()) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole:
            return color("muted") if self._is_quiet(column, index.row()) else None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, CHANGES_ROLE}:
            return None
        return self._words(column, index.row(), role)

    def _words(self, column: PlanColumn, row: int, role: int) -> Any:
        if column.is_answer:
            reply = self.reply(row)
            return (
                QCoreApplication.translate("ImportPage", "Not answered") if reply is None else f"✓ {reply_words(reply)}"
            )
        record = self.record(row)
        return None if record is None else _shown(column, record, role)

    def _is_strong(self, column: PlanColumn, row: int) -> bool:
        return column.is_strong or (column.is_answer and self.reply(row) is not None)

    def _is_quiet(self, column: PlanColumn, row: int) -> bool:
        if column.is_answer and self.reply(row) is None:
            return True
        if self.part is PlanPart.SKIPPED:
            return self.has_ticks() and not self.can_switch(row)
        return self.part not in LEFT_PARTS and (self.has_ticks() or self.has_replies()) and not self.is_on(row)

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self.can_switch(index.row()):
            return False
        row = index.row()
        self.switch([range(row, row + 1)], on=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return None
