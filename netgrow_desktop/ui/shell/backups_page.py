"""The backups of a network as a list: how old, how large, how many people, kept for what, and whether each is sound."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.quiet_table import quiet_table
from netgrow_desktop.ui.elements.sizes import size_on_screen
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.dates import clock_time, date_in_words, reader_locale
from netgrow_desktop.viewmodels.shown_text import breakable, one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.storage.backups import Backup

SIZE = (900, 620)
DAY, TIME, PEOPLE, BYTES, KEPT, STATE = range(6)
CHECKED_AT_ONCE = 200_000_000
"""Bytes: so much is read without being asked to look whether the backups are sound, the newest first."""


@dataclass(frozen=True, slots=True)
class Ways:
    """What the list asks for off the GUI thread: the backups there are, and that one is read to its last byte."""

    backups: Callable[[], list[Backup]]
    check: Callable[[Path], object]


class BackupTable(QTableWidget):
    """One row for each backup, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 6, parent)
        quiet_table(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalHeaderLabels(
            [
                self.tr("Day"),
                self.tr("Time"),
                self.tr("People"),
                self.tr("Size"),
                self.tr("Kept as"),
                self.tr("Sound?"),
            ]
        )
        for column in (PEOPLE, BYTES):
            header = self.horizontalHeaderItem(column)
            if header is not None:
                header.setTextAlignment(_RIGHT)
        self.horizontalHeader().setSectionResizeMode(KEPT, QHeaderView.ResizeMode.Stretch)
        digit = self.fontMetrics().horizontalAdvance("0")
        for column, width in ((DAY, 19), (TIME, 10), (PEOPLE, 9), (BYTES, 10), (STATE, 12)):
            self.setColumnWidth(column, width * digit)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show these backups; what is known of their state is said by :meth:`show_state`."""
        self.setRowCount(len(backups))
        locale = reader_locale()
        for row, backup in enumerate(backups):
            texts = {
                DAY: date_in_words(backup.made_at.date().isoformat()),
                TIME: clock_time(f"{backup.made_at:%H:%M}"),
                PEOPLE: locale.toString(backup.people),
                BYTES: locale.formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat),
                KEPT: kept_words(backup.kept),
                STATE: "",
            }
            for column, text in texts.items():
                item = QTableWidgetItem(text)
                if column in {PEOPLE, BYTES}:
                    item.setTextAlignment(_RIGHT)
                self.setItem(row, column, item)

    def show_state(self, row: int, text: str) -> None:
        """Say whether the backup of a row is sound."""
        item = self.item(row, STATE)
        if item is not None:
            item.setText(text)


class BackupsDialog(QDialog):
    """The list, from which one backup is put in the place of the network. What happens then is its owner's."""

    restore_asked = Signal(object)
    """Carries the path of the backup."""
    back_up_asked = Signal()

    def __init__(self, network: Path, ways: Ways, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backups"))
        self.setAccessibleName(self.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ways, self._lanes = ways, lanes
        self._backups: list[Backup] = []
        self._states: dict[Path, str] = {}
        self._trouble: dict[Path, Message] = {}
        self._is_checking = False
        self._is_over = False
        self.table = BackupTable(self)
        self.table.setAccessibleName(self.tr("Backups, the newest first"))
        self.said = plain_label("", "muted", wraps=True)
        self.restore = QPushButton(self.tr("Restore"))
        self.check_button = QPushButton(self.tr("Check all"))
        self.folder_button = QPushButton(self.tr("Show in folder"))
        self.back_up_button = QPushButton(self.tr("Back up now"))
        self.close_button = QPushButton(self.tr("Close"))
        self.views = QStackedWidget()
        self._lay_out(network)
        self._connect()
        self._offer()
        self.refresh()

    def _lay_out(self, network: Path) -> None:
        sentence = self.tr(
            "Backups of {network} lie in a folder beside it. The one that you restore takes its place; what is there "
            "now is kept as a backup itself, so nothing is lost by it."
        )
        empty = EmptyState(
            "search",
            self.tr("There are no backups yet."),
            hint=self.tr("One is made by itself each day, and before each import."),
        )
        for each in (QWidget(), empty, self.table):
            self.views.addWidget(each)
        set_icon(self.folder_button, "folder-open")
        set_icon(self.back_up_button, "archive")
        set_icon(self.check_button, "shield-check")
        set_button_kind(self.restore, "primary")
        self.restore.setDefault(True)
        tools, ends = QHBoxLayout(), QHBoxLayout()
        for line, buttons in (
            (tools, (self.back_up_button, self.check_button, self.folder_button)),
            (ends, (self.close_button, self.restore)),
        ):
            line.setSpacing(SPACE_S)
            for button in buttons:
                line.addWidget(button)
        tools.addStretch(1)
        ends.insertWidget(0, self.said, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        whole.setSpacing(SPACE_M)
        whole.addWidget(plain_label(self.tr("Backups"), "heading"))
        whole.addWidget(plain_label(breakable(sentence.format(network=one_line(network.name))), wraps=True))
        whole.addLayout(tools)
        whole.addWidget(self.views, 1)
        whole.addLayout(ends)
        self.resize(size_on_screen(self, *SIZE))

    def _connect(self) -> None:
        self.restore.clicked.connect(self._restore)
        self.table.doubleClicked.connect(lambda _: self._restore())
        self.check_button.clicked.connect(lambda _checked=False: self._check(self._backups))
        self.folder_button.clicked.connect(self._show_folder)
        self.back_up_button.clicked.connect(self.back_up_asked)
        self.close_button.clicked.connect(self.reject)
        self.table.itemSelectionChanged.connect(self._offer)

    # The list

    def refresh(self) -> None:
        """Look anew which backups there are."""
        if not self._is_over:
            self._lanes.work(lambda _: self._ways.backups(), self._show)

    def _show(self, backups: list[Backup]) -> None:
        if self._is_over:
            return
        is_first = self.views.currentIndex() == 0
        self._backups = backups
        self.table.show_backups(backups)
        for row, backup in enumerate(backups):
            self.table.show_state(row, self._states.get(backup.path, ""))
        self.views.setCurrentIndex(2 if backups else 1)
        self.table.selectRow(0)
        self._offer()
        if is_first:
            (self.table if backups else self.back_up_button).setFocus()
        self._check(self._small())

    def _small(self) -> list[Backup]:
        """Give the newest ones that are soon read."""
        chosen: list[Backup] = []
        room = CHECKED_AT_ONCE
        for backup in self._backups:
            room -= backup.size
            if room < 0:
                break
            chosen.append(backup)
        return chosen

    def _offer(self) -> None:
        backup = self._selected()
        trouble = self._trouble.get(backup.path) if backup is not None else None
        for button in (self.restore, self.folder_button):
            button.setEnabled(backup is not None)
        self.restore.setEnabled(backup is not None and trouble is None)
        self.check_button.setEnabled(bool(self._backups))
        self.said.setText(breakable(words(trouble)) if trouble is not None else "")

    def _selected(self) -> Backup | None:
        rows = self.table.selectionModel().selectedRows()
        return self._backups[rows[0].row()] if rows and rows[0].row() < len(self._backups) else None

    # What is done with them

    def _check(self, backups: Sequence[Backup]) -> None:
        """Read backups one after the other, the newest first; what was read before is known."""
        waiting = [each for each in backups if each.path not in self._states]
        if not waiting or self._is_over or self._is_checking:
            return
        first = waiting[0]
        self._say(first.path, self.tr("Checking…"))
        check = self._ways.check

        def answered(trouble: Message | None) -> None:
            self._is_checking = False
            if trouble is not None:
                self._trouble[first.path] = trouble
            self._say(first.path, self.tr("Sound") if trouble is None else self.tr("Damaged"))
            self._states[first.path] = self.tr("Sound") if trouble is None else self.tr("Damaged")
            if not self._is_over:
                self._offer()
                self._check(waiting[1:])

        def read() -> Message | None:
            try:
                check(first.path)
            except NetGrowError as error:
                return error.message
            return None

        self._is_checking = True
        self._lanes.work(lambda _: read(), answered)

    def _say(self, path: Path, text: str) -> None:
        for row, backup in enumerate(self._backups):
            if backup.path == path and not self._is_over:
                self.table.show_state(row, text)

    def _restore(self) -> None:
        backup = self._selected()
        if backup is not None and self.restore.isEnabled():
            self.accept()
            self.restore_asked.emit(backup.path)

    def _show_folder(self) -> None:
        backup = self._selected()
        if backup is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(backup.path.parent)))

    @override
    def done(self, result: int, /) -> None:
        self._is_over = True
        super().done(result)


def kept_words(kept: str) -> str:
    """Say for what a backup stays when they are thinned out."""
    translate = QCoreApplication.translate
    return {
        "newest": translate("Backups", "One of the newest ten"),
        "day": translate("Backups", "The last one of its day"),
        "week": translate("Backups", "The last one of its week"),
        "month": translate("Backups", "The last one of its month, for good"),
    }.get(kept, translate("Backups", "Goes when the next one is made"))


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
