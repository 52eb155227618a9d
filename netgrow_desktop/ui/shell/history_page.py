"""What was done to the network and when, as a list from which one goes back to any moment, and forward again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.background.lanes import Question
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.quiet_table import quiet_table
from netgrow_desktop.ui.elements.sizes import size_on_screen
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import color, set_button_kind, text_font
from netgrow_desktop.viewmodels.history import DAY, PEOPLE, TIME, WHAT, HistoryModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QPalette

    from netgrow_desktop.background.lanes import Lanes, Work
    from netgrow_desktop.services.history import HistoryService
    from netgrow_desktop.storage.journal import HistoryEntry
    from netgrow_desktop.ui.shell.history_desk import HistoryDesk

    Index = QModelIndex | QPersistentModelIndex

SIZE = (820, 640)
LOOK_MS = 40
"""How long the list rests before people are counted for what is looked at."""


class HistoryDelegate(QStyledItemDelegate):
    """Paints what is undone struck out and quiet, and the moment of now in bold."""

    def __init__(self, model: HistoryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index, /) -> None:
        super().initStyleOption(option, index)
        palette: QPalette = option.palette
        quiet = self._model.is_undone(index.row()) or index.column() in {DAY, TIME}
        tone = color("muted" if quiet else "text")
        palette.setColor(palette.ColorRole.Text, tone)
        palette.setColor(palette.ColorRole.HighlightedText, tone)
        option.palette = palette
        option.font = text_font(strong=index.row() == self._model.now())
        option.font.setStrikeOut(index.column() == WHAT and self._model.is_undone(index.row()))


class HistoryTable(QTableView):
    """The list; Enter goes to the row with the keyboard, as the button below does."""

    def __init__(self, model: HistoryModel, go: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._go = go
        quiet_table(self)
        self.setModel(model)
        self.setItemDelegate(HistoryDelegate(model, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        columns = self.horizontalHeader()
        columns.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        digit = self.fontMetrics().horizontalAdvance("0")
        for column, width in ((DAY, 18), (TIME, 11), (PEOPLE, 9)):
            self.setColumnWidth(column, width * digit)
        self.doubleClicked.connect(lambda _: go())

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go()
        else:
            super().keyPressEvent(event)


class HistoryDialog(QDialog):
    """The list with one button that goes to the moment right after the selected change."""

    def __init__(
        self,
        history: HistoryService,
        desk: HistoryDesk,
        lanes: Lanes,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self.setAccessibleName(self.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._history, self._desk, self._lanes = history, desk, lanes
        self._question = Question(lanes)
        self._counts: list[Work] = []
        self._work: Work | None = None
        self._is_going = False
        self.model = HistoryModel(words, today, self)
        self.table = HistoryTable(self.model, self.go, self)
        self.table.setAccessibleName(self.tr("What was done, the newest first"))
        self.said = plain_label("", "muted", wraps=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.bar.hide()
        self.button = QPushButton()
        self.button.setDefault(True)
        self.close_button = QPushButton(self.tr("Close"))
        self.views = QStackedWidget()
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self._sentence = plain_label(
            self.tr(
                "Choose a line to go to the moment right after it. What comes later is undone, and can be done again "
                "as long as you change nothing else."
            ),
            wraps=True,
        )
        self._empty = EmptyState(
            "calendar",
            self.tr("Nothing was done yet."),
            hint=self.tr("Whatever you add, change or import is listed here and can be taken back."),
        )
        # Until the answer is here nothing is said, above all not that there is nothing.
        for each in (QWidget(), self._empty, self.table):
            self.views.addWidget(each)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.said, 1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        whole.setSpacing(SPACE_M)
        whole.addWidget(plain_label(self.tr("History"), "heading"))
        whole.addWidget(self._sentence)
        whole.addWidget(self.views, 1)
        whole.addWidget(self.bar)
        whole.addLayout(buttons)
        self.resize(size_on_screen(self, *SIZE))

    def _connect(self) -> None:
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._look_around)
        self.table.verticalScrollBar().valueChanged.connect(lambda _: self._look.start())
        self.table.verticalScrollBar().rangeChanged.connect(lambda *_: self._look.start())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._offer())
        self.model.people_wanted.connect(self._count)
        self.button.clicked.connect(self.go)
        self.close_button.clicked.connect(self.reject)
        self._lanes.written.connect(self.refresh)

    # The list

    def refresh(self) -> None:
        """Ask anew what was done."""
        self._question.ask(self._history.entries, self._show)

    def _show(self, entries: list[HistoryEntry]) -> None:
        is_first = self.views.currentIndex() == 0
        self.model.show_entries(entries)
        self.views.setCurrentIndex(2 if entries else 1)
        self._sentence.setVisible(bool(entries))
        self.button.setVisible(bool(entries))
        self.table.selectRow(self.model.now())
        self.table.scrollTo(self.model.index(self.model.now(), WHAT))
        self._offer()
        self._look.start()
        if is_first:
            (self.table if entries else self.close_button).setFocus()

    def _look_around(self) -> None:
        first = self.table.rowAt(0)
        last = self.table.rowAt(self.table.viewport().height() - 1)
        if first >= 0:
            self.model.look_at(first, last if last >= 0 else self.model.rowCount() - 1)

    def _count(self, entries: list[int]) -> None:
        history = self._history
        self._counts.append(self._lanes.read(lambda: history.people(entries), self.model.show_people))

    # Going there

    def _offer(self) -> None:
        """Say what the button would do with the selected row."""
        row = self.table.currentIndex().row()
        steps = self.model.steps_to(row) if row >= 0 else 0
        self.button.setEnabled(steps != 0 and not self._is_going)
        if steps < 0:
            self.button.setText(words(Message("history.go_back", {"n": -steps})))
        elif steps > 0:
            self.button.setText(words(Message("history.go_forward", {"n": steps})))
        else:
            self.button.setText(self.tr("Go there"))
        set_button_kind(self.button, "primary" if steps else "plain")
        if not self._is_going:
            self.said.setText("" if steps or row < 0 else self.tr("Your network is here."))

    def go(self) -> None:
        """Go to the moment after the selected change."""
        row = self.table.currentIndex().row()
        if row < 0 or not self.model.steps_to(row) or self._is_going:
            return
        self.said.setText(self.tr("Going there…"))
        self.bar.setRange(0, 0)
        self.bar.show()
        self.close_button.setText(self.tr("Cancel"))
        self.button.setEnabled(False)
        self._is_going = True
        self._work = self._desk.go_to(self.model.entry_at(row), self._ended, self._progressed)

    def _progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _ended(self) -> None:
        self._is_going = False
        self.bar.hide()
        self.close_button.setText(self.tr("Close"))
        self.close_button.setEnabled(True)
        self.refresh()
        announce(self, self.tr("Your network is here."))

    @override
    def reject(self) -> None:
        if not self._is_going:
            self._lanes.written.disconnect(self.refresh)
            self._question.drop()
            for each in self._counts:
                each.cancel()
            super().reject()
        elif self._work is not None:
            self._work.cancel()
            self.close_button.setEnabled(False)
