"""Initials in a tinted circle, where there is no photo of a person."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import TINT_STRONG, UNDECIDED_CODE
from netgrow_desktop.ui.elements.spoken_role import Role, spoken_as
from netgrow_desktop.ui.theme import color, current_palette, text_font

AVATAR_SIZE = 40


def initials_of(name: str) -> str:
    """Give the first letters of a name's first and last word ("Ada Kowalska, PhD" -> "AK"); "?" for no name."""
    words = [word for word in name.split(",", maxsplit=1)[0].split() if word[0].isalnum()]
    if not words:
        return "?"
    ends = words[:1] if len(words) == 1 else [words[0], words[-1]]
    return "".join(word[0] for word in ends).upper()


def paint_avatar(painter: QPainter, rect: QRect, initials: str, category: str | None = None) -> None:
    """Paint the circle of one person, centred in *rect*, tinted by the category's code (None: undecided)."""
    side = min(rect.width(), rect.height())
    circle = QRectF(0, 0, side, side)
    circle.moveCenter(QRectF(rect).center())
    ink = current_palette().category(category or UNDECIDED_CODE)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(current_palette().tint(ink, TINT_STRONG)))
    painter.drawEllipse(circle)
    font = text_font("body", strong=True)
    font.setPixelSize(max(9, round(side * 0.38)))
    painter.setFont(font)
    painter.setPen(color(ink))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials)
    painter.restore()


@spoken_as(Role.Graphic)
class Avatar(QWidget):
    """Shows :func:`paint_avatar` as a widget of its own. The name beside it says who it is."""

    def __init__(self, parent: QWidget | None = None, size: int = AVATAR_SIZE) -> None:
        super().__init__(parent)
        self._size = size
        self._initials = "?"
        self._category: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, name: str, category: str | None = None) -> None:
        """Show the initials of *name* in the colour of *category* (None: undecided)."""
        self._initials, self._category = initials_of(name), category
        self.setAccessibleName(self.tr("Initials of {name}").format(name=name))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_avatar(painter, self.rect(), self._initials, self._category)
        painter.end()
