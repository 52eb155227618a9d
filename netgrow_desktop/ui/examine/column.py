"""The page itself: one column of a readable width that scrolls, and a line of ways to its parts above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_XL, SPACE_XS
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.examine.sheet import MiddleSheet
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from netgrow_desktop.ui.examine.part import Part

WIDTH = 900
"""How wide the page is at most, in device-independent pixels."""
MARGINS = (SPACE_XL, SPACE_L, SPACE_XL, 2 * SPACE_XL)
BUTTON_SIDE = SPACE_M + 1
"""What a quiet button keeps free beside its words."""


class _Page(MiddleSheet):
    """The parts, in the middle of the width that there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.column = QVBoxLayout()
        self.column.setSpacing(2 * SPACE_XL)
        # What there is stands at the top also where it is little, as while the first answers are awaited.
        self.column.addStretch(1)
        super().__init__(self.column, WIDTH, MARGINS, parent)


class Column(QWidget):
    """Parts one below the other, with a way to each above them: the ways are there before the parts are made."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[Part] = []
        self._wanted: int | None = None
        self._turning = QTimer(self, singleShot=True, interval=0)
        self._turning.timeout.connect(self._turn)
        self._ways = QWidget()
        self._flow = FlowLayout(self._ways, SPACE_XS)
        self._buttons = [self._way(number, name) for number, name in enumerate(names)]
        self._sheet = _Page()
        self.area = QScrollArea()
        self.area.setWidget(self._sheet)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        middle = QHBoxLayout()
        # Further left by the side of a button, and as narrow as beside the scroll bar: words begin where the page does.
        middle.setContentsMargins(SPACE_XL - BUTTON_SIDE, 0, SPACE_XL + SPACE_M, SPACE_XS)
        middle.addStretch(1)
        self._ways.setMaximumWidth(scaled(WIDTH) + BUTTON_SIDE)
        middle.addWidget(self._ways, WIDTH)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle)
        whole.addWidget(line)
        whole.addWidget(self.area, 1)

    def add_head(self, widget: QWidget) -> None:
        """Put something above all parts."""
        self._sheet.column.insertWidget(self._sheet.column.count() - 1, widget)

    def _way(self, number: int, name: str) -> QPushButton:
        button = QPushButton(name)
        set_button_kind(button, "quiet")
        button.setAccessibleName(self.tr("Go to: {part}").format(part=name))
        button.clicked.connect(lambda: self.turn_to(number))
        self._flow.addWidget(button)
        return button

    def add_part(self, part: Part) -> None:
        """Put the next part at the end of the page."""
        self._sheet.column.insertWidget(self._sheet.column.count() - 1, part)
        self._parts.append(part)
        for box in part.findChildren(QComboBox):
            box.installEventFilter(self)
        self._turning.start()

    def show_part(self, number: int, shown: bool) -> None:
        """Show a part, where it is made, and the way to it; or hide both."""
        self._buttons[number].setVisible(shown)
        if number < len(self._parts) and self._parts[number].isHidden() == shown:
            self._parts[number].setVisible(shown)
            self._turning.start()

    def ways(self) -> list[QPushButton]:
        """Give the buttons that lead to the parts, in their order."""
        return self._buttons

    def turn_to(self, number: int) -> None:
        """Go to a part as soon as it is made."""
        self._wanted = number
        self._turn()

    def _turn(self) -> None:
        self._fit()
        if self._wanted is None or self._wanted >= len(self._parts):
            return
        part = self._parts[self._wanted]
        if not part.isHidden():
            self._wanted = None
            self.go_to(part)

    def go_to(self, part: Part) -> None:
        """Scroll to a part, and put the keyboard on its first control; nothing else is done."""
        self._sheet.fit()
        self.show_top(part)
        first = part.first_control() or first_control(part)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def return_to(self, part: Part) -> None:
        """Scroll to a part that lent something, as soon as it is as high again as before."""

        def scroll() -> None:
            self._sheet.fit()
            self.show_top(part)

        QTimer.singleShot(0, part, scroll)

    def show_top(self, widget: QWidget) -> None:
        """Scroll until a widget of the page stands at the top."""
        top = widget.mapTo(self._sheet, widget.rect().topLeft()).y()
        self.area.verticalScrollBar().setValue(top - SPACE_L)

    def _fit(self) -> None:
        seen = self.area.viewport().height() - 2 * SPACE_L
        for part in self._parts:
            part.fit_into(seen)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._turning.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Let the wheel scroll the page above a box that nobody has chosen, instead of changing it."""
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def first_control(part: QWidget) -> QWidget | None:
    """Give what has the keyboard first in a part, in the order of Tab; None where nothing has."""
    each = part.nextInFocusChain()
    while each is not None and each is not part:
        takes = each.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(each, QScrollArea)
        if takes and part.isAncestorOf(each) and each.isVisibleTo(part) and each.isEnabled():
            return each
        each = each.nextInFocusChain()
    return None
