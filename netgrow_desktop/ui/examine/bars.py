"""Bars with their words and counts: what a figure is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.reports.charts import PLAIN, draw_bar
from netgrow_desktop.reports.figures import count
from netgrow_desktop.theme_tokens import SPACE_S, UNDECIDED_CODE
from netgrow_desktop.ui.elements.spoken_role import Role, spoken_as
from netgrow_desktop.ui.theme import color, current_palette, text_font

if TYPE_CHECKING:
    from collections.abc import Sequence

ROW_SPACE = 6
LABEL_SHARE = 0.46


class Bar(NamedTuple):
    """A word and how many; ``is_known`` is False for those of whom nothing is recorded: their bar is hollow.

    Without ``has_bar`` there is the count alone.
    """

    label: str
    number: int
    is_known: bool = True
    has_bar: bool = True


@spoken_as(Role.Chart)
class Bars(QWidget):
    """Bars on one scale, on which the full width is *whole*. The description reads them out."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._whole = 1
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar], whole: int) -> None:
        """Show these bars."""
        self._bars, self._whole = bars, max(whole, 1)
        self.setAccessibleDescription("; ".join(f"{bar.label}: {count(bar.number)}" for bar in bars))
        self.updateGeometry()
        self.update()

    def _row(self) -> int:
        return QFontMetrics(text_font("small")).height() + ROW_SPACE

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, self._row() * len(self._bars))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        palette, font = current_palette(), text_font("small", tabular=True)
        metrics = QFontMetrics(font)
        painter = QPainter(self)
        painter.setFont(font)
        row, width = self._row(), self.width()
        figures = max((metrics.horizontalAdvance(count(bar.number)) for bar in self._bars), default=0)
        labels = min(
            max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0) + 1, int(width * LABEL_SHARE)
        )
        for number, bar in enumerate(self._bars):
            top = number * row
            middle = top + row / 2
            baseline = middle + (metrics.ascent() - metrics.descent()) / 2
            shown = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, labels)
            painter.setPen(color("text" if bar.is_known else "muted"))
            painter.drawText(QPointF(0, baseline), shown)
            track = QRectF(labels + SPACE_S, middle - metrics.height() * 0.3, width - labels - figures - 3 * SPACE_S, 0)
            track.setHeight(metrics.height() * 0.6)
            if bar.has_bar:
                draw_bar(painter, track, bar.number / self._whole, PLAIN if bar.is_known else UNDECIDED_CODE, palette)
            painter.setPen(color("text"))
            painter.drawText(QPointF(width - metrics.horizontalAdvance(count(bar.number)), baseline), count(bar.number))
        painter.end()
