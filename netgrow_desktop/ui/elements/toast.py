"""Short notices at the bottom of a window, with one thing to do about them: usually *Undo*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QEnterEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.theme_tokens import ICON_LARGE, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TOAST_MS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import icon_side, paint_icon, set_icon
from netgrow_desktop.ui.theme import motion_ms, set_button_kind
from netgrow_desktop.viewmodels.shown_text import breakable, steady

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPropertyAnimation

ToastKind = Literal["info", "success", "warning", "danger"]

ICONS: dict[ToastKind, str] = {
    "info": "info",
    "success": "circle-check",
    "warning": "triangle-alert",
    "danger": "circle-alert",
}
WIDEST = 760
FOOT = "pageFoot"
"""The name of the widget with the buttons at the end of a page: notices stand above it."""
FLAT = 2
"""The margin above and below a notice of one line, which fits into the line at the bottom of a window."""
NARROWEST_TEXT = 240
"""How wide a text beside an action is at least, in pixels; narrower it stands above."""
LONGEST_WORD = 30
"""How many letters a word may have before it is broken."""


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say *text*, at once where it is *urgent*."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class ToastSign(QWidget):
    """The icon of a toast, drawn in the toast's own reversed colours."""

    def __init__(self, kind: ToastKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setFixedSize(icon_side(ICON_LARGE), icon_side(ICON_LARGE))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        paint_icon(painter, self.rect(), ICONS[self._kind], "raised")
        painter.end()


class Toast(QFrame):
    """One notice. It waits while the mouse is over it or the keyboard is in it; Esc dismisses it."""

    dismissed = Signal()

    def __init__(
        self,
        text: str,
        action_text: str | None = None,
        on_action: Callable[[], object] | None = None,
        kind: ToastKind = "info",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.text = text
        self.action_button: QPushButton | None = None
        self._on_action = on_action
        self._gone = False
        self.setProperty("element", "toast")
        self.setMaximumWidth(WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(text)
        self._sign = ToastSign(kind)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._words = plain_label(steady(breakable(text, LONGEST_WORD), mirrored=mirrored), wraps=True)
        self._cross = self._add_cross()
        self._inside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._inside.setSpacing(SPACE_M)
        self._inside.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        if action_text is not None:
            self.action_button = self._add_action(action_text)
            self._inside.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._line = line = QHBoxLayout(self)
        line.setSpacing(SPACE_M)
        line.addWidget(self._sign)
        line.addLayout(self._inside)
        line.addWidget(self._cross)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)

    def _add_action(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._act)
        button.installEventFilter(self)
        return button

    def _add_cross(self) -> QToolButton:
        cross = QToolButton()
        set_icon(cross, "x", tone="raised")
        set_button_kind(cross, "quiet")
        cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        cross.setAccessibleName(self.tr("Dismiss this notice"))
        cross.setToolTip(self.tr("Dismiss (Esc)"))
        cross.clicked.connect(self.dismiss)
        cross.installEventFilter(self)
        return cross

    def fit(self, widest: int) -> None:
        """Break the text into lines, or put it above its action, so that all of it is in *widest* pixels."""
        self.setMaximumWidth(widest)
        for part in (self._words, self._cross, self.action_button):
            if part is not None:
                part.ensurePolished()
                # Its layout may know its size from before it was dressed.
                part.updateGeometry()
        room = widest - SPACE_L - SPACE_S - self._sign.width() - self._cross.sizeHint().width() - 2 * SPACE_M
        button = self.action_button.sizeHint().width() + SPACE_M if self.action_button is not None else 0
        # A label may need a pixel more than its text is measured to be wide.
        whole = self._words.fontMetrics().size(0, self._words.text()).width() + 2
        stacked = bool(button) and room - button < min(whole, NARROWEST_TEXT)
        self._inside.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        width = max(1, min(whole, room if stacked else room - button))
        self._words.setFixedSize(width, self._words.heightForWidth(width))
        above = FLAT if width >= whole and not stacked else SPACE_S
        self._line.setContentsMargins(SPACE_L, above, SPACE_S, above)
        # The area measures the notice at once, before Qt would hear of the new size by itself.
        self._line.invalidate()
        self._line.activate()
        self.updateGeometry()

    def start(self, duration_ms: int) -> None:
        """Begin to count down; 0 keeps the notice until it is dismissed."""
        self._timer.setInterval(duration_ms)
        # It was shown before it was in its place: Qt may take it for being under the mouse there.
        under_mouse = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, under_mouse)
        self._resume()

    def is_waiting(self) -> bool:
        """Tell whether the countdown is stopped."""
        return not self._timer.isActive()

    def take_focus(self) -> None:
        """Put the keyboard on the notice's action, or on its cross."""
        (self.action_button or self._cross).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Go away. Asking twice does nothing more."""
        if self._gone:
            return
        self._gone = True
        self._timer.stop()
        self.hide()
        self.dismissed.emit()
        self.deleteLater()

    def _act(self) -> None:
        act, self._on_action = self._on_action, None
        self.dismiss()
        if act is not None:
            act()

    def _has_keyboard(self) -> bool:
        return any(button.hasFocus() for button in (self.action_button, self._cross) if button is not None)

    def _resume(self) -> None:
        if self._timer.interval() > 0 and not self.underMouse() and not self._has_keyboard():
            self._timer.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() is QEvent.Type.FocusOut:
            self._resume()
        return False

    @override
    def enterEvent(self, event: QEnterEvent, /) -> None:
        self._timer.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        if not self._has_keyboard() and self._timer.interval() > 0:
            self._timer.start()
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)


class ToastArea(QWidget):
    """Shows one notice at the bottom of its window; a new one takes its place. F6 moves the keyboard to it.

    Make one per window, with the window as its parent; it places itself. A short notice stands in the *ground*, the
    line at the bottom of the window, where it covers nothing that can be pressed.
    """

    def __init__(self, window: QWidget, ground: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._ground = ground
        self._toasts: list[Toast] = []
        self._came_from: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._slide: QPropertyAnimation | None = None
        self.setAccessibleName(self.tr("Notices"))
        self.hide()
        for each in (window, ground):
            if each is not None:
                each.installEventFilter(self)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F6), window)
        shortcut.activated.connect(self.focus_newest)

    def show_toast(
        self,
        text: str,
        action_text: str | None = None,
        on_action: Callable[[], object] | None = None,
        kind: ToastKind = "info",
        duration_ms: int = TOAST_MS,
    ) -> Toast:
        """Show a notice for *duration_ms* (0: until dismissed) in place of the one before, and have it announced.

        *on_action* is called once, when the button *action_text* is pressed; the notice goes away first.
        """
        self.clear()
        toast = Toast(text, action_text, on_action, kind, self)
        toast.dismissed.connect(lambda: self._remove(toast))
        self._toasts.append(toast)
        self._column.addWidget(toast, 0, Qt.AlignmentFlag.AlignHCenter)
        toast.show()
        self.show()
        self.raise_()
        self._place(slide=True)
        toast.start(duration_ms)
        announce(self, text, urgent=kind == "danger")
        return toast

    def toasts(self) -> tuple[Toast, ...]:
        """Give the notice on show, if there is one."""
        return tuple(self._toasts)

    def settle(self) -> None:
        """Find the place anew, once the page that is turned to has its own."""
        QTimer.singleShot(0, self, lambda: self._place(slide=False) if self._toasts else None)

    def clear(self) -> None:
        """Dismiss the notice, as when another network is opened."""
        for toast in self.toasts():
            toast.dismiss()

    def focus_newest(self) -> None:
        """Move the keyboard to the notice; when that goes away, the keyboard returns."""
        if not self._toasts:
            return
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._came_from = focused
            focused.destroyed.connect(self._forget_origin)
        self._toasts[-1].take_focus()

    def _forget_origin(self) -> None:
        self._came_from = None

    def _remove(self, toast: Toast) -> None:
        self._toasts.remove(toast)
        self._column.removeWidget(toast)
        focused = QApplication.focusWidget()
        had_keyboard = focused is None or self.isAncestorOf(focused)
        if had_keyboard and self._came_from is not None:
            origin, self._came_from = self._came_from, None
            origin.destroyed.disconnect(self._forget_origin)
            origin.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._toasts:
            self._place(slide=False)
        else:
            self.hide()

    def _place(self, *, slide: bool) -> None:
        window = self._window
        widest = max(1, min(WIDEST, window.width() - 2 * SPACE_L))
        for toast in self._toasts:
            toast.fit(widest)
        self._column.activate()
        size = self.sizeHint().boundedTo(window.size())
        self.resize(size)
        left = (window.width() - size.width()) // 2
        target = QPoint(left, self._top_on_ground(QRect(QPoint(left, 0), size)))
        if self._slide is not None:
            self._slide.stop()
        if slide and motion_ms() > 0:
            self._slide_to(target)
        else:
            self.move(target)

    def _slide_to(self, target: QPoint) -> None:
        from PySide6.QtCore import QEasingCurve, QPropertyAnimation

        if self._slide is None:
            self._slide = QPropertyAnimation(self, b"pos", self)
            self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.setDuration(motion_ms())
        self._slide.setStartValue(target + QPoint(0, SPACE_M))
        self._slide.setEndValue(target)
        self._slide.start()

    def _top_on_ground(self, place: QRect) -> int:
        """Give how far down a notice of that place and size begins: in the ground if it is free, else above it."""
        ground = self._ground
        if ground is not None and ground.isVisible() and place.height() <= ground.height():
            begin = ground.mapTo(self._window, QPoint())
            place = place.translated(-begin.x(), (ground.height() - place.height()) // 2)
            if not any(each.geometry().intersects(place) for each in _occupants(ground)):
                return begin.y() + place.top()
        return max(0, self._floor() - place.height())

    def _floor(self) -> int:
        """Give where the notices end: above the buttons at the end of the page, if it has any."""
        window = self._window
        feet = [foot for foot in window.findChildren(QWidget, FOOT) if foot.isVisible()]
        tops = [foot.mapTo(window, QPoint()).y() - SPACE_S for foot in feet]
        return min([window.height() - SPACE_XL - SPACE_L, *tops])

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._window and self._toasts:
            self._place(slide=False)
            # The pages hear of the new size after this.
            self.settle()
        elif event.type() is QEvent.Type.LayoutRequest and watched is self._ground:
            self.settle()
        return False


def _occupants(ground: QWidget) -> list[QWidget]:
    """Give what stands in a line and says something."""
    children = ground.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [each for each in children if each.isVisible() and not (isinstance(each, QLabel) and not each.text())]
