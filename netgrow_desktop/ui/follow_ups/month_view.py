"""The month: weeks as rows, who is due on which day, moved by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from netgrow_desktop.domain.follow_ups import agenda_order
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.follow_ups.acts import Act, act_of, day_menu, is_possible, item_menu
from netgrow_desktop.ui.follow_ups.calendar_bar import month_words, week_words
from netgrow_desktop.ui.follow_ups.month_layout import MONTH_STYLE, MonthLayout, Spot
from netgrow_desktop.ui.follow_ups.month_painter import MonthLook, paint_month
from netgrow_desktop.ui.follow_ups.spoken_days import DaysPage, SpokenDays
from netgrow_desktop.ui.follow_ups.wordings import description, due_words, shown, tool_tip
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.dates import add_months, first_weekday, full_day, reader_locale
from netgrow_desktop.viewmodels.follow_ups import Key, Schedule, key_of, nothing
from netgrow_desktop.viewmodels.follow_ups_month import DAYS_A_WEEK, Week, arrow_days, stepped, weeks_of
from netgrow_desktop.viewmodels.habits import habits_keeper

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from PySide6.QtCore import QEvent

    from netgrow_desktop.domain.follow_ups import DueItem

MOST_SAID = 10
"""So many names of a day are said; its list has them all."""

WHEEL_STEP = 120
"""How far a wheel turns for one month, in Qt's eighths of a degree."""


class MonthView(QWidget):
    """Shows the items of a :class:`Schedule` on the days of one month. Exactly one day is selected.

    Items are picked one by one, or several with Ctrl; the one picked last is the selected item.

    ``asked`` carries an :class:`Act` and the item, ``item_chosen`` the selected item or None, ``plan_asked`` the
    day, ``step_asked`` an item and by how many days to move it, ``day_opened`` a day whose items are all to be
    listed.
    """

    asked = Signal(object, object)
    item_chosen = Signal(object)
    plan_asked = Signal(object)
    step_asked = Signal(object, int)
    day_opened = Signal(object)
    page_turned = Signal()

    day_style = MONTH_STYLE

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schedule = nothing(today)
        self._month: tuple[int, int] | None = (today.year, today.month)
        self._day = today
        self._key: Key | None = None
        self._picked: frozenset[Key] = frozenset()
        self._pressed: Key | None = None
        self._hovered: Key | None = None
        self._target: date | None = None
        self._wheeled = 0
        self._places: MonthLayout | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        habits_keeper().changed.connect(self._changed)
        self.spoken = SpokenDays(self, self.said_of, lambda day: self._layout().cell_of(day))
        self._describe()

    def show_schedule(self, schedule: Schedule, parted: Collection[Key] = ()) -> None:
        """Show these items; day, month and, if it is still there, the selected item stay.

        Of several that are picked *parted* are let go.
        """
        self._schedule = schedule
        self._picked = (self._picked & schedule.shown.keys()).difference(parted)
        if self._key is not None and self.selected_item() is None:
            # What was moved together with others is followed; alone it is told where it went.
            moved = schedule.shown.get(self._key) if len(self._picked) > 1 else None
            self._key = key_of(moved) if moved is not None else None
            if moved is not None:
                self._day = moved.due_on
                self._show_page_of(self._day)
        self._changed()

    def month(self) -> tuple[int, int]:
        """Give year and month that are shown."""
        return self._month or (self._day.year, self._day.month)

    def turn(self, pages: int) -> None:
        """Turn so many months on, or back."""
        year, month = self.month()
        self._select_day(add_months(self._day, pages + (year - self._day.year) * 12 + month - self._day.month))

    def go_to(self, day: date) -> None:
        """Select a day and show its month."""
        self._select_day(day)

    def selected_day(self) -> date:
        """Give the selected day."""
        return self._day

    def selected_item(self) -> DueItem | None:
        """Give the selected item, if it is on a day of this month."""
        items = self._schedule.days.get(self._day, ())
        return next((item for item in items if key_of(item) == self._key), None)

    def selected_items(self) -> tuple[DueItem, ...]:
        """Give all picked items, by day and name."""
        keys = self._selection()
        return tuple(
            sorted((self._schedule.shown[key] for key in keys if key in self._schedule.shown), key=agenda_order)
        )

    def _selection(self) -> frozenset[Key]:
        return self._picked | ({self._key} if self._key is not None else frozenset())

    def all_with(self, item: DueItem) -> tuple[DueItem, ...]:
        """Give the picked items if this is one of them, else it alone."""
        picked = self.selected_items()
        return picked if item in picked else (item,)

    def choose(self, item: DueItem | None) -> None:
        """Mark an item without telling anybody; the page turns to its day only if that is in view."""
        key = key_of(item) if item is not None else None
        if key != self._key:
            self._picked = frozenset()
        self._key = key
        if item is not None and self._layout().cell_of(item.due_on) is not None:
            self._day = item.due_on
        self._changed()

    def set_target(self, day: date | None) -> None:
        """Mark the day that a drag would drop on."""
        if day != self._target:
            self._target = day
            self.update()

    def day_at(self, place: QPoint) -> date | None:
        """Give the day at a point of this widget."""
        spot = self._layout().hit(place)
        return spot.day if spot else None

    def item_at(self, place: QPoint) -> DueItem | None:
        """Give the item at a point of this widget."""
        spot = self._layout().hit(place)
        return spot.item if spot else None

    def anchor(self) -> QPoint:
        """Give the point on the screen at the foot of the selected item or day, for popups."""
        cell = self._layout().cell_of(self._day)
        if cell is None:
            return self.mapToGlobal(QPoint(0, 0))
        for item, chip in self._layout().chips(self._day, cell):
            if key_of(item) == self._key:
                return self.mapToGlobal(chip.bottomLeft())
        return self.mapToGlobal(cell.topLeft() + QPoint(0, self._layout().day_line))

    def _layout(self) -> MonthLayout:
        if self._places is None:
            weeks, found = self._weeks(), self._schedule
            self._places = MonthLayout(
                self.size(), weeks, found.days, mirrored=self._mirrored(), style=self.day_style, today=found.today
            )
        return self._places

    def _weeks(self) -> tuple[Week, ...]:
        return weeks_of(*self.month(), self._weekdays()[0])

    def _show_page_of(self, day: date) -> bool:
        """Turn to the page that has a day; gives whether it is another one."""
        before, self._month = self._month, (day.year, day.month)
        return before != self._month

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _weekdays(self) -> tuple[int, ...]:
        first = first_weekday()
        return tuple((first + number) % DAYS_A_WEEK for number in range(DAYS_A_WEEK))

    def _changed(self) -> None:
        self._places = None
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Hand what is shown to the table that screen readers read."""
        weeks, names = self._weeks(), reader_locale().standaloneDayName
        columns = tuple(names(day + 1) for day in self._weekdays())
        self.spoken.show_page(DaysPage(self.title(), weeks, columns, tuple(map(week_words, weeks))), self._day)

    def title(self) -> str:
        """Give which month this is, in words."""
        return month_words(*self.month())

    def said_of(self, day: date) -> str:
        """Say who is due on a day."""
        items = self._schedule.days.get(day, ())
        if not items:
            return full_day(day)
        today = self._schedule.today
        number = words(Message("calendar.follow_ups", {"n": len(items)}))
        parts = (full_day(day), due_words(items[0], today) if day <= today else "", number)
        names = "; ".join(shown(item.name) for item in items[:MOST_SAID])
        return f"{', '.join(part for part in parts if part)}: {names}"

    def _select_day(self, day: date, key: Key | None = None) -> None:
        self._day, self._key, self._picked = day, key, frozenset()
        turned = self._show_page_of(day)
        self._changed()
        if turned:
            self.page_turned.emit()

    def _step(self, days: int) -> None:
        """Go some days on, to the first item there."""
        self._select_day(stepped(self._day, days))
        self._choose_first()

    def _choose_first(self) -> None:
        items = self._schedule.days.get(self._day, ())
        self._key, self._picked = key_of(items[0]) if items else None, frozenset()
        self._changed()
        self.item_chosen.emit(self.selected_item())

    def _next_item(self, step: int) -> None:
        """Go from item to item within the day, round and round."""
        items = self._schedule.days.get(self._day, ())
        if items:
            keys = [key_of(item) for item in items]
            place = keys.index(self._key) + step if self._key in keys else 0
            self._key, self._picked = keys[place % len(keys)], frozenset()
            self._changed()
            announce(self.spoken, description(items[place % len(keys)], self._schedule.today))
            self.item_chosen.emit(self.selected_item())

    def _ask(self, act: Act, item: DueItem) -> None:
        if is_possible(act, item):
            self.asked.emit(act, item)

    def _pick_day(self) -> None:
        """Pick everything of the selected day."""
        self._picked = frozenset(key_of(item) for item in self._schedule.days.get(self._day, ()))
        if self._picked and self._key is None:
            self._choose_first_of(self._picked)
        self._changed()

    def _choose_first_of(self, keys: frozenset[Key]) -> None:
        self._key = next(key_of(item) for item in self._schedule.days.get(self._day, ()) if key_of(item) in keys)
        self.item_chosen.emit(self.selected_item())

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        arrow = arrow_days(key, mirrored=self._mirrored())
        act = act_of(event)
        item = self.selected_item()
        if arrow is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if item is not None:
                self.step_asked.emit(item, arrow)
        elif arrow is not None:
            self._step(arrow)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.turn(1 if key is Qt.Key.Key_PageDown else -1)
            self._choose_first()
        elif key is Qt.Key.Key_Home:
            self._select_day(self._schedule.today)
            self._choose_first()
        elif key is Qt.Key.Key_Space:
            self._next_item(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key is Qt.Key.Key_Plus:
            self.day_opened.emit(self._day)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._pick_day()
        elif act is not None:
            self._ask_selected(act)
        else:
            event.ignore()

    def _ask_selected(self, act: Act) -> None:
        """Ask for something with the selected item; where a day alone is selected, say so."""
        item = self.selected_item()
        if item is not None:
            self._ask(act, item)
            return
        is_free = not self._schedule.days.get(self._day)
        text = (
            self.tr("Nobody is due on this day.")
            if is_free
            else self.tr("Nobody is selected. The space bar selects the first one of this day.")
        )
        QToolTip.showText(self.anchor(), text, self)
        announce(self, text)

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        spot = self._layout().hit(event.position().toPoint())
        if spot is None or event.button() is Qt.MouseButton.MiddleButton:
            return
        left = event.button() is Qt.MouseButton.LeftButton
        key = key_of(spot.item) if spot.item is not None else None
        self._pressed = None
        if left and key is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._toggle(spot, key)
        elif key is not None and key in self._picked:
            # Several may be dragged or treated together; a mere click takes this one alone once it is let go.
            self._day, self._key = spot.day, key
            self._pressed = key if left else None
            self._changed()
        else:
            self._select_spot(spot)
        if spot.more and event.button() is Qt.MouseButton.LeftButton:
            self.day_opened.emit(spot.day)

    def _toggle(self, spot: Spot, key: Key) -> None:
        """Pick an item beside the others, or let it go."""
        picked = self._selection()
        self._picked = picked ^ {key}
        self._day, self._key = spot.day, key if key in self._picked else None
        self._changed()
        if self._key is not None:
            self.item_chosen.emit(spot.item)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        pressed, self._pressed = self._pressed, None
        spot = self._layout().hit(event.position().toPoint())
        if pressed is not None and spot is not None and spot.item is not None and key_of(spot.item) == pressed:
            self._select_spot(spot)

    def _select_spot(self, spot: Spot) -> None:
        # A day of the next month is selected where it stands: the page must not turn under the mouse.
        self._day, self._key, self._picked = spot.day, key_of(spot.item) if spot.item else None, frozenset()
        self._changed()
        if spot.item is not None:
            self.item_chosen.emit(spot.item)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        spot = self._layout().hit(event.position().toPoint())
        if spot is None or event.button() is not Qt.MouseButton.LeftButton or spot.more:
            return
        if spot.item is not None:
            self._ask(Act.EDIT, spot.item)
        else:
            self.plan_asked.emit(spot.day)

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        spot = self._layout().hit(event.position().toPoint())
        self._hover(key_of(spot.item) if spot and spot.item else None)
        pointing = bool(spot and (spot.item or spot.more))
        self.setCursor(Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor)

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        self._hover(None)

    def _hover(self, key: Key | None) -> None:
        if key != self._hovered:
            self._hovered = key
            self.update()

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        self._wheeled += event.angleDelta().y()
        months = int(self._wheeled / WHEEL_STEP)
        if months:
            self._wheeled -= months * WHEEL_STEP
            self.turn(-months)
        event.accept()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        item = self.selected_item()
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        if item is not None:
            item_menu(self, item, self._ask, len(self.all_with(item))).popup(
                self.anchor() if by_keyboard else event.globalPos()
            )
            return
        day = self._day
        menu = day_menu(self, lambda: self.plan_asked.emit(day), passed=day < self._schedule.today)
        menu.popup(self.anchor() if by_keyboard else event.globalPos())

    @override
    def event(self, event: QEvent, /) -> bool:
        if isinstance(event, QHelpEvent):
            item = self.item_at(event.pos())
            text = tool_tip(description(item, self._schedule.today)) if item else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        if event.type() in {event.Type.LocaleChange, event.Type.LayoutDirectionChange, event.Type.StyleChange}:
            self._places = None
            self.update()
        return super().event(event)

    @override
    def resizeEvent(self, event: object, /) -> None:
        self._places = None
        self.spoken.setGeometry(self.rect())

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 560)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(336, 280)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        look = MonthLook(
            today=self._schedule.today,
            month=self._month,
            weekdays=self._weekdays(),
            working_days=frozenset(day.value - 1 for day in reader_locale().weekdays()),
            selected_day=self._day,
            selected=self._selection(),
            hovered=self._hovered,
            target=self._target,
            focused=self.hasFocus(),
            mirrored=self._mirrored(),
        )
        painter = QPainter(self)
        paint_month(painter, self._layout(), look)
        painter.end()
