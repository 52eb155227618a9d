"""The page itself: one column of a readable width that scrolls, and a line of ways to its parts above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
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
from netgrow_desktop.ui.examine.sheet import Sheet
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from netgrow_desktop.ui.examine.part import Part

WIDTH = 900
"""How wide the page is at most, in device-independent pixels."""
MARGINS = (SPACE_XL, SPACE_L, SPACE_XL, 2 * SPACE_XL)


class _Page(Sheet):
    """The parts, in the middle of the width that there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * SPACE_XL)
        inside = QWidget()
        inside.setLayout(self.column)
        inside.setMaximumWidth(WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(*MARGINS)
        row.addStretch(1)
        row.addWidget(inside, WIDTH)
        row.addStretch(1)

    @override
    def needed_height(self) -> int:
        left, top, right, bottom = MARGINS
        return self.column.totalHeightForWidth(min(self.width() - left - right, WIDTH)) + top + bottom


class Column(QWidget):
    """Parts one below the other, with a button to each above them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[QWidget, QPushButton] = {}
        self._ways = QWidget()
        self._flow = FlowLayout(self._ways, SPACE_XS)
        self._sheet = _Page()
        self.area = QScrollArea()
        self.area.setWidget(self._sheet)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        middle = QHBoxLayout()
        middle.setContentsMargins(SPACE_XL - SPACE_M, 0, SPACE_XL, SPACE_XS)
        middle.addStretch(1)
        self._ways.setMaximumWidth(WIDTH + SPACE_M)
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
        self._sheet.column.addWidget(widget)

    def add_part(self, part: Part, name: str) -> None:
        """Put a part at the end of the page, and a way to it."""
        self._sheet.column.addWidget(part)
        button = QPushButton(name)
        set_button_kind(button, "quiet")
        button.setAccessibleName(self.tr("Go to: {part}").format(part=name))
        button.clicked.connect(lambda: self.go_to(part))
        self._flow.addWidget(button)
        self._buttons[part] = button
        for box in part.findChildren(QComboBox):
            box.installEventFilter(self)

    def show_part(self, part: QWidget, shown: bool) -> None:
        """Show a part and the way to it, or hide both."""
        part.setVisible(shown)
        self._buttons[part].setVisible(shown)

    def go_to(self, part: Part) -> None:
        """Scroll to a part, and put the keyboard on its first control."""
        self._sheet.fit()
        top = part.mapTo(self._sheet, part.rect().topLeft()).y()
        self.area.verticalScrollBar().setValue(top - SPACE_L)
        first = part.first_control() or next(
            (each for each in _controls(part) if each.isVisibleTo(part) and each.isEnabled()), None
        )
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Let the wheel scroll the page above a box that nobody has chosen, instead of changing it."""
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _controls(part: QWidget) -> list[QWidget]:
    """Give what can have the keyboard in a part, in the order of the page."""
    found = [
        each
        for each in part.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(each, QScrollArea)
    ]
    return [each for each in found if not isinstance(each.parentWidget(), QAbstractScrollArea)]
