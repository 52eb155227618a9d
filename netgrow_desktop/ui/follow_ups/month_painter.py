"""How a month is painted: quiet days, the category's colour and shape for each name, dashes for what repeats."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from netgrow_desktop.domain.categories import UNDECIDED
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind
from netgrow_desktop.theme_tokens import (
    CORNER_RADIUS,
    FOCUS_RING,
    SPACE_S,
    SPACE_XS,
    TINT_QUIET,
    TINT_STRONG,
)
from netgrow_desktop.ui.elements.category_marks import paint_category_mark
from netgrow_desktop.ui.follow_ups.card_text import SHAPE, card_lines
from netgrow_desktop.ui.follow_ups.wordings import every_words, fitting_name, shown
from netgrow_desktop.ui.theme import color, current_palette, text_font
from netgrow_desktop.viewmodels.dates import clock_time, date_in_words, reader_locale
from netgrow_desktop.viewmodels.follow_ups import Key, key_of

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QColor

    from netgrow_desktop.ui.follow_ups.month_layout import MonthLayout

CHIP_CORNER = 4
EDGE_SHARE = 0.55
"""How much of the category's colour goes into the dashes around what a cadence asks for."""

ROOM_FOR_CADENCE = 190
"""From which width a name says how often as well, in pixels."""

CENTRE = Qt.AlignmentFlag.AlignCenter
# Where the layout runs from right to left, painters take "left" for where a line begins.
START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(slots=True)
class MonthLook:
    """What some weeks show beside their items. ``target`` is the day that a drag would drop on.

    Days outside ``month`` are quiet; without it none are.
    """

    today: date
    month: tuple[int, int] | None
    weekdays: tuple[int, ...]
    working_days: frozenset[int] = field(default_factory=frozenset)
    selected_day: date | None = None
    selected: frozenset[Key] = frozenset()
    hovered: Key | None = None
    target: date | None = None
    focused: bool = False
    mirrored: bool = False


def paint_month(painter: QPainter, layout: MonthLayout, look: MonthLook) -> None:
    """Paint the weekday names, the days and what is due on them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for day, cell in layout.cells():
        _paint_ground(painter, cell, day, look)
    _paint_lines(painter, layout)
    _paint_heads(painter, layout, look)
    for day, cell in layout.cells():
        _paint_number(painter, layout, cell, day, look)
        _paint_more(painter, layout, cell, day)
        for item, chip in layout.chips(day, cell):
            _paint_chip(painter, chip, item, look, layout.style.lines, outside=_is_outside(day, look))
    for day, cell in layout.cells():
        _paint_edge(painter, cell, day, look)


def _is_outside(day: date, look: MonthLook) -> bool:
    return look.month is not None and (day.year, day.month) != look.month


def _paint_ground(painter: QPainter, cell: QRect, day: date, look: MonthLook) -> None:
    palette = current_palette()
    if day == look.target:
        ground = palette.selection
    elif _is_outside(day, look) or day.weekday() not in look.working_days:
        ground = palette.window
    else:
        ground = palette.raised
    painter.fillRect(cell, color(ground))


def _paint_lines(painter: QPainter, layout: MonthLayout) -> None:
    painter.setPen(QPen(color("line"), 1))
    first = layout.cell(0, 0).united(layout.cell(0, 6))
    for row in range(len(layout.weeks)):
        top = layout.cell(row, 0).top()
        painter.drawLine(first.left(), top, first.right(), top)
    bottom = layout.cell(len(layout.weeks) - 1, 0).bottom()
    for column in range(7):
        left = layout.cell(0, column).left()
        if left > 0:
            painter.drawLine(left, layout.heads, left, bottom)


def _paint_heads(painter: QPainter, layout: MonthLayout, look: MonthLook) -> None:
    locale = reader_locale()
    font = text_font("small", strong=True)
    painter.setFont(font)
    painter.setPen(color("muted"))
    room = min(layout.head(column).width() for column in range(len(look.weekdays))) - SPACE_S
    for column, name in enumerate(weekday_names(look.weekdays, locale, room, QFontMetrics(font))):
        painter.drawText(layout.head(column), CENTRE, name)


def weekday_names(weekdays: tuple[int, ...], locale: QLocale, room: int, metrics: QFontMetrics) -> list[str]:
    """Give the names of weekdays (0 is Monday), all of them short where one is wider than *room* pixels."""
    names = [locale.standaloneDayName(weekday + 1, QLocale.FormatType.LongFormat) for weekday in weekdays]
    if all(metrics.horizontalAdvance(name) <= room for name in names):
        return names
    return [locale.standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat) for weekday in weekdays]


def _paint_number(painter: QPainter, layout: MonthLayout, cell: QRect, day: date, look: MonthLook) -> None:
    place = layout.number(cell)
    is_today = day == look.today
    painter.setFont(text_font("small", strong=is_today, tabular=True))
    number = reader_locale().toString(day.day)
    if is_today:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        painter.drawEllipse(QRectF(place).adjusted(1, 1, -1, -1))
        painter.setPen(color("on_accent"))
    else:
        painter.setPen(color("muted" if _is_outside(day, look) else "text"))
        room = QRect(cell.left() + SPACE_S, place.top(), cell.width() - 2 * SPACE_S, place.height())
        if day.day == 1 and not layout.hidden(day, cell):
            number = _first_of_month(day)
            if QFontMetrics(painter.font()).horizontalAdvance(number) <= room.width():
                painter.drawText(room, START, number)
                return
            number = reader_locale().toString(day.day)
    painter.drawText(place, CENTRE, number)


def _first_of_month(day: date) -> str:
    return date_in_words(f"--{day.month:02}-{day.day:02}")


def _paint_more(painter: QPainter, layout: MonthLayout, cell: QRect, day: date) -> None:
    hidden = layout.hidden(day, cell)
    if hidden:
        painter.setFont(text_font("small", strong=True))
        painter.setPen(color("accent"))
        painter.drawText(layout.more(cell), END, f"+{reader_locale().toString(hidden)}")


def _paint_chip(painter: QPainter, chip: QRect, item: DueItem, look: MonthLook, lines: int, *, outside: bool) -> None:
    palette = current_palette()
    key = key_of(item)
    late = item.due_on < look.today
    by_cadence = item.kind is FollowUpKind.CADENCE
    category = item.categories[0] if item.categories else UNDECIDED
    ink = palette.danger if late else palette.category(category)
    plate = QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5)
    hovered = key == look.hovered
    if by_cadence:
        pen = QPen(color(palette.tint(ink, EDGE_SHARE)), 1, Qt.PenStyle.DashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(color(palette.tint(ink, TINT_QUIET)) if hovered else Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(palette.tint(ink, 2 * TINT_STRONG if hovered else TINT_STRONG)))
    painter.drawRoundedRect(plate, CHIP_CORNER, CHIP_CORNER)
    if key in look.selected:
        painter.setPen(QPen(color("accent"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(plate, CHIP_CORNER, CHIP_CORNER)
    words = color(palette.danger if late else palette.muted if outside or by_cadence else palette.text)
    if lines > 1:
        _paint_card_words(painter, chip, item, words, look)
    else:
        _paint_chip_words(painter, chip, item, words, look, late=late)


def _paint_chip_words(
    painter: QPainter, chip: QRect, item: DueItem, words: QColor, look: MonthLook, *, late: bool
) -> None:
    inside = chip.adjusted(SPACE_XS, 0, -SPACE_XS, 0)
    category = item.categories[0] if item.categories else UNDECIDED
    left = inside.right() - SHAPE + 1 if look.mirrored else inside.left()
    paint_category_mark(painter, QRectF(left, inside.center().y() - SHAPE / 2 + 0.5, SHAPE, SHAPE), category)
    space = SHAPE + SPACE_XS
    inside = inside.adjusted(0, 0, -space, 0) if look.mirrored else inside.adjusted(space, 0, 0, 0)
    font = text_font("small")
    painter.setFont(font)
    painter.setPen(words)
    metrics = QFontMetrics(font)
    aside = "!" if late else every_words(item) if chip.width() >= ROOM_FOR_CADENCE else ""
    if aside:
        painter.drawText(inside, END, aside)
        taken = metrics.horizontalAdvance(aside) + SPACE_XS
        inside = inside.adjusted(taken, 0, 0, 0) if look.mirrored else inside.adjusted(0, 0, -taken, 0)
    painter.drawText(inside, START | Qt.TextFlag.TextSingleLine, named_at(item, inside.width(), metrics))


def named_at(item: DueItem, width: int, metrics: QFontMetrics) -> str:
    """Give who is due as it fits a width in pixels, after the time of day where both have room."""
    name = shown(item.name)
    if item.at():
        at = f"{clock_time(item.at())} "
        beside = fitting_name(name, width - metrics.horizontalAdvance(at), metrics)
        if beside and not beside.endswith("…"):
            return at + beside
    return fitting_name(name, width, metrics)


def _paint_card_words(painter: QPainter, chip: QRect, item: DueItem, ink: QColor, look: MonthLook) -> None:
    """Write the name and below it why, in as many lines as there are."""
    font = text_font("small")
    painter.setFont(font)
    height = QFontMetrics(font).height()
    category = item.categories[0] if item.categories else UNDECIDED
    left = chip.right() - SPACE_XS - SHAPE + 1 if look.mirrored else chip.left() + SPACE_XS
    top = chip.top() + SPACE_XS // 2
    paint_category_mark(painter, QRectF(left, top + (height - SHAPE) / 2 + 0.5, SHAPE, SHAPE), category)
    inside = chip.adjusted(SPACE_XS, 0, -SPACE_XS, 0)
    beside = SHAPE + SPACE_XS
    named = inside.adjusted(0, 0, -beside, 0) if look.mirrored else inside.adjusted(beside, 0, 0, 0)
    painter.setPen(ink)
    name, reason = card_lines(item, chip.width(), look.today, chip.height() // height)
    for number, words in enumerate((*name, *reason)):
        if number == len(name):
            painter.setPen(color("muted"))
        place = named if number < len(name) else inside
        line = QRect(place.left(), top + number * height, place.width(), height)
        painter.drawText(line, START | Qt.TextFlag.TextSingleLine, words)


def _paint_edge(painter: QPainter, cell: QRect, day: date, look: MonthLook) -> None:
    """Paint the frame of the selected day and of the day that a drag would drop on."""
    if day == look.target:
        pen = QPen(color("accent"), FOCUS_RING, Qt.PenStyle.DashLine)
    elif day == look.selected_day:
        pen = QPen(color("accent" if look.focused else "field_line"), FOCUS_RING if look.focused else 1)
    else:
        return
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(cell).adjusted(1.5, 1.5, -0.5, -0.5), CORNER_RADIUS - 2, CORNER_RADIUS - 2)
