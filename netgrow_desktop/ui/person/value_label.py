"""A value at rest: a label that the mouse, the keyboard and typing open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import CORNER_RADIUS, FOCUS_RING, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.sizes import control_height
from netgrow_desktop.ui.theme import TextRole, color, set_text_role

_OPENING_KEYS = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space))


def types_letters(event: QKeyEvent) -> bool:
    """Tell whether a key writes something visible (and is no command with Ctrl, Alt or Meta)."""
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    held = event.modifiers() & commands
    # Some keyboards write @ and € with Ctrl and Alt together (AltGr).
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return event.text().isprintable() and bool(event.text().strip()) and held in {Qt.KeyboardModifier(0), both}


class ValueLabel(QLabel):
    """A value at rest: it shows that it can be opened under the mouse and the keyboard.

    ``typed`` carries letters that were typed on it, where it *takes_typing*. ``opens_when_let_go``: the mouse opens it
    only once its button is up again, as a list that unfolds needs it, or else that release would choose from the list.
    """

    activated = Signal()
    typed = Signal(str)

    def __init__(self, role: TextRole = "body", parent: QWidget | None = None, *, takes_typing: bool = False) -> None:
        super().__init__(parent)
        self.opens_when_let_go = False
        self._takes_typing = takes_typing
        self._pressed_at: QPointF | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_XS)
        self.setMinimumHeight(control_height())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_text_role(self, role)
        self._align()

    def _align(self) -> None:
        # Without AlignAbsolute a name in Arabic would jump to the other side of an English window.
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignLeft if left_to_right else Qt.AlignmentFlag.AlignRight
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(SPACE_S, self.minimumHeight())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus():
            half = FOCUS_RING / 2
            painter.setPen(QPen(color("accent"), FOCUS_RING))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(half, half, -half, -half), CORNER_RADIUS, CORNER_RADIUS
            )
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(self.rect(), CORNER_RADIUS, CORNER_RADIUS)
        painter.end()
        super().paintEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif self.opens_when_let_go:
            self._pressed_at = event.globalPosition()
        else:
            self.activated.emit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed_at is None:
            super().mouseReleaseEvent(event)
            return
        # The press may have closed another editor, and with it moved this value away from under the mouse.
        moved = (event.globalPosition() - self._pressed_at).manhattanLength()
        self._pressed_at = None
        if moved < QApplication.startDragDistance() or self.rect().contains(event.position().toPoint()):
            self.activated.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if Qt.Key(event.key()) in _OPENING_KEYS:
            self.activated.emit()
        elif self._takes_typing and types_letters(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent, /) -> bool:
        # A letter typed on a value belongs to the value, even where it is a shortcut elsewhere.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._takes_typing
            and types_letters(event)
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.update()
