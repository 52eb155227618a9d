"""Those who were named, as plates that can be taken away."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget
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
from netgrow_desktop.ui.follow_ups.wordings import tool_tip
from netgrow_desktop.ui.icons import paint_icon
from netgrow_desktop.ui.theme import color, current_palette, text_font
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from netgrow_desktop.domain.recall import Named

WIDEST = 640


class NameChip(QAbstractButton):
    """One person; pressing the plate, or Del on it, takes them away."""

    def __init__(self, named: Named, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.named = named
        self._name = one_line(named.name)
        self.setAccessibleName(self.tr("Take {name} away").format(name=self._name))
        self.setToolTip(tool_tip(self.accessibleName()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def sizeHint(self) -> QSize:
        # What is painted may be a pixel or two wider than it was measured.
        words = QFontMetrics(text_font()).horizontalAdvance(self._name) + 2
        return QSize(min(SPACE_S + words + SPACE_XS + ICON_SMALL + SPACE_S, WIDEST), CONTROL_HEIGHT)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if Qt.Key(event.key()) in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        palette = current_palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = float(FOCUS_RING) if self.hasFocus() else 0.0
        painter.setPen(QPen(color("accent"), width) if width else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(color(palette.tint(palette.accent, TINT_STRONG if self.underMouse() else TINT_QUIET)))
        margin = width / 2
        plate = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        painter.drawRoundedRect(plate, CORNER_RADIUS, CORNER_RADIUS)
        inside = self.rect().adjusted(SPACE_S, 0, -SPACE_S, 0)
        words = inside.adjusted(0, 0, -ICON_SMALL - SPACE_XS, 0)
        cross = QRect(words.right() + 1 + SPACE_XS, inside.top(), ICON_SMALL, inside.height())
        painter.setFont(text_font())
        painter.setPen(color("text"))
        fitting = QFontMetrics(text_font()).elidedText(self._name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(self._mirrored(words), Qt.AlignmentFlag.AlignVCenter, fitting)
        paint_icon(painter, self._mirrored(cross), "x", "muted")
        painter.end()

    def _mirrored(self, part: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)


class NameChips(QWidget):
    """The people named at one question. ``removed`` carries the id of whoever was taken away; ``emptied`` says that
    the keyboard has no plate left to be on. Tab leads from *field* to the first plate.
    """

    removed = Signal(int)
    emptied = Signal()

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._flow = FlowLayout(self, SPACE_S)
        self._chips: list[NameChip] = []
        self.setAccessibleName(self.tr("Named so far"))

    def show_named(self, named: Sequence[Named]) -> None:
        """Show these people; the keyboard stays where it was among them."""
        if [each.named for each in self._chips] == list(named):
            return
        place = next((number for number, each in enumerate(self._chips) if each.hasFocus()), -1)
        kept = {each.named: each for each in self._chips}
        while self._flow.takeAt(0) is not None:
            pass
        chips = [kept.pop(each) if each in kept else self._made(each) for each in named]
        for gone in kept.values():
            gone.hide()
            gone.deleteLater()
        self._chips = chips
        for chip in chips:
            self._flow.addWidget(chip)
            chip.show()
        # A plate that is made later would come after everything else in the window.
        for one, other in pairwise((self._field, *chips)):
            QWidget.setTabOrder(one, other)
        if place >= 0 and chips:
            chips[min(place, len(chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif place >= 0:
            self.emptied.emit()
        self.updateGeometry()

    def _made(self, named: Named) -> NameChip:
        chip = NameChip(named, self)
        chip.clicked.connect(lambda: self.removed.emit(named.contact_id))
        return chip

    def chips(self) -> list[NameChip]:
        """Give the plates that are shown."""
        return list(self._chips)

    def names(self) -> list[str]:
        """Give the names that are shown."""
        return [each.named.name for each in self._chips]
