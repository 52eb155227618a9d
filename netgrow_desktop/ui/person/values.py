"""The values of one kind in the panel: each edited where it stands, labelled, opened, copied and removed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.contacts import Address, Job
from netgrow_desktop.theme_tokens import SPACE_XS
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.person.address import AddressInPlace, address_lines
from netgrow_desktop.ui.person.caption import Caption, label_words
from netgrow_desktop.ui.person.in_place import Checked, InPlace, TextInPlace
from netgrow_desktop.ui.person.jobs import JobInPlace, job_lines
from netgrow_desktop.ui.person.links import open_address
from netgrow_desktop.ui.person.value_kinds import (
    ADDRESSES,
    CUSTOM,
    JOBS,
    Value,
    ValueKind,
    caption_of,
    is_empty,
    kind_name,
    label_of,
    opening_words,
    problem_with,
    shown,
    text_of,
    with_label,
    with_text,
)
from netgrow_desktop.ui.planning.asking import ask_text
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from collections.abc import Sequence


class ValueInPlace(TextInPlace):
    """The text of one value; its value is the whole value with its label."""

    def __init__(self, kind: ValueKind, parent: QWidget | None = None) -> None:
        super().__init__(kind_name(kind), kind_name(kind), parent=parent)
        self._kind = kind

    @override
    def raw(self, value: object) -> str:
        return text_of(value) if isinstance(value, Value) else str(value)

    @override
    def words(self, value: object) -> str:
        return shown(value) if isinstance(value, Value) else str(value)

    @override
    def check(self, value: object) -> Checked:
        text = str(value).strip()
        if not isinstance(self._value, Value):
            return Checked(text)
        return Checked(with_text(self._value, text), problem_with(self._kind, text))


def _field_for(kind: ValueKind) -> InPlace:
    if kind is ADDRESSES:
        return AddressInPlace(kind_name(kind), kind_name(kind))
    return JobInPlace(kind_name(kind), kind_name(kind)) if kind is JOBS else ValueInPlace(kind)


class ValueRow(QWidget):
    """One value: its caption with a menu, itself, and what opens it. ``position`` is None for one being added."""

    changed = Signal()
    removed = Signal()
    put_first = Signal()

    def __init__(self, kind: ValueKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.position: int | None = None
        self.value: Value = kind.empty("")
        self.stored: Value = self.value
        self.caption = Caption(still=False)
        self.caption.clicked.connect(self.open_menu)
        self.field = _field_for(kind)
        self.field.committed.connect(self._committed)
        self.opener = QToolButton()
        set_icon(self.opener, kind.icon or "external-link", tone="muted")
        set_button_kind(self.opener, "quiet")
        self.opener.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.opener.setToolTip(opening_words(kind))
        self.opener.setAccessibleName(opening_words(kind))
        self.opener.clicked.connect(self._open)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_XS)
        line.addWidget(self.caption, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.field, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignTop)

    def show_value(self, value: Value, position: int | None) -> None:
        """Show a value; an open editor keeps what was typed."""
        self.position = position
        self.value = self.stored = value
        self._describe()

    def _describe(self) -> None:
        caption = caption_of(self.kind, self.value)
        self.caption.say(caption)
        self.caption.setToolTip(self.tr("Copy or remove") if self.kind is JOBS else self.tr("Label, copy or remove"))
        self.field.rename(caption if caption == kind_name(self.kind) else f"{kind_name(self.kind)}, {caption}")
        self.field.show_value(self.value)
        self.opener.setVisible(bool(self.kind.icon) and self.kind.address(text_of(self.value)) is not None)

    def _committed(self, value: Value) -> None:
        self.value = value
        self._describe()
        self.changed.emit()

    def _open(self) -> None:
        url = self.kind.address(text_of(self.value))
        if url is not None:
            open_address(url)

    # The menu

    def make_menu(self) -> QMenu:
        """Make the menu of the caption: labels, copying, first place, removing."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.kind is not JOBS:
            self._offer_labels(menu)
            menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.copy)
        if self.position:
            menu.addAction(self.tr("Put first"), self.put_first.emit)
        menu.addAction(self.tr("Remove"), self.removed.emit)
        return menu

    def _offer_labels(self, menu: QMenu) -> None:
        present = label_of(self.value).casefold()
        for label in self.kind.labels:
            action = menu.addAction(label_words(label))
            action.setCheckable(True)
            action.setChecked(present == label)
            action.triggered.connect(partial(self._set_label, label))
        menu.addAction(self.tr("Other label…"), self._ask_label)
        if present and self.kind is not CUSTOM:
            menu.addAction(self.tr("No label"), partial(self._set_label, ""))

    def open_menu(self) -> None:
        """Open the menu of the caption."""
        menu = self.make_menu()
        menu.popup(self.caption.mapToGlobal(self.caption.rect().bottomLeft()))

    def copy(self) -> None:
        """Copy the value as text."""
        QGuiApplication.clipboard().setText(_whole_text(self.value))

    def _ask_label(self) -> None:
        ask_text(
            self, self.caption, self.tr("Label"), self.tr("What to call it"), label_of(self.value), self._set_label
        )

    def _set_label(self, label: str, *_: object) -> None:
        if label != label_of(self.value):
            self.value = with_label(self.value, label)
            self._describe()
            self.changed.emit()


def _whole_text(value: Value) -> str:
    if isinstance(value, Address):
        return address_lines(value)
    return job_lines(value) if isinstance(value, Job) else text_of(value)


class ValuesBlock(QWidget):
    """All values of one kind. ``values_changed`` carries the field's name and its new values.

    ``use_changed`` tells whether any value is shown or being added; ``keyboard_lost`` that the value which had the
    keyboard is no more.
    """

    values_changed = Signal(str, object)
    use_changed = Signal(bool)
    keyboard_lost = Signal()

    def __init__(self, kind: ValueKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._values: list[Value] = []
        self._rows: list[ValueRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def rows(self) -> list[ValueRow]:
        """Give the rows on show."""
        return [row for row in self._rows if not row.isHidden()]

    def present(self) -> tuple[Value, ...]:
        """Give the values that are kept, or about to be."""
        return tuple(self._values)

    def show_values(self, values: Sequence[Value]) -> None:
        """Show these values; a row that is being edited stays with what was typed in it."""
        focused = QApplication.focusWidget()
        held = next((row for row in self._rows if row.isAncestorOf(focused)), None) if focused is not None else None
        self._values = list(values)
        edited = next((row for row in self._rows if row.field.is_open()), None)
        spare = [row for row in self._rows if row is not edited]
        place = self._place_of(edited) if edited is not None else None
        order: list[ValueRow] = []
        for position, value in enumerate(self._values):
            if edited is not None and position == place:
                edited.show_value(value, position)
                order.append(edited)
                continue
            row = spare.pop(0) if spare else self._new_row()
            row.show_value(value, position)
            order.append(row)
        if edited is not None and place is None:
            # What it stood for is gone meanwhile, or it is being added: kept, it becomes a value of its own.
            edited.position = None
            order.append(edited)
        self._rows = [*order, *spare]
        for number, row in enumerate(self._rows):
            if self._column.indexOf(row) != number:
                self._column.insertWidget(number, row)
            row.setVisible(number < len(order))
        self.setVisible(bool(order))
        self.use_changed.emit(bool(order))
        if held is not None and held.isHidden():
            self.keyboard_lost.emit()

    def _place_of(self, row: ValueRow) -> int | None:
        """Give where the value that a row was opened with stands now."""
        if row.position is None:
            return None
        if row.position < len(self._values) and self._values[row.position] == row.stored:
            return row.position
        return self._values.index(row.stored) if row.stored in self._values else None

    def add_value(self) -> None:
        """Begin a new value; it is there once something was typed."""
        added = next((row for row in self.rows() if row.position is None), None)
        if added is None:
            added = next((row for row in self._rows if row.isHidden()), None) or self._new_row()
            self._rows.remove(added)
            self._rows.insert(len(self.rows()), added)
            self._column.insertWidget(len(self.rows()), added)
            added.show_value(self.kind.empty(""), None)
            self.show()
            added.show()
        added.field.open()

    def focus_value(self, number: int) -> None:
        """Bring a value into sight, with the keyboard on it."""
        rows = self.rows()
        if number < len(rows):
            rows[number].field.focus_value()

    def _new_row(self) -> ValueRow:
        row = ValueRow(self.kind, self)
        row.changed.connect(lambda: self._changed(row))
        row.removed.connect(lambda: self._remove(row))
        row.put_first.connect(lambda: self._put_first(row))
        row.field.closed.connect(lambda: self._closed(row))
        # Until this block is first seen a new row would else count as shown.
        row.hide()
        self._rows.append(row)
        return row

    def _changed(self, row: ValueRow) -> None:
        if row.position is None:
            if not is_empty(row.value):
                self._keep([*self._values, row.value])
        elif is_empty(row.value):
            self._remove(row)
        else:
            values = list(self._values)
            values[row.position] = row.value
            self._keep(values)

    def _closed(self, row: ValueRow) -> None:
        if row.position is None:
            self.show_values(self._values)

    def _remove(self, row: ValueRow) -> None:
        if row.position is None:
            self.show_values(self._values)
        else:
            self._keep([*self._values[: row.position], *self._values[row.position + 1 :]])

    def _put_first(self, row: ValueRow) -> None:
        if row.position is not None:
            values = list(self._values)
            self._keep([values.pop(row.position), *values])

    def _keep(self, values: list[Value]) -> None:
        self.show_values(values)
        self.values_changed.emit(self.kind.field, tuple(values))
