"""What the list of pairs and the comparison have in common: keys that decide, Esc that leaves, hints over cells."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QToolTip
from typing_extensions import override

from netgrow_desktop.ui.duplicates.acts import act_of
from netgrow_desktop.ui.elements.quiet_table import quiet_table
from netgrow_desktop.ui.follow_ups.wordings import tool_tip

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_UPRIGHT = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down))


class ActingTable(QTableView):
    """A table whose keys decide about a pair. ``asked`` carries an act, ``left`` asks to go back."""

    asked = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        quiet_table(self)
        self.horizontalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    @abstractmethod
    def _go_sideways(self, event: QKeyEvent, *, is_right: bool) -> bool:
        """Do what an arrow to the left or right does; gives whether it does anything."""

    @abstractmethod
    def _hint_at(self, index: QModelIndex) -> str:
        """Give what the tool tip of a cell says, "" for none."""

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        act, key = act_of(event), Qt.Key(event.key())
        is_right = (key is Qt.Key.Key_Right) != self.isRightToLeft()
        if act is not None:
            self.asked.emit(act)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self._go_sideways(event, is_right=is_right):
            pass
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text() and key not in _UPRIGHT:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def viewportEvent(self, event: QEvent, /) -> bool:
        if isinstance(event, QHelpEvent):
            text = self._hint_at(self.indexAt(event.pos()))
            QToolTip.showText(event.globalPos(), tool_tip(text) if text else "", self)
            return True
        return super().viewportEvent(event)
