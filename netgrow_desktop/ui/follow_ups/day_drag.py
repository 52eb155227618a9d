"""Dragging due items onto a day of the calendar, from the calendar itself or from the list beside it.

The mouse is followed without Qt's drag and drop: the item never leaves the tab, nothing waits in a nested event
loop, and the window's overlay for dropped files stays away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import CORNER_RADIUS, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.category_marks import mark_size, paint_category_marks
from netgrow_desktop.ui.follow_ups.wordings import sentence_case, shown
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import color, text_font
from netgrow_desktop.viewmodels.dates import day_in_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netgrow_desktop.domain.follow_ups import DueItem

WIDEST_NAME = 240
TURN_MS = 600
"""How long a drag rests on a month button until the month turns, in milliseconds."""


class Source(NamedTuple):
    """Where items come from: what lies at a point, and what goes along with it."""

    item_at: Callable[[QPoint], DueItem | None]
    all_with: Callable[[DueItem], tuple[DueItem, ...]]


class DayDrag(QObject):
    """Follows a drag from any of the watched widgets and says where it was let go; days that have passed take nothing.

    *day_at* gives the day at a point on the screen, *highlight* marks a day as the target (None: no day),
    *note_of* says what is to be known of it.
    ``dropped`` carries the items, as a tuple, and the day.
    """

    dropped = Signal(object, object)

    def __init__(
        self,
        home: QWidget,
        today: Callable[[], date],
        day_at: Callable[[QPoint], date | None],
        highlight: Callable[[date | None], None],
        note_of: Callable[[date], str] = lambda _: "",
    ) -> None:
        super().__init__(home)
        self._home = home
        self._today, self._day_at, self._highlight, self._note_of = today, day_at, highlight, note_of
        self._sources: dict[QObject, Source] = {}
        self._turners: list[tuple[QWidget, Callable[[], object]]] = []
        self._pressed: tuple[tuple[DueItem, ...], QPoint] | None = None
        self._items: tuple[DueItem, ...] = ()
        self._source: QWidget | None = None
        self._ghost: Ghost | None = None
        self._place = QPoint()
        self._turning = QTimer(self)
        self._turning.setInterval(TURN_MS)
        self._turning.timeout.connect(self._turn)

    def watch(
        self,
        source: QWidget,
        item_at: Callable[[QPoint], DueItem | None],
        all_with: Callable[[DueItem], tuple[DueItem, ...]],
    ) -> None:
        """Let items be dragged from *source*: what *item_at* gives for one of its points, *all_with* it."""
        self._sources[source] = Source(item_at, all_with)
        source.installEventFilter(self)

    def add_turner(self, widget: QWidget, turn: Callable[[], object]) -> None:
        """Call *turn* while a drag rests on *widget*."""
        self._turners.append((widget, turn))

    def is_under_way(self) -> bool:
        """Tell whether an item is being dragged."""
        return bool(self._items)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QMouseEvent) and watched in self._sources:
            return self._follow(watched, event)
        if self._items and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            # Also as ShortcutOverride, so that nobody else takes the key that ends the drag.
            event.accept()
            self.cancel()
            return True
        if self._items and event.type() is QEvent.Type.WindowDeactivate and watched is self._home.window():
            self.cancel()
        return False

    def _follow(self, source: QObject, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            found = self._sources[source]
            item = found.item_at(event.position().toPoint())
            # Before the press changes the selection: what was selected goes along.
            self._pressed = (found.all_with(item), event.globalPosition().toPoint()) if item is not None else None
            return False
        if kind is QEvent.Type.MouseMove and self._pressed and event.buttons() & Qt.MouseButton.LeftButton:
            place = event.globalPosition().toPoint()
            items, start = self._pressed
            if not self._items and (place - start).manhattanLength() >= QApplication.startDragDistance():
                self._source = source if isinstance(source, QWidget) else None
                self._begin(items)
            if self._items:
                self._move(place)
                return True
        if kind is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = None
            if self._items:
                self._drop(event.globalPosition().toPoint())
                return True
        return False

    def _begin(self, items: tuple[DueItem, ...]) -> None:
        self._items = items
        self._ghost = Ghost(self._home.window(), items)
        self._watch_keys(True)

    def _watch_keys(self, watch: bool) -> None:
        application = QApplication.instance()
        if application is not None and watch:
            application.installEventFilter(self)
        elif application is not None:
            application.removeEventFilter(self)

    def _move(self, place: QPoint) -> None:
        self._place = place
        day = self._day_at(place)
        passed = day is not None and day < self._today()
        self._highlight(None if passed else day)
        if self._source is not None:
            self._source.setCursor(Qt.CursorShape.ForbiddenCursor if passed else Qt.CursorShape.ClosedHandCursor)
        if self._ghost is not None:
            self._ghost.show_at(place, self._said(day) if day is not None else "")
        if self._turner() is None:
            self._turning.stop()
        elif not self._turning.isActive():
            self._turning.start()

    def _said(self, day: date) -> str:
        if day < self._today():
            return self.tr("This day has passed")
        named, note = sentence_case(day_in_words(day, self._today())), self._note_of(day)
        return f"{named} · {note}" if note else named

    def _turner(self) -> Callable[[], object] | None:
        for widget, turn in self._turners:
            if widget.isVisible() and widget.rect().contains(widget.mapFromGlobal(self._place)):
                return turn
        return None

    def _turn(self) -> None:
        turn = self._turner()
        if turn is not None and self._items:
            turn()

    def _drop(self, place: QPoint) -> None:
        items, day = self._items, self._day_at(place)
        self._end()
        moving = tuple(item for item in items if item.due_on != day)
        if day is not None and day >= self._today() and moving:
            self.dropped.emit(moving, day)

    def cancel(self) -> None:
        """End the drag; nothing moves."""
        self._pressed = None
        if self._items:
            self._end()

    def _end(self) -> None:
        self._items = ()
        if self._source is not None:
            self._source.unsetCursor()
            self._source = None
        self._turning.stop()
        self._watch_keys(False)
        self._highlight(None)
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None


class Ghost(QWidget):
    """What hangs at the mouse while items are dragged: who, and which day it would be."""

    def __init__(self, window: QWidget, items: tuple[DueItem, ...]) -> None:
        super().__init__(window)
        self._window = window
        self._categories = items[0].categories[:1]
        several = words(Message("calendar.follow_ups", {"n": len(items)}))
        self._name = shown(items[0].name) if len(items) == 1 else several
        self._day = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_at(self, place: QPoint, day: str) -> None:
        """Hang at a point of the screen, naming the day."""
        self._day = day
        self.resize(self.sizeHint())
        self.move(self._window.mapFromGlobal(place) + QPoint(SPACE_M, SPACE_S))
        self.show()
        self.raise_()
        self.update()

    def _fonts_width(self) -> tuple[int, int]:
        name = QFontMetrics(text_font("body", strong=True)).horizontalAdvance(self._name)
        day = QFontMetrics(text_font("small")).horizontalAdvance(self._day)
        return min(name, WIDEST_NAME) + 2, day

    @override
    def sizeHint(self) -> QSize:
        name, day = self._fonts_width()
        height = QFontMetrics(text_font("body", strong=True)).height() + 2 * SPACE_XS
        gap = SPACE_S if day else 0
        return QSize(SPACE_S + mark_size() + SPACE_S + name + gap + day + SPACE_M, height)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("accent"), 1))
        painter.setBrush(color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CORNER_RADIUS, CORNER_RADIUS)
        inside = self.rect().adjusted(SPACE_S, 0, -SPACE_M, 0)
        paint_category_marks(painter, QRect(inside.topLeft(), QSize(mark_size(), inside.height())), self._categories)
        inside.setLeft(inside.left() + mark_size() + SPACE_S)
        name, _ = self._fonts_width()
        font = text_font("body", strong=True)
        painter.setFont(font)
        painter.setPen(color("text"))
        fitting = QFontMetrics(font).elidedText(self._name, Qt.TextElideMode.ElideRight, name)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)
        painter.setFont(text_font("small"))
        painter.setPen(color("muted"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._day)
        painter.end()
