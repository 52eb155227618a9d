"""Somebody's name that opens them: cut off with an ellipsis where there is no room, so that it widens nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.ui.follow_ups.wordings import tool_tip
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

NARROWEST = 80
EDGES = 4
"""What the button's edges take of its width, in device-independent pixels."""


class NameButton(QPushButton):
    """A name in strong letters that can be pressed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        # An ampersand in a name is no mnemonic.
        self._name = name
        super().__init__(name.replace("&", "&&"), parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Show {name}").format(name=name))
        set_button_kind(self, "name")

    def name(self) -> str:
        """Give the whole name."""
        return self._name

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._name) + 2 * EDGES, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(NARROWEST, self.sizeHint().width()), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        fitting = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, self.width() - EDGES)
        self.setText(fitting.replace("&", "&&"))
        self.setToolTip("" if fitting == self._name else tool_tip(self._name))
