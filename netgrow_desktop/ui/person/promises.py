"""Open promises between the owner and a person: what I owe, what they owe, and a line to add another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from netgrow_desktop.domain.before_writing.promises import LONGEST_PROMISE, Promise, PromiseSide
from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.person.next_steps import small_button
from netgrow_desktop.ui.person.value_label import ValueLabel
from netgrow_desktop.ui.planning.asking import ask_text
from netgrow_desktop.viewmodels.dates import date_in_words
from netgrow_desktop.viewmodels.shown_text import breakable, one_line, some_lines

if TYPE_CHECKING:
    from collections.abc import Sequence


def side_words(side: PromiseSide) -> str:
    """Say who owes it."""
    words = {
        PromiseSide.MINE: QCoreApplication.translate("Promises", "I owe"),
        PromiseSide.THEIRS: QCoreApplication.translate("Promises", "They owe"),
    }
    return words[side]


class PromiseRow(QWidget):
    """One promise with its buttons: kept, removed; pressing its words changes them. The signals carry the promise."""

    kept = Signal(object)
    removed = Signal(object)
    change_asked = Signal(object)

    def __init__(self, promise: Promise, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.promise = promise
        side, what = side_words(promise.side), one_line(promise.what)
        self.what = ValueLabel("body")
        self.what.setText(breakable(some_lines(promise.what)))
        self.what.setMinimumHeight(0)
        self.what.activated.connect(lambda: self.change_asked.emit(promise))
        since = date_in_words(promise.made_on)
        self.what.setToolTip(self.tr("Since {day}. Press to change").format(day=since))
        self.what.setAccessibleName(self.tr("{side}: {what}. Press to change").format(side=side, what=what))
        self.kept_button = small_button("check", self.tr("Kept: {what}").format(what=what))
        self.kept_button.setToolTip(self.tr("Kept"))
        self.kept_button.clicked.connect(lambda: self.kept.emit(promise))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda place: self.make_menu().popup(self.mapToGlobal(place)))
        told = QVBoxLayout()
        told.setSpacing(0)
        label = plain_label(side, "small")
        label.setContentsMargins(SPACE_S, 0, 0, 0)
        told.addWidget(label)
        told.addWidget(self.what)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addLayout(told, 1)
        line.addWidget(self.kept_button, 0, Qt.AlignmentFlag.AlignTop)

    def make_menu(self) -> QMenu:
        """Make the menu of the row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Kept"), partial(self.kept.emit, self.promise))
        menu.addAction(self.tr("Change…"), partial(self.change_asked.emit, self.promise))
        menu.addAction(self.tr("Remove"), partial(self.removed.emit, self.promise))
        return menu


class Promises(Section):
    """The promises, the owner's own first. ``added`` carries side and words, ``changed`` the promise and new words."""

    added = Signal(object, str)
    changed = Signal(object, str)
    kept = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Promises"))
        self._rows: list[PromiseRow] = []
        self._shown: tuple[Promise, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_S)
        self.side = QComboBox()
        for side in PromiseSide:
            self.side.addItem(side_words(side), side)
        self.side.setAccessibleName(self.tr("Who owes it"))
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST_PROMISE)
        self.line.setPlaceholderText(self.tr("send the list"))
        self.line.setAccessibleName(self.tr("What was promised"))
        self.line.returnPressed.connect(self._add)
        self.add_button = small_button("plus", self.tr("Add the promise"))
        self.add_button.clicked.connect(self._add)
        adder = QHBoxLayout()
        adder.setContentsMargins(SPACE_S, 0, 0, 0)
        adder.setSpacing(SPACE_S)
        adder.addWidget(self.side)
        adder.addWidget(self.line, 1)
        adder.addWidget(self.add_button)
        self.content.addLayout(self._list)
        self.content.addLayout(adder)

    def rows(self) -> list[PromiseRow]:
        """Give the rows on show."""
        return list(self._rows)

    def show_promises(self, promises: Sequence[Promise]) -> None:
        """Show what is open; what is being typed stays."""
        if tuple(promises) == self._shown:
            return
        self._shown = tuple(promises)
        had_keyboard = any(row.kept_button.hasFocus() or row.what.hasFocus() for row in self._rows)
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._new_row(each) for each in promises]
        for row in self._rows:
            self._list.addWidget(row)
        if had_keyboard:
            (self._rows[0].kept_button if self._rows else self.line).setFocus()

    def forget_typed(self) -> None:
        """Empty the line: somebody else is shown."""
        self.line.clear()

    def _new_row(self, promise: Promise) -> PromiseRow:
        row = PromiseRow(promise)
        row.kept.connect(self.kept)
        row.removed.connect(self.removed)
        row.change_asked.connect(self._ask_change)
        return row

    def _add(self) -> None:
        what = self.line.text().strip()
        if what:
            self.added.emit(PromiseSide(self.side.currentData()), what)
            self.line.clear()
        self.line.setFocus()

    def _ask_change(self, promise: Promise) -> None:
        def chosen(what: str) -> None:
            self.changed.emit(promise, what)

        label = side_words(promise.side)
        ask_text(self, self, self.tr("Change the promise"), label, promise.what, chosen)
