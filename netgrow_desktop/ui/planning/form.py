"""The small windows of this package: a few fields, a quiet line for what is wrong, one button that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.elements.toast import FOOT, announce
from netgrow_desktop.ui.theme import color, set_button_kind

if TYPE_CHECKING:
    from collections.abc import Callable

TITLE_BAR = 40
"""So much of a screen's height the frame of a dialog may take."""

FORM_WIDTH = 400
"""The width of a small form, in device-independent pixels."""


def place_near(window: QWidget, anchor: QWidget | QPoint | None) -> None:
    """Put a window below *anchor* (a widget or a point on the screen), as far as the screen allows."""
    if anchor is None:
        return
    if isinstance(anchor, QPoint):
        place = QRect(anchor, anchor)
    else:
        place = QRect(anchor.mapToGlobal(QPoint(0, 0)), anchor.size())
    screen = QGuiApplication.screenAt(place.center()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    size = window.sizeHint().expandedTo(window.minimumSize())
    left = min(place.left(), room.right() - size.width())
    below = place.bottom() + SPACE_XS
    above = place.top() - SPACE_XS - size.height()
    top = below if below + size.height() <= room.bottom() or above < room.top() else above
    window.move(max(left, room.left()), max(min(top, room.bottom() - size.height()), room.top()))


class PopupFrame(QFrame):
    """A frame that pops up above everything and goes away at a click elsewhere or Esc."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("raised"))
        painter.setPen(color("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class _Rolling(QScrollArea):
    """Rolls until all of what the keyboard goes to is in sight, where Qt is content with the cursor in it."""

    @override
    def focusNextPrevChild(self, next_: bool, /) -> bool:
        moved = super().focusNextPrevChild(next_)
        focused: QWidget | None = self.focusWidget()
        inside = self.widget()
        if moved and focused is not None and inside is not None and inside.isAncestorOf(focused):
            middle = focused.mapTo(inside, focused.rect().center())
            self.ensureVisible(middle.x(), middle.y(), 0, focused.height() // 2 + SPACE_S)
        return moved


class FittingDialog(QDialog):
    """A window-modal dialog that is always as high as its wrapped lines need, and at least *narrowest* pixels wide.

    Where a screen is lower than that, or letters are large, it is as high as the screen, and what is in it rolls; the
    last thing in its layout, the line of its buttons, stays in sight below.
    """

    def __init__(self, title: str, narrowest: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._narrowest = narrowest
        self._rolled: QWidget | None = None
        self._foot: QWidget | None = None
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    @override
    def event(self, event: QEvent, /) -> bool:
        handled = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Polish}:
            self.fit()
        return handled

    def fit(self) -> None:
        """Be as high as the wrapped lines need, and never higher than the screen."""
        layout = self._rolled.layout() if self._rolled is not None else self.layout()
        if layout is None:
            return
        parts = [layout]
        below = self._foot.layout() if self._foot is not None else None
        if below is not None:
            parts.append(below)
        width = max(scaled(self._narrowest), *(part.totalMinimumSize().width() for part in parts))
        width = min(width, self.screen().availableSize().width())
        height = sum(_height_for(part, width) for part in parts)
        room = self.screen().availableSize().height() - TITLE_BAR
        if height > room:
            if self._rolled is None:
                self._roll(layout)
            width += self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setFixedSize(width, min(height, room))

    def _roll(self, layout: QLayout) -> None:
        """Put everything but the buttons into a place that rolls; what has the keyboard keeps it."""
        focused = self.focusWidget()
        self._foot = foot = _taken_foot(layout)
        inside = QWidget()
        inside.setObjectName("scrollContents")
        inside.setLayout(layout)
        area = _Rolling()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(foot)
        self._rolled = inside
        for part in (inside, foot):
            part.installEventFilter(self)
        if focused is not None:
            focused.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if watched in {self._rolled, self._foot} and event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)


def _height_for(layout: QLayout, width: int) -> int:
    return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()


def _taken_foot(layout: QLayout) -> QWidget:
    """Take the last thing out of a layout and give it as a part of the window below, as far from its edges."""
    edges = layout.contentsMargins()
    foot = QWidget()
    foot.setObjectName(FOOT)
    edge = QFrame()
    edge.setFrameShape(QFrame.Shape.HLine)
    whole, line = QVBoxLayout(foot), QVBoxLayout()
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(edge)
    whole.addLayout(line)
    line.setContentsMargins(edges.left(), SPACE_M, edges.right(), min(SPACE_M, edges.bottom()))
    last = layout.takeAt(layout.count() - 1)
    buttons, button = (last.layout(), last.widget()) if last is not None else (None, None)
    if buttons is not None:
        line.addLayout(buttons)
    elif last is not None and button is not None:
        line.addWidget(button, 0, last.alignment())
    layout.setContentsMargins(edges.left(), edges.top(), edges.right(), SPACE_S)
    return foot


class Form(FittingDialog):
    """A small window-modal form. Enter anywhere does it, Esc closes it.

    *commit* is called by the button; it gives a sentence about what is wrong, or "" once it is done.
    """

    def __init__(self, title: str, accept_text: str, parent: QWidget | None, cancel_text: str = "") -> None:
        super().__init__(title, FORM_WIDTH, parent)
        self.commit: Callable[[], str] = str
        self.content = QVBoxLayout()
        self.content.setSpacing(SPACE_M)
        self._problem = plain_label("", "danger", wraps=True)
        self._problem.hide()
        self.accept_button = QPushButton(accept_text)
        self.accept_button.setDefault(True)
        set_button_kind(self.accept_button, "primary")
        self.accept_button.clicked.connect(self.accept)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE_S)
        self.buttons.addStretch(1)
        cancel = QPushButton(cancel_text or self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.accept_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        whole.setSpacing(SPACE_M)
        whole.addLayout(self.content)
        whole.addWidget(self._problem)
        whole.addSpacing(SPACE_XS)
        whole.addLayout(self.buttons)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)

    def add_field(self, label: str, field: QWidget, focus: QWidget | None = None) -> QLabel:
        """Put a field under its label; *focus* is the part of it that takes the keyboard, if not itself."""
        block = QVBoxLayout()
        block.setSpacing(SPACE_XS)
        words = plain_label(label, "small")
        words.setBuddy(focus or field)
        (focus or field).setAccessibleName(label)
        block.addWidget(words)
        block.addWidget(field)
        self.content.addLayout(block)
        return words

    def say_problem(self, sentence: str) -> None:
        """Show what is wrong, or nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def problem(self) -> str:
        """Give the sentence about what is wrong, "" where nothing is."""
        return self._problem.text()

    def open_near(self, anchor: QWidget | QPoint | None) -> None:
        """Show the form near *anchor*."""
        self.ensurePolished()
        self.fit()
        place_near(self, anchor)
        self.open()

    @override
    def accept(self) -> None:
        sentence = self.commit()
        self.say_problem(sentence)
        if not sentence:
            super().accept()
