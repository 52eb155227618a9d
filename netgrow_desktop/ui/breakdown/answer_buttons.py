"""The three answers of a sorting session: each category with the article's question and its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.theme_tokens import (
    CATEGORY_LETTERS,
    CORNER_RADIUS,
    FOCUS_RING,
    SPACE_M,
    SPACE_S,
    SPACE_XS,
    TINT_QUIET,
    TINT_STRONG,
)
from netgrow_desktop.ui.breakdown.wordings import question, word_of
from netgrow_desktop.ui.elements.category_marks import paint_category_mark
from netgrow_desktop.ui.icons import icon_side, paint_icon
from netgrow_desktop.ui.theme import color, current_palette, text_font

if TYPE_CHECKING:
    from collections.abc import Collection

MARK = 14
LINES = 3
"""Lines of a question that have room."""
NARROWEST = 160
START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
WRAPPED = START | Qt.TextFlag.TextWordWrap


def key_width(letter: str) -> int:
    """Give the width of a key's plate in pixels."""
    metrics = QFontMetrics(text_font("small", strong=True))
    return max(metrics.height() + SPACE_XS, metrics.horizontalAdvance(letter) + 2 * SPACE_S)


def paint_key(painter: QPainter, place: QRect, letter: str, *, ink: str = "muted") -> None:
    """Paint the plate of a key at the end of *place*, centred in its height."""
    font = text_font("small", strong=True)
    plate = QRectF(0, 0, key_width(letter) - 1, QFontMetrics(font).height() + SPACE_XS - 1)
    plate.moveCenter(QRectF(place).center())
    plate.moveRight(place.right())
    painter.setPen(QPen(color("field_line"), 1))
    painter.setBrush(color("window"))
    painter.drawRoundedRect(plate, SPACE_XS, SPACE_XS)
    painter.setFont(font)
    painter.setPen(color(ink))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, letter)


class AnswerButton(QAbstractButton):
    """One category: its shape, its word, its key and its question."""

    def __init__(self, category: Category, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.category = category
        self.setCheckable(True)
        self.setText(word_of(category))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(NARROWEST)
        letter = CATEGORY_LETTERS[category]
        self.setAccessibleName(self.tr("{category}, key {letter}").format(category=self.text(), letter=letter))
        self.setAccessibleDescription(question(category))
        self.setToolTip(
            self.tr("{letter} files this person here and goes on.\nShift+{letter} stays, for more than one.").format(
                letter=letter
            )
        )

    @override
    def sizeHint(self) -> QSize:
        word = QFontMetrics(text_font("heading", strong=True)).height()
        line = QFontMetrics(text_font("small")).height()
        return QSize(NARROWEST, word + LINES * line + SPACE_XS + 2 * SPACE_M)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = current_palette()
        ink = palette.category(self.category.value)
        self._paint_plate(painter, ink)
        inside = self.rect().adjusted(SPACE_M, SPACE_M, -SPACE_M, -SPACE_M)
        heading = text_font("heading", strong=True)
        first = QRect(inside.left(), inside.top(), inside.width(), QFontMetrics(heading).height())
        mark = QRect(first.left(), first.top() + (first.height() - MARK) // 2, MARK, MARK)
        paint_category_mark(painter, QRectF(self._placed(mark)), self.category.value)
        word = first.adjusted(MARK + SPACE_S, 0, -key_width("S") - SPACE_XS, 0)
        painter.setFont(heading)
        painter.setPen(color(ink if self.isChecked() else "text"))
        fitting = QFontMetrics(heading).elidedText(self.text(), Qt.TextElideMode.ElideRight, word.width())
        painter.drawText(self._placed(word), START | Qt.TextFlag.TextSingleLine, fitting)
        end = QRect(first.right() - key_width("S"), first.top(), key_width("S") + 1, first.height())
        if self.isChecked():
            tick = QRect(end.left() - icon_side() - SPACE_XS, end.top(), icon_side(), end.height())
            paint_icon(painter, self._placed(tick), "check", self.category.value)
        paint_key(painter, self._placed(end), CATEGORY_LETTERS[self.category], ink="text")
        painter.setFont(text_font("small"))
        painter.setPen(color("text" if self.isChecked() else "muted"))
        said = inside.adjusted(0, first.height() + SPACE_XS, 0, 0)
        painter.drawText(said, WRAPPED, question(self.category))
        painter.end()

    def _placed(self, part: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)

    def _paint_plate(self, painter: QPainter, ink: str) -> None:
        palette = current_palette()
        ground, edge, width = palette.raised, palette.field_line, 1.0
        if self.isChecked():
            ground, edge, width = palette.tint(ink, TINT_STRONG), ink, 1.5
        elif self.underMouse() or self.isDown():
            ground, edge = palette.tint(ink, TINT_QUIET), ink
        if self.hasFocus():
            edge, width = palette.accent, float(FOCUS_RING)
        painter.setPen(QPen(color(edge), width))
        painter.setBrush(color(ground))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), CORNER_RADIUS, CORNER_RADIUS)


class Answers(QWidget):
    """The three side by side. ``chosen`` carries a category, and whether more is to be said of the person."""

    chosen = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {each: AnswerButton(each) for each in Category}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S)
        for category, button in self.buttons.items():
            button.clicked.connect(lambda checked, category=category: self._choose(category, checked=checked))
            line.addWidget(button, 1)

    def show_categories(self, categories: Collection[Category]) -> None:
        """Show where the person is."""
        for category, button in self.buttons.items():
            button.setChecked(category in categories)

    def _choose(self, category: Category, *, checked: bool) -> None:
        # The button waits for the session to say what is so.
        self.buttons[category].setChecked(not checked)
        modifiers = QApplication.keyboardModifiers()
        stays = bool(modifiers & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))
        self.chosen.emit(category, stays)
