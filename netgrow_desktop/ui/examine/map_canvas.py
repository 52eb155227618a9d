"""The network map as a widget: to look at, zoom, drag, and walk through with the arrow keys."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.domain.examine.network_map import layout as laid_out
from netgrow_desktop.reports.map_drawing import MapDrawing, place_at
from netgrow_desktop.reports.map_signs import Stamps
from netgrow_desktop.reports.map_view import FITTED, MapView, view_transform
from netgrow_desktop.reports.network_map import draw_highlight, draw_network_map
from netgrow_desktop.theme_tokens import CORNER_RADIUS, FOCUS_RING
from netgrow_desktop.ui.elements.spoken_role import Role, spoken_as
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.examine.map_card import MapCard
from netgrow_desktop.ui.examine.map_words import card_lines, map_description
from netgrow_desktop.ui.theme import color, current_palette, text_font
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from netgrow_desktop.domain.examine.network_map import NetworkMap, Place

STEP, NEAREST = 1.25, 16.0
"""How much nearer one step of the wheel or a key leads, and how near at most."""
REACH, DRAG_FROM = 8, 4
LEAST_HEIGHT, SMALLEST_HEIGHT, USUAL_HEIGHT = 160, 340, 640
_DIRECTIONS = {
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Up: (0, -1),
}


@spoken_as(Role.Canvas)
class MapCanvas(QWidget):
    """The map. A click on somebody, or Enter, holds their card; its buttons emit ``person_requested`` and
    ``plan_requested`` with the id. Escape or a click elsewhere lets it go. ``current_changed`` carries the id of
    whoever the arrow keys or a click led to.

    The wheel zooms once the map has the keyboard, or with Ctrl: until then it scrolls the page around the map, if any.
    """

    person_requested = Signal(int)
    plan_requested = Signal(int)
    current_changed = Signal(int)
    view_changed = Signal()

    def __init__(self, today: Callable[[], date] = date.today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._drawing = MapDrawing(laid_out((), (), date.min))
        self._view = FITTED
        self._current: int | None = None
        self._under_mouse: int | None = None
        self._pressed: QPointF | None = None
        self._dragged = False
        self._alone = False
        self._stamps = Stamps()
        self._picture = QPixmap()
        self._picture_of: tuple[object, ...] = ()
        self.card = MapCard(self)
        self.card.opened.connect(lambda: self.person_requested.emit(self.current_id()))
        self.card.planned.connect(lambda: self.plan_requested.emit(self.current_id()))
        self.card.left.connect(self._let_go)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(SMALLEST_HEIGHT)
        self.setAccessibleName(self.tr("Network map"))

    # What is shown

    def show_map(self, layout: NetworkMap, shown: Collection[int] | None = None) -> None:
        """Show a layout; *shown* are the ids that a filter leaves, None: all. Who is current stays so."""
        self.show_drawing(MapDrawing(layout, written_names(layout), shown))

    def show_drawing(self, drawing: MapDrawing) -> None:
        """Show a drawing that is ready, as :meth:`show_map` does."""
        current, layout = self.current_id(), drawing.layout
        self._drawing = drawing
        self._under_mouse = None
        numbers = {place.person.id: number for number, place in enumerate(layout.places) if current}
        self._current = numbers.get(current)
        if self._current is not None and not drawing.is_shown(layout.places[self._current]):
            self._current = None
        if self._current is None:
            self.card.hold(held=False)
        self.setAccessibleDescription(map_description(layout))
        self._show_card()

    def set_alone(self, *, alone: bool) -> None:
        """Say whether the map has a page of its own: the wheel then has nothing else to move."""
        self._alone = alone
        # The page around it scrolls; a page of its own is as high as the window, which must not grow for it.
        self.setMinimumHeight(LEAST_HEIGHT if alone else SMALLEST_HEIGHT)

    def layout_shown(self) -> NetworkMap:
        """Give the layout that is shown."""
        return self._drawing.layout

    def view(self) -> MapView:
        """Give how the map is looked at."""
        return self._view

    def current_id(self) -> int:
        """Give the id of the person that the arrow keys are on, 0 for nobody."""
        return self._drawing.layout.places[self._current].person.id if self._current is not None else 0

    def spot_of(self, contact_id: int) -> QPoint:
        """Give where somebody stands on the widget. Raises KeyError for somebody who is not shown."""
        number = self._number_of(contact_id)
        if number is None:
            raise KeyError(contact_id)
        place = self._drawing.layout.places[number]
        return self._transform().map(QPointF(place.x, place.y)).toPoint()

    def _number_of(self, contact_id: int) -> int | None:
        places = enumerate(self._drawing.layout.places)
        return next((number for number, place in places if place.person.id == contact_id), None)

    def _transform(self) -> QTransform:
        return view_transform(self._drawing.layout, QRectF(self.rect()), self._view, text_font("small"))

    # Looking about

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Look nearer (*factor* above 1) or from farther away; what is at the point *at* stays there."""
        zoom = max(1.0, min(self._view.zoom * factor, NEAREST))
        if zoom == self._view.zoom:
            return
        spot = at or QPointF(self.rect().center())
        fixed = self._transform().inverted()[0].map(spot)
        self._view = replace(self._view, zoom=zoom)
        moved = self._transform().inverted()[0].map(spot)
        self._look_at(self._view.x + fixed.x() - moved.x(), self._view.y + fixed.y() - moved.y())

    def fit(self) -> None:
        """Show all of the map."""
        self._view = FITTED
        self._look_at(0, 0)

    def _look_at(self, x: float, y: float) -> None:
        """Have this spot of the map in the middle, as far as there is anything to see."""
        most = self._drawing.layout.radius * (1 - 1 / self._view.zoom)
        self._view = replace(self._view, x=max(-most, min(x, most)), y=max(-most, min(y, most)))
        self._show_card()
        self.view_changed.emit()

    def go_to(self, contact_id: int) -> None:
        """Make somebody the current person, and bring them into sight."""
        number = self._number_of(contact_id)
        if number is not None:
            self._make_current(number)

    def point_out(self, contact_id: int, *, held: bool = True) -> None:
        """Make somebody current while the keyboard stays where it is, and hold their card."""
        number = self._number_of(contact_id)
        if number is not None:
            self._current = number
            self._bring_into_sight(self._drawing.layout.places[number])
            self.card.hold(held=held)
            self._show_card()

    def hint_at(self, contact_id: int) -> None:
        """Show somebody's passing card, as if the mouse were on them; 0 for nobody's."""
        self._point_at(self._number_of(contact_id))

    def _make_current(self, number: int) -> None:
        self.card.hold(held=False)
        self._current = number
        self._bring_into_sight(self._drawing.layout.places[number])
        self._show_card()
        announce(self, ", ".join(self._lines(number)))
        self.current_changed.emit(self.current_id())

    def _bring_into_sight(self, place: Place) -> None:
        room = QRectF(self.rect()).adjusted(REACH, REACH, -REACH, -REACH)
        if not room.contains(self._transform().map(QPointF(place.x, place.y))):
            self._look_at(place.x, place.y)

    def _step(self, across: int, down: int) -> None:
        """Go to the nearest person in a direction; the first step goes to whoever is closest to the owner."""
        places = self._drawing.layout.places
        here = places[self._current] if self._current is not None else None
        best = min(
            (
                (cost, number)
                for number, place in enumerate(places)
                if self._drawing.is_shown(place) and (cost := _cost(here, place, across, down)) < math.inf
            ),
            default=None,
        )
        if best is not None:
            self._make_current(best[1])

    def _lines(self, number: int) -> list[str]:
        layout = self._drawing.layout
        return card_lines(layout, layout.places[number], number, self._today())

    def _hold(self) -> None:
        """Have the card of the current person stay, with the keyboard on its first button."""
        self.card.hold(held=True)
        self._show_card()
        self.card.open.setFocus()

    def _let_go(self) -> None:
        """Let the card go, and take the keyboard back from it."""
        self.card.hold(held=False)
        self.setFocus()
        self._show_card()

    def _shown_number(self) -> int | None:
        if self.card.is_held:
            return self._current
        if self._under_mouse is not None:
            return self._under_mouse
        return self._current if self.hasFocus() else None

    def _show_card(self) -> None:
        number = self._shown_number()
        if number is None or self._dragged:
            self.card.hide()
        else:
            place = self._drawing.layout.places[number]
            spot = self._transform().map(QPointF(place.x, place.y)).toPoint()
            if self.rect().contains(spot):
                self.card.show_lines(self._lines(number), spot, self.rect())
            else:
                self.card.hide()
        self.update()

    # Painting

    @override
    def sizeHint(self) -> QSize:
        return QSize(852, USUAL_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture_now())
        number = self._shown_number()
        if number is not None:
            draw_highlight(painter, self._transform(), self._drawing, number, current_palette(), text_font("small"))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color("accent"), FOCUS_RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER_RADIUS, CORNER_RADIUS)
        painter.end()

    def _picture_now(self) -> QPixmap:
        """Give the map without what changes under the pointer, drawn anew only where it is another one."""
        density = self.devicePixelRatioF()
        wanted = (self._drawing, self._view, self.size(), density, current_palette().name, text_font("small").key())
        if wanted != self._picture_of:
            picture = QPixmap(self.size() * density)
            picture.setDevicePixelRatio(density)
            picture.fill(color("raised"))
            painter = QPainter(picture)
            frame = QRectF(self.rect())
            font = text_font("small")
            draw_network_map(painter, frame, self._drawing, current_palette(), font, self._view, self._stamps)
            painter.end()
            self._picture, self._picture_of = picture, wanted
        return self._picture

    # Events

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        with_key = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = event.angleDelta().y() / 120
        if not steps or not (with_key or self._alone or self.hasFocus()):
            event.ignore()
            return
        self.zoom_by(STEP**steps, event.position())
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._dragged = False

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position())
            return
        self._point_at(place_at(self._drawing, self._transform(), event.position(), REACH))

    def _drag(self, position: QPointF) -> None:
        start = self._pressed or position
        if not self._dragged and (position - start).manhattanLength() < DRAG_FROM:
            return
        self._dragged = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        scale = self._transform().m11()
        self._pressed = position
        self._look_at(
            self._view.x - (position.x() - start.x()) / scale, self._view.y - (position.y() - start.y()) / scale
        )

    def _point_at(self, number: int | None) -> None:
        if number != self._under_mouse:
            self._under_mouse = number
            self.setCursor(Qt.CursorShape.ArrowCursor if number is None else Qt.CursorShape.PointingHandCursor)
            self._show_card()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        was_dragged, self._pressed, self._dragged = self._dragged, None, False
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        number = place_at(self._drawing, self._transform(), event.position(), REACH)
        self._under_mouse = None
        self._point_at(number)
        if was_dragged:
            self._show_card()
        elif number is not None:
            self._current = number
            self._hold()
            self.current_changed.emit(self.current_id())
        elif self.card.is_held:
            self._let_go()

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        if key in _DIRECTIONS:
            self._under_mouse = None
            self._step(*_DIRECTIONS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._current is not None:
            self._hold()
        elif key is Qt.Key.Key_Escape and self.card.is_held:
            self._let_go()
        elif event.text() in {"+", "="}:
            self.zoom_by(STEP, self._current_spot())
        elif event.text() == "-":
            self.zoom_by(1 / STEP, self._current_spot())
        elif event.text() == "0" or key is Qt.Key.Key_Home:
            self.fit()
        else:
            super().keyPressEvent(event)

    def _current_spot(self) -> QPointF | None:
        if self._current is None:
            return None
        place = self._drawing.layout.places[self._current]
        return self._transform().map(QPointF(place.x, place.y))

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self._show_card()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self._show_card()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._show_card()


def written_names(layout: NetworkMap) -> dict[int, str]:
    """Give the names of all people of a layout by id, fit for the screen."""
    return {place.person.id: one_line(place.person.name) for place in layout.places}


def _cost(here: Place | None, place: Place, across: int, down: int) -> float:
    """Give how far somebody is in a direction: aside counts more than ahead; infinite behind."""
    if here is None:
        return math.hypot(place.x, place.y)
    ahead = (place.x - here.x) * across + (place.y - here.y) * down
    aside = abs((place.x - here.x) * down) + abs((place.y - here.y) * across)
    return ahead + 2 * aside if ahead > 0 and aside <= 2 * ahead else math.inf
