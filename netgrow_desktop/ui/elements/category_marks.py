"""The signs of the three categories: always a colour and a shape, and a word or a letter beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import (
    CATEGORY_LETTERS,
    CORNER_RADIUS,
    SPACE_M,
    SPACE_S,
    SPACE_XS,
    TINT_STRONG,
    UNDECIDED_CODE,
)
from netgrow_desktop.ui.elements.sizes import control_height, scaled
from netgrow_desktop.ui.elements.spoken_role import Role, spoken_as
from netgrow_desktop.ui.elements.toggle_plate import paint_toggle_plate
from netgrow_desktop.ui.theme import color, current_palette, text_font

if TYPE_CHECKING:
    from collections.abc import Sequence

MARK_SIDE = 10
MARK_GAP = 3


def mark_size() -> int:
    """Give how large a category's shape is beside the type in use."""
    return scaled(MARK_SIDE)


def category_word(category: str) -> str:
    """Give the name of a category in the person's language ("Strategic"), from its code."""
    words = {
        "strategic": QCoreApplication.translate("Category", "Strategic"),
        "operational": QCoreApplication.translate("Category", "Operational"),
        "developmental": QCoreApplication.translate("Category", "Developmental"),
    }
    return words.get(category, QCoreApplication.translate("Category", "Undecided"))


def mark_path(category: str, square: QRectF) -> QPainterPath:
    """Give the outline of a category's shape in a square: diamond, square, disc, or the undecided ring."""
    path = QPainterPath()
    if category == "strategic":
        centre = square.center()
        path.moveTo(centre.x(), square.top())
        for corner in (
            QPointF(square.right(), centre.y()),
            QPointF(centre.x(), square.bottom()),
            QPointF(square.left(), centre.y()),
        ):
            path.lineTo(corner)
        path.closeSubpath()
        return path
    # Shapes of one width do not look equally large: the square is drawn smaller than the diamond.
    inset = square.width() * (0.1 if category == "operational" else 0.05)
    inner = square.adjusted(inset, inset, -inset, -inset)
    if category == "operational":
        path.addRoundedRect(inner, 1, 1)
    else:
        path.addEllipse(inner)
    return path


def paint_category_mark(painter: QPainter, square: QRectF, category: str) -> None:
    """Paint one category's shape in its colour; a code that is no category gives the undecided ring."""
    ink = color(current_palette().category(category))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if category in CATEGORY_LETTERS and category != UNDECIDED_CODE:
        painter.fillPath(mark_path(category, square), ink)
    else:
        painter.setPen(QPen(ink, 1.5))
        painter.drawPath(mark_path(category, square.adjusted(0.5, 0.5, -0.5, -0.5)))
    painter.restore()


def paint_category_marks(painter: QPainter, rect: QRect, categories: Sequence[str], size: int = 0) -> None:
    """Paint the shapes of a person's categories side by side, from the left, centred in *rect*'s height."""
    size = size or mark_size()
    left = float(rect.left())
    top = rect.top() + (rect.height() - size) / 2
    for category in categories or (UNDECIDED_CODE,):
        paint_category_mark(painter, QRectF(left, top, size, size), category)
        left += size + MARK_GAP


def category_marks_width(categories: Sequence[str], size: int = 0) -> int:
    """Give the width in pixels that :func:`paint_category_marks` needs."""
    number, size = max(1, len(categories)), size or mark_size()
    return number * size + (number - 1) * MARK_GAP


@spoken_as(Role.Graphic)
class CategoryMarks(QWidget):
    """Shows the shapes of a person's categories, named for a screen reader."""

    def __init__(self, parent: QWidget | None = None, size: int = 0) -> None:
        super().__init__(parent)
        self._size = size or mark_size()
        self._categories: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_categories(self, categories: Sequence[str]) -> None:
        """Show these category codes, the primary one first."""
        self._categories = tuple(categories)
        words = ", ".join(category_word(each) for each in categories or (UNDECIDED_CODE,))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(category_marks_width(self._categories, self._size), self._size + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_category_marks(painter, self.rect(), self._categories, self._size)
        painter.end()


@spoken_as(Role.Graphic)
class CategoryChip(QWidget):
    """A category as a small tinted plate with its shape and its word; nothing to press."""

    def __init__(self, category: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._category = category
        self.setAccessibleName(category_word(category))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font("small", strong=True))
        width = metrics.horizontalAdvance(category_word(self._category))
        return QSize(SPACE_S + mark_size() + SPACE_XS + width + SPACE_S, metrics.height() + SPACE_XS)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette()
        ink = palette.category(self._category)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(palette.tint(ink, TINT_STRONG)))
        painter.drawRoundedRect(self.rect(), CORNER_RADIUS, CORNER_RADIUS)
        inside = self.rect().adjusted(SPACE_S, 0, -SPACE_S, 0)
        paint_category_marks(painter, inside, [self._category])
        painter.setFont(text_font("small", strong=True))
        painter.setPen(color(ink))
        words = inside.adjusted(mark_size() + SPACE_XS, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, category_word(self._category))
        painter.end()


class CategoryToggle(QAbstractButton):
    """A checkable button of one category: shape, word and the letter that is its key.

    It emits Qt's own ``clicked`` and ``toggled``; *compact* leaves the word out where room is short.
    """

    def __init__(self, category: str, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self.category = category
        self._compact = compact
        self._primary = False
        self.setCheckable(True)
        self.setText(category_word(category))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._describe()

    def set_primary(self, primary: bool) -> None:
        """Show this category as the person's first one, whose colour stands for them."""
        if primary != self._primary:
            self._primary = primary
            self._describe()
            self.updateGeometry()
            self.update()

    def _describe(self) -> None:
        letter = CATEGORY_LETTERS.get(self.category, "")
        word = category_word(self.category)
        self.setAccessibleName(self.tr("{category}, primary").format(category=word) if self._primary else word)
        self.setToolTip(self.tr("{category} (key {letter})").format(category=word, letter=letter))

    def _label(self) -> str:
        return "" if self._compact else self.text()

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(text_font("body", strong=True)).horizontalAdvance(self._label())
        key = QFontMetrics(text_font("small")).horizontalAdvance(CATEGORY_LETTERS.get(self.category, ""))
        gaps = SPACE_S if self._compact else 2 * SPACE_S
        return QSize(SPACE_M + mark_size() + gaps + words + key + SPACE_M, control_height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_toggle_plate(painter, self, current_palette().category(self.category))
        inside = self.rect().adjusted(SPACE_M, 0, -SPACE_M, 0)
        mark = QRect(inside.left(), inside.top(), mark_size(), inside.height())
        words = inside.adjusted(mark_size() + SPACE_S, 0, 0, 0)
        direction = self.layoutDirection()
        mark, words = (QStyle.visualRect(direction, inside, each) for each in (mark, words))
        paint_category_marks(painter, mark, [self.category])
        palette = current_palette()
        ink = palette.category(self.category) if self.isChecked() else palette.text
        painter.setFont(text_font("body", strong=self._primary))
        painter.setPen(color(ink))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, self._label())
        painter.setFont(text_font("small"))
        painter.setPen(color("muted"))
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, CATEGORY_LETTERS.get(self.category, ""))
        painter.end()
