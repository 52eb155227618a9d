"""Chips that keep to some categories; none pressed means everybody."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import (
    CATEGORY_CODES,
    SPACE_S,
    SPACE_XS,
    UNDECIDED_CODE,
)
from netgrow_desktop.ui.elements.category_marks import category_word, mark_size, paint_category_mark
from netgrow_desktop.ui.elements.sizes import control_height
from netgrow_desktop.ui.elements.toggle_plate import paint_toggle_plate
from netgrow_desktop.ui.theme import color, current_palette, text_font


class FilterChip(QAbstractButton):
    """One category to keep to: its shape and its word."""

    def __init__(self, category: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.category = category
        self._has_word = True
        self.setCheckable(True)
        self.setText(category_word(category))
        self.setAccessibleName(self.tr("Only {category}").format(category=category_word(category)))
        self.setToolTip(self.tr("Show only {category}").format(category=category_word(category)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_word(self, *, on: bool) -> None:
        """Show the word beside the shape, or the shape alone."""
        if on != self._has_word:
            self._has_word = on
            self.updateGeometry()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        word = QFontMetrics(text_font("body")).horizontalAdvance(self.text())
        beside = SPACE_XS + 2 + word if self._has_word else 0
        return QSize(SPACE_S + mark_size() + beside + SPACE_S, control_height())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        palette = current_palette()
        painter = QPainter(self)
        paint_toggle_plate(painter, self, palette.category(self.category), is_bare=True)
        inside = self.rect().adjusted(SPACE_S, 0, -SPACE_S, 0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = inside.right() - mark_size() + 1 if mirrored else inside.left()
        mark = QRectF(left, inside.center().y() - mark_size() / 2 + 0.5, mark_size(), mark_size())
        paint_category_mark(painter, mark, self.category)
        if not self._has_word:
            return
        painter.setFont(text_font("body"))
        painter.setPen(color(palette.text if self.isChecked() else palette.muted))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.text())


class FilterChips(QWidget):
    """The chips of the three categories and of the undecided. ``chosen`` carries the codes that are pressed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filter by category"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_XS)
        self._chips = [FilterChip(code) for code in (*CATEGORY_CODES, UNDECIDED_CODE)]
        for chip in self._chips:
            chip.toggled.connect(self._tell)
            line.addWidget(chip)

    def show_words(self, *, on: bool) -> None:
        """Show the words beside the shapes, or the shapes alone."""
        for chip in self._chips:
            chip.show_word(on=on)
        self.updateGeometry()

    def categories(self) -> frozenset[str]:
        """Give the codes that are pressed."""
        return frozenset(chip.category for chip in self._chips if chip.isChecked())

    def clear(self) -> None:
        """Keep to nothing: show everybody."""
        for chip in self._chips:
            chip.blockSignals(True)
            chip.setChecked(False)
            chip.blockSignals(False)
            chip.update()
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.categories())
