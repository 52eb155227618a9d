"""Tags as chips: each can be taken away, one more can be added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import CORNER_RADIUS, FOCUS_RING, ICON_SMALL, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.icons import paint_icon, set_icon
from netgrow_desktop.ui.theme import color, current_palette, set_button_kind, text_font
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDEST_CHIP = 240
CROSS = 12


class Chip(QAbstractButton):
    """A tag. Its cross, Delete or Backspace ask to remove it.

    A tag that only some of the chosen people have is *partial*: pressing it asks to give it to all of them.
    """

    removed = Signal()

    def __init__(self, tag: str, parent: QWidget | None = None, *, share: str = "") -> None:
        super().__init__(parent)
        self.tag, self.share = tag, share
        words = one_line(tag)
        self._words = f"{words} {share}" if share else words
        self.setText(self._words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            self.tr("Tag {tag}, {share}: press to give it to all").format(tag=words, share=share)
            if share
            else self.tr("Tag {tag}").format(tag=words)
        )
        self.setAccessibleDescription(self.tr("Delete takes it away"))

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font("small"))
        # What is painted may be a pixel or two wider than it was measured.
        width = SPACE_S + metrics.horizontalAdvance(self._words) + SPACE_S + CROSS + SPACE_S
        return QSize(min(width, WIDEST_CHIP), metrics.height() + 2 * SPACE_XS)

    def cross(self) -> QRect:
        """Give where the cross is."""
        right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = self.width() - SPACE_S - CROSS if right else SPACE_S
        return QRect(left, (self.height() - CROSS) // 2, CROSS, CROSS)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = current_palette()
        pen = QPen(color("accent" if self.hasFocus() else "line"), FOCUS_RING if self.hasFocus() else 1)
        if self.share and not self.hasFocus():
            pen.setColor(color("outline"))
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        at_rest = palette.raised if self.share else palette.hover
        painter.setBrush(color(palette.pressed if self.underMouse() else at_rest))
        half = pen.widthF() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), CORNER_RADIUS, CORNER_RADIUS)
        painter.setPen(color("muted" if self.share else "text"))
        font = text_font("small")
        painter.setFont(font)
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        room = SPACE_XS + CROSS + SPACE_S
        inside = self.rect().adjusted(SPACE_S if left_to_right else room, 0, -room if left_to_right else -SPACE_S, 0)
        words = QFontMetrics(font).elidedText(self._words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
        paint_icon(painter, self.cross(), "x", "muted")
        painter.end()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        around = QRectF(self.cross()).adjusted(-SPACE_XS, -SPACE_XS, SPACE_XS, SPACE_XS)
        if event.button() is Qt.MouseButton.LeftButton and around.contains(QPointF(event.position())):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class TagsRow(QWidget):
    """Chips and a button for one more. ``tag_added`` and ``tag_removed`` carry the tag, ``asked`` asks for one."""

    tag_added = Signal(str)
    tag_removed = Signal(str)
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[Chip] = []
        self._shown: tuple[tuple[str, str], ...] | None = None
        self.adder = QPushButton()
        self.adder.setText(self.tr("Tag"))
        self.adder.setToolTip(self.tr("Add a tag"))
        self.adder.setAccessibleName(self.tr("Add a tag"))
        set_icon(self.adder, "plus", ICON_SMALL, "muted")
        set_button_kind(self.adder, "quiet")
        self.adder.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.adder.clicked.connect(self.asked)
        self._flow = FlowLayout(self, SPACE_XS)
        self._flow.addWidget(self.adder)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show a person's tags."""
        self.show_shares([(tag, "") for tag in tags])

    def show_shares(self, shares: Sequence[tuple[str, str]]) -> None:
        """Show tags, each with the share of the people who have it ("3/12"), or "" where all have it."""
        if tuple(shares) == self._shown:
            return
        self._shown = tuple(shares)
        had_keyboard = any(chip.hasFocus() for chip in self.chips)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.adder)
        self.chips = []
        for tag, share in shares:
            chip = Chip(tag, self, share=share)
            chip.removed.connect(lambda tag=tag: self.tag_removed.emit(tag))
            if share:
                chip.clicked.connect(lambda _checked=False, tag=tag: self.tag_added.emit(tag))
            self.chips.append(chip)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self.adder)
        if had_keyboard:
            (self.chips[-1] if self.chips else self.adder).setFocus()
