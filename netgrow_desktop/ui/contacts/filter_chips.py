"""The filters in force that the list on the left does not show: each can be taken away."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import (
    CONTROL_HEIGHT,
    CORNER_RADIUS,
    FOCUS_RING,
    ICON_SMALL,
    SPACE_S,
    SPACE_XS,
    TINT_QUIET,
    TINT_STRONG,
)
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.icons import paint_icon
from netgrow_desktop.ui.theme import color, current_palette, set_button_kind, text_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.viewmodels.contacts_filters import FilterField

WIDEST = 320


class FilterChip(QAbstractButton):
    """One filter as a tinted plate; pressing it takes the filter away."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.setAccessibleName(self.tr("Remove the filter {filter}").format(filter=words))
        self.setToolTip(f"<qt>{html.escape(self.accessibleName())}</qt>")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def sizeHint(self) -> QSize:
        # What is painted may be a pixel or two wider than it was measured.
        words = QFontMetrics(text_font("body")).horizontalAdvance(self.words) + 2
        return QSize(min(SPACE_S + words + SPACE_XS + ICON_SMALL + SPACE_S, WIDEST), CONTROL_HEIGHT)

    def fitted_words(self) -> str:
        """Give the words as there is room for them: whole, unless they are very long."""
        room = self.width() - 2 * SPACE_S - ICON_SMALL - SPACE_XS
        return QFontMetrics(text_font("body")).elidedText(self.words, Qt.TextElideMode.ElideRight, room)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = float(FOCUS_RING) if self.hasFocus() else 0.0
        painter.setPen(QPen(color("accent"), width) if width else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(color(palette.tint(palette.accent, TINT_STRONG if self.underMouse() else TINT_QUIET)))
        margin = SPACE_XS / 2 + width / 2
        plate = QRectF(self.rect()).adjusted(width / 2, margin, -width / 2, -margin)
        painter.drawRoundedRect(plate, CORNER_RADIUS, CORNER_RADIUS)
        inside = self.rect().adjusted(SPACE_S, 0, -SPACE_S, 0)
        words = inside.adjusted(0, 0, -ICON_SMALL - SPACE_XS, 0)
        cross = QRect(words.right() + 1 + SPACE_XS, inside.top(), ICON_SMALL, inside.height())
        painter.setFont(text_font("body"))
        painter.setPen(color("text"))
        painter.drawText(self._mirrored(words), Qt.AlignmentFlag.AlignVCenter, self.fitted_words())
        paint_icon(painter, self._mirrored(cross), "x")
        painter.end()

    def _mirrored(self, part: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)


class FilterChips(QWidget):
    """A line of chips, hidden while there is none."""

    removed = Signal(str)
    """The :data:`FilterField` of the chip that was taken away."""
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, SPACE_S)
        self._flow.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_XS)
        self._shown: tuple[tuple[FilterField, str], ...] = ()
        self.setAccessibleName(self.tr("Filters in force"))
        self.hide()

    def show_filters(self, filters: Sequence[tuple[FilterField, str]]) -> None:
        """Show a chip for each (field, words)."""
        if tuple(filters) == self._shown:
            return
        self._shown = tuple(filters)
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for field, words in filters:
            chip = FilterChip(words)
            chip.clicked.connect(lambda _checked=False, field=field: self.removed.emit(field))
            self._flow.addWidget(chip)
        if filters:
            clear = QPushButton(self.tr("Clear"))
            set_button_kind(clear, "quiet")
            clear.setAccessibleName(self.tr("Clear all filters"))
            clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            clear.clicked.connect(self.cleared)
            self._flow.addWidget(clear)
        self.setVisible(bool(filters))

    def words(self) -> list[str]:
        """Give the words on the chips."""
        return [words for _, words in self._shown]

    def chips(self) -> list[FilterChip]:
        """Give the chips that are shown."""
        items = (self._flow.itemAt(place) for place in range(self._flow.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, FilterChip)]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("raised"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, color("line"))
        painter.end()
