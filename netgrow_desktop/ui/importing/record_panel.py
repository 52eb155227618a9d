"""One record of a plan in full, beside the list: what is known and what the file says in two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.imports import PlanStatus
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.importing.change_words import change_words, field_title, shown_value
from netgrow_desktop.ui.importing.plan_words import doubt_reasons, file_name, reason
from netgrow_desktop.viewmodels.shown_text import breakable, one_line, some_lines

if TYPE_CHECKING:
    from netgrow_desktop.domain.imports import Doubt, FilePlan, PlanRow
    from netgrow_desktop.ui.theme import TextRole

MOST_CHANGES = 40
"""Changes of one record that are listed; more would be a page of their own."""

LONGEST = 11
"""Letters of a word that is never broken in the narrow columns."""


class RecordPanel(QScrollArea):
    """Shows a record; :meth:`show_record` with None shows nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The record in full"))
        self.show_record(None)

    def show_record(self, record: PlanRow | None, file: FilePlan | None = None) -> None:
        """Show a record that stands in *file*."""
        page = QWidget()
        page.setObjectName("scrollContents")
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE_L, SPACE_S, SPACE_M, SPACE_L)
        column.setSpacing(SPACE_XS)
        if record is not None and file is not None:
            _fill(column, record, file)
        column.addStretch(1)
        self.setWidget(page)
        self._page = page

    def text(self) -> str:
        """Give everything that is shown, a line each."""
        labels = self._page.findChildren(QLabel) if self._page is not None else []
        return "\n".join(label.text().replace("\u200b", "") for label in labels)


def _fill(column: QVBoxLayout, record: PlanRow, file: FilePlan) -> None:
    translate = QCoreApplication.translate
    name = record.contact_name if record.status is PlanStatus.UPDATED and record.contact_name else record.name
    is_rejected = record.status is PlanStatus.REJECTED
    if name and not is_rejected and record.doubt is None:
        column.addWidget(plain_label(breakable(one_line(name)), "heading", wraps=True))
    if record.doubt is not None:
        # What there is to compare comes before anything else: the room may be small.
        column.addLayout(_both(record.doubt))
        column.addSpacing(SPACE_M)
    why = doubt_reasons(record.doubt) if record.doubt is not None else reason(record)
    if why:
        column.addWidget(plain_label(why, "muted" if record.doubt is None and not is_rejected else "body", wraps=True))
    name_of_file = one_line(record.part or file_name(file))
    where = translate("ImportPage", "{file}, line {line}").format(file=name_of_file, line=record.line)
    where = where if record.line else name_of_file
    column.addWidget(plain_label(breakable(where), "muted", wraps=True))
    column.addSpacing(SPACE_M)
    if record.doubt is not None:
        return
    if record.status is PlanStatus.UPDATED:
        column.addLayout(_changes(record))
    elif is_rejected:
        column.addWidget(plain_label(breakable(some_lines(record.name)), wraps=True))
    else:
        column.addLayout(_facts(record))


def _facts(record: PlanRow) -> QGridLayout:
    grid = _grid()
    shown = record.facts or (("organization", record.organization), ("title", record.title), ("emails", record.email))
    filled = [(field, "", value) for field, value in shown if value]
    for row, (title, _, value) in enumerate(change_words(filled[:MOST_CHANGES])):
        grid.addWidget(_cell(title, "muted"), row, 0)
        grid.addWidget(_cell(value), row, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _changes(record: PlanRow) -> QGridLayout:
    """Lay the changes out: the field above, below it side by side the old value and the new one."""
    translate = QCoreApplication.translate
    grid = _grid()
    grid.addWidget(_cell(translate("ImportPage", "Now"), "small"), 0, 0)
    grid.addWidget(_cell(translate("ImportPage", "After the import"), "small"), 0, 1)
    changes = change_words(record.changes)
    for number, (field, old, new) in enumerate(changes[:MOST_CHANGES]):
        row = 2 * number + 1
        title = _cell(field, "muted")
        title.setContentsMargins(0, SPACE_S, 0, 0)
        grid.addWidget(title, row, 0, 1, 2)
        before = _cell(old or "—", "muted")
        if old:
            before.setStyleSheet("text-decoration: line-through;")
        grid.addWidget(before, row + 1, 0)
        grid.addWidget(_cell(new, "strong" if old else "body"), row + 1, 1)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _both(doubt: Doubt) -> QGridLayout:
    """Lay out side by side what the network says and what the file says; what is the same is strong."""
    translate = QCoreApplication.translate
    grid = _grid()
    grid.addWidget(_cell(translate("ImportPage", "In your network"), "small"), 0, 0)
    grid.addWidget(_cell(translate("ImportPage", "In the file"), "small"), 0, 1)
    for number, (field, *values) in enumerate(doubt.fields):
        row = 2 * number + 1
        # The names stand above all else, and need no title.
        if field != "name":
            title = _cell(field_title(field), "muted")
            title.setContentsMargins(0, SPACE_S, 0, 0)
            grid.addWidget(title, row, 0, 1, 2)
        known, new = (frozenset(map(fold, value.split("\n"))) - {""} for value in values)
        for place, value in enumerate(values):
            role: TextRole = "strong" if known & new else "body" if value else "muted"
            cell = _cell(shown_value(field, value) or "—", "heading" if field == "name" else role)
            grid.addWidget(cell, row + 1, place)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_M)
    grid.setVerticalSpacing(SPACE_XS)
    return grid


def _cell(text: str, role: TextRole = "body") -> QLabel:
    label = plain_label(breakable(some_lines(text), LONGEST), role, wraps=True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label
